// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"
#include "pages/learn/chapter.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace quantoscope {

class AugmentationView;
class DiagramView;
class FigureViews;
class Knob;
class OneWeightView;

// Chapter 8: quantization after training and during training, one weight that learns through the staircase, transfer learning and
// augmentation.
class TrainingChapter : public Chapter
{
    Q_OBJECT

public:
    explicit TrainingChapter(AppState &state);
    static QString title();

    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void shown() override;
    bool isSettled() const override { return !m_reading && !m_play.isActive(); }
    void takeToModel() override;
    QWidget *figure() override;

private:
    QWidget *weightPage();
    QWidget *pipelinePage();
    QWidget *transferPage();
    void connectParts();
    void show();
    void goToStep(int step, int mergeKey);
    void setPlaying(bool on);

    FigureViews *m_views;
    Knob *m_bits, *m_rate, *m_start, *m_target;
    OneWeightView *m_weight;
    QPushButton *m_playButton, *m_stepButton, *m_againButton;
    QLabel *m_stepText;
    QTimer m_play;
    int m_playKey = 0;
    int m_step = 0;

    QWidget *m_pipelines = nullptr, *m_transferPair = nullptr; // what is exported of these views
    DiagramView *m_after, *m_during, *m_transfer;
    QPushButton *m_previous, *m_next;
    QLabel *m_stageText;
    int m_stage = 1;

    AugmentationView *m_augmentation;
    QCheckBox *m_flip;
    Knob *m_moveX, *m_moveY;
    Image m_image;
    bool m_reading = false;
};

} // namespace quantoscope
