// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/study/difference_chart.h"

#include "charts/chart_palette.h"
#include "charts/chart_words.h"
#include "study/number_text.h"
#include "study/published_reference.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

const char *const kModels[] = {"resnet18", "resnet34", "resnet50", "mobilenet_v2"};
constexpr int kCount = 4;

double rowOf(std::size_t model)
{
    return static_cast<double>(kCount - model); // the first on top
}

StyleKind kindOf(const std::string &method)
{
    return method == "dynamic" ? StyleKind::Dynamic : method == "static-nofuse" ? StyleKind::StaticNoFuse : StyleKind::Static;
}

CurvePanel emptyPanel(const QString &title)
{
    CurvePanel panel;
    panel.title = title;
    panel.x = {DifferenceChart::tr("difference to FP32 (points)"), -1.0, 0.5};
    panel.y = {{}, 0.4, kCount + 0.6};
    for (std::size_t i = 0; i < kCount; ++i)
        panel.rows.emplace_back(rowOf(i), modelTitle(kModels[i]));
    panel.lines.push_back({0.0, Qt::Vertical, {}, theme().muted});
    return panel;
}

QString points(double value)
{
    return QString::fromStdString(signedAccuracyText(value, numberLanguage()));
}

} // namespace

DifferenceChart::DifferenceChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("differenceChart"));
    connect(&ThemeController::instance(), &ThemeController::changed, this, qOverload<>(&QWidget::update));
}

CurvePanel DifferenceChart::thesisPanel(const std::vector<ThesisValue> &thesis, const std::string &method) const
{
    CurvePanel panel = emptyPanel(tr("The study, CIFAR-100"));
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto fp32 = thesisValueFor(thesis, kModels[i], "fp32"), own = thesisValueFor(thesis, kModels[i], method);
        if (!fp32 || !own)
            continue;
        const double difference = own->accuracyPercent - fp32->accuracyPercent;
        panel.marks.push_back({QPointF(difference, rowOf(i)),
                               methodStyle(kindOf(method)).colour,
                               CurvePanel::MarkShape::Ring,
                               points(difference),
                               {},
                               true,
                               false});
    }
    return panel;
}

CurvePanel DifferenceChart::measuredPanel(const Comparison &comparison, const std::string &method) const
{
    CurvePanel panel = emptyPanel(tr("Measured here, %1").arg(datasetTitle(comparison.datasetId, comparison.dataset)));
    for (std::size_t i = 0; i < kCount; ++i) {
        for (const ComparisonRow &row : comparison.rows) {
            if (row.model != kModels[i] || row.method != method || !row.accuracy.difference)
                continue;
            const QString label = row.withinNoise.value_or(false) ? QStringLiteral("≈ %1").arg(points(*row.accuracy.difference))
                                                                  : points(*row.accuracy.difference);
            panel.marks.push_back({QPointF(*row.accuracy.difference, rowOf(i)),
                                   methodStyle(kindOf(method)).colour,
                                   CurvePanel::MarkShape::Dot,
                                   label,
                                   {},
                                   true});
        }
    }
    return panel;
}

void DifferenceChart::addPublished(CurvePanel &panel, const std::string &method) const
{
    if (method != "static")
        return;
    for (const PublishedValue &value : publishedValues()) {
        const auto model = std::find(std::begin(kModels), std::end(kModels), value.model);
        if (model != std::end(kModels))
            panel.marks.push_back({QPointF(value.points(), rowOf(static_cast<std::size_t>(model - std::begin(kModels))) - 0.3),
                                   theme().muted,
                                   CurvePanel::MarkShape::Diamond,
                                   points(value.points()),
                                   {},
                                   true,
                                   true});
    }
}

void DifferenceChart::show(const std::vector<ThesisValue> &thesis, const std::vector<Comparison> &comparisons, const std::string &method)
{
    m_panels = {thesisPanel(thesis, method)};
    for (const Comparison &comparison : comparisons) {
        if (comparison.task == Task::ImageClassification && !comparison.datasetId.empty())
            m_panels.push_back(measuredPanel(comparison, method));
    }
    if (m_panels.size() == 1) {
        m_panels.push_back(emptyPanel(tr("Measured here")));
        m_panels.back().emptyText = tr("When networks of the study were run, their differences stand here.");
    }
    double least = -1.0, most = 0.5;
    for (CurvePanel &panel : m_panels) {
        addPublished(panel, method);
        for (const CurvePanel::Mark &mark : panel.marks) {
            least = std::min(least, mark.at.x());
            most = std::max(most, mark.at.x());
        }
    }
    for (CurvePanel &panel : m_panels) { // one axis, so that they can be compared by eye
        const double room = 0.08 * (most - least);
        panel.x.least = least - room;
        panel.x.most = most + 3.0 * room;
    }
    m_note = method == "static"
                 ? tr("Ring: the study. Dot: measured here, ≈ within the noise. Diamond: published by torchvision for ImageNet (%1); "
                      "MobileNetV2's was trained with quantization.")
                       .arg(QLatin1String(kPublishedSource))
                 : tr("Ring: the study. Dot: measured here, ≈ within the noise.");
    QStringList spoken;
    for (const CurvePanel &panel : m_panels) {
        for (const CurvePanel::Mark &mark : panel.marks)
            spoken << tr("%1: %2").arg(panel.title, mark.label);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QSize DifferenceChart::minimumSizeHint() const
{
    return {46 * theme().unit(), 36 * theme().unit()};
}

void DifferenceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont small = scaledFont(font(), 0.85);
    const QFontMetricsF metrics(small);
    const QRectF all(rect());
    const QRectF note = metrics.boundingRect(all, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
    const double gap = theme().unit();
    const double tall = (all.height() - note.height() - gap) / static_cast<double>(std::max<std::size_t>(1, m_panels.size())) - gap;
    double top = 0.0;
    for (const CurvePanel &panel : m_panels) {
        panel.paint(painter, QRectF(0.0, top, all.width(), tall), font());
        top += tall + gap;
    }
    painter.setFont(small);
    painter.setPen(theme().muted);
    painter.drawText(QRectF(0.0, all.bottom() - note.height() - 1, all.width(), note.height() + 1), Qt::AlignLeft | Qt::TextWordWrap,
                     m_note);
}

} // namespace quantoscope
