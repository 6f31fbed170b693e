// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/quantization_lines.h"
#include "pages/learn/figures/value_table.h"
#include "pages/learn/figures/value_words.h"
#include "pages/learn/symmetric/symmetric_chapter.h"
#include "quant/affine.h"
#include "value_chapter_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSlider>

namespace quantoscope {
namespace {

TEST(ValueWords, writesAValueAsItWasTyped)
{
    EXPECT_EQ(valueWords(10.8), QStringLiteral("10.8"));
    EXPECT_EQ(valueWords(-7.59), QStringLiteral("−7.59"));
    EXPECT_EQ(valueWords(0.0), QStringLiteral("0"));
    EXPECT_EQ(valueWords(1e-7), QStringLiteral("1.00000·10⁻⁷"));
    EXPECT_EQ(superscriptWords(-12), QStringLiteral("⁻¹²"));
}

TEST(ValueWords, readsListsInBothLanguages)
{
    EXPECT_THAT(parseValues(QStringLiteral("0,5; -1.5 −2, 3,")).values, testing::ElementsAre(0.5, -1.5, -2.0, 3.0));
    EXPECT_EQ(parseValues(QStringLiteral("1; x; 2")).wrong, QStringLiteral("x"));
    EXPECT_EQ(parseValues(QStringLiteral("1,2,3")).wrong, QStringLiteral("1,2,3"));
    EXPECT_FALSE(parseValues(QStringLiteral("nan")).ok());
    EXPECT_FALSE(parseValues(QStringLiteral("1e9")).ok());
    EXPECT_FALSE(parseValues(QString()).ok());
    EXPECT_FALSE(parseValues(QStringLiteral("1 ").repeated(kMostValues + 1)).ok());
    EXPECT_TRUE(parseValues(QStringLiteral("1 ").repeated(kMostValues)).ok());
}

class SymmetricChapterTest : public ValueChapterTest
{
protected:
    SymmetricChapterTest()
        : ValueChapterTest("symmetric")
    {
    }
    SymmetricChapter *chapter() { return qobject_cast<SymmetricChapter *>(page()->currentChapter()); }
    QString caption() { return m_lines->accessibleDescription(); }
};

TEST_F(SymmetricChapterTest, opensWithTheWorkedExample)
{
    EXPECT_EQ(column(ValueTable::Integer), QStringList({"−89", "−54", "−23", "0", "36", "64", "127"}));
    EXPECT_EQ(column(ValueTable::Dequantized), QStringList({"−7.5685", "−4.5921", "−1.9559", "0.0000", "3.0614", "5.4425", "10.8000"}));
    EXPECT_EQ(cell(0, ValueTable::Difference), QStringLiteral("−0.0215"));
    EXPECT_TRUE(caption().contains(QStringLiteral("s = (2⁷ − 1)/α = 127/10.8 = 11.75926"))) << caption().toStdString();
    EXPECT_TRUE(caption().contains(QStringLiteral("0.08504"))) << caption().toStdString();
}

TEST_F(SymmetricChapterTest, theFullRangeHasAnotherScaleAndClamps)
{
    press(QStringLiteral("choice.range.full"));
    EXPECT_TRUE(caption().contains(QStringLiteral("0.08471"))) << caption().toStdString();
    EXPECT_EQ(cell(6, ValueTable::Integer), QStringLiteral("127"));
    EXPECT_EQ(cell(6, ValueTable::Remark), QStringLiteral("clamped from 128"));
    press(QStringLiteral("choice.range.restricted"));
    EXPECT_TRUE(cell(6, ValueTable::Remark).isEmpty());
}

TEST_F(SymmetricChapterTest, showsHalvesGoingToTheEvenInteger)
{
    press(QStringLiteral("example.ties"));
    EXPECT_EQ(column(ValueTable::Scaled).mid(0, 4), QStringList({"−127.50", "−1.50", "−0.50", "0.50"}));
    EXPECT_EQ(column(ValueTable::Integer), QStringList({"−128", "−2", "0", "0", "2", "2", "127"}));
    EXPECT_EQ(cell(0, ValueTable::Remark), QStringLiteral("halfway: to the even one"));
}

TEST_F(SymmetricChapterTest, allZeroGivesScaleOneAndASentence)
{
    auto *warning = part<QLabel>(QStringLiteral("rangeWarning"));
    EXPECT_FALSE(warning->isVisible());
    press(QStringLiteral("example.zeros"));
    EXPECT_TRUE(warning->isVisible());
    EXPECT_EQ(chapter()->quantizer().scale(), 1.0);
    EXPECT_EQ(column(ValueTable::Dequantized), QStringList({"0.00", "0.00", "0.00"}));
    press(QStringLiteral("example.worked"));
    EXPECT_FALSE(warning->isVisible());
}

TEST_F(SymmetricChapterTest, valuesAreTypedAndWhatIsWrongIsSaid)
{
    type(QStringLiteral("values"), QStringLiteral("0,5; -2"));
    EXPECT_EQ(stored("values").toArray(), (QJsonArray{0.5, -2}));
    EXPECT_EQ(column(ValueTable::Integer), QStringList({"32", "−127"})); // 31.75
    auto *problem = part<QLabel>(QStringLiteral("valuesProblem"));
    EXPECT_FALSE(problem->isVisible());
    type(QStringLiteral("values"), QStringLiteral("1; two"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(QStringLiteral("two")));
    EXPECT_EQ(stored("values").toArray(), (QJsonArray{0.5, -2}));
}

TEST_F(SymmetricChapterTest, aValueIsDraggedAsOneStepAndComesBack)
{
    const QJsonObject before = chapter()->figureState();
    const QPointF from = m_lines->valuePoint(6);
    drag(m_lines, from, QPointF(m_lines->valuePoint(5).x() + 40.0, from.y()));
    const double moved = stored("values").toArray()[6].toDouble();
    EXPECT_LT(moved, 10.0);
    EXPECT_GT(moved, 5.47);
    EXPECT_DOUBLE_EQ(chapter()->quantizer().alpha, std::max(7.59, moved));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter()->figureState(), before);
    click(QStringLiteral("redoFigure"));
    EXPECT_DOUBLE_EQ(stored("values").toArray()[6].toDouble(), moved);
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
}

TEST_F(SymmetricChapterTest, worksByKeyboard)
{
    m_lines->setFocus();
    QTest::keyClick(m_lines, Qt::Key_End);
    EXPECT_EQ(m_lines->selected(), 6);
    QTest::keyClick(m_lines, Qt::Key_Right);
    EXPECT_DOUBLE_EQ(stored("values").toArray()[6].toDouble(), 10.9);
    QTest::keyClick(m_lines, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(stored("values").toArray()[6].toDouble(), 9.9);
    QTest::keyClick(m_lines, Qt::Key_Up);
    EXPECT_EQ(m_lines->selected(), 5);
    EXPECT_EQ(m_table->currentRow(), 5);
    auto *slider = chapter()->findChild<QWidget *>(QStringLiteral("knob.bits"))->findChild<QSlider *>(QStringLiteral("slider"));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_EQ(stored("bits").toInt(), 7);
    EXPECT_EQ(chapter()->quantizer().qmax, 63);
}

// The figure's numbers are core's, and those agree with the program's own arithmetic but at ties.
TEST_F(SymmetricChapterTest, showsCoresNumbersOnRandomSettings)
{
    QRandomGenerator random(5);
    for (int i = 0; i < 60; ++i) {
        QJsonArray values;
        for (int v = 0; v < 1 + i % 20; ++v)
            values.append(static_cast<double>(static_cast<float>(random.bounded(200.0) - 100.0)));
        const bool full = random.bounded(2) == 1;
        const QJsonObject state{{"values", values}, {"bits", 2 + i % 7}, {"range", full ? "full" : "restricted"}};
        expectRoundTrip(state);
        double absmax = 0.0;
        for (const QJsonValue &value : values)
            absmax = std::max(absmax, std::fabs(value.toDouble()));
        QuantSpec spec{2 + i % 7, Scheme::Symmetric, Granularity::PerTensor, full ? SymmetricRange::Full : SymmetricRange::Restricted};
        const QParams q = weightQParams(spec, {{-static_cast<float>(absmax), static_cast<float>(absmax)}});
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const double x = values[row].toDouble(), scaled = x / static_cast<double>(q.scale[0]);
            if (std::fabs(scaled - std::floor(scaled) - 0.5) < 1e-4)
                continue;
            const int expected = quantizeValue(static_cast<float>(x), q.scale[0], 0, q.qmin, q.qmax);
            EXPECT_EQ(cell(row, ValueTable::Integer).replace(QChar(0x2212), '-').toInt(), expected) << x;
        }
    }
}

TEST_F(SymmetricChapterTest, speaksGreekWithCommas)
{
    speak(QStringLiteral("el"));
    EXPECT_EQ(cell(0, ValueTable::X), QStringLiteral("−7,59"));
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("values"))->text(), QStringLiteral("−7,59; −4,57; −1,95; 0; 3,08; 5,47; 10,8"));
    type(QStringLiteral("values"), QStringLiteral("1,5; -3"));
    EXPECT_EQ(stored("values").toArray(), (QJsonArray{1.5, -3}));
    press(QStringLiteral("choice.range.full"));
    EXPECT_EQ(stored("range").toString(), QStringLiteral("full"));
    EXPECT_NE(chapter()->text().title, QStringLiteral("Symmetric quantization"));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(stored("range").toString(), QStringLiteral("restricted"));
}

TEST_F(SymmetricChapterTest, takesItsSettingToTheModelAsOneStep)
{
    const Recipe before = m_state->recipe().recipe();
    chapter()->setFigureState({{"bits", 4}, {"range", "full"}});
    click(QStringLiteral("takeToModel"));
    const QuantSpec weight = m_state->recipe().recipe().defaults.weight;
    EXPECT_EQ(weight.bits, 4);
    EXPECT_EQ(weight.scheme, Scheme::Symmetric);
    EXPECT_EQ(weight.range, SymmetricRange::Full);
    EXPECT_TRUE(window().page(PageId::Layers)->isVisible());
    m_state->recipe().undoStack().undo();
    EXPECT_EQ(m_state->recipe().recipe(), before);
}

TEST_F(SymmetricChapterTest, aFloatRecipeBecomesStatic)
{
    m_state->recipe().change(presetRecommended(Method::Fp32), QStringLiteral("float"));
    click(QStringLiteral("takeToModel"));
    EXPECT_EQ(m_state->recipe().recipe().method, Method::Static);
}

} // namespace
} // namespace quantoscope
