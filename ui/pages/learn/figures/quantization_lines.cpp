// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/quantization_lines.h"

#include "charts/label_rows.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/value_words.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kSide = 34.0;     // pixels beside the lines
constexpr double kTick = 5.0;      // half the length of the tick of a level
constexpr double kDot = 5.0;       // radius of a value
constexpr double kGrab = 9.0;      // pixels around a dot that take hold of it
constexpr double kLabelGap = 8.0;  // between labels of a row
constexpr double kTickRoom = 4.0;  // pixels between levels, below which they are not drawn one by one
constexpr double kLeastGap = 64.0; // between the lines
constexpr int kMostRows = 3;       // of labels

// The power of ten that numbers of a range are written with.
double decimalStep(double range)
{
    return std::pow(10.0, std::floor(std::log10(range)) - 2.0);
}

// `count` times such a step, without the dust of multiplying by a tenth.
double onGrid(double count, double step)
{
    const double value = step < 1.0 ? count / std::round(1.0 / step) : count * step;
    return std::clamp(value, -kLargestValue, kLargestValue) + 0.0;
}

} // namespace

QuantizationLines::QuantizationLines(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("quantizationLines"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        place();
        updateGeometry();
    });
}

QSize QuantizationLines::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {320, static_cast<int>(kLeastGap) + line * 8};
}

void QuantizationLines::showValues(const TextbookQuantizer &quantizer, const std::vector<double> &values)
{
    m_quantizer = quantizer;
    m_values = quantizeOnPaper(values, quantizer);
    m_selected = std::min(m_selected, static_cast<int>(values.size()) - 1);
    if (!m_dragging)
        fitView();
    place();
}

void QuantizationLines::setCaption(const QStringList &lines)
{
    m_caption = lines;
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    place();
}

void QuantizationLines::setSymmetric(bool symmetric)
{
    m_symmetric = symmetric;
}

void QuantizationLines::select(int index)
{
    m_selected = index;
    update();
}

// Everything that is drawn, and a little room beside it.
void QuantizationLines::fitView()
{
    m_low = std::min({0.0, m_quantizer.beta, m_quantizer.hasRange ? m_quantizer.valueOf(m_quantizer.qmin) : 0.0});
    m_high = std::max({0.0, m_quantizer.alpha, m_quantizer.hasRange ? m_quantizer.valueOf(m_quantizer.qmax) : 0.0});
    for (const TextbookValue &value : m_values) {
        m_low = std::min(m_low, value.x);
        m_high = std::max(m_high, value.x);
    }
    if (!(m_high > m_low)) {
        m_low = -1.0;
        m_high = 1.0;
    }
    const double room = 0.02 * (m_high - m_low);
    m_low -= room;
    m_high += room;
}

double QuantizationLines::xOf(double real) const
{
    return kSide + (real - m_low) / (m_high - m_low) * (width() - 2.0 * kSide);
}

double QuantizationLines::realAt(double x) const
{
    return m_low + (x - kSide) / (width() - 2.0 * kSide) * (m_high - m_low);
}

QPointF QuantizationLines::valuePoint(int index) const
{
    return {xOf(m_values[static_cast<std::size_t>(index)].x), m_realY};
}

void QuantizationLines::placeRows(std::vector<Label> &labels, int *rows) const
{
    std::vector<LabelSpan> spans;
    for (const Label &label : labels)
        spans.push_back({label.place, static_cast<double>(fontMetrics().horizontalAdvance(label.text))});
    const auto placed = placeLabels(spans, 2.0, width() - 2.0, kLabelGap);
    *rows = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i].row = placed[i].row;
        labels[i].left = placed[i].left;
        *rows = std::max(*rows, std::min(kMostRows, placed[i].row + 1));
    }
}

void QuantizationLines::place()
{
    const Theme &colours = theme();
    m_above.clear();
    m_below.clear();
    for (const TextbookValue &value : m_values)
        m_above.push_back({xOf(value.x), valueWords(value.x), colours.text});
    const auto addInteger = [&](std::int64_t q, const QString &text, const QColor &colour) {
        const double x = xOf(m_quantizer.valueOf(q));
        for (const Label &label : m_below) {
            if (std::fabs(label.place - x) < 1e-6)
                return;
        }
        if (x >= kSide - 1.0 && x <= width() - kSide + 1.0)
            m_below.push_back({x, text, colour});
    };
    if (m_quantizer.zeroPoint != 0)
        addInteger(m_quantizer.zeroPoint, tr("z = %1").arg(decimalWords(static_cast<double>(m_quantizer.zeroPoint), 0)), colours.accent);
    for (const TextbookValue &value : m_values)
        addInteger(value.q, decimalWords(value.q, 0), value.isClamped() ? colours.bad : colours.text);
    for (const std::int32_t q : {m_quantizer.qmin, m_quantizer.qmax})
        addInteger(q, decimalWords(q, 0), colours.muted);

    m_captionHeight = 0.0;
    for (const QString &line : m_caption)
        m_captionHeight += fontMetrics().boundingRect(QRect(0, 0, width(), 1000), Qt::TextWordWrap, line).height();
    int rowsAbove = 0, rowsBelow = 0;
    placeRows(m_above, &rowsAbove);
    placeRows(m_below, &rowsBelow);
    const double line = fontMetrics().height();
    m_realY = m_captionHeight + line * (rowsAbove + 0.5) + kDot;
    m_integerY = std::max(m_realY + kLeastGap, height() - line * (rowsBelow + 0.6) - kTick);
    update();
}

void QuantizationLines::resizeEvent(QResizeEvent *)
{
    place();
}

void QuantizationLines::paintArrow(QPainter &painter, double real, std::int32_t q, const QColor &colour, double penWidth) const
{
    const QPointF from(xOf(real), m_realY + kDot + 2.0);
    const QPointF to(std::clamp(xOf(m_quantizer.valueOf(q)), 2.0, width() - 2.0), m_integerY - kTick - 2.0);
    painter.setPen(QPen(colour, penWidth));
    painter.drawLine(from, to);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double side : {-0.4, 0.4})
        painter.drawLine(to, to - 8.0 * QPointF(std::cos(angle + side), std::sin(angle + side)));
}

void QuantizationLines::paintLines(QPainter &painter) const
{
    const Theme &colours = theme();
    const QPen thin(colours.lines, 2.0 * colours.lineWidth());
    const QPen thick(colours.accent, 3.0 * colours.lineWidth());
    const double least = std::max(xOf(m_quantizer.valueOf(m_quantizer.qmin)), kSide);
    const double most = std::min(xOf(m_quantizer.valueOf(m_quantizer.qmax)), width() - kSide);
    painter.setPen(thin);
    for (const double y : {m_realY, m_integerY})
        painter.drawLine(QPointF(kSide / 2.0, y), QPointF(width() - kSide / 2.0, y));
    painter.setPen(thick);
    painter.drawLine(QPointF(xOf(m_quantizer.beta), m_realY), QPointF(xOf(m_quantizer.alpha), m_realY));
    painter.drawLine(QPointF(least, m_integerY), QPointF(most, m_integerY));

    // The levels, where there is room to tell them apart, below the integers and on the real line.
    const double apart = xOf(m_quantizer.scale()) - xOf(0.0);
    painter.setPen(QPen(colours.muted, colours.lineWidth()));
    if (apart >= kTickRoom) {
        for (std::int32_t q = m_quantizer.qmin; q <= m_quantizer.qmax; ++q) {
            const double x = xOf(m_quantizer.valueOf(q));
            if (x < kSide - 1.0 || x > width() - kSide + 1.0)
                continue;
            painter.drawLine(QPointF(x, m_realY - kTick), QPointF(x, m_realY + kTick));
            painter.drawLine(QPointF(x, m_integerY - kTick), QPointF(x, m_integerY + kTick));
        }
    }
    painter.setPen(colours.text);
    for (const double x : {xOf(m_quantizer.beta), xOf(m_quantizer.alpha)})
        painter.drawLine(QPointF(x, m_realY - 2.0 * kTick), QPointF(x, m_realY + 2.0 * kTick));
    const double line = fontMetrics().height();
    const auto name = [&](double x, double y, const QString &text, Qt::Alignment side) {
        painter.drawText(QRectF(side == Qt::AlignRight ? x - 60.0 : x, y, 60.0, line), static_cast<int>(side | Qt::AlignVCenter), text);
    };
    painter.setPen(colours.accent);
    name(std::max(xOf(m_quantizer.beta) - 8.0, 24.0), m_realY + 2.0, m_symmetric ? QStringLiteral("−α") : QStringLiteral("β"),
         Qt::AlignRight);
    name(std::min(xOf(m_quantizer.alpha) + 8.0, width() - 14.0), m_realY + 2.0, QStringLiteral("α"), Qt::AlignLeft);
    painter.setPen(colours.muted);
    name(2.0, m_realY - line - 2.0, QStringLiteral("x"), Qt::AlignLeft);
    name(2.0, m_integerY - line - 2.0, QStringLiteral("q"), Qt::AlignLeft);
}

void QuantizationLines::paintArrows(QPainter &painter) const
{
    const Theme &colours = theme();
    if (!m_symmetric) {
        const TextbookValue zero = quantizeOnPaper(0.0, m_quantizer);
        paintArrow(painter, 0.0, zero.q, zero.isClamped() ? colours.bad : colours.accent, 1.5 * colours.lineWidth());
        painter.drawText(QRectF(xOf(0.0) + 4.0, m_realY + kDot + 4.0, 20.0, fontMetrics().height()), Qt::AlignLeft, QStringLiteral("0"));
    }
    for (int i = 0; i < static_cast<int>(m_values.size()); ++i) {
        const TextbookValue &value = m_values[static_cast<std::size_t>(i)];
        const QColor colour = value.isClamped() ? colours.bad : i == m_selected ? colours.accent : colours.muted;
        paintArrow(painter, value.x, value.q, colour, (i == m_selected ? 2.5 : 1.2) * colours.lineWidth());
    }
    for (int i = 0; i < static_cast<int>(m_values.size()); ++i) {
        painter.setPen(QPen(i == m_selected ? colours.text : colours.surface, i == m_selected && hasFocus() ? 2.5 : 1.0));
        painter.setBrush(m_values[static_cast<std::size_t>(i)].isClamped() ? colours.bad : colours.accent);
        painter.drawEllipse(valuePoint(i), kDot * colours.lineWidth(), kDot * colours.lineWidth());
    }
}

void QuantizationLines::paintLabels(QPainter &painter, const std::vector<Label> &labels, bool above) const
{
    const double line = fontMetrics().height();
    for (const Label &label : labels) {
        if (label.row >= kMostRows)
            continue;
        const double y = above ? m_realY - 2.0 * kTick - line * (label.row + 1) : m_integerY + kTick + line * label.row;
        painter.setPen(label.colour);
        painter.drawText(QPointF(label.left, y + fontMetrics().ascent()), label.text);
    }
}

void QuantizationLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().text);
    double y = 0.0;
    for (const QString &line : m_caption) {
        QRectF used;
        painter.drawText(QRectF(0.0, y, width(), m_captionHeight + 100.0), Qt::TextWordWrap, line, &used);
        y += used.height();
    }
    paintLines(painter);
    paintArrows(painter);
    paintLabels(painter, m_above, true);
    paintLabels(painter, m_below, false);
}

void QuantizationLines::choose(int index)
{
    if (index == m_selected)
        return;
    m_selected = index;
    update();
    emit valueChosen(index);
}

void QuantizationLines::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    int nearest = -1;
    double distance = kGrab * theme().lineWidth();
    for (int i = 0; i < static_cast<int>(m_values.size()); ++i) {
        const QPointF to = event->position() - valuePoint(i);
        const double away = std::hypot(to.x(), to.y());
        if (away <= distance) {
            nearest = i;
            distance = away;
        }
    }
    choose(nearest);
    if (nearest < 0)
        return;
    m_dragging = true;
    m_mergeKey = nextMergeKey();
    m_grabbedAt = event->position().x() - valuePoint(nearest).x();
}

void QuantizationLines::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        bool over = false;
        for (int i = 0; i < static_cast<int>(m_values.size()); ++i)
            over = over || (event->position() - valuePoint(i)).manhattanLength() < kGrab;
        setCursor(over ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const double step = decimalStep(m_high - m_low);
    const double wanted = std::clamp(realAt(event->position().x() - m_grabbedAt), m_low, m_high);
    const double value = onGrid(std::round(wanted / step), step);
    if (value != m_values[static_cast<std::size_t>(m_selected)].x)
        emit valueMoved(m_selected, value, m_mergeKey);
}

void QuantizationLines::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    fitView();
    place();
}

void QuantizationLines::moveBy(double steps)
{
    if (m_selected < 0)
        return;
    const double step = decimalStep(m_high - m_low);
    const double now = m_values[static_cast<std::size_t>(m_selected)].x;
    emit valueMoved(m_selected, onGrid(std::round(now / step) + steps, step), m_mergeKey);
}

void QuantizationLines::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_values.size()) - 1;
    const double far = event->modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0;
    if (!event->isAutoRepeat())
        m_mergeKey = nextMergeKey();
    switch (event->key()) {
    case Qt::Key_Up: choose(std::max(0, m_selected - 1)); break;
    case Qt::Key_Down: choose(std::min(last, m_selected + 1)); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(last); break;
    case Qt::Key_Left: moveBy(-far); break;
    case Qt::Key_Right: moveBy(far); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace quantoscope
