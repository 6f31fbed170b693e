// SPDX-License-Identifier: GPL-3.0-or-later
// The menu Lessons.
#include "actions/window_actions.h"
#include "frame/main_window.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_player.h"
#include "lessons/lesson_words.h"
#include "teach/lesson_json.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace quantoscope {

void WindowActions::connectLessons()
{
    LessonPanel &panel = m_window.lessons();
    connect(openLesson, &QAction::triggered, this, [this, &panel] {
        const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open a lesson"), {}, tr("Lessons (*.json);;All files (*)"));
        if (!file.isEmpty())
            panel.openFile(file);
    });
    connect(teach, &QAction::triggered, &panel, &LessonPanel::setTeaching);
    connect(&panel, &LessonPanel::teachingChanged, this, [this, &panel] { teach->setChecked(panel.isTeaching()); });
    m_lessons->addActions({openLesson, teach}); // the lessons are looked up when the menu opens
}

// Bundled lessons by their titles in the language in force, recent ones by their file names.
void WindowActions::fillLessons()
{
    m_lessons->clear();
    LessonPanel &panel = m_window.lessons();
    const QStringList bundled = bundledLessons();
    for (const QString &file : bundled) {
        const auto lesson = loadLesson(file.toStdString());
        QString title = lesson.ok() ? lessonWords(lesson->title) : QFileInfo(file).fileName();
        QAction *action = m_lessons->addAction(title.replace(u'&', QStringLiteral("&&")), &panel, [&panel, file] { panel.openFile(file); });
        action->setObjectName(QStringLiteral("lesson.") + QFileInfo(file).completeBaseName());
    }
    m_lessons->addSeparator();
    m_lessons->addAction(openLesson);
    for (const QString &file : m_state.settings().recent(Settings::Recent::Lessons)) {
        if (bundled.contains(file))
            continue;
        QString name = QFileInfo(file).fileName();
        m_lessons->addAction(name.replace(u'&', QStringLiteral("&&")), &panel, [&panel, file] { panel.openFile(file); })->setToolTip(file);
    }
    m_lessons->addSeparator();
    m_lessons->addAction(teach);
}

} // namespace quantoscope
