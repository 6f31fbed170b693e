// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_test_fixture.h"

#include "actions/window_actions.h"
#include "downloads/public_data.h"
#include "frame/navigation.h"
#include "lessons/control_locks.h"
#include "pages/learn/all_chapters.h"
#include "teach/control_ids.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QUrl>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

TEST_F(LessonTest, aLessonThatIsDroppedOpensAsALesson)
{
    const Recipe before = (window(), m_state->recipe().recipe());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_file)});
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_TRUE(player().isOpen());
    EXPECT_EQ(m_state->recipe().recipe(), before);
}

TEST_F(LessonTest, everyControlIdIsInTheWindow)
{
    for (const ControlId &control : controlIds()) {
        if (isChapter(control))
            continue;
        const QString id = QString::fromUtf8(control.id.data(), static_cast<qsizetype>(control.id.size()));
        QObject *found = panel().locks().find(id);
        ASSERT_NE(found, nullptr) << control.id;
        if (!control.page.empty()) {
            const auto *page =
                window().findChild<QWidget *>(QString::fromUtf8(control.page.data(), static_cast<qsizetype>(control.page.size())));
            ASSERT_NE(page, nullptr) << control.page;
            EXPECT_TRUE(found == page || page->isAncestorOf(qobject_cast<QWidget *>(found))) << control.id << " is not on " << control.page;
        }
    }
    for (const ChapterEntry &chapter : allChapters())
        EXPECT_NE(findControl(std::string(kChapterPrefix) + chapter.id.toStdString()), nullptr) << chapter.id.toStdString();
}

TEST_F(LessonTest, isPlayedThroughWithWrongAndRightAnswersInBothLanguages)
{
    EXPECT_FALSE(isShown(QStringLiteral("lessonPanel")));
    panel().openFile(m_file);
    ASSERT_TRUE(isShown(QStringLiteral("lessonPanel")));
    EXPECT_EQ(text(QStringLiteral("lessonTitle")), QStringLiteral("Played"));
    EXPECT_EQ(window().currentPage(), PageId::Layers);
    EXPECT_FALSE(isShown(QStringLiteral("lessonQuestionCard")));
    click(QStringLiteral("lessonNext"));

    EXPECT_EQ(window().currentPage(), PageId::Run);
    EXPECT_EQ(m_state->recipe().recipe().defaults.weight.bits, 4);
    EXPECT_EQ(m_state->dataChoice().images, 30);
    ASSERT_TRUE(waitFor([&] { return m_state->data() != nullptr; }));
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("lessonRun"))->isEnabled()) << "asked before its runs";
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("lessonNext"))->isEnabled());
    click(QStringLiteral("lessonCheck"));
    EXPECT_EQ(text(QStringLiteral("lessonProblem")), QStringLiteral("The question is not answered yet."));
    click(QStringLiteral("option.1")); // wrong
    click(QStringLiteral("lessonCheck"));
    EXPECT_TRUE(player().waitsForRuns());
    EXPECT_FALSE(isShown(QStringLiteral("lessonProblem")));
    click(QStringLiteral("lessonHint"));
    EXPECT_TRUE(text(QStringLiteral("lessonHints")).contains(QStringLiteral("First hint")));
    EXPECT_FALSE(text(QStringLiteral("lessonHints")).contains(QStringLiteral("Second hint")));

    LanguageController::instance().setLanguage(QStringLiteral("el"));
    QCoreApplication::processEvents();
    EXPECT_EQ(player().step(), 1) << "the language keeps the step";
    EXPECT_TRUE(find<QRadioButton>(QStringLiteral("option.1"))->isChecked()) << "and the answer";
    EXPECT_TRUE(text(QStringLiteral("lessonText")).contains(QStringLiteral("Δύο εκτελέσεις")));
    EXPECT_EQ(text(QStringLiteral("lessonTitle")), QStringLiteral("Παιγμένο"));
    EXPECT_TRUE(text(QStringLiteral("lessonHints")).contains(QStringLiteral("Πρώτη υπόδειξη")));

    click(QStringLiteral("lessonRun"));
    ASSERT_TRUE(waitFor([&] { return player().check().has_value(); }));
    EXPECT_FALSE(*player().check()->right);
    EXPECT_DOUBLE_EQ(*player().check()->measured, -4.0);
    EXPECT_TRUE(text(QStringLiteral("lessonVerdict")).contains(QStringLiteral("−4,00")))
        << text(QStringLiteral("lessonVerdict")).toStdString();
    EXPECT_TRUE(isShown(QStringLiteral("lessonExplanation")));
    click(QStringLiteral("lessonHint"));
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("lessonHint"))->isEnabled()) << "there is no third";
    click(QStringLiteral("option.0"));
    click(QStringLiteral("lessonCheck"));
    EXPECT_TRUE(*player().check()->right);
    EXPECT_EQ(player().stepProgress().tries, 2);
    click(QStringLiteral("lessonNext"));

    find<QLineEdit>(QStringLiteral("answerNumber"))->setText(QStringLiteral("9")); // 5.5 / 1.2 measured
    QTest::keyClick(find<QLineEdit>(QStringLiteral("answerNumber")), Qt::Key_Return);
    EXPECT_FALSE(*player().check()->right);
    find<QLineEdit>(QStringLiteral("answerNumber"))->setText(QStringLiteral("4,6"));
    QTest::keyClick(find<QLineEdit>(QStringLiteral("answerNumber")), Qt::Key_Return);
    EXPECT_TRUE(*player().check()->right) << "a decimal comma";
    click(QStringLiteral("lessonNext"));

    click(QStringLiteral("lessonCheck"));
    EXPECT_FALSE(*player().check()->right);
    find<QListWidget>(QStringLiteral("answerOrder"))->setCurrentRow(1);
    click(QStringLiteral("orderUp"));
    click(QStringLiteral("lessonCheck"));
    EXPECT_TRUE(*player().check()->right);
    click(QStringLiteral("lessonNext"));

    EXPECT_TRUE(player().isLast());
    find<QPlainTextEdit>(QStringLiteral("answerText"))->setPlainText(QStringLiteral("Γιατί έτσι."));
    click(QStringLiteral("lessonCheck"));
    EXPECT_FALSE(player().check()->right.has_value());
    click(QStringLiteral("lessonBack"));
    EXPECT_TRUE(*player().check()->right) << "answers are kept";
    player().goTo(4);
    click(QStringLiteral("lessonNext")); // Finish
    EXPECT_FALSE(isShown(QStringLiteral("lessonPanel")));
    EXPECT_FALSE(player().isOpen());
}

TEST_F(LessonTest, progressAndAnswersAreThereAgain)
{
    panel().openFile(m_file);
    click(QStringLiteral("lessonNext"));
    click(QStringLiteral("option.0"));
    click(QStringLiteral("lessonCheck"));
    ASSERT_TRUE(waitFor([&] { return player().canRun(); }));
    click(QStringLiteral("lessonRun"));
    ASSERT_TRUE(waitFor([&] { return player().check().has_value(); }));
    click(QStringLiteral("lessonClose"));

    panel().openFile(m_file);
    EXPECT_EQ(player().step(), 1);
    EXPECT_TRUE(find<QRadioButton>(QStringLiteral("option.0"))->isChecked());
    ASSERT_TRUE(player().check());
    EXPECT_TRUE(*player().check()->right);
    EXPECT_TRUE(player().areRunsDone());
    click(QStringLiteral("lessonStartOver"));
    EXPECT_EQ(player().step(), 0);

    write(m_folder.filePath(QStringLiteral("lessons/played-v1.json")), "{ damaged");
    panel().openFile(m_file);
    EXPECT_EQ(player().step(), 0);
    EXPECT_TRUE(text(QStringLiteral("lessonProblem")).contains(QStringLiteral("line 1")));
}

TEST_F(LessonTest, runsCountWhoeverStartedThemIfTheyAreTheOnesAskedFor)
{
    panel().openFile(m_file);
    player().goTo(1);
    ASSERT_TRUE(waitFor([&] { return m_state->data() != nullptr; }));
    RunRequest request = m_state->runRequest(m_state->recipe().recipe());
    request.recipe.name = "another name";
    request.recipe.defaults.weight.bits = 5;
    m_state->runs().start({request}, QStringLiteral("Other bits"));
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    EXPECT_FALSE(player().isDone("four"));
    request.recipe.defaults.weight.bits = 4;
    m_state->runs().start({request}, QStringLiteral("The same"));
    ASSERT_TRUE(waitFor([&] { return player().isDone("four"); }));
    EXPECT_FALSE(player().isDone("fp32"));
}

TEST_F(LessonTest, aFailedRunIsSaid)
{
    m_engine->runErrors.emplace("static", notPossible("test.no", "Layer conv1 cannot run."));
    panel().openFile(m_file);
    player().goTo(1);
    click(QStringLiteral("option.0"));
    click(QStringLiteral("lessonCheck"));
    ASSERT_TRUE(waitFor([&] { return player().canRun(); }));
    click(QStringLiteral("lessonRun"));
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    EXPECT_EQ(text(QStringLiteral("lessonProblem")), QStringLiteral("Layer conv1 cannot run."));
    EXPECT_TRUE(player().isDone("fp32"));
    EXPECT_TRUE(player().canRun()) << "it can be tried again";
}

TEST_F(LessonTest, whatIsHiddenAndLockedComesBack)
{
    auto *bar = find<QWidget>(QStringLiteral("setBar"));
    QAction *study = window().actions().runStudy;
    const bool wasEnabled = bar->isEnabled();
    panel().openFile(m_file);
    EXPECT_FALSE(bar->isEnabled());
    EXPECT_FALSE(study->isEnabled());
    EXPECT_FALSE(isShown(QStringLiteral("runsPanel")));
    EXPECT_TRUE(find<Navigation>(QStringLiteral("navigation"))->item(static_cast<int>(PageId::Inspect))->isHidden());
    bar->setEnabled(true); // what a page may do in the meantime
    window().setRunsVisible(true);
    window().actions().retranslate();
    EXPECT_FALSE(bar->isEnabled());
    EXPECT_FALSE(study->isEnabled());
    EXPECT_FALSE(isShown(QStringLiteral("runsPanel")));
    player().next();
    EXPECT_TRUE(bar->isEnabled() || !wasEnabled);
    EXPECT_TRUE(study->isEnabled());
    EXPECT_TRUE(isShown(QStringLiteral("runsPanel")));
    EXPECT_FALSE(find<Navigation>(QStringLiteral("navigation"))->item(static_cast<int>(PageId::Inspect))->isHidden());
    player().back();
    click(QStringLiteral("lessonClose"));
    EXPECT_TRUE(isShown(QStringLiteral("runsPanel")));
    EXPECT_TRUE(study->isEnabled());
}

TEST_F(LessonTest, aBadFileIsASentenceInThePanel)
{
    const QString bad = m_folder.filePath(QStringLiteral("bad.json"));
    write(bad, "{\n \"id\": \"x\",\n \"version\": 1,\n \"title\": {\"en\": \"X\"},\n \"steps\": []\n}");
    panel().openFile(bad);
    ASSERT_TRUE(isShown(QStringLiteral("lessonPanel")));
    EXPECT_TRUE(text(QStringLiteral("lessonProblem")).contains(QStringLiteral("line 4")));
    EXPECT_TRUE(text(QStringLiteral("lessonProblem")).contains(QStringLiteral("lacks the key “el”")));
    click(QStringLiteral("lessonClose"));
    EXPECT_FALSE(isShown(QStringLiteral("lessonPanel")));
    panel().openFile(m_file);
    panel().openFile(bad);
    EXPECT_TRUE(player().isOpen()) << "the lesson that was open stays";
    panel().openFile(m_folder.filePath(QStringLiteral("none.json")));
    EXPECT_TRUE(text(QStringLiteral("lessonProblem")).contains(QStringLiteral("no such file")));
}

TEST_F(LessonTest, dataThatIsNotHereIsSaidAndDoesNotHoldUp)
{
    QFile in(m_file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const QByteArray lesson = in.readAll();
    for (const auto &[id, name] : {std::pair("cifar-100", "CIFAR-100"), std::pair("squad", "SQuAD")}) {
        const QString file = m_folder.filePath(QString::fromLatin1(id) + QStringLiteral(".json"));
        write(file, QByteArray(lesson).replace("\"data\": \"sample\"", QByteArray("\"data\": \"") + id + '"'));
        panel().openFile(file);
        player().goTo(1);
        EXPECT_TRUE(text(QStringLiteral("lessonProblem")).contains(QLatin1String(name)));
        EXPECT_FALSE(player().canRun());
        click(QStringLiteral("lessonNext"));
        EXPECT_EQ(player().step(), 2);
        player().goTo(1);
        rememberPlace(*publicDataNamed(id), m_folder.path(), m_state->settings()); // as the page Model does when it is opened there
        EXPECT_FALSE(isShown(QStringLiteral("lessonProblem"))) << id;
        rememberPlace(*publicDataNamed(id), QStringLiteral("/elsewhere"), m_state->settings()); // the preferences stay
        EXPECT_EQ(placeOf(*publicDataNamed(id), m_state->settings()), m_folder.path());
    }
    EXPECT_FALSE(publicDataNamed("sample").has_value());
}

TEST_F(LessonTest, openingTellsOnce)
{
    QSignalSpy opened(&player(), &LessonPlayer::opened), step(&player(), &LessonPlayer::stepChanged),
        changed(&player(), &LessonPlayer::changed);
    ASSERT_TRUE(player().open(m_file).ok());
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(step.count(), 1);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(LessonTest, theMenuListsBundledLessonsByTheirTitles)
{
    window();
    ASSERT_EQ(bundledLessons().size(), 3);
    for (const auto &[language, title] : {std::pair("en", "First quantization"), {"el", "Η πρώτη κβαντοποίηση"}}) {
        LanguageController::instance().setLanguage(QString::fromLatin1(language));
        auto *menu = find<QMenu>(QStringLiteral("lessonsMenu"));
        emit menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(QStringLiteral("lesson.first-quantization"));
        ASSERT_NE(action, nullptr);
        EXPECT_EQ(action->text(), QString::fromUtf8(title));
    }
    emit find<QMenu>(QStringLiteral("lessonsMenu"))->aboutToShow();
    find<QMenu>(QStringLiteral("lessonsMenu"))->findChild<QAction *>(QStringLiteral("lesson.resnet50-outliers"))->trigger();
    ASSERT_TRUE(player().isOpen());
    EXPECT_EQ(player().lesson().id, "resnet50-outliers");
}

} // namespace
} // namespace quantoscope
