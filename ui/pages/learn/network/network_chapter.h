// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "pages/learn/network/activation_view.h"
#include "pages/learn/network/learning_view.h"
#include "pages/learn/network/neuron_view.h"
#include "pages/learn/network/window_view.h"

class QStackedWidget;

namespace quantoscope {

class ChoiceRow;

// Chapter 0: a network in five minutes. A neuron, activation functions, a sliding kernel, pooling, and how a weight learns.
class NetworkChapter : public Chapter
{
    Q_OBJECT

public:
    explicit NetworkChapter(AppState &state);
    static QString title();

    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void shown() override;
    bool isSettled() const override { return !m_isLoading; }
    void takeToModel() override; // bits and scheme of the activations, into the recipe
    QWidget *figure() override;

    FigureView *view(const QString &id) const; // "neuron", "activations", "kernel", "pooling", "learning"

private:
    void showView();
    void loadImages();

    ChoiceRow *m_choice;
    QStackedWidget *m_stack;
    ActivationView *m_activations;
    WindowView *m_kernel, *m_pooling;
    std::vector<std::pair<QString, FigureView *>> m_views; // in the order of the buttons
    bool m_isLoading = false, m_isLoaded = false;
};

} // namespace quantoscope
