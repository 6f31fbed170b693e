// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/shrinking/shrink_curves.h"

#include "charts/chart_palette.h"
#include "study/number_text.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kMost = 100;             // percent
constexpr double kMostDecibels = 60.0; // what is nearer to the original does not tell methods apart

QColor curveColour()
{
    return methodStyle(StyleKind::Static).colour;
}

QColor sizeColour()
{
    return methodStyle(StyleKind::BelowEightBits).colour;
}

QColor accuracyColour()
{
    return methodStyle(StyleKind::Dynamic).colour;
}

} // namespace

ShrinkCurves::ShrinkCurves(QWidget *parent)
    : QWidget(parent)
{
    connect(&ThemeController::instance(), &ThemeController::changed, this, &ShrinkCurves::rebuild);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ShrinkCurves::show(const Shown &shown)
{
    m_shown = shown;
    rebuild();
}

void ShrinkCurves::retranslate()
{
    setAccessibleName(tr("Error, size and accuracy against the share that is left out"));
    rebuild();
}

void ShrinkCurves::rebuild()
{
    m_panels = {errorPanel(), decibelPanel(), sizePanel(), accuracyPanel()};
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        CurvePanel &panel = m_panels[i];
        panel.x = {i < 2 ? QString() : tr("left out (%)"), 0.0, kMost}; // all four share it
        panel.lines.push_back({static_cast<double>(m_shown.percent), Qt::Vertical, {}, theme().muted});
    }
    update();
}

CurvePanel ShrinkCurves::errorPanel() const
{
    CurvePanel panel;
    panel.y = {tr("relative error of the weights (%)"), 0.0, 100.0};
    if (!m_shown.layer)
        return panel;
    CurvePanel::Curve curve{{}, curveColour(), {}, Qt::SolidLine};
    for (int percent = 0; percent <= kMost; ++percent)
        curve.points.emplace_back(percent, 100.0 * m_shown.layer->at(m_shown.method, percent / 100.0).relativeError());
    panel.curves.push_back(std::move(curve));
    const double now = m_shown.layer->at(m_shown.method, m_shown.percent / 100.0).relativeError();
    panel.marks.push_back(
        {QPointF(m_shown.percent, 100.0 * now), curveColour(), CurvePanel::MarkShape::Dot, percentWords(now), {}, false, false});
    return panel;
}

CurvePanel ShrinkCurves::decibelPanel() const
{
    CurvePanel panel;
    panel.y = {tr("SQNR of the weights (dB)"), 0.0, kMostDecibels};
    if (!m_shown.layer)
        return panel;
    CurvePanel::Curve curve{{}, curveColour(), {}, Qt::SolidLine};
    for (int percent = 0; percent <= kMost; ++percent) {
        const double db = m_shown.layer->at(m_shown.method, percent / 100.0).decibels();
        if (db <= kMostDecibels)
            curve.points.emplace_back(percent, db);
    }
    panel.curves.push_back(std::move(curve));
    const double now = m_shown.layer->at(m_shown.method, m_shown.percent / 100.0).decibels();
    panel.marks.push_back({QPointF(m_shown.percent, std::min(now, kMostDecibels)),
                           curveColour(),
                           now > kMostDecibels ? CurvePanel::MarkShape::Ring : CurvePanel::MarkShape::Dot,
                           decibelWords(now),
                           {},
                           false});
    return panel;
}

CurvePanel ShrinkCurves::sizePanel() const
{
    CurvePanel panel;
    panel.y = {tr("size of the layer (MB)"), 0.0, 1.0};
    if (!m_shown.layer)
        return panel;
    const double dense = static_cast<double>(m_shown.layer->denseBytes()) / kBytesPerMegabyte;
    const auto megabytes = [&](int percent) {
        return static_cast<double>(m_shown.layer->at(m_shown.method, percent / 100.0).storedBytes) / kBytesPerMegabyte;
    };
    CurvePanel::Curve curve{{}, sizeColour(), {}, Qt::SolidLine};
    for (int percent = 0; percent <= kMost; ++percent)
        curve.points.emplace_back(percent, megabytes(percent));
    panel.curves.push_back(std::move(curve));
    panel.y.most = 1.35 * std::max(dense, megabytes(0));
    panel.lines.push_back({dense, Qt::Horizontal, tr("whole layer, FP32: %1").arg(significantWords(dense, 3)), theme().muted});
    const double now = megabytes(m_shown.percent);
    panel.marks.push_back(
        {QPointF(m_shown.percent, now), sizeColour(), CurvePanel::MarkShape::Dot, significantWords(now, 3), {}, false, false});
    return panel;
}

CurvePanel ShrinkCurves::accuracyPanel() const
{
    CurvePanel panel;
    panel.y = {tr("measured accuracy (%)"), 0.0, 100.0};
    if (m_shown.measured.empty()) {
        panel.emptyText = tr("Let the knob go, or press Measure: the network answers 500 images.");
        return panel;
    }
    CurvePanel::Curve curve{{}, accuracyColour(), {}, Qt::DotLine};
    for (const auto &[percent, result] : m_shown.measured) {
        if (!result.accuracy.top1)
            continue;
        const bool isPresent = percent == m_shown.percent;
        curve.points.emplace_back(percent, *result.accuracy.top1);
        panel.marks.push_back({QPointF(percent, *result.accuracy.top1), accuracyColour(),
                               isPresent ? CurvePanel::MarkShape::Dot : CurvePanel::MarkShape::Ring,
                               isPresent ? decimalWords(*result.accuracy.top1, 1) : QString(),
                               std::pair(result.accuracy.interval.low, result.accuracy.interval.high), false, false});
    }
    panel.curves.push_back(std::move(curve));
    if (const auto &baseline = m_shown.measured.begin()->second.baseline; baseline.top1)
        panel.lines.push_back({*baseline.top1, Qt::Horizontal, tr("as it is: %1 %").arg(decimalWords(*baseline.top1, 1)), theme().muted});
    return panel;
}

QSize ShrinkCurves::minimumSizeHint() const
{
    return {46 * theme().unit(), 26 * theme().unit()};
}

void ShrinkCurves::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double gap = theme().unit();
    const std::size_t columns = width() > 3 * height() ? 4 : 2, rows = 4 / columns;
    const double wide = (width() - static_cast<double>(columns - 1) * gap) / static_cast<double>(columns);
    const double tall = (height() - static_cast<double>(rows - 1) * gap) / static_cast<double>(rows);
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const QRectF area(static_cast<double>(i % columns) * (wide + gap), static_cast<double>(i / columns) * (tall + gap), wide, tall);
        m_panels[i].paint(painter, area, font());
    }
}

} // namespace quantoscope
