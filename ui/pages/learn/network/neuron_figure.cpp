// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/neuron_figure.h"

#include "pages/learn/network/activation_words.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kDigits = 2;
constexpr double kWeightStep = 0.1;

QString numberText(double value)
{
    return decimalWords(value, kDigits);
}

} // namespace

NeuronFigure::NeuronFigure(const QString &name, QWidget *parent)
    : PaintedFigure(name, parent)
{
    setCursor(Qt::ArrowCursor);
}

void NeuronFigure::setSetting(const NeuronSetting &setting)
{
    m_setting = setting;
    update();
}

QSize NeuronFigure::minimumSizeHint() const
{
    return {44 * theme().unit(), 23 * theme().unit()};
}

double NeuronFigure::rowY(int input) const
{
    return height() * (input + 0.5) / kNeuronInputs;
}

QPointF NeuronFigure::cell() const
{
    return {width() * 0.72, height() / 2.0};
}

QRectF NeuronFigure::weightBar(int input) const
{
    const double thick = 12.0 * style().unit();
    return {width() * 0.17, rowY(input) - thick / 2, width() * 0.26, thick};
}

void NeuronFigure::paintWeights(QPainter &painter, const GraphStyle &style, const NeuronResult &result) const
{
    const double unit = style.unit();
    const double radius = 20.0 * unit;
    const QFontMetricsF small(style.small);
    for (int i = 0; i < kNeuronInputs; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double weight = m_setting.weights[at];
        const QColor colour = weight < 0.0 ? theme().bad : style.accent;
        const QRectF bar = weightBar(i);
        painter.setPen(QPen(colour, (0.6 + 2.2 * std::abs(weight)) * unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(bar.right() + 5.0 * unit, rowY(i)), cell());
        painter.setPen(QPen(style.edge, unit));
        painter.setBrush(style.surface);
        const QPointF input(radius + 1, rowY(i));
        painter.drawEllipse(input, radius, radius);
        painter.drawLine(QPointF(2 * radius + 2, rowY(i)), QPointF(bar.left(), rowY(i)));
        painter.setFont(style.small);
        painter.setPen(style.text);
        painter.drawText(QRectF(input.x() - radius, input.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                         numberText(m_setting.inputs[at]));
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.lines);
        painter.drawRoundedRect(bar, 3, 3);
        const double zero = bar.center().x();
        const double end = zero + weight / kMostWeight * bar.width() / 2;
        painter.setBrush(colour);
        painter.drawRect(QRectF(std::min(zero, end), bar.top(), std::abs(end - zero), bar.height()));
        painter.setBrush(style.surface);
        painter.setPen(QPen(colour, 2.0 * unit));
        painter.drawEllipse(QPointF(end, bar.center().y()), 8.0 * unit, 8.0 * unit);
        painter.setPen(style.text);
        painter.drawText(
            QRectF(bar.left() - 40.0 * unit, bar.top() - small.height() - 4.0 * unit, bar.width() + 80.0 * unit, small.height()),
            Qt::AlignCenter, tr("weight %1").arg(numberText(weight)));
        painter.setPen(style.muted);
        painter.drawText(
            QRectF(bar.left() - 40.0 * unit, bar.bottom() + 4.0 * unit, bar.width() + 80.0 * unit, small.height()), Qt::AlignCenter,
            QStringLiteral("%1 · %2 = %3").arg(numberText(m_setting.inputs[at]), numberText(weight), numberText(result.products[at])));
    }
}

void NeuronFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GraphStyle style = this->style();
    const NeuronResult result = computeNeuron(m_setting.weights, m_setting.inputs, m_setting.bias, m_setting.function);
    paintWeights(painter, style, result);
    const double unit = style.unit();
    const double radius = 34.0 * unit;
    painter.setPen(QPen(style.edge, 1.5 * unit));
    const QPointF out(width() - 30.0 * unit, cell().y());
    painter.drawLine(cell(), out - QPointF(27.0 * unit, 0));
    painter.setBrush(style.surface);
    painter.drawEllipse(cell(), radius, radius);
    painter.setBrush(style.accentSoft);
    painter.drawEllipse(out, 27.0 * unit, 27.0 * unit);
    painter.setFont(style.title);
    painter.setPen(style.text);
    painter.drawText(QRectF(cell().x() - radius, cell().y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                     QStringLiteral("Σ %1").arg(numberText(result.sum)));
    painter.drawText(QRectF(out.x() - radius, out.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, numberText(result.output));
    painter.setFont(style.small);
    painter.setPen(style.muted);
    const double line = QFontMetricsF(style.small).height();
    painter.drawText(QRectF(cell().x() - 3 * radius, cell().y() - radius - line - 3.0 * unit, 6 * radius, line), Qt::AlignCenter,
                     tr("bias %1").arg(numberText(m_setting.bias)));
    painter.drawText(QRectF(out.x() - radius - 20.0 * unit, out.y() + 30.0 * unit, 2 * radius + 14.0 * unit, line), Qt::AlignRight,
                     activationTitle(m_setting.function));
}

void NeuronFigure::drag(double x)
{
    const QRectF bar = weightBar(m_dragged);
    const double weight = (x - bar.center().x()) / (bar.width() / 2) * kMostWeight;
    emit weightDragged(m_dragged, std::clamp(std::round(weight / kWeightStep) * kWeightStep, -kMostWeight, kMostWeight));
}

void NeuronFigure::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < kNeuronInputs; ++i) {
        const double reach = 10.0 * style().unit();
        if (event->button() == Qt::LeftButton && weightBar(i).adjusted(-reach, -reach, reach, reach).contains(event->position())) {
            m_dragged = i;
            emit dragBegun();
            drag(event->position().x());
            return;
        }
    }
}

void NeuronFigure::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged >= 0)
        drag(event->position().x());
}

void NeuronFigure::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = -1;
}

} // namespace quantoscope
