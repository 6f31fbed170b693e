// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace quantoscope {

class RunsModel;

// The runs of the open study at the right of the window: select = show in Inspect, tick = compare, double click = go there.
class RunsPanel : public QWidget
{
    Q_OBJECT

public:
    // `firstRuns`: what a beginner starts; named where there are no runs yet.
    RunsPanel(AppState &state, const QAction &firstRuns, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void showWhatIsThere();
    void showProblem();
    void showHint();

    AppState &m_state;
    const QAction &m_firstRuns;
    std::optional<Error> m_error;
    RunsModel *m_model;
    QLabel *m_title;
    QLabel *m_problem; // opening, saving or reading the study failed
    QLabel *m_empty;
    QTreeView *m_view;
};

} // namespace quantoscope
