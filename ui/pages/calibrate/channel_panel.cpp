// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/channel_panel.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

ChannelPanel::ChannelPanel(QWidget *parent)
    : QWidget(parent)
    , m_strip(new ChannelStrip)
    , m_sorted(new QToolButton)
    , m_rule(new QLabel)
    , m_gain(new QLabel)
{
    setObjectName(QStringLiteral("channelPanel"));
    m_strip->setObjectName(QStringLiteral("channelStrip"));
    m_sorted->setObjectName(QStringLiteral("channelsSorted"));
    m_sorted->setCheckable(true);
    m_rule->setObjectName(QStringLiteral("channelRule"));
    m_gain->setObjectName(QStringLiteral("channelGain"));
    m_rule->setProperty("role", "muted");
    for (QLabel *label : {m_rule, m_gain})
        label->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_gain, 1);
    top->addWidget(m_sorted, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().unit(), 0, 0);
    column->setSpacing(theme().unit() / 2);
    column->addLayout(top);
    column->addWidget(m_rule);
    column->addWidget(m_strip, 1);
    connect(m_sorted, &QToolButton::toggled, m_strip, &ChannelStrip::setSorted);
    connect(m_strip, &ChannelStrip::channelClicked, this, &ChannelPanel::channelClicked);
}

void ChannelPanel::showActivation(const std::vector<Range> &channels, const ActivationReport &report)
{
    m_weights = false;
    m_summary = report.channels;
    if (channels != m_channels) {
        m_channels = channels;
        m_strip->setChannels(channels, m_summary);
    }
    write();
}

void ChannelPanel::showWeights(const std::vector<Range> &channels, const WeightReport &report, ObserverKind observer, int chosen)
{
    m_weights = true;
    m_summary = report.channels;
    if (channels != m_channels) {
        m_channels = channels;
        m_strip->setChannels(channels, m_summary);
    }
    for (const WeightChoice &choice : report.choices) {
        if (choice.observer != observer)
            continue;
        if (choice.granularity == Granularity::PerChannel) {
            m_channelDb = choice.estimate.sqnrDb;
            m_strip->setChannelSqnr(choice.estimate.channelDb);
        } else {
            m_tensorDb = choice.estimate.sqnrDb;
        }
    }
    if (m_strip->chosen() != chosen)
        m_strip->setChosen(chosen);
    write();
}

void ChannelPanel::clear()
{
    m_channels.clear();
    m_summary = {};
    m_strip->setChannels({}, {});
    m_rule->clear();
    m_gain->clear();
}

void ChannelPanel::write()
{
    if (m_channels.empty())
        return;
    const QString limit = significantWords(kOutlierFactor * m_summary.medianAbsmax, 3);
    QString rule = tr("%n of %1 channels is an outlier: its largest value by magnitude is over %2, three times that of the median channel.",
                      nullptr, static_cast<int>(m_summary.outliers.size()))
                       .arg(m_channels.size())
                       .arg(limit);
    if (m_summary.outliers.empty())
        rule = tr("None of %1 channels is an outlier: none has a value whose magnitude is over %2, three times that of the median channel.")
                   .arg(m_channels.size())
                   .arg(limit);
    if (m_summary.silent > 0)
        rule += QLatin1Char(' ') + tr("%n channels hold nothing but zeros.", nullptr, m_summary.silent);
    m_rule->setText(rule);
    if (m_weights) {
        m_gain->setText(tr("One scale for all channels: SQNR %1. One for each channel: %2, a gain of %3.")
                            .arg(decibelWords(m_tensorDb), decibelWords(m_channelDb), signedDecibelWords(m_channelDb - m_tensorDb)));
    } else {
        m_gain->setText(tr("A scale for each channel would lower the rounding noise by about %1. Activations have one scale all the same: "
                           "in integers, channels are added up.")
                            .arg(decibelWords(m_summary.perChannelGainDb)));
    }
}

void ChannelPanel::retranslate()
{
    m_sorted->setText(tr("Sort by width"));
    m_sorted->setToolTip(tr("From the narrowest range to the widest instead of by number"));
    write();
}

} // namespace quantoscope
