// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "teach/shrink_layer.h"

#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace quantoscope {

class ChoiceList;
class DiagramView;
class FigureViews;
class Knob;
class ShrinkCurves;
class ShrinkMeasurements;
class ShrinkTask;

// Chapter 9: pruning and low-rank factorization of a real layer of ResNet-18, with what it costs measured; diagrams for distillation and
// tensor decomposition.
class ShrinkingChapter : public Chapter
{
    Q_OBJECT

public:
    explicit ShrinkingChapter(AppState &state);
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
    void layOut();
    void connectParts();
    static std::vector<std::pair<QString, QString>> methodChoices(); // with their code words
    bool isLayer(const QString &name) const;                         // of the network that was read
    void fillLayers();
    void readLayer();
    void show();
    void showNumbers();
    void measure();
    ShrinkMethod method() const;
    std::string layer() const;
    int percent() const;

    std::shared_ptr<const Model> m_model; // ResNet-18
    bool m_opening = false, m_reading = false;
    std::shared_ptr<const ShrinkLayer> m_weights; // of m_weightsOf
    std::string m_weightsOf;
    QString m_wantedLayer; // until the network is open
    std::optional<Error> m_error;
    ShrinkMeasurements *m_measurements;
    QTimer m_released; // keys and typed numbers: measured when they rest
    FigureViews *m_views;
    QLabel *m_numbers, *m_accuracy;
    ChoiceList *m_method, *m_layer;
    Knob *m_share;
    QPushButton *m_measure;
    ShrinkCurves *m_curves;
    ShrinkTask *m_task;
    DiagramView *m_distillation, *m_decomposition;
};

} // namespace quantoscope
