// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_handle.h"
#include "learn_fixture.h"
#include "pages/learn/error_and_bits/bits_view.h"
#include "pages/learn/error_and_bits/clipping_view.h"
#include "pages/learn/error_and_bits/outlier_view.h"
#include "teach/teaching_signal.h"
#include "words/number_words.h"

#include <QCheckBox>
#include <QLabel>

#include <random>

namespace quantoscope {
namespace {

class ErrorAndBitsTest : public ChapterTest
{
protected:
    ErrorAndBitsTest()
        : ChapterTest("error-and-bits")
    {
    }
    ClippingView *clipping() { return chapter()->findChild<ClippingView *>(); }
    BitsView *bits() { return chapter()->findChild<BitsView *>(); }
    OutlierView *outlier() { return part<OutlierView>("outlierView"); }
    void dragClipTo(double value)
    {
        FigurePlot *plot = clipping()->plot();
        plot->replot();
        auto *handle = part<RangeHandle>("clipLine");
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(RangeHandle::kWidth / 2, 30));
        for (const double at : {0.5 * (value + plot->line()), value}) {
            const QPointF local(plot->xAxis->coordToPixel(at) - handle->x(), 30.0);
            QMouseEvent move(QEvent::MouseMove, local, handle->mapToGlobal(local), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(handle, &move);
            plot->replot();
        }
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(RangeHandle::kWidth / 2, 30));
    }
};

TEST_F(ErrorAndBitsTest, theNumbersAreCoresOnRandomSettings)
{
    std::mt19937 random(21);
    for (int i = 0; i < 12; ++i) {
        const auto signal = static_cast<TeachingSignal>(random() % kTeachingSignals);
        const std::string_view name = teachingSignalName(signal);
        const int width = 2 + static_cast<int>(random() % 7);
        const double share = 0.05 + 0.95 * random() / 4294967296.0, value = 20.0 * random() / 4294967296.0 - 10.0;
        chapter()->setFigureState({{QStringLiteral("view"), QStringLiteral("clipping")},
                                   {QStringLiteral("signal"), QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))},
                                   {QStringLiteral("bits"), width},
                                   {QStringLiteral("clip"), share},
                                   {QStringLiteral("outlier"), value}});
        const TensorStatistics statistics = statisticsOf(teachingSignal(signal, 20000));
        const QuantSpec spec{width};
        const double largest = std::max(-statistics.min, statistics.max);
        const ClippingPoint expected = clippingAt(statistics, spec, share * largest);
        EXPECT_DOUBLE_EQ(clipping()->point().total(), expected.total());
        EXPECT_TRUE(part<QLabel>("clippingNumbers")->text().contains(decibelWords(expected.sqnrDb)));
        EXPECT_LE(clipping()->best().total(), expected.total() * 1.02 + 1e-12);
        set("view", QStringLiteral("bits"));
        ASSERT_EQ(bits()->points().size(), 7U);
        EXPECT_EQ(bits()->points()[static_cast<std::size_t>(width - 2)].atLargestDb, clippingAt(statistics, spec, largest).sqnrDb);
        set("view", QStringLiteral("outlier"));
        const GranularityComparison both = compareGranularity(outlierChannels(4, 24, static_cast<float>(value)).values, spec);
        EXPECT_EQ(outlier()->comparison().perTensor.sqnrDb, both.perTensor.sqnrDb);
        EXPECT_EQ(outlier()->comparison().perChannel.channelDb, both.perChannel.channelDb);
    }
}

TEST_F(ErrorAndBitsTest, theClipLineIsDraggedAsOneStep)
{
    for (const char *language : {"en", "el"}) {
        speak(language);
        const QJsonObject before = chapter()->figureState();
        dragClipTo(2.0);
        EXPECT_NEAR(clipping()->point().clip, 2.0, 0.05);
        EXPECT_NE(chapter()->figureState(), before);
        click(QStringLiteral("undoFigure"));
        EXPECT_EQ(chapter()->figureState(), before) << "the whole drag is one step";
        click(QStringLiteral("redoFigure"));
        EXPECT_NEAR(clipping()->point().clip, 2.0, 0.05);
        press(part<RangeHandle>("clipLine"), Qt::Key_Right);
        EXPECT_GT(clipping()->point().clip, 2.0);
        click(QStringLiteral("resetFigure"));
        EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    }
}

TEST_F(ErrorAndBitsTest, bitsDataAndViewByKeysAndClicks)
{
    press(inside("knob.bits", "slider"), Qt::Key_Right, 2);
    EXPECT_EQ(stored("bits").toInt(), 6);
    press(inside("choice.signal", "list"), Qt::Key_Down);
    EXPECT_EQ(stored("signal").toString(), QStringLiteral("heavy-tail"));
    showView(1);
    EXPECT_EQ(stored("view").toString(), QStringLiteral("bits"));
    EXPECT_TRUE(part<QLabel>("bitsNumbers")->isVisible());
    speak("el");
    const double expected = bits()->points()[4].atLargestDb;
    EXPECT_TRUE(part<QLabel>("bitsNumbers")->text().contains(decibelWords(expected)));
    EXPECT_TRUE(decibelWords(expected).contains(QLatin1Char(','))) << "the decimal comma of Greek";
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(stored("view").toString(), QStringLiteral("clipping"));
    click(QStringLiteral("undoFigure"));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(stored("bits").toInt(), 5);
}

TEST_F(ErrorAndBitsTest, anOutlierIsPulledOutWithTheMouseAndKeys)
{
    showView(2);
    const double before = outlier()->comparison().perTensor.sqnrDb;
    const QPoint from = outlier()->outlierPlace().toPoint();
    QTest::mousePress(outlier(), Qt::LeftButton, {}, from);
    for (int dx = 5; dx <= 60; dx += 5) {
        const QPointF to = from + QPoint(dx, 0);
        QMouseEvent move(QEvent::MouseMove, to, outlier()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(outlier(), &move);
    }
    QTest::mouseRelease(outlier(), Qt::LeftButton, {}, from + QPoint(60, 0));
    EXPECT_GT(stored("outlier").toDouble(), 4.0);
    EXPECT_NE(outlier()->comparison().perTensor.sqnrDb, before);
    EXPECT_GT(outlier()->comparison().perChannel.channelDb[0], outlier()->comparison().perTensor.channelDb[0] + 6.0);
    const double pulled = stored("outlier").toDouble();
    press(outlier(), Qt::Key_Left);
    EXPECT_NEAR(stored("outlier").toDouble(), pulled - 0.5, 1e-9);
    click(QStringLiteral("undoFigure"));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(stored("outlier").toDouble(), 3.0);
    // Beside the dot nothing is grabbed.
    QTest::mouseClick(outlier(), Qt::LeftButton, {}, QPoint(4, 4));
    EXPECT_EQ(stored("outlier").toDouble(), 3.0);
}

TEST_F(ErrorAndBitsTest, theButtonTakesBitsAndGranularity)
{
    showView(2);
    part<QCheckBox>("perChannel")->setFocus();
    QTest::keyClick(part<QCheckBox>("perChannel"), Qt::Key_Space);
    EXPECT_TRUE(stored("perChannel").toBool());
    press(inside("knob.bits", "slider"), Qt::Key_Right);
    const int steps = m_state->recipe().undoStack().count();
    click(QStringLiteral("takeToModel"));
    const LayerSetting &taken = m_state->recipe().recipe().defaults;
    EXPECT_EQ(taken.weight.bits, 5);
    EXPECT_EQ(taken.activation.bits, 5);
    EXPECT_EQ(taken.weight.granularity, Granularity::PerChannel);
    EXPECT_EQ(m_state->recipe().undoStack().count(), steps + 1);
    EXPECT_EQ(window().currentPage(), PageId::Layers);
}

TEST_F(ErrorAndBitsTest, aStateOfAnotherKindIsTakenAsFarAsItGoes)
{
    const QJsonObject before = chapter()->figureState();
    chapter()->setFigureState({{QStringLiteral("view"), 3}, {QStringLiteral("signal"), QStringLiteral("nothing")}});
    EXPECT_EQ(chapter()->figureState(), before);
    chapter()->setFigureState({{QStringLiteral("bits"), 99}, {QStringLiteral("clip"), -1.0}, {QStringLiteral("outlier"), 1e9}});
    EXPECT_EQ(stored("bits").toInt(), 8);
    EXPECT_EQ(stored("clip").toDouble(), 0.01);
    EXPECT_EQ(stored("outlier").toDouble(), 10.0);
}

} // namespace
} // namespace quantoscope
