// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_test_fixture.h"

#include "actions/window_actions.h"
#include "lessons/teacher_panel.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace quantoscope {
namespace {

class TeacherTest : public LessonTest
{
protected:
    void teach()
    {
        window();
        panel().openFile(m_file);
        window().actions().teach->trigger();
        ASSERT_TRUE(panel().isTeaching());
    }
    QPlainTextEdit *source() { return find<QPlainTextEdit>(QStringLiteral("lessonSource")); }
};

TEST_F(TeacherTest, everythingIsOpen)
{
    panel().openFile(m_file);
    EXPECT_FALSE(window().actions().runStudy->isEnabled());
    window().actions().teach->trigger();
    EXPECT_TRUE(window().actions().runStudy->isEnabled());
    EXPECT_TRUE(isShown(QStringLiteral("runsPanel")));
    click(QStringLiteral("leaveTeaching"));
    EXPECT_FALSE(window().actions().teach->isChecked());
    EXPECT_FALSE(window().actions().runStudy->isEnabled()) << "the student's step holds again";
}

TEST_F(TeacherTest, editsTextsInBothLanguagesAndSaves)
{
    teach();
    find<QLineEdit>(QStringLiteral("titleEnglish"))->setText(QStringLiteral("Changed"));
    find<QComboBox>(QStringLiteral("teacherSteps"))->setCurrentIndex(1);
    find<QPlainTextEdit>(QStringLiteral("textGreek"))->setPlainText(QStringLiteral("Άλλο κείμενο"));
    find<QPlainTextEdit>(QStringLiteral("questionEnglish"))->setPlainText(QStringLiteral("Another question?"));
    click(QStringLiteral("saveLesson"));
    const auto saved = loadLesson(m_file.toStdString());
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(saved->title.english, "Changed");
    EXPECT_EQ(saved->steps[1].text.greek, "Άλλο κείμενο");
    EXPECT_EQ(saved->steps[1].question->text.english, "Another question?");
    EXPECT_EQ(saved->steps[1].text.english, "Two runs");

    find<QPlainTextEdit>(QStringLiteral("textGreek"))->clear();
    click(QStringLiteral("saveLesson"));
    EXPECT_EQ(loadLesson(m_file.toStdString())->steps[1].text.greek, "Άλλο κείμενο") << "what is no lesson is not written";
    EXPECT_TRUE(text(QStringLiteral("teacherSaid")).contains(QStringLiteral("steps[1].text.el")));
}

TEST_F(TeacherTest, takesThePresentState)
{
    teach();
    Recipe recipe = presetRecommended(Method::Dynamic);
    m_state->recipe().change(recipe, QStringLiteral("test"));
    DataChoice data = m_state->dataChoice();
    data.seed = 7;
    m_state->chooseData(data);
    ASSERT_TRUE(waitFor([&] { return m_state->data() != nullptr; }));
    click(QStringLiteral("useState"));
    const LessonState &state = panel().teacher().lesson().steps[0].state;
    EXPECT_EQ(state.model, "resnet18");
    EXPECT_EQ(state.data, "sample");
    EXPECT_EQ(state.seed, 7U);
    ASSERT_TRUE(state.recipe);
    EXPECT_EQ(state.recipe->method, Method::Dynamic);
}

TEST_F(TeacherTest, theCheckNamesTheLineAndGoesThere)
{
    teach();
    find<QTabWidget>(QStringLiteral("teacherTabs"))->setCurrentIndex(1);
    QString file = source()->toPlainText();
    EXPECT_TRUE(file.contains(QStringLiteral("\"setBar\"")));
    source()->setPlainText(file.replace(QStringLiteral("\"setBar\""), QStringLiteral("\"noBar\"")));
    click(QStringLiteral("teacherCheck"));
    EXPECT_TRUE(text(QStringLiteral("teacherSaid")).contains(QStringLiteral("lesson.json, line ")));
    EXPECT_TRUE(text(QStringLiteral("teacherSaid")).contains(QStringLiteral("noBar")));
    EXPECT_TRUE(source()->textCursor().block().text().contains(QStringLiteral("noBar"))) << "the cursor is on the line";
    find<QTabWidget>(QStringLiteral("teacherTabs"))->setCurrentIndex(0);
    EXPECT_EQ(find<QTabWidget>(QStringLiteral("teacherTabs"))->currentIndex(), 1) << "a file that is no lesson is not left";
    source()->setPlainText(file.replace(QStringLiteral("noBar"), QStringLiteral("layersTable")));
    click(QStringLiteral("teacherCheck"));
    EXPECT_EQ(text(QStringLiteral("teacherSaid")), QStringLiteral("This lesson is valid: 5 steps."));
    find<QTabWidget>(QStringLiteral("teacherTabs"))->setCurrentIndex(0);
    EXPECT_EQ(panel().teacher().lesson().steps[0].lock[0], "layersTable");
}

TEST_F(TeacherTest, stepsAreAddedMovedAndRemoved)
{
    teach();
    click(QStringLiteral("teacherAddStep"));
    EXPECT_EQ(panel().teacher().lesson().steps.size(), 6U);
    EXPECT_EQ(panel().teacher().step(), 1);
    click(QStringLiteral("teacherStepUp"));
    EXPECT_EQ(panel().teacher().lesson().steps[0].text.english, "### A new step");
    click(QStringLiteral("teacherRemoveStep"));
    EXPECT_EQ(panel().teacher().lesson().steps.size(), 5U);
    EXPECT_EQ(panel().teacher().lesson().steps[0].text.english, "Welcome");
    find<QComboBox>(QStringLiteral("teacherSteps"))->setCurrentIndex(1);
    click(QStringLiteral("teacherStepDown")); // the runs would come after the question about them
    EXPECT_EQ(panel().teacher().step(), 2);
    click(QStringLiteral("teacherCheck"));
    EXPECT_TRUE(text(QStringLiteral("teacherSaid")).contains(QStringLiteral("a run of this step or an earlier one")));
}

TEST_F(TeacherTest, previewPlaysAsAStudentAndKeepsNothing)
{
    teach();
    click(QStringLiteral("previewAsStudent"));
    EXPECT_FALSE(panel().isTeaching());
    EXPECT_TRUE(player().isPreview());
    EXPECT_FALSE(window().actions().runStudy->isEnabled()) << "locked as for a student";
    click(QStringLiteral("lessonNext"));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("lessons/played-v1.json"))));
    click(QStringLiteral("lessonClose"));
    EXPECT_TRUE(panel().isTeaching()) << "back to where it was asked for";
    EXPECT_EQ(panel().teacher().lesson().id, "played");
}

TEST_F(TeacherTest, aNewLessonIsValidFromTheStart)
{
    window().actions().teach->trigger();
    ASSERT_TRUE(isShown(QStringLiteral("teacherPanel")));
    click(QStringLiteral("teacherCheck"));
    EXPECT_EQ(text(QStringLiteral("teacherSaid")), QStringLiteral("This lesson is valid: 1 step."));
    const QString file = m_folder.filePath(QStringLiteral("new.json"));
    EXPECT_TRUE(panel().teacher().saveTo(file));
    EXPECT_TRUE(loadLesson(file.toStdString()).ok());
    EXPECT_FALSE(panel().teacher().saveTo(QStringLiteral("/proc/none/new.json")));
    EXPECT_FALSE(text(QStringLiteral("teacherSaid")).isEmpty());
}

} // namespace
} // namespace quantoscope
