// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/channel_summary.h"

#include <qcustomplot.h>

#include <array>
#include <vector>

namespace quantoscope {

// The range of every channel of a tensor as a bar from its smallest to its largest value, zero included: by number, or from the narrowest
// to the widest. Outliers are coloured, with the line that they are beyond. A click chooses a channel. Thread: GUI.
class ChannelStrip : public QCustomPlot
{
    Q_OBJECT

public:
    explicit ChannelStrip(QWidget *parent = nullptr);

    void setChannels(const std::vector<Range> &channels, const ChannelSummary &summary);
    // dB of each channel, for the tool tips; may be empty.
    void setChannelSqnr(const std::vector<double> &decibels);
    void setSorted(bool byWidth);
    void setChosen(int channel); // −1: none
    bool isSorted() const { return m_sorted; }
    int chosen() const { return m_chosen; }
    // Channel at a place from the left.
    const std::vector<int> &order() const { return m_order; }

signals:
    void channelClicked(int channel);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum Kind { Usual, Outlier, Chosen, kKinds };
    void applyTheme();
    void retranslate();
    void rebuild();
    int channelAt(const QPoint &position) const; // −1: none

    std::vector<Range> m_channels;
    ChannelSummary m_summary;
    std::vector<double> m_decibels;
    std::vector<int> m_order;
    bool m_sorted = false;
    int m_chosen = -1;
    std::array<QCPBars *, kKinds> m_up{};   // from zero to the largest value
    std::array<QCPBars *, kKinds> m_down{}; // and to the smallest
    std::array<QCPItemStraightLine *, 2> m_limits{};
};

} // namespace quantoscope
