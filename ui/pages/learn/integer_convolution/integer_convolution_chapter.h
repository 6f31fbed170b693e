// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "teach/integer_output.h"

#include <vector>

class QPushButton;
class QStackedWidget;

namespace quantoscope {

class ChoiceList;
class EmptyPlace;
class FigureViews;
class FoldView;
class Knob;
class NumberGrid;
class StepsView;

// One output value of a convolution in integers, step by step, and the batch normalization of a real layer folded into its weights.
class IntegerConvolutionChapter : public Chapter
{
    Q_OBJECT

public:
    explicit IntegerConvolutionChapter(AppState &state);
    static QString title();

    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void shown() override;
    void takeToModel() override;
    QWidget *figure() override;

private:
    QWidget *makeSteps();
    QWidget *makeFold();
    void connectParts();
    void takeGraph();
    void refresh();
    void showStep(int step);
    OutputValue value() const;

    Knob *m_bits, *m_bias, *m_lowest, *m_highest, *m_channel, *m_inputChannel;
    NumberGrid *m_input, *m_weight;
    QPushButton *m_previous, *m_next, *m_all;
    StepsView *m_steps;
    ChoiceList *m_layer;
    FoldView *m_fold;
    EmptyPlace *m_place;
    QStackedWidget *m_foldStack;
    FigureViews *m_views;
    int m_step = 1;

    std::shared_ptr<const OpenedModel> m_model; // whose layers are listed
    std::vector<FusionGroup> m_layers;
    QString m_wantedLayer; // of a state that came before the network
};

} // namespace quantoscope
