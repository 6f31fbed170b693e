// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace quantoscope {

class AppState;
class ControlLocks;
class LessonPlayer;
class MainWindow;
class QuestionView;
class ScrolledContent;
class TeacherPanel;

// The lesson beside the pages: the step's text, its question with Check and hints, its runs with Run, Back and Next. A teacher's view
// stands in the same place. There while a lesson is open; what a step hides or locks in the window is held as long.
class LessonPanel : public QFrame
{
    Q_OBJECT

public:
    LessonPanel(AppState &state, MainWindow &window);

    LessonPlayer &player() { return *m_player; }
    ControlLocks &locks() { return *m_locks; }
    TeacherPanel &teacher() { return *m_teacher; }

    // Opens a lesson; why it cannot be opened stands in the panel as a sentence.
    void openFile(const QString &file);
    // A teacher's view of the open lesson, or of a new one; nothing is hidden or locked in it.
    void setTeaching(bool on);
    bool isTeaching() const;
    void retranslate();

signals:
    void teachingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void connectButtons();
    void showLesson();
    void showStep();
    void update();
    void updateQuestion();
    void updateRuns();
    void hold();

    MainWindow &m_window;
    AppState &m_state;
    LessonPlayer *m_player;
    ControlLocks *m_locks;
    TeacherPanel *m_teacher;
    QString m_openProblem;  // of a file that is no lesson
    bool m_hidRuns = false; // the list of runs made way
    QStackedWidget *m_views;
    QLabel *m_title, *m_place, *m_text, *m_asked, *m_verdict, *m_explanation, *m_hints, *m_runs, *m_problem;
    QProgressBar *m_progress;
    QToolButton *m_close, *m_startOver;
    QWidget *m_questionCard, *m_runsCard;
    QuestionView *m_question;
    ScrolledContent *m_scroll;
    QPushButton *m_check, *m_hint, *m_run, *m_back, *m_next;
};

} // namespace quantoscope
