// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/training/one_weight_view.h"

#include "charts/chart_palette.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kTwoRows = 36; // units of the theme: from this height on

constexpr GradientRule kRules[] = {GradientRule::Float, GradientRule::StraightThrough, GradientRule::TrueStaircase};
constexpr double kMost = 3.0; // of the weights' axis
constexpr int kPoints = 600;  // of a staircase

QColor colourOf(GradientRule rule)
{
    switch (rule) {
    case GradientRule::Float: return methodStyle(StyleKind::Fp32).colour;
    case GradientRule::StraightThrough: return methodStyle(StyleKind::Static).colour;
    case GradientRule::TrueStaircase: break;
    }
    return methodStyle(StyleKind::Dynamic).colour;
}

QString nameOf(GradientRule rule)
{
    switch (rule) {
    case GradientRule::Float: return OneWeightView::tr("float");
    case GradientRule::StraightThrough: return OneWeightView::tr("straight-through");
    case GradientRule::TrueStaircase: break;
    }
    return OneWeightView::tr("true gradient");
}

} // namespace

OneWeightView::OneWeightView(QWidget *parent)
    : QWidget(parent)
{
    connect(&ThemeController::instance(), &ThemeController::changed, this, &OneWeightView::rebuild);
}

void OneWeightView::show(const OneWeightTask &task, int bits, int step)
{
    m_task = task;
    m_bits = bits;
    m_step = std::clamp(step, 0, kSteps);
    rebuild();
}

void OneWeightView::rebuild()
{
    const FakeQuantizer quantizer(m_bits, kReach);
    for (const GradientRule rule : kRules)
        m_courses[static_cast<std::size_t>(rule)] = trainOneWeight(m_task, quantizer, rule, kSteps);
    m_panels = {staircasePanel(quantizer), gradientPanel(quantizer), lossPanel()};
    update();
}

CurvePanel OneWeightView::staircasePanel(const FakeQuantizer &quantizer) const
{
    CurvePanel panel;
    panel.x = {tr("weight w"), -kMost, kMost};
    panel.y = {QStringLiteral("Q(w)"), -kMost, kMost};
    CurvePanel::Curve stairs{{}, theme().text, {}, Qt::SolidLine},
        straight{{{-kMost, -kMost}, {kMost, kMost}}, theme().lines, {}, Qt::DashLine};
    for (int i = 0; i <= kPoints; ++i) {
        const double w = -kMost + 2.0 * kMost * i / kPoints;
        stairs.points.emplace_back(w, quantizer.quantized(w));
    }
    panel.curves = {straight, stairs};
    panel.lines.push_back({m_task.target / m_task.input, Qt::Horizontal, tr("target"), theme().muted});
    for (const GradientRule rule : kRules) {
        const TrainingStep &now = course(rule)[static_cast<std::size_t>(m_step)];
        panel.marks.push_back({QPointF(std::clamp(now.weight, -kMost, kMost), std::clamp(now.used, -kMost, kMost)),
                               colourOf(rule),
                               rule == GradientRule::Float ? CurvePanel::MarkShape::Ring : CurvePanel::MarkShape::Dot,
                               {},
                               {},
                               false,
                               false});
    }
    return panel;
}

CurvePanel OneWeightView::gradientPanel(const FakeQuantizer &quantizer) const
{
    CurvePanel panel;
    panel.x = {tr("weight w"), -kMost, kMost};
    panel.y = {QStringLiteral("dQ/dw"), -0.2, 1.3};
    CurvePanel::Curve through{{}, colourOf(GradientRule::StraightThrough), nameOf(GradientRule::StraightThrough), Qt::SolidLine};
    for (int i = 0; i <= kPoints; ++i) {
        const double w = -kMost + 2.0 * kMost * i / kPoints;
        through.points.emplace_back(w, quantizer.straightThroughGradient(w));
    }
    const double zero = FakeQuantizer::trueGradient();
    panel.curves = {
        through,
        {{{-kMost, zero}, {kMost, zero}}, colourOf(GradientRule::TrueStaircase), nameOf(GradientRule::TrueStaircase), Qt::SolidLine}};
    return panel;
}

CurvePanel OneWeightView::lossPanel() const
{
    CurvePanel panel;
    panel.x = {tr("step"), 0.0, kSteps};
    double most = 0.01;
    for (const GradientRule rule : kRules) {
        CurvePanel::Curve curve{{}, colourOf(rule), nameOf(rule), Qt::SolidLine};
        for (int i = 0; i <= m_step; ++i)
            curve.points.emplace_back(i, course(rule)[static_cast<std::size_t>(i)].loss);
        most = std::max(most, course(rule).front().loss);
        const double now = course(rule)[static_cast<std::size_t>(m_step)].loss;
        panel.marks.push_back({QPointF(m_step, std::min(now, 1.5 * most)),
                               colourOf(rule),
                               CurvePanel::MarkShape::Dot,
                               significantWords(now, 2),
                               {},
                               false,
                               false});
        panel.curves.push_back(std::move(curve));
    }
    panel.y = {tr("loss"), 0.0, 1.15 * most};
    for (CurvePanel::Mark &mark : panel.marks)
        mark.at.setY(std::min(mark.at.y(), panel.y.most)); // a loss that runs away stays at the upper edge
    // Marks that lie on each other keep one label.
    for (std::size_t i = 0; i < panel.marks.size(); ++i) {
        for (std::size_t j = i + 1; j < panel.marks.size(); ++j) {
            if (std::abs(panel.marks[i].at.y() - panel.marks[j].at.y()) < 0.12 * panel.y.most)
                panel.marks[i].label.clear();
        }
    }
    return panel;
}

QSize OneWeightView::minimumSizeHint() const
{
    return {46 * theme().unit(), 22 * theme().unit()};
}

void OneWeightView::paintEvent(QPaintEvent *)
{
    if (m_panels.size() < 3)
        return;
    QPainter painter(this);
    const double gap = 1.5 * theme().unit();
    if (height() < kTwoRows * theme().unit()) { // low: all in one row
        const double each = (width() - 2 * gap) / 3.0;
        for (int i = 0; i < 3; ++i)
            m_panels[static_cast<std::size_t>(i)].paint(painter, QRectF(i * (each + gap), 0, each, height()), font());
        return;
    }
    const double wide = (width() - gap) / 2.0, tall = (height() - gap) / 2.0;
    m_panels[0].paint(painter, QRectF(0, 0, wide, tall), font());
    m_panels[1].paint(painter, QRectF(wide + gap, 0, wide, tall), font());
    m_panels[2].paint(painter, QRectF(0, tall + gap, width(), tall), font());
}

} // namespace quantoscope
