// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/channel_strip.h"
#include "pages/calibrate/tensor_analysis.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace quantoscope {

// The ranges of a tensor's channels: a strip, by number or by width, the rule for outliers in words, and what a scale for every channel
// would gain.
class ChannelPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelPanel(QWidget *parent = nullptr);

    void showActivation(const std::vector<Range> &channels, const ActivationReport &report);
    // `chosen`: the channel whose weights are looked at, −1 for all.
    void showWeights(const std::vector<Range> &channels, const WeightReport &report, ObserverKind observer, int chosen);
    void clear();
    void retranslate();
    ChannelStrip *strip() { return m_strip; }
    const std::vector<Range> &channels() const { return m_channels; }

signals:
    void channelClicked(int channel);

private:
    void write();

    ChannelStrip *m_strip;
    QToolButton *m_sorted;
    QLabel *m_rule;
    QLabel *m_gain;
    std::vector<Range> m_channels; // as shown
    bool m_weights = false;
    ChannelSummary m_summary;
    double m_tensorDb = 0.0, m_channelDb = 0.0; // of weights
};

} // namespace quantoscope
