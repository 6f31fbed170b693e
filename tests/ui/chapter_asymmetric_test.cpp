// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/asymmetric/asymmetric_chapter.h"
#include "pages/learn/asymmetric/scheme_panels.h"
#include "pages/learn/figures/quantization_lines.h"
#include "pages/learn/figures/value_table.h"
#include "quant/affine.h"
#include "value_chapter_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>

namespace quantoscope {
namespace {

class AsymmetricChapterTest : public ValueChapterTest
{
protected:
    AsymmetricChapterTest()
        : ValueChapterTest("asymmetric")
    {
    }
    AsymmetricChapter *chapter() { return qobject_cast<AsymmetricChapter *>(page()->currentChapter()); }
    void clickZero()
    {
        auto *box = part<QCheckBox>(QStringLiteral("includeZero"));
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
    }
};

TEST_F(AsymmetricChapterTest, opensWithTheWorkedExample)
{
    EXPECT_EQ(column(ValueTable::Integer), QStringList({"−128", "−86", "−50", "−23", "20", "53", "127"}));
    EXPECT_EQ(column(ValueTable::Dequantized), QStringList({"−7.5724", "−4.5434", "−1.9472", "0.0000", "3.1011", "5.4809", "10.8176"}));
    const QString caption = m_lines->accessibleDescription();
    EXPECT_TRUE(caption.contains(QStringLiteral("255/(10.8 − (−7.59)) = 13.86623"))) << caption.toStdString();
    EXPECT_TRUE(caption.contains(QStringLiteral("z = −round(s·β) − 2⁷ = −round(−105.24) − 128 = −23"))) << caption.toStdString();
}

TEST_F(AsymmetricChapterTest, withoutZeroOneAndTwoGiveMinus383AndZeroIsLost)
{
    type(QStringLiteral("values"), QStringLiteral("1; 2"));
    EXPECT_EQ(chapter()->quantizer().zeroPoint, -128);
    auto *warning = part<QLabel>(QStringLiteral("rangeWarning"));
    EXPECT_FALSE(warning->isVisible());
    clickZero();
    EXPECT_EQ(chapter()->quantizer().zeroPoint, -383);
    EXPECT_TRUE(warning->isVisible());
    EXPECT_TRUE(warning->text().contains(QStringLiteral("1.000"))) << warning->text().toStdString();
    clickZero();
    EXPECT_FALSE(warning->isVisible());
}

TEST_F(AsymmetricChapterTest, equalValuesGiveScaleOneAndASentence)
{
    press(QStringLiteral("example.equal"));
    EXPECT_FALSE(stored("includeZero").toBool());
    EXPECT_EQ(chapter()->quantizer().scale(), 1.0);
    EXPECT_TRUE(part<QLabel>(QStringLiteral("rangeWarning"))->isVisible());
    press(QStringLiteral("example.worked"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
}

TEST_F(AsymmetricChapterTest, aValueIsDraggedUndoneAndReset)
{
    drag(m_lines, m_lines->valuePoint(0), m_lines->valuePoint(1) + QPointF(-15.0, 0.0));
    EXPECT_GT(chapter()->quantizer().beta, -7.59);
    EXPECT_LT(chapter()->quantizer().beta, -4.5);
    clickZero();
    click(QStringLiteral("undoFigure"));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    EXPECT_TRUE(part<QCheckBox>(QStringLiteral("includeZero"))->isChecked());
    press(QStringLiteral("choice.view.data"));
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
}

TEST_F(AsymmetricChapterTest, comparesTheTwoOnReluAndGaussianData)
{
    press(QStringLiteral("choice.view.data"));
    auto *panels = part<SchemePanels>(QStringLiteral("schemePanels"));
    ASSERT_TRUE(panels->isVisible());
    EXPECT_FALSE(m_lines->isVisible());
    const auto db = [&](SchemePanels::Row row, SchemePanels::Column column) { return panels->outcome(row, column).sqnrDb; };
    EXPECT_NEAR(db(SchemePanels::Relu, SchemePanels::Asymmetric) - db(SchemePanels::Relu, SchemePanels::Symmetric), 6.0, 1.0);
    EXPECT_NEAR(db(SchemePanels::Gaussian, SchemePanels::Asymmetric), db(SchemePanels::Gaussian, SchemePanels::Symmetric), 2.0);
    const double before = db(SchemePanels::Gaussian, SchemePanels::Symmetric);
    press(QStringLiteral("drawAgain"));
    EXPECT_EQ(stored("seed").toInt(), 2);
    EXPECT_NE(db(SchemePanels::Gaussian, SchemePanels::Symmetric), before);
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(db(SchemePanels::Gaussian, SchemePanels::Symmetric), before);
    EXPECT_EQ(chapter()->figure(), panels);
}

TEST_F(AsymmetricChapterTest, showsCoresNumbersOnRandomSettings)
{
    QRandomGenerator random(6);
    for (int i = 0; i < 60; ++i) {
        QJsonArray values;
        double low = 0.0, high = 0.0;
        for (int v = 0; v < 1 + i % 20; ++v) {
            values.append(static_cast<double>(static_cast<float>(random.bounded(100.0) - 30.0)));
            low = std::min(low, values.last().toDouble());
            high = std::max(high, values.last().toDouble());
        }
        const int bits = 2 + i % 7;
        expectRoundTrip({{"view", "values"}, {"values", values}, {"bits", bits}, {"includeZero", true}, {"seed", 1 + i}});
        const QuantSpec spec{bits, Scheme::Asymmetric};
        const QParams q = weightQParams(spec, {{static_cast<float>(low), static_cast<float>(high)}});
        EXPECT_EQ(chapter()->quantizer().zeroPoint, q.zeroPoint[0]);
        const QStringList shown = column(ValueTable::Integer);
        for (int row = 0; row < shown.size(); ++row) {
            const double x = values[row].toDouble(), scaled = x / static_cast<double>(q.scale[0]);
            if (std::fabs(scaled - std::floor(scaled) - 0.5) < 1e-4)
                continue;
            const int expected = quantizeValue(static_cast<float>(x), q.scale[0], q.zeroPoint[0], q.qmin, q.qmax);
            EXPECT_EQ(QString(shown[row]).replace(QChar(0x2212), '-').toInt(), expected) << x;
        }
    }
}

TEST_F(AsymmetricChapterTest, speaksGreekAndTakesItsSettingToTheModel)
{
    speak(QStringLiteral("el"));
    EXPECT_EQ(column(ValueTable::X).front(), QStringLiteral("−7,59"));
    EXPECT_NE(chapter()->text().title, QStringLiteral("Asymmetric quantization"));
    press(QStringLiteral("choice.view.data"));
    EXPECT_TRUE(part<SchemePanels>(QStringLiteral("schemePanels"))->isVisible());
    chapter()->setFigureState({{"bits", 6}});
    click(QStringLiteral("takeToModel"));
    EXPECT_EQ(m_state->recipe().recipe().defaults.activation.bits, 6);
    EXPECT_EQ(m_state->recipe().recipe().defaults.activation.scheme, Scheme::Asymmetric);
    EXPECT_TRUE(window().page(PageId::Layers)->isVisible());
}

} // namespace
} // namespace quantoscope
