// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "teach/lesson.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace quantoscope {

class AppState;

// The teacher's view of a lesson: nothing is hidden or locked, texts are edited in both languages, everything else in the file itself,
// whose check names the line and what is wrong. What is saved replaces the file at once.
class TeacherPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TeacherPanel(AppState &state, QWidget *parent = nullptr);

    void take(const Lesson &lesson, const QString &file, int step); // goes on with a lesson that is open
    void begin();                                                   // with a new lesson, where there is none yet
    void load(const QString &file);                                 // a sentence below says why it could not
    bool saveTo(const QString &file);                               // false: a sentence says why
    const Lesson &lesson() const { return m_lesson; }
    int step() const;
    void retranslate();

signals:
    void previewAsked(const quantoscope::Lesson &lesson, const QString &file, int step);
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void connectEdits();
    void showLesson(); // fields and file from m_lesson
    void showFields(); // of the step
    void readFields(); // into m_lesson
    bool readFile();   // into m_lesson, from the tab with the file; false: a sentence says why
    bool takeEdits();  // whichever tab is open
    void tabChosen();
    bool check();
    void useState();
    void addStep();
    void removeStep();
    void moveStep(int by);
    void say(const QString &sentence, bool isError);
    void sayError(const Error &error);
    bool hasLesson() const { return !m_lesson.steps.empty(); }
    LessonStep &current();

    AppState &m_state;
    Lesson m_lesson;
    bool m_filling = false;
    QString m_file;
    QTabWidget *m_tabs;
    QLabel *m_heading, *m_said, *m_stepState, *m_stepLabel;
    QList<QLabel *> m_labels;
    QComboBox *m_steps;
    QToolButton *m_add, *m_remove, *m_up, *m_down;
    QLineEdit *m_titleEnglish, *m_titleGreek;
    QPlainTextEdit *m_textEnglish, *m_textGreek, *m_questionEnglish, *m_questionGreek, *m_source;
    QPushButton *m_useState, *m_check, *m_preview, *m_save, *m_saveAs, *m_leave;
};

} // namespace quantoscope
