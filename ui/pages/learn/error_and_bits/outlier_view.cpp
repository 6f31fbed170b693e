// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/error_and_bits/outlier_view.h"

#include "pages/learn/figures/figure_plot.h"
#include "pages/learn/figures/knob.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kChannels = 4, kValuesEach = 24;
constexpr int kMostLevels = 200; // more would be a grey area
constexpr double kStep = 0.5, kFineStep = 0.05;
constexpr double kGrabPixels = 14.0;

} // namespace

OutlierView::OutlierView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("outlierView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&ThemeController::instance(), &ThemeController::changed, this, qOverload<>(&QWidget::update));
    show(6.0, 4, false);
}

void OutlierView::show(double outlier, int bits, bool perChannel)
{
    m_outlier = std::clamp(outlier, -kReach, kReach);
    m_perChannel = perChannel;
    m_data = outlierChannels(kChannels, kValuesEach, static_cast<float>(m_outlier));
    m_comparison = compareGranularity(m_data.values, {bits});
    setAccessibleDescription(tr("The outlier is at %1. SQNR of all: %2 with one scale, %3 with a scale a channel.")
                                 .arg(significantWords(m_outlier, 3), decibelWords(m_comparison.perTensor.sqnrDb),
                                      decibelWords(m_comparison.perChannel.sqnrDb)));
    update();
}

OutlierView::Columns OutlierView::columns() const
{
    QFont strong = font();
    strong.setBold(true); // the widest that is drawn
    const QFontMetricsF metrics(strong);
    const double unit = theme().unit();
    const double number = std::max({metrics.horizontalAdvance(m_shared), metrics.horizontalAdvance(m_own),
                                    metrics.horizontalAdvance(QStringLiteral("100.0 dB"))}) +
                          unit;
    double name = metrics.horizontalAdvance(m_all);
    for (const QString &text : m_names)
        name = std::max(name, metrics.horizontalAdvance(text));
    Columns c{};
    c.left = name + 2 * unit;
    c.own = width() - number;
    c.shared = c.own - number;
    c.right = c.shared - unit;
    c.top = 2.0 * metrics.height() + unit;
    c.rowHeight = std::max(24.0, (height() - c.top - metrics.height() - 2 * unit) / (kChannels + 1));
    return c;
}

double OutlierView::xOf(double value) const
{
    const Columns c = columns();
    return c.left + (value + kReach * 1.04) / (2.08 * kReach) * (c.right - c.left);
}

double OutlierView::valueAt(double x) const
{
    const Columns c = columns();
    return (x - c.left) / (c.right - c.left) * 2.08 * kReach - 1.04 * kReach;
}

double OutlierView::yOf(int channel) const
{
    const Columns c = columns();
    return c.top + (channel + 0.5) * c.rowHeight;
}

QPointF OutlierView::outlierPlace() const
{
    return {xOf(m_outlier), yOf(m_data.channel)};
}

// One tick a level, over the range of this channel's scale.
void OutlierView::drawLevels(QPainter &painter, int channel) const
{
    const QParams &q = m_perChannel ? m_comparison.perChannel.q : m_comparison.perTensor.q;
    const double scale = q.scale[m_perChannel ? static_cast<std::size_t>(channel) : 0];
    const double y = yOf(channel), half = 0.32 * columns().rowHeight;
    painter.fillRect(QRectF(QPointF(xOf(scale * q.qmin), y - half), QPointF(xOf(scale * q.qmax), y + half)), theme().accentSoft);
    QColor colour = theme().accent;
    colour.setAlphaF(0.5F);
    painter.setPen(QPen(colour, 1));
    if (q.qmax - q.qmin > kMostLevels || xOf(scale) - xOf(0.0) < 2.0)
        return;
    for (int level = q.qmin; level <= q.qmax; ++level)
        painter.drawLine(QPointF(xOf(scale * level), y - half), QPointF(xOf(scale * level), y + half));
}

void OutlierView::drawChannel(QPainter &painter, int channel) const
{
    const Columns c = columns();
    const double y = yOf(channel), dot = 3.0 * theme().presentation;
    drawLevels(painter, channel);
    painter.setPen(QPen(theme().muted, 1));
    painter.drawLine(QPointF(c.left, y), QPointF(c.right, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().text);
    const auto row = static_cast<std::size_t>(channel);
    for (std::size_t i = 0; i < m_data.values[row].size(); ++i) {
        if (channel != m_data.channel || static_cast<int>(i) != m_data.value)
            painter.drawEllipse(QPointF(xOf(m_data.values[row][i]), y), dot, dot);
    }
    painter.setPen(theme().text);
    const double top = y - 0.5 * c.rowHeight;
    painter.drawText(QRectF(0, top, c.left - theme().unit(), c.rowHeight), Qt::AlignVCenter | Qt::AlignLeft, m_names.value(channel));
    painter.drawText(QRectF(c.shared, top, c.own - c.shared, c.rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                     decibelWords(m_comparison.perTensor.channelDb[row]));
    painter.drawText(QRectF(c.own, top, width() - c.own, c.rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                     decibelWords(m_comparison.perChannel.channelDb[row]));
}

// The captions of the columns, the sums below them, and the value axis.
void OutlierView::drawHead(QPainter &painter) const
{
    const Columns c = columns();
    const double line = QFontMetricsF(font()).height();
    QFont strong = font();
    strong.setBold(true);
    painter.setPen(theme().muted);
    painter.drawText(QRectF(c.shared, 0, width() - c.shared, line), Qt::AlignRight, m_sqnr);
    painter.setFont(m_perChannel ? font() : strong);
    painter.drawText(QRectF(c.shared, line, c.own - c.shared, line), Qt::AlignRight, m_shared);
    painter.setFont(m_perChannel ? strong : font());
    painter.drawText(QRectF(c.own, line, width() - c.own, line), Qt::AlignRight, m_own);
    painter.setFont(strong);
    painter.setPen(theme().text);
    const double top = c.top + kChannels * c.rowHeight;
    painter.drawLine(QPointF(c.shared + theme().unit(), top), QPointF(width(), top));
    painter.drawText(QRectF(0, top, c.left, c.rowHeight), Qt::AlignVCenter | Qt::AlignLeft, m_all);
    painter.drawText(QRectF(c.shared, top, c.own - c.shared, c.rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                     decibelWords(m_comparison.perTensor.sqnrDb));
    painter.drawText(QRectF(c.own, top, width() - c.own, c.rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                     decibelWords(m_comparison.perChannel.sqnrDb));
    painter.setFont(font());
    painter.setPen(theme().muted);
    for (const int value : {-10, -5, 0, 5, 10}) {
        painter.drawLine(QPointF(xOf(value), top), QPointF(xOf(value), top + 4));
        painter.drawText(QRectF(xOf(value) - 20, top + 5, 40, line), Qt::AlignHCenter | Qt::AlignTop, decimalWords(value, 0));
    }
}

void OutlierView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int channel = 0; channel < kChannels; ++channel)
        drawChannel(painter, channel);
    drawHead(painter);
    const double dot = 6.0 * theme().presentation;
    painter.setPen(QPen(hasFocus() ? theme().text : theme().surface, 2));
    painter.setBrush(theme().bad);
    painter.drawEllipse(outlierPlace(), dot, dot);
}

void OutlierView::move(double value)
{
    const double kept = std::clamp(value, -kReach, kReach);
    if (kept != m_outlier)
        emit outlierMoved(kept, m_mergeKey);
}

void OutlierView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || QLineF(event->position(), outlierPlace()).length() > kGrabPixels)
        return;
    m_dragged = true;
    m_mergeKey = nextMergeKey();
}

void OutlierView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(QLineF(event->position(), outlierPlace()).length() > kGrabPixels ? Qt::ArrowCursor : Qt::SizeHorCursor);
    if (m_dragged)
        move(valueAt(event->position().x()));
}

void OutlierView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = false;
}

void OutlierView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? kFineStep : kStep;
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_mergeKey = nextMergeKey();
    move(m_outlier + (event->key() == Qt::Key_Right ? step : -step));
}

void OutlierView::retranslate()
{
    setAccessibleName(tr("Channels with an outlier"));
    setToolTip(tr("Pull the large dot out with the mouse, or move it with the arrow keys (Shift: finer)"));
    m_shared = tr("per tensor");
    m_own = tr("per channel");
    m_sqnr = tr("SQNR");
    m_all = tr("all");
    m_names.clear();
    for (int channel = 0; channel < kChannels; ++channel)
        m_names << tr("channel %1").arg(channel + 1);
    update();
}

} // namespace quantoscope
