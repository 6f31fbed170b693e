// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn_fixture.h"
#include "pages/learn/numbers/bit_field.h"
#include "pages/learn/numbers/format_tables.h"
#include "pages/learn/numbers/format_words.h"
#include "pages/learn/numbers/numbers_chapter.h"
#include "pages/learn/numbers/spacing_line.h"

#include <QLabel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTabBar>

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

QString idOf(NumberFormat format)
{
    return QString::fromStdString(std::string(layoutOf(format).id));
}

bool same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b));
}

TEST(FormatWords, readsNumbersInBothLanguages)
{
    EXPECT_EQ(parseNumber(QStringLiteral(" 0,5 ")), 0.5);
    EXPECT_EQ(parseNumber(QStringLiteral("−1e-7")), -1e-7);
    EXPECT_EQ(parseNumber(QStringLiteral("−∞")), -kInfinity);
    EXPECT_EQ(parseNumber(QStringLiteral("1,5·10⁻¹²")), 1.5e-12);
    EXPECT_TRUE(std::isnan(parseNumber(QStringLiteral("NaN")).value_or(0.0)));
    for (const char *wrong : {"", "two", "1 2", "0x10", "1,2,3"})
        EXPECT_FALSE(parseNumber(QString::fromUtf8(wrong)).has_value()) << wrong;
}

TEST(FormatWords, writesTheDigitsThatTheFormatHas)
{
    EXPECT_EQ(numberWords(NumberFormat::Fp32, roundNumber(NumberFormat::Fp32, 0.1).value), QStringLiteral("0.100000001"));
    EXPECT_EQ(numberWords(NumberFormat::Fp16, 65504.0), QStringLiteral("65504"));
    EXPECT_EQ(numberWords(NumberFormat::Fp16, 100.0), QStringLiteral("100"));
    EXPECT_EQ(numberWords(NumberFormat::Fp8E5M2, 0.0625), QStringLiteral("0.0625"));
    EXPECT_EQ(numberWords(NumberFormat::Fp32, -0.0), QStringLiteral("−0"));
    EXPECT_EQ(numberWords(NumberFormat::Fp32, 1e-7), QStringLiteral("1·10⁻⁷"));
    EXPECT_EQ(compositionWords(NumberFormat::Int8, 0xC8), QStringLiteral("−128 + 64 + 8"));
    EXPECT_EQ(compositionWords(NumberFormat::Fp8E4M3, 0x3C), QStringLiteral("+1 · 2⁰ · (1 + 4/8)"));
    EXPECT_EQ(compositionWords(NumberFormat::Fp8E4M3, 0x81), QStringLiteral("−1 · 2⁻⁶ · (0 + 1/8)"));
}

class NumbersChapterTest : public ChapterTest
{
protected:
    NumbersChapterTest()
        : ChapterTest("numbers")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        m_numbers = qobject_cast<NumbersChapter *>(chapter());
        m_field = part<BitField>(QStringLiteral("bitField"));
        m_table = part<RoundingTable>(QStringLiteral("roundingTable"));
    }
    void clickBit(int bit) { QTest::mouseClick(m_field, Qt::LeftButton, Qt::NoModifier, m_field->cellRect(bit).center().toPoint()); }
    QString cell(NumberFormat format, int column) { return m_table->item(static_cast<int>(format), column)->text(); }
    QString legend() { return m_field->legend().join(QLatin1Char('\n')); }

    NumbersChapter *m_numbers = nullptr;
    BitField *m_field = nullptr;
    RoundingTable *m_table = nullptr;
};

TEST_F(NumbersChapterTest, opensWithATenth)
{
    EXPECT_EQ(m_numbers->figureState(), m_numbers->defaultState());
    EXPECT_EQ(m_numbers->bits(), 0x3DCCCCCDU);
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("value"))->text(), QStringLiteral("0.1"));
    EXPECT_TRUE(legend().contains(QStringLiteral("Exponent 01111011 = 123, bias 127"))) << legend().toStdString();
    EXPECT_TRUE(legend().contains(QStringLiteral("= 0.100000001"))) << legend().toStdString();
    EXPECT_EQ(cell(NumberFormat::Fp32, RoundingTable::Rounded), QStringLiteral("0.100000001"));
    EXPECT_EQ(cell(NumberFormat::Int8, RoundingTable::Rounded), QStringLiteral("0"));
    EXPECT_EQ(cell(NumberFormat::Int8, RoundingTable::Relative), QStringLiteral("100 %"));
}

TEST_F(NumbersChapterTest, everyBitOfEveryFormatTurnsOverByAClick)
{
    for (const NumberFormat format : kNumberFormats) {
        press(QStringLiteral("choice.format.") + idOf(format));
        ASSERT_EQ(m_numbers->format(), format);
        for (int bit = 0; bit < layoutOf(format).bits; ++bit) {
            const std::uint32_t before = m_numbers->bits();
            clickBit(bit);
            ASSERT_EQ(m_numbers->bits(), before ^ (std::uint32_t{1} << bit)) << layoutOf(format).name << " " << bit;
            ASSERT_TRUE(same(m_numbers->value(), decodeNumber(format, m_numbers->bits())));
            click(QStringLiteral("undoFigure"));
            ASSERT_EQ(m_numbers->bits(), before);
        }
    }
}

TEST_F(NumbersChapterTest, bitsAreWrittenWithTheKeys)
{
    press(QStringLiteral("choice.format.int4"));
    m_field->setFocus();
    QTest::keyClick(m_field, Qt::Key_Home);
    QTest::keyClicks(m_field, QStringLiteral("1010"));
    EXPECT_EQ(m_numbers->bits(), 10U);
    EXPECT_EQ(m_numbers->value(), -6.0);
    QTest::keyClick(m_field, Qt::Key_End);
    QTest::keyClick(m_field, Qt::Key_Space);
    EXPECT_EQ(m_numbers->value(), -5.0);
    QTest::keyClick(m_field, Qt::Key_Right); // stays at the end
    EXPECT_EQ(m_field->current(), 0);
    QTest::keyClick(m_field, Qt::Key_Left);
    EXPECT_EQ(m_field->current(), 1);
    press(QStringLiteral("choice.format.fp32"));
    EXPECT_EQ(m_field->current(), 31);
    QTest::keyClick(m_field, Qt::Key_Down);
    EXPECT_EQ(m_field->current(), 15);
    QTest::keyClick(m_field, Qt::Key_Up);
    EXPECT_EQ(m_field->current(), 31);
}

TEST_F(NumbersChapterTest, aTypedValueIsRoundedToEveryFormat)
{
    type(QStringLiteral("value"), QStringLiteral("65520"));
    press(QStringLiteral("choice.format.fp16"));
    EXPECT_EQ(m_numbers->bits(), 0x7C00U);
    EXPECT_TRUE(legend().contains(QStringLiteral("infinity")));
    EXPECT_TRUE(part<SpacingLine>(QStringLiteral("spacingLine"))->captions().front().startsWith(QStringLiteral("No spacing")));
    EXPECT_EQ(cell(NumberFormat::Fp16, RoundingTable::Difference), QStringLiteral("∞"));
    EXPECT_EQ(cell(NumberFormat::Fp8E4M3, RoundingTable::Rounded), QStringLiteral("NaN"));
    EXPECT_EQ(cell(NumberFormat::Fp8E4M3, RoundingTable::Difference), QStringLiteral("–"));
    EXPECT_EQ(cell(NumberFormat::Int8, RoundingTable::Rounded), QStringLiteral("127"));
    press(QStringLiteral("choice.format.fp32")); // the value was kept
    EXPECT_EQ(m_numbers->value(), 65520.0);
    EXPECT_EQ(cell(NumberFormat::Fp32, RoundingTable::Difference), QStringLiteral("0"));
}

TEST_F(NumbersChapterTest, whatIsNoNumberIsSaid)
{
    const QJsonObject before = m_numbers->figureState();
    auto *problem = part<QLabel>(QStringLiteral("valueProblem"));
    type(QStringLiteral("value"), QStringLiteral("two"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(QStringLiteral("two")));
    EXPECT_EQ(m_numbers->figureState(), before);
    type(QStringLiteral("value"), QStringLiteral("nan"));
    EXPECT_FALSE(problem->isVisible());
    EXPECT_EQ(stored("value").toString(), QStringLiteral("nan"));
    type(QStringLiteral("value"), QStringLiteral("-inf"));
    EXPECT_EQ(m_numbers->bits(), 0xFF800000U);
    EXPECT_EQ(stored("value").toString(), QStringLiteral("-inf"));
}

// The figure says what core says of random bits, and states go round, also those of NaN.
TEST_F(NumbersChapterTest, showsCoresNumbersOnRandomBits)
{
    QRandomGenerator random(11);
    const char *views[] = {"bits", "compare", "energy"};
    for (int i = 0; i < 400; ++i) {
        const NumberFormat format = kNumberFormats[static_cast<std::size_t>(i) % kNumberFormats.size()];
        const FormatLayout &layout = layoutOf(format);
        std::uint32_t bits = random.generate();
        if (layout.bits < 32)
            bits &= (1U << layout.bits) - 1U;
        const double value = decodeNumber(format, bits);
        m_numbers->setFigureState({{"view", views[i % 3]}, {"format", idOf(format)}, {"bits", static_cast<double>(bits)}});
        ASSERT_EQ(m_numbers->bits(), bits) << layout.name;
        ASSERT_TRUE(same(m_numbers->value(), value)) << layout.name << " " << bits;
        ASSERT_TRUE(legend().contains(QStringLiteral(" = ") + numberWords(format, value))) << legend().toStdString();
        ASSERT_TRUE(legend().contains(kindWords(kindOf(format, bits))));
        const auto spacing = spacingAt(format, bits);
        const QString caption = part<SpacingLine>(QStringLiteral("spacingLine"))->captions().front();
        ASSERT_EQ(caption.startsWith(QStringLiteral("No spacing")), !spacing.has_value());
        if (spacing) {
            ASSERT_TRUE(caption.endsWith(numberWords(format, *spacing))) << caption.toStdString();
        }
        for (const NumberFormat other : kNumberFormats)
            ASSERT_EQ(cell(other, RoundingTable::Rounded), numberWords(other, roundNumber(other, value).value));
        expectRoundTrip(m_numbers->figureState());
    }
}

TEST_F(NumbersChapterTest, statesThatDoNotAgreeFollowTheBits)
{
    m_numbers->setFigureState({{"format", "int8"}, {"bits", 200.0}, {"value", 3.0}});
    EXPECT_EQ(m_numbers->value(), -56.0);
    m_numbers->setFigureState({{"value", 2.4}});
    EXPECT_EQ(m_numbers->bits(), 2U);
    EXPECT_EQ(m_numbers->value(), 2.4);
    m_numbers->setFigureState({{"bits", 256.0}}); // has nine bits
    EXPECT_EQ(m_numbers->bits(), 2U);
    m_numbers->setFigureState({{"format", "fp16"}});
    EXPECT_EQ(m_numbers->bits(), encodeNumber(NumberFormat::Fp16, 2.4));
}

TEST_F(NumbersChapterTest, everyChangeCanBeUndoneAndReset)
{
    const QJsonObject first = m_numbers->figureState();
    press(QStringLiteral("choice.format.fp8-e5m2"));
    clickBit(3);
    press(QStringLiteral("example.3"));
    QTest::keyClick(m_numbers->findChild<QTabBar *>(), Qt::Key_Right);
    const QJsonObject last = m_numbers->figureState();
    EXPECT_EQ(last[QStringLiteral("view")].toString(), QStringLiteral("compare"));
    EXPECT_EQ(last[QStringLiteral("value")].toString(), QStringLiteral("inf"));
    expectUndoneRedoneReset(first, 4);
}

TEST_F(NumbersChapterTest, theModelTakesIntegersAndFp32Only)
{
    press(QStringLiteral("choice.format.int4"));
    click(QStringLiteral("takeToModel"));
    EXPECT_TRUE(window().page(PageId::Layers)->isVisible());
    EXPECT_EQ(m_state->recipe().recipe().defaults.weight.bits, 4);
    open();
    press(QStringLiteral("choice.format.fp32"));
    click(QStringLiteral("takeToModel"));
    EXPECT_EQ(m_state->recipe().recipe().method, Method::Fp32);
    open();
    const Recipe before = m_state->recipe().recipe();
    QSignalSpy said(m_state.get(), &AppState::said);
    press(QStringLiteral("choice.format.bf16"));
    click(QStringLiteral("takeToModel"));
    EXPECT_TRUE(window().page(PageId::Learn)->isVisible());
    EXPECT_EQ(m_state->recipe().recipe(), before);
    ASSERT_FALSE(said.empty());
    EXPECT_TRUE(said.last().front().toString().startsWith(QStringLiteral("BF16"))) << said.last().front().toString().toStdString();
}

TEST_F(NumbersChapterTest, energyIsThePublishedOneAndDashesElsewhere)
{
    auto *energy = part<EnergyTable>(QStringLiteral("energyTable"));
    const auto row = [&](int at) {
        QStringList texts;
        for (int column = 0; column < EnergyTable::kColumns; ++column)
            texts << energy->item(at, column)->text();
        return texts;
    };
    EXPECT_EQ(row(0), QStringList({"FP32", "0.9", "3.7", "5", "650…1300"}));
    EXPECT_EQ(row(1), QStringList({"FP16", "0.4", "1.1", "2.5", "325…650"}));
    EXPECT_EQ(row(2), QStringList({"BF16", "–", "–", "2.5", "325…650"}));
    EXPECT_EQ(row(5), QStringList({"INT8", "0.03", "0.2", "1.25", "162.5…325"}));
    EXPECT_EQ(row(7), QStringList({"INT32", "0.1", "3.1", "5", "650…1300"}));
    EXPECT_TRUE(part<QLabel>(QStringLiteral("publishedNote"))->text().contains(QStringLiteral("Published")));
}

TEST_F(NumbersChapterTest, speaksGreekWithCommas)
{
    speak(QStringLiteral("el"));
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("value"))->text(), QStringLiteral("0,1"));
    EXPECT_EQ(cell(NumberFormat::Fp32, RoundingTable::Rounded), QStringLiteral("0,100000001"));
    EXPECT_TRUE(legend().contains(QStringLiteral("Εκθέτης"))) << legend().toStdString();
    EXPECT_EQ(part<EnergyTable>(QStringLiteral("energyTable"))->item(0, EnergyTable::Multiply)->text(), QStringLiteral("3,7"));
    type(QStringLiteral("value"), QStringLiteral("-2,5"));
    EXPECT_EQ(m_numbers->value(), -2.5);
    clickBit(31);
    EXPECT_EQ(m_numbers->value(), 2.5);
    EXPECT_NE(m_numbers->text().title, QStringLiteral("How a computer writes numbers"));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(m_numbers->value(), -2.5);
}

} // namespace
} // namespace quantoscope
