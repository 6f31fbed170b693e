// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QMainWindow>

#include <vector>

class QSplitter;
class QStackedWidget;

namespace quantoscope {

class JobBar;
class LessonPanel;
class Navigation;
class Page;
class RunsPanel;
class WindowActions;

// The window: menu and tool bar above, pages chosen at the left, the study's runs at the right, the job bar below.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(AppState &state);

    AppState &state() { return m_state; }
    WindowActions &actions() { return *m_actions; }
    Page *page(PageId id) const;
    PageId currentPage() const;
    void showPage(PageId id);
    void setRunsVisible(bool visible); // on every page but Learn, which needs the room
    LessonPanel &lessons() { return *m_lessons; }
    void retranslate();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void makeRoom(); // on Learn the figure has it
    void restore();
    bool mayCloseStudy(); // asks, where its runs would be lost

    AppState &m_state;
    WindowActions *m_actions;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    RunsPanel *m_runs;
    bool m_runsWanted = true;
    bool m_closesWhenSaved = false;
    QSplitter *m_splitter;
    QWidget *m_suggestions = nullptr;
    JobBar *m_jobs;
    LessonPanel *m_lessons = nullptr; // beside the pages, at their left
    std::vector<Page *> m_pages;      // in the order of kPages
};

} // namespace quantoscope
