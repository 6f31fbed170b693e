// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "teach/bit_ladder.h"

#include <memory>
#include <optional>

class QLabel;
class QSpinBox;

namespace quantoscope {

class ChoiceList;
class ChoiceRow;
class LadderFigure;

// Chapter 13: one filter of the open network (of ResNet-18 where none is open) from 32 bits down to one, and what research does below
// eight bits. State: {layer, filter, bits: what the model would take, "8", "4" or "2"}; filters count from 1.
class OutlookChapter : public Chapter
{
    Q_OBJECT

public:
    explicit OutlookChapter(AppState &state);

    static QString title();
    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override; // a layer of the network that is shown
    void retranslate() override;
    void shown() override;
    bool isSettled() const override { return !m_opening; }
    void takeToModel() override; // the layer's weights at the chosen bits
    QWidget *figure() override;

private:
    void takeModel(std::shared_ptr<const Model> model);
    void openResNet18();
    const Tensor *weight() const; // of the chosen layer; null until there is one
    QString firstLayer() const;
    void showLayer();  // its number of filters
    void showFilter(); // the ladder
    void showBits();   // which rung the model would take
    void showNote();

    std::shared_ptr<const Model> m_model; // null until it is there
    std::optional<Error> m_error;
    bool m_opening = false;
    QString m_layer; // wanted until the network is there
    int m_filter = 1;
    ChoiceList *m_layers;
    ChoiceRow *m_bits;
    QLabel *m_filterLabel, *m_note;
    QSpinBox *m_filters;
    LadderFigure *m_figure;
};

} // namespace quantoscope
