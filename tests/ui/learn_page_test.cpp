// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/language_controller.h"
#include "pages/learn/all_chapters.h"
#include "pages/learn/chapter_ids.h"
#include "pages/learn/chapter_list.h"
#include "pages/learn/chapter_text_view.h"
#include "pages/learn/learn_page.h"
#include "theme/theme.h"
#include "widgets/figure_menu.h"
#include "widgets/topic_button.h"
#include "window_fixture.h"
#include "words/topics.h"

#include <QListWidget>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>

namespace quantoscope {
namespace {

class LearnPageTest : public WindowTest
{
protected:
    LearnPage &page()
    {
        window().showPage(PageId::Learn);
        return *static_cast<LearnPage *>(window().page(PageId::Learn));
    }
    void TearDown() override
    {
        ThemeController::instance().setPresentation(false);
        LanguageController::instance().setLanguage(QStringLiteral("en"));
    }
};

QImage grabbed(QWidget &widget)
{
    return widget.grab().toImage();
}

} // namespace

TEST(LearnPageIds, EveryChapterHasItsPlaceInTheCourse)
{
    EXPECT_EQ(chapterIds().size(), 14);
    int last = -1;
    for (const ChapterEntry &entry : allChapters()) {
        const int number = ChapterList::numberOf(entry.id);
        EXPECT_GT(number, last) << entry.id.toStdString();
        last = number;
        EXPECT_FALSE(entry.title().isEmpty());
    }
}

TEST(LearnPageIds, EveryChapterThatATopicNamesExists)
{
    ASSERT_TRUE(bundledTopics().ok());
    int named = 0;
    for (const std::string &id : bundledTopics()->ids()) {
        const QString chapter = topic(id).chapter;
        EXPECT_TRUE(chapter.isEmpty() || chapterIds().contains(chapter)) << id << ": " << chapter.toStdString();
        named += !chapter.isEmpty();
    }
    EXPECT_GT(named, 40);
    EXPECT_EQ(topic("confusion-matrix").chapter, QStringLiteral("judging"));
}

TEST_F(LearnPageTest, OpensOnAChapterWithItsTextAndFormulas)
{
    LearnPage &learn = page();
    ASSERT_NE(learn.currentChapter(), nullptr);
    EXPECT_TRUE(waitFor([&] { return learn.isSettled(); }));
    learn.showChapter(QStringLiteral("judging"));
    auto *text = find<ChapterTextView>(QStringLiteral("chapterText"));
    EXPECT_GT(text->formulaCount(), 3);
    EXPECT_TRUE(text->plainText().contains(QStringLiteral("F_1 is high"))) << text->plainText().toStdString();
    EXPECT_FALSE(text->plainText().contains(QStringLiteral("frac")));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("chapterTitle"))->text().startsWith(QStringLiteral("12. ")));
    learn.showChapter(QStringLiteral("no such chapter"));
    EXPECT_EQ(learn.currentChapter()->id(), QStringLiteral("judging"));
}

TEST_F(LearnPageTest, FormulasStandInTheTextAndAloneAndABadOneStaysAsItIsWritten)
{
    ChapterTextView view;
    view.resize(400, 400);
    view.show();
    view.setBody(QStringLiteral("<p>A small <formula>a &lt; b</formula> here.</p><p><formula>\\frac{a}{b}</formula></p>"
                                "<p>Bad: <formula>\\frac{a}</formula>.</p>"));
    EXPECT_EQ(view.formulaCount(), 2);
    EXPECT_EQ(view.plainText(), QStringLiteral("A small a < b here.\na/b\nBad: \\frac{a}."));
    EXPECT_EQ(view.document()->findBlockByNumber(1).blockFormat().alignment(), Qt::AlignHCenter);
    EXPECT_NE(view.document()->findBlockByNumber(0).blockFormat().alignment(), Qt::AlignHCenter);
    view.selectAll();
    view.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), view.plainText());
    // A formula wider than the column is made smaller, not cut off.
    view.setBody(QStringLiteral("<p><formula>%1</formula></p>").arg(QStringLiteral("abc + ").repeated(40) + QStringLiteral("d")));
    EXPECT_LE(view.document()->idealWidth(), view.width());
    // Larger type in presentation.
    const double height = view.document()->size().height();
    view.setBody(QStringLiteral("<p><formula>\\frac{a}{b}</formula></p>"));
    const double before = view.document()->size().height();
    ThemeController::instance().setPresentation(true);
    EXPECT_GT(view.document()->size().height(), 1.2 * before);
    EXPECT_GT(height, 0.0);
}

TEST_F(LearnPageTest, LongLinesAreKeptShort)
{
    ChapterTextView view;
    view.resize(1600, 400);
    view.show();
    view.setBody(QStringLiteral("<p>%1</p>").arg(QStringLiteral("word ").repeated(100)));
    EXPECT_LT(view.document()->firstBlock().layout()->lineAt(0).naturalTextWidth(), 800.0);
    EXPECT_GT(view.document()->firstBlock().layout()->lineCount(), 4);
}

TEST_F(LearnPageTest, PresentationFoldsTheChaptersAndKeysGoOn)
{
    LearnPage &learn = page();
    auto *list = find<ChapterList>(QStringLiteral("chapterList"));
    EXPECT_TRUE(list->isVisible());
    ThemeController::instance().setPresentation(true);
    EXPECT_FALSE(list->isVisible());
    click(QStringLiteral("showChapters"));
    EXPECT_TRUE(list->isVisible());
    click(QStringLiteral("showChapters"));
    list->setCurrentRow(0);
    // From figure to figure; after the last one of a chapter comes the next chapter, and back again.
    const auto shown = [&] {
        return learn.currentChapter()->id() + QLatin1Char('.') + learn.currentChapter()->figureState()[QStringLiteral("view")].toString();
    };
    const auto press = [&](Qt::Key key) { QTest::keyClick(learn.findChild<QWidget *>(QStringLiteral("chapterText")), key); };
    const QStringList views = learn.currentChapter()->views();
    ASSERT_GT(views.size(), 2);
    for (qsizetype i = 0; i < views.size(); ++i) {
        EXPECT_EQ(shown(), QStringLiteral("network.") + views[i]);
        press(i % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Right);
    }
    EXPECT_EQ(shown(), QStringLiteral("numbers.bits"));
    press(Qt::Key_PageUp);
    EXPECT_EQ(shown(), QStringLiteral("network.") + views.last());
    press(Qt::Key_Left);
    EXPECT_EQ(shown(), QStringLiteral("network.") + views[views.size() - 2]);
    click(QStringLiteral("undoFigure")); // all the way through the figures was one step
    EXPECT_EQ(shown(), QStringLiteral("network.") + views.first());
    press(Qt::Key_PageUp);
    EXPECT_EQ(shown(), QStringLiteral("network.") + views.first()); // nothing before it
    ThemeController::instance().setPresentation(false);
    EXPECT_TRUE(list->isVisible());
}

TEST_F(LearnPageTest, AProjectorShowsTheTextWhereThereIsRoomOrOnDemand)
{
    page();
    auto *text = find<QWidget>(QStringLiteral("chapterText"));
    auto *navigation = find<QWidget>(QStringLiteral("navigation"));
    EXPECT_TRUE(text->isVisible());
    const int titles = navigation->width();
    window().resize(1280, 720);
    ThemeController::instance().setPresentation(true);
    EXPECT_FALSE(text->isVisible());
    EXPECT_LT(navigation->width(), titles); // icons alone
    window().showPage(PageId::Model);
    EXPECT_GT(navigation->width(), titles);
    page();
    click(QStringLiteral("showText"));
    EXPECT_TRUE(text->isVisible());
    window().resize(1300, 720); // what the reader chose stays
    EXPECT_TRUE(text->isVisible());
    ThemeController::instance().setPresentation(false);
    ThemeController::instance().setPresentation(true);
    EXPECT_FALSE(text->isVisible());
    window().resize(1920, 1080);
    EXPECT_TRUE(text->isVisible());
}

TEST_F(LearnPageTest, ButtonsAtTheFootFollowTheCourse)
{
    page();
    auto *list = find<ChapterList>(QStringLiteral("chapterList"));
    list->setCurrentRow(0);
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("previousChapter"))->isEnabled());
    while (list->currentRow() + 1 < list->count()) {
        const int before = list->currentRow();
        click(QStringLiteral("nextChapter"));
        ASSERT_EQ(list->currentRow(), before + 1);
    }
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("nextChapter"))->isEnabled());
}

TEST_F(LearnPageTest, UndoKeysOnThisPageAreTheFigures)
{
    LearnPage &learn = page();
    learn.showChapter(QStringLiteral("judging"));
    const QJsonObject before = learn.currentChapter()->figureState();
    click(QStringLiteral("presetHidden"));
    EXPECT_NE(learn.currentChapter()->figureState(), before);
    const auto recipeSteps = m_state->recipe().undoStack().index();
    QTest::keyClick(find<QWidget>(QStringLiteral("presetHidden")), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(learn.currentChapter()->figureState(), before);
    EXPECT_EQ(m_state->recipe().undoStack().index(), recipeSteps);
}

TEST_F(LearnPageTest, FiguresExportWithTheirTextInBothLanguages)
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("el")}) {
        LanguageController::instance().setLanguage(language);
        LearnPage &learn = page();
        learn.showChapter(QStringLiteral("judging"));
        QApplication::processEvents(); // the language arrives
        auto *menu = learn.findChild<FigureMenu *>();
        ASSERT_NE(menu, nullptr);
        menu->setFigure(learn.currentChapter()->figure());
        const QString base = m_folder.filePath(QStringLiteral("figure-") + language);
        for (const QString &suffix : {QStringLiteral(".png"), QStringLiteral(".svg"), QStringLiteral(".pdf")})
            ASSERT_TRUE(menu->saveTo(base + suffix, 192)) << suffix.toStdString();
        const QImage png(base + QStringLiteral(".png"));
        EXPECT_EQ(png.width(), 2 * (learn.currentChapter()->figure()->width() + 2 * kFigureMargin));
        QFile svg(base + QStringLiteral(".svg")), pdf(base + QStringLiteral(".pdf"));
        ASSERT_TRUE(svg.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
        const QByteArray drawn = svg.readAll(), paged = pdf.readAll();
        const auto *title = learn.findChild<QLabel *>(QStringLiteral("accuracy"));
        EXPECT_TRUE(drawn.contains(title->text().toUtf8())) << language.toStdString();
        EXPECT_TRUE(QSvgRenderer(drawn).isValid());
        EXPECT_TRUE(paged.startsWith("%PDF"));
        EXPECT_TRUE(paged.contains("/ToUnicode")); // glyphs of an embedded font, with what they mean
    }
    auto *menu = page().findChild<FigureMenu *>();
    QString failure;
    QObject::connect(menu, &FigureMenu::failed, [&](const QString &sentence) { failure = sentence; });
    EXPECT_FALSE(menu->saveTo(m_folder.filePath(QStringLiteral("no/such/folder.svg")), 100));
    EXPECT_FALSE(failure.isEmpty());
}

TEST_F(LearnPageTest, ATopicLeadsToItsChapter)
{
    window().showPage(PageId::Model);
    auto *button = new TopicButton(QStringLiteral("confusion-matrix"), window().page(PageId::Model));
    button->show();
    button->open();
    auto *more = button->findChild<QPushButton *>(QStringLiteral("moreInLearn"));
    ASSERT_NE(more, nullptr);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(window().currentPage(), PageId::Learn);
    EXPECT_EQ(static_cast<LearnPage *>(window().page(PageId::Learn))->currentChapter()->id(), QStringLiteral("judging"));
}

TEST_F(LearnPageTest, FollowsTheLanguageAndGivesTheRunsRoomToTheFigure)
{
    LearnPage &learn = page();
    learn.showChapter(QStringLiteral("judging"));
    auto *title = find<QLabel>(QStringLiteral("chapterTitle"));
    const QString english = title->text();
    const QImage before = grabbed(learn);
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    EXPECT_TRUE(waitFor([&] { return title->text() != english; }));
    EXPECT_NE(grabbed(learn), before);
    auto *runs = find<QWidget>(QStringLiteral("runsPanel"));
    EXPECT_FALSE(runs->isVisible());
    window().showPage(PageId::Compare);
    EXPECT_TRUE(runs->isVisible());
}

} // namespace quantoscope
