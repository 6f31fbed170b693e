// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn_fixture.h"
#include "loaders/load_model.h"
#include "pages/learn/networks/networks_chapter.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace quantoscope {
namespace {

class NetworksChapterTest : public ChapterTest
{
protected:
    NetworksChapterTest()
        : ChapterTest("networks")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        ASSERT_TRUE(settled());
    }
    NetworksChapter &chapter() { return *qobject_cast<NetworksChapter *>(ChapterTest::chapter()); }
    bool settled()
    {
        return waitFor([&] { return chapter().isSettled(); }, 30000);
    }
    void pick(const QString &name, const QString &data)
    {
        auto *box = find<QComboBox>(name);
        const int index = box->findData(data);
        ASSERT_GE(index, 0) << data.toStdString();
        box->setCurrentIndex(index);
        emit box->activated(index);
        ASSERT_TRUE(settled());
    }
    void answer(const QString &task, double value)
    {
        auto *field = find<QDoubleSpinBox>(QStringLiteral("task.%1.answer").arg(task));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, field->locale().toString(value, 'f', field->decimals()));
        click(QStringLiteral("task.%1.check").arg(task));
    }
};

TEST_F(NetworksChapterTest, BlocksAreThoseOfTheGraph)
{
    ASSERT_NE(chapter().residual().block(0), nullptr);
    EXPECT_EQ(chapter().residual().block(0)->kind, BlockKind::Basic);
    EXPECT_EQ(chapter().residual().block(1)->kind, BlockKind::Bottleneck);
    const auto model = loadModel("resnet34");
    ASSERT_TRUE(model.ok());
    const auto shapes = inferShapes(model->graph, {3, 32, 32}, 0);
    ASSERT_TRUE(shapes.ok());
    pick(QStringLiteral("networks.residual.left.network"), QStringLiteral("resnet34"));
    for (const NetworkBlock &block : networkBlocks(model->graph, *shapes)) {
        pick(QStringLiteral("networks.residual.left.block"), QString::fromStdString(block.name));
        ASSERT_NE(chapter().residual().block(0), nullptr);
        EXPECT_EQ(chapter().residual().block(0)->macs, block.macs) << block.name;
        EXPECT_EQ(chapter().residual().block(0)->parameters, block.parameters) << block.name;
        EXPECT_NEAR(*chapter().residual().expectedAnswer(), macsPerPosition(block) / macsPerPosition(*chapter().residual().block(1)), 1e-9);
    }
}

TEST_F(NetworksChapterTest, TheTasksCanBeFailedAndSolved)
{
    for (const char *language : {"en", "el"}) {
        speak(QString::fromLatin1(language));
        chapter();
        answer(QStringLiteral("residual"), 2.0);
        EXPECT_FALSE(chapter().residual().task()->isRight());
        EXPECT_FALSE(find<QLabel>(QStringLiteral("task.residual.verdict"))->text().isEmpty());
        answer(QStringLiteral("residual"), 16.9);
        EXPECT_TRUE(chapter().residual().task()->isRight());
        click(QStringLiteral("choice.view.inverted"));
        ASSERT_TRUE(settled());
        answer(QStringLiteral("inverted"), 50.0);
        EXPECT_FALSE(chapter().inverted().task()->isRight());
        answer(QStringLiteral("inverted"), 15.8);
        EXPECT_TRUE(chapter().inverted().task()->isRight());
        click(QStringLiteral("choice.view.residual"));
    }
    pick(QStringLiteral("networks.residual.left.block"), QStringLiteral("layer1.0")); // another question
    EXPECT_FALSE(chapter().residual().task()->checked());
}

TEST_F(NetworksChapterTest, StateUndoAndReset)
{
    const QJsonObject first = chapter().figureState();
    EXPECT_EQ(first, chapter().defaultState());
    pick(QStringLiteral("networks.residual.right.network"), QStringLiteral("resnet18"));
    answer(QStringLiteral("residual"), 3.0);
    click(QStringLiteral("choice.view.inverted"));
    ASSERT_TRUE(settled());
    const QJsonObject last = chapter().figureState();
    EXPECT_NE(last, first);
    expectUndoneRedoneReset(first, 3);
    chapter().setFigureState(last);
    EXPECT_EQ(chapter().figureState(), last);
}

TEST_F(NetworksChapterTest, TheMapIsThatOfTheTypedQuestion)
{
    chapter();
    click(QStringLiteral("choice.view.attention"));
    ASSERT_TRUE(settled());
    auto *answer = find<QLabel>(QStringLiteral("networks.attention.answer"));
    EXPECT_TRUE(answer->text().contains(QStringLiteral("1830"))) << answer->text().toStdString();
    auto *question = find<QLineEdit>(QStringLiteral("networks.attention.question"));
    question->setFocus();
    question->selectAll();
    QTest::keyClicks(question, QStringLiteral("Who competes with Keller Motors?"));
    ASSERT_TRUE(settled());
    Question asked;
    asked.question = "Who competes with Keller Motors?";
    asked.context = find<QPlainTextEdit>(QStringLiteral("networks.attention.passage"))->toPlainText().toStdString();
    const auto model = loadModel("bert-mini-qa");
    ASSERT_TRUE(model.ok());
    const auto expected = attentionMap(*model, asked, {});
    ASSERT_TRUE(expected.ok());
    ASSERT_NE(chapter().attention().map(), nullptr);
    EXPECT_EQ(chapter().attention().map()->tokens, expected->tokens);
    EXPECT_EQ(chapter().attention().map()->layers[2].weights, expected->layers[2].weights);
    EXPECT_EQ(chapter().attention().map()->answer, expected->answer);
}

TEST_F(NetworksChapterTest, TheNewestQuestionWins)
{
    chapter();
    m_engine->holdAttention = true;
    click(QStringLiteral("choice.view.attention"));
    auto *question = find<QLineEdit>(QStringLiteral("networks.attention.question"));
    for (const char *text : {"When?", "Who?"}) {
        question->setFocus();
        question->selectAll();
        QTest::keyClicks(question, QString::fromLatin1(text));
        waitFor([] { return false; }, 500); // both are asked
    }
    m_engine->holdAttention = false;
    ASSERT_TRUE(settled());
    ASSERT_NE(chapter().attention().map(), nullptr);
    EXPECT_EQ(chapter().attention().map()->tokens[1], "Who");
}

TEST_F(NetworksChapterTest, TokensByKeyAndClick)
{
    chapter();
    click(QStringLiteral("choice.view.attention"));
    ASSERT_TRUE(settled());
    auto *figure = find<AttentionFigure>(QStringLiteral("networks.attention.figure"));
    const int before = figure->chosen();
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Down);
    EXPECT_EQ(figure->chosen(), before + 1);
    QTest::mouseClick(figure, Qt::LeftButton, {}, figure->cellRect(2, 3).center().toPoint());
    EXPECT_EQ(figure->chosen(), 2);
    QTest::mouseMove(figure, figure->cellRect(5, 3).center().toPoint());
    EXPECT_TRUE(waitFor([&] { return figure->shownToken() == 5; }, 2000));
    EXPECT_EQ(chapter().figureState()[QStringLiteral("attention")].toObject()[QStringLiteral("token")].toInt(), 2);
    EXPECT_FALSE(find<QLabel>(QStringLiteral("networks.attention.token"))->text().isEmpty());
}

TEST_F(NetworksChapterTest, FailuresAreSaid)
{
    chapter();
    m_engine->attentionError = badInput("attention.empty", "The question and the passage must have at least one word each.");
    click(QStringLiteral("choice.view.attention"));
    ASSERT_TRUE(settled());
    EXPECT_EQ(chapter().attention().map(), nullptr);
    find<AttentionFigure>(QStringLiteral("networks.attention.figure"))->grab();
    m_engine->attentionError.reset();
    click(QStringLiteral("choice.view.residual"));
    click(QStringLiteral("choice.view.attention")); // tried again
    ASSERT_TRUE(settled());
    EXPECT_NE(chapter().attention().map(), nullptr);
}

TEST_F(NetworksChapterTest, TakesTheBlockToTheModel)
{
    chapter();
    pick(QStringLiteral("networks.residual.left.network"), QStringLiteral("resnet34"));
    pick(QStringLiteral("networks.residual.left.block"), QStringLiteral("layer2.1"));
    click(QStringLiteral("takeToModel"));
    ASSERT_TRUE(waitFor([&] { return m_state->modelChoice().what == "resnet34" && !m_state->selectedLayers().isEmpty(); }, 30000));
    EXPECT_TRUE(m_state->selectedLayers().contains(QStringLiteral("layer2.1.conv1")));
}

} // namespace
} // namespace quantoscope
