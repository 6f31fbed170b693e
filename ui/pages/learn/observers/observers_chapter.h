// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/compare_observers.h"
#include "pages/learn/chapter.h"
#include "teach/observer_task.h"

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace quantoscope {

class ChoiceList;
class EmptyPlace;
class FigureViews;
class Knob;
class ObserverTable;
class ObserverTaskPanel;
class RangeHistogram;
class RealLayers;

// One histogram and every observer on it: a layer of ResNet-18, or a distribution that leads some of them astray. With a question that is
// checked against what core says.
class ObserversChapter : public Chapter
{
    Q_OBJECT

public:
    explicit ObserversChapter(AppState &state);
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
    bool isTask() const;
    bool isReal() const; // a layer's values are shown, or wanted
    std::string layer() const;
    int bits() const;
    QuantSpec spec() const;
    ObserverTask task() const;
    void takeLayers();
    void refresh();
    void ask();
    void showReport();
    void writePlace();
    void writeOwnRange();

    RealLayers *m_real;
    ChoiceList *m_source;
    ChoiceList *m_layer;
    Knob *m_bits;
    QStackedWidget *m_stack;
    EmptyPlace *m_place;
    RangeHistogram *m_histogram;
    QLabel *m_own;
    FigureViews *m_views;
    ObserverTable *m_table;
    ObserverTaskPanel *m_taskPanel;

    std::shared_ptr<const TensorStatistics> m_statistics; // of what is shown; null while a layer is on its way
    QString m_shown;                                      // which one that is
    std::vector<RangeAssessment> m_report;                // of m_statistics and the bits; empty while it is computed
    QString m_asked;                                      // the question whose answer is m_report or on its way
    QString m_wantedLayer;                                // of a state that came before the layers
    std::optional<Range> m_range;                         // set by hand
    int m_taskNumber = 0;
};

} // namespace quantoscope
