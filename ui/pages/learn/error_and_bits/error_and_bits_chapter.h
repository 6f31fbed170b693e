// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "teach/teaching_signal.h"

class QCheckBox;

namespace quantoscope {

class BitsView;
class ChoiceList;
class ClippingView;
class FigureViews;
class Knob;
class OutlierView;

// Rounding against clipping error, SQNR and 6 dB a bit, and what an outlier does to one scale and to a scale a channel.
class ErrorAndBitsChapter : public Chapter
{
    Q_OBJECT

public:
    explicit ErrorAndBitsChapter(AppState &state);
    static QString title();

    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void takeToModel() override;
    QWidget *figure() override;

private:
    QuantSpec spec() const;
    void refresh();

    Knob *m_bits;
    ChoiceList *m_signal;
    QCheckBox *m_perChannel;
    FigureViews *m_views;
    ClippingView *m_clipping;
    BitsView *m_sqnr;
    OutlierView *m_channels;
    TeachingSignal m_counted = TeachingSignal::Uniform;
    TensorStatistics m_statistics; // of m_counted
    double m_clip = 1.0;           // in parts of the largest |value|
    double m_outlier = 0.0;
};

} // namespace quantoscope
