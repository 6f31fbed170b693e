// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/channel_strip.h"

#include "charts/chart_axes.h"
#include "charts/count_tickers.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {

ChannelStrip::ChannelStrip(QWidget *parent)
    : QCustomPlot(parent)
{
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        for (QCPBars **bars : {&m_up[kind], &m_down[kind]}) {
            *bars = new QCPBars(xAxis, yAxis);
            (*bars)->setPen(Qt::NoPen);
            (*bars)->setAntialiased(false);
        }
    }
    for (QCPItemStraightLine *&line : m_limits)
        line = new QCPItemStraightLine(this);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ValueTicker));
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    axisRect()->setMargins(QMargins(0, theme().unit(), theme().unit(), 0));
    setMinimumSize(240, 140);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        applyTheme();
        replot(rpQueuedReplot);
    });
    applyTheme();
    retranslate();
}

void ChannelStrip::setChannels(const std::vector<Range> &channels, const ChannelSummary &summary)
{
    m_channels = channels;
    m_summary = summary;
    m_decibels.clear();
    m_chosen = -1;
    rebuild();
}

void ChannelStrip::setChannelSqnr(const std::vector<double> &decibels)
{
    m_decibels = decibels;
}

void ChannelStrip::setSorted(bool byWidth)
{
    m_sorted = byWidth;
    retranslate();
    rebuild();
}

void ChannelStrip::setChosen(int channel)
{
    m_chosen = channel;
    rebuild();
}

void ChannelStrip::rebuild()
{
    m_order.resize(m_channels.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sorted)
        m_order = channelsByWidth(m_channels);
    std::array<QVector<QCPBarsData>, kKinds> up, down;
    double low = 0.0, high = 0.0;
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const int channel = m_order[place];
        const Range range = m_channels[static_cast<std::size_t>(channel)];
        const bool outlier = std::binary_search(m_summary.outliers.begin(), m_summary.outliers.end(), channel);
        const Kind kind = channel == m_chosen ? Chosen : outlier ? Outlier : Usual;
        up[kind].append({static_cast<double>(place), std::max(range.max, 0.F)});
        down[kind].append({static_cast<double>(place), std::min(range.min, 0.F)});
        low = std::min(low, static_cast<double>(range.min));
        high = std::max(high, static_cast<double>(range.max));
    }
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        m_up[kind]->data()->set(up[kind], true);
        m_down[kind]->data()->set(down[kind], true);
        for (QCPBars *bars : {m_up[kind], m_down[kind]})
            bars->setWidth(m_order.size() > 200 ? 1.0 : 0.8);
    }
    const double limit = kOutlierFactor * m_summary.medianAbsmax;
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        const double y = i == 0 ? limit : -limit;
        m_limits[i]->setVisible(limit > 0.0 && (i == 0 ? high > 0.0 : low < 0.0));
        m_limits[i]->point1->setCoords(0.0, y);
        m_limits[i]->point2->setCoords(1.0, y);
    }
    // The line is part of the picture only where something comes near it: else the bars would be flat.
    if (!m_summary.outliers.empty()) {
        high = high > 0.0 ? std::max(high, limit) : high;
        low = low < 0.0 ? std::min(low, -limit) : low;
    }
    const double margin = high > low ? 0.05 * (high - low) : 1.0;
    yAxis->setRange(low < 0.0 ? low - margin : 0.0, high + (high > 0.0 || low == 0.0 ? margin : 0.0));
    xAxis->setRange(-0.7, std::max(0.0, static_cast<double>(m_order.size()) - 1.0) + 0.7);
    replot(rpQueuedReplot);
}

int ChannelStrip::channelAt(const QPoint &position) const
{
    if (!axisRect()->rect().contains(position))
        return -1;
    const double place = std::round(xAxis->pixelToCoord(position.x()));
    return place >= 0.0 && place < static_cast<double>(m_order.size()) ? m_order[static_cast<std::size_t>(place)] : -1;
}

void ChannelStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int channel = channelAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && channel >= 0)
        emit channelClicked(channel);
    QCustomPlot::mouseReleaseEvent(event);
}

bool ChannelStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QCustomPlot::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int channel = channelAt(help->pos());
    if (channel < 0) {
        QToolTip::hideText();
        return true;
    }
    const auto index = static_cast<std::size_t>(channel);
    QString text =
        tr("Channel %1: %2 to %3")
            .arg(QString::number(channel), significantWords(m_channels[index].min, 4), significantWords(m_channels[index].max, 4));
    if (index < m_decibels.size())
        text += QLatin1Char('\n') + tr("SQNR %1").arg(decibelWords(m_decibels[index]));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void ChannelStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        replot(rpQueuedReplot);
    }
    QCustomPlot::changeEvent(event);
}

void ChannelStrip::applyTheme()
{
    const Theme &colours = theme();
    const ChartTheme chart = colours.chart();
    setBackground(QBrush(colours.surface));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        styleAxis(axis, chart);
        axis->setTickLabelFont(chart.font(11));
        axis->setLabelFont(chart.font(12));
    }
    xAxis->grid()->setVisible(false);
    const QColor fills[] = {colours.muted, colours.bad, colours.accent};
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        m_up[kind]->setBrush(fills[kind]);
        m_down[kind]->setBrush(fills[kind]);
    }
    for (QCPItemStraightLine *line : m_limits)
        line->setPen(QPen(colours.bad, colours.lineWidth(), Qt::DashLine));
}

void ChannelStrip::retranslate()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    setLocale(locale);
    xAxis->setLabel(m_sorted ? tr("Channels, from the narrowest range to the widest") : tr("Channel"));
    yAxis->setLabel(tr("Range of the values"));
    setAccessibleName(tr("Range of each channel"));
}

} // namespace quantoscope
