// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"
#include "teach/lesson_progress.h"

#include <QObject>
#include <QString>

#include <optional>

namespace quantoscope {

// Plays a lesson on the window's state: loads what a step wants, notices the runs that it asks for, compares answers with what was
// measured, and keeps progress and answers in the data folder. It knows no widgets. Thread: GUI.
class LessonPlayer : public QObject
{
    Q_OBJECT

public:
    explicit LessonPlayer(AppState &state, QObject *parent = nullptr);

    // Opens a lesson where it was left. Errors: as loadLesson; the lesson of before stays. A damaged progress file is said as problem() and
    // the lesson begins anew.
    Status open(const QString &file);
    // The same for a lesson that is not saved (a teacher's): nothing of its progress is kept.
    void preview(const Lesson &lesson, const QString &file, int step);
    void close();

    bool isOpen() const { return m_lesson.has_value(); }
    const Lesson &lesson() const { return *m_lesson; } // while open
    QString file() const { return m_file; }
    QString folder() const; // that its images lie in
    bool isPreview() const { return m_isPreview; }

    int step() const { return m_progress.step; }
    int stepCount() const;
    const LessonStep &currentStep() const;
    const StepProgress &stepProgress() const;

    void goTo(int step); // whatever is answered
    void next();
    void back();
    bool canGoOn() const; // no question, an answer that was checked, or data that this computer lacks
    bool isLast() const;
    void startOver(); // forgets answers and runs

    // The step's runs.
    std::vector<WantedRun> wanted() const;
    bool isDone(const std::string &run) const { return m_progress.runs.count(run) > 0; }
    bool areRunsDone() const;
    bool canRun() const; // asked-before questions are answered, data and network are there, nothing of it is under way
    bool isRunning() const;
    void startRuns(); // those that are not done

    // The question.
    bool canAnswer() const; // not where it waits for runs
    void answer(const LessonAnswer &answer);
    const std::optional<AnswerCheck> &check() const { return m_check; } // of the answer given last
    bool waitsForRuns() const;                                          // answered before what it is compared with was measured
    int hintCount() const;
    void showHint(); // one more

    // What stands in the way, in a sentence; empty: nothing.
    QString problem() const;

signals:
    void opened(); // or closed
    void stepChanged();
    void changed(); // answers, runs, problems

private:
    void enterStep();
    void loadState();
    void loadRest();
    std::optional<std::string> dataFor(const std::string &name) const; // what openData takes; nothing: it is not on this computer
    void takeFinishedRuns();
    void lookForRuns(); // and tells
    void compare();
    void save();
    StepProgress &stepProgressNow();

    AppState &m_state;
    std::optional<Lesson> m_lesson;
    QString m_file;
    bool m_isPreview = false;
    LessonProgress m_progress;
    std::optional<AnswerCheck> m_check;
    std::optional<Error> m_error;
    bool m_awaitsModel = false;
    bool m_lacksData = false;
    std::string m_dataName; // "cifar-100" while it is looked for
    int m_group = 0;        // of the runs it started
};

// The lessons that come with the program, in the order of their names.
QStringList bundledLessons();

} // namespace quantoscope
