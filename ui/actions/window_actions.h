// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QObject>

class QAction;
class QMenuBar;
class QMenu;

namespace quantoscope {

class MainWindow;
class ToolBar;

// The actions of menu and tool bar: each owns its trigger and its enabled state. Widgets and tests find them by objectName.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(AppState &state, MainWindow &window);

    void fillMenuBar(QMenuBar &bar);
    void fillToolBar(ToolBar &bar);
    void retranslate();

    QAction *openModel, *openModelFolder, *newStudy, *openStudy, *saveStudyAs, *loadRecipe, *saveRecipe, *quit;
    QAction *undo, *redo;
    QAction *runFour, *runRecipe, *runStudy, *cancel;
    QAction *english, *greek, *themeSystem, *themeLight, *themeDark, *presentation, *fullScreen, *showRuns;
    // Where the panel of lessons is made: what its menu does.
    void connectLessons();
    void updateEnabled(); // what can be done now
    bool askSaveStudy();  // whether a file was chosen; StudyDocument tells how it went

    QAction *preferences, *about;
    QAction *openLesson, *teach;

private:
    QAction *make(const QString &name, const QString &iconName = {});
    void connectFiles();
    void connectRuns();
    void connectView();
    void fillRecent();
    void fillLessons();

    AppState &m_state;
    MainWindow &m_window;
    QMenu *m_file = nullptr, *m_edit = nullptr, *m_run = nullptr, *m_view = nullptr, *m_lessons = nullptr, *m_help = nullptr;
    QMenu *m_recentModels = nullptr, *m_recentStudies = nullptr, *m_recentRecipes = nullptr, *m_language = nullptr, *m_theme = nullptr;
};

} // namespace quantoscope
