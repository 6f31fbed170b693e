// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "teach/drifting_batches.h"

#include <vector>

class QStackedWidget;

namespace quantoscope {

class ChoiceList;
class DriftTask;
class DriftView;
class EmptyPlace;
class FigureViews;
class Knob;
class MethodTimesView;
class RealLayers;

// The same layer with a fixed range and with a range per batch while its inputs drift, and what each costs in time.
class StaticDynamicChapter : public Chapter
{
    Q_OBJECT

public:
    explicit StaticDynamicChapter(AppState &state);
    static QString title();

    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void shown() override;
    bool isSettled() const override;
    void takeToModel() override;
    QWidget *figure() override;

private:
    void connectParts();
    void takeLayers();
    void takeValues();
    void askGains();
    void refresh();
    DriftSetting setting() const;

    RealLayers *m_real;
    ChoiceList *m_layer, *m_kind, *m_method;
    Knob *m_bits, *m_scale, *m_shift;
    FigureViews *m_views;
    QStackedWidget *m_stack;
    EmptyPlace *m_place;
    DriftView *m_drift;
    DriftTask *m_task;
    MethodTimesView *m_times;

    std::vector<float> m_values; // drawn from the layer's histogram
    std::vector<DriftGain> m_gains;
    QString m_shown;       // the layer that m_values are of
    QString m_asked;       // what m_gains are of, or will be
    QString m_wantedLayer; // of a state that came before the layers
};

} // namespace quantoscope
