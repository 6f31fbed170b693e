// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_handle.h"
#include "charts/range_histogram.h"
#include "window_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

namespace quantoscope {
namespace {

constexpr QuantSpec kSymmetric{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
constexpr QuantSpec kAsymmetric{8, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Restricted};

TensorStatistics bell(int count, float outlier)
{
    std::mt19937 random(11);
    std::normal_distribution<float> normal(0.F, 1.F);
    std::vector<float> values;
    for (int i = 0; i < count; ++i)
        values.push_back(normal(random));
    values.push_back(outlier);
    StatisticsCollector collector;
    collector.add(values.data(), values.size(), 1);
    return collector.statistics();
}

class RangeHistogramTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_chart.resize(900, 320);
        m_chart.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_chart));
    }

    void show(const TensorStatistics &statistics, const QuantSpec &spec, Range range, const std::vector<RangeMark> &marks = {})
    {
        m_chart.setTensor(statistics, spec);
        m_chart.setMarks(marks);
        m_chart.setRange(range);
        m_chart.replot();
    }

    RangeHandle *handle(const char *name) { return m_chart.findChild<RangeHandle *>(QLatin1String(name)); }

    // A real drag of a handle to a value of the axis, in one step.
    void drag(RangeHandle *handle, double value, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint middle(RangeHandle::kWidth / 2, 40);
        QTest::mousePress(handle, Qt::LeftButton, modifiers, middle);
        moveTo(handle, value, modifiers);
        QTest::mouseRelease(handle, Qt::LeftButton, modifiers, middle);
    }

    void moveTo(RangeHandle *handle, double value, Qt::KeyboardModifiers modifiers = {})
    {
        const double x = m_chart.xAxis->coordToPixel(value);
        const QPointF local(x - handle->x(), 40.0);
        QMouseEvent move(QEvent::MouseMove, local, handle->mapToGlobal(local), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(handle, &move);
    }

    double pixelsOf(double span) { return m_chart.xAxis->range().size() / m_chart.axisRect()->width() * span; }

    RangeHistogram m_chart;
};

TEST_F(RangeHistogramTest, aDragMovesTheRangeAndTellsWhatItDoes)
{
    show(bell(20000, 8.F), kAsymmetric, {-4.F, 8.F});
    QSignalSpy dragged(&m_chart, &RangeHistogram::rangeDragged), released(&m_chart, &RangeHistogram::rangeReleased);
    const double before = m_chart.assessment()->roundingError;
    drag(handle("rangeHandleHigh"), 3.0);
    ASSERT_EQ(dragged.count(), 1);
    ASSERT_EQ(released.count(), 1);
    const Range range = released[0][0].value<Range>();
    EXPECT_NEAR(range.max, 3.0, pixelsOf(1.5));
    EXPECT_EQ(range.min, -4.F) << "the other end stays";
    EXPECT_LT(m_chart.assessment()->roundingError, before);
    EXPECT_GT(m_chart.assessment()->clippedShare, 0.0);
    const RangeAssessment core = assessRange(m_chart.tensor(), kAsymmetric, range);
    EXPECT_EQ(m_chart.assessment()->sqnrDb, core.sqnrDb);
    EXPECT_EQ(m_chart.assessment()->q, core.q);
}

TEST_F(RangeHistogramTest, aClickWithoutAMoveChangesNothing)
{
    show(bell(2000, 8.F), kAsymmetric, {-4.F, 8.F});
    QSignalSpy released(&m_chart, &RangeHistogram::rangeReleased);
    QTest::mouseClick(handle("rangeHandleHigh"), Qt::LeftButton, {}, QPoint(3, 40));
    EXPECT_EQ(released.count(), 0);
    EXPECT_EQ(m_chart.assessment()->range, (Range{-4.F, 8.F}));
}

TEST_F(RangeHistogramTest, itSnapsToAnObserversLineButNotWithCtrl)
{
    const std::vector<RangeMark> marks{{QStringLiteral("histogram"), {-3.F, 5.F}, true}};
    show(bell(2000, 8.F), kAsymmetric, {-4.F, 8.F}, marks);
    drag(handle("rangeHandleHigh"), 5.0 + pixelsOf(4.0));
    EXPECT_EQ(m_chart.assessment()->range.max, 5.F);
    drag(handle("rangeHandleHigh"), 5.0 + pixelsOf(20.0));
    EXPECT_GT(m_chart.assessment()->range.max, 5.F);
    drag(handle("rangeHandleHigh"), 5.0 + pixelsOf(4.0), Qt::ControlModifier);
    EXPECT_NEAR(m_chart.assessment()->range.max, 5.0 + pixelsOf(4.0), pixelsOf(1.5));
    EXPECT_NE(m_chart.assessment()->range.max, 5.F);
    drag(handle("rangeHandleLow"), -3.0 - pixelsOf(4.0));
    EXPECT_EQ(m_chart.assessment()->range.min, -3.F) << "the lower end snaps to lower ends";
}

TEST_F(RangeHistogramTest, arrowKeysStepAndStopAtLines)
{
    show(bell(2000, 8.F), kAsymmetric, {-4.F, 6.F}, {{QStringLiteral("min-max"), {-4.F, 5.98F}, false}});
    QSignalSpy dragged(&m_chart, &RangeHistogram::rangeDragged), released(&m_chart, &RangeHistogram::rangeReleased);
    RangeHandle *high = handle("rangeHandleHigh");
    high->setFocus();
    QTest::keyClick(high, Qt::Key_Left);
    EXPECT_EQ(m_chart.assessment()->range.max, 5.98F) << "a line in the way of a step";
    QTest::keyClick(high, Qt::Key_Left);
    const float coarse = 5.98F - m_chart.assessment()->range.max;
    EXPECT_NEAR(coarse, m_chart.xAxis->range().size() / 200.0, 1e-4);
    const float from = m_chart.assessment()->range.max;
    QTest::keyClick(high, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(m_chart.assessment()->range.max - from, coarse / 10.F, 1e-4);
    EXPECT_EQ(dragged.count(), 3);
    EXPECT_EQ(released.count(), 3) << "each key let go";
    EXPECT_TRUE(m_chart.isMovedByKeys());
    QTest::keyClick(high, Qt::Key_PageUp);
    EXPECT_EQ(m_chart.assessment()->range.max, 5.98F);
}

TEST_F(RangeHistogramTest, aHeldKeyIsLetGoOnce)
{
    show(bell(2000, 8.F), kAsymmetric, {-4.F, 6.F});
    QSignalSpy released(&m_chart, &RangeHistogram::rangeReleased);
    RangeHandle *high = handle("rangeHandleHigh");
    high->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyPress(high, Qt::Key_Left);
    EXPECT_EQ(released.count(), 0);
    QTest::keyRelease(high, Qt::Key_Left);
    EXPECT_EQ(released.count(), 1);
}

TEST_F(RangeHistogramTest, symmetricEndsMoveTogether)
{
    show(bell(2000, 8.F), kSymmetric, {-8.F, 8.F});
    EXPECT_TRUE(handle("rangeHandleLow")->isVisible());
    drag(handle("rangeHandleLow"), -2.0);
    const Range range = m_chart.assessment()->range;
    EXPECT_EQ(range.min, -range.max);
    EXPECT_NEAR(range.max, 2.0, pixelsOf(1.5));
}

TEST_F(RangeHistogramTest, withoutASignOnlyTheUpperEndMoves)
{
    TensorStatistics statistics;
    {
        const std::vector<float> values{0.F, 0.F, 1.F, 2.F, 6.F};
        StatisticsCollector collector;
        collector.add(values.data(), values.size(), 1);
        statistics = collector.statistics();
    }
    show(statistics, kSymmetric, {0.F, 6.F});
    EXPECT_FALSE(handle("rangeHandleLow")->isVisible());
    EXPECT_TRUE(handle("rangeHandleHigh")->isVisible());
    m_chart.setReadOnly(true);
    m_chart.replot();
    EXPECT_FALSE(handle("rangeHandleHigh")->isVisible());
}

TEST_F(RangeHistogramTest, labelsNeverOverlap)
{
    const std::vector<RangeMark> marks{
        {QStringLiteral("min-max"), {0.F, 8.F}, false},   {QStringLiteral("moving average"), {0.F, 7.9F}, false},
        {QStringLiteral("histogram"), {0.F, 7.8F}, true}, {QStringLiteral("percentile 99.99"), {0.F, 7.7F}, false},
        {QStringLiteral("entropy"), {0.F, 7.6F}, false},  {QStringLiteral("mean squared error"), {0.F, 7.8F}, false}};
    show(bell(2000, 8.F), kAsymmetric, {-4.F, 7.8F}, marks);
    const std::vector<MarkLabel> &labels = m_chart.picture().labels;
    ASSERT_EQ(labels.size(), 5U) << "two at one place share a label";
    for (std::size_t a = 0; a < labels.size(); ++a) {
        EXPECT_GE(labels[a].place.left, m_chart.axisRect()->left());
        for (std::size_t b = 0; b < a; ++b) {
            const double endA = labels[a].place.left + MarkLines::labelWidth(labels[a]);
            const double endB = labels[b].place.left + MarkLines::labelWidth(labels[b]);
            EXPECT_TRUE(labels[a].place.row != labels[b].place.row || endA <= labels[b].place.left || endB <= labels[a].place.left)
                << labels[a].text.toStdString() << " and " << labels[b].text.toStdString();
        }
    }
}

TEST_F(RangeHistogramTest, aTallBarIsCutOnALinearAxisAndSaysSo)
{
    std::vector<float> values(9000, 0.F);
    for (int i = 0; i < 1000; ++i)
        values.push_back(static_cast<float>(i) / 100.F + 0.1F);
    StatisticsCollector collector;
    collector.add(values.data(), values.size(), 1);
    show(collector.statistics(), kSymmetric, {0.F, 10.F});
    m_chart.setLogarithmic(false);
    m_chart.replot();
    EXPECT_LT(m_chart.yAxis->range().upper, 1000.0);
    const auto notes = m_chart.findChildren<QCPItemText *>();
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](QCPItemText *note) {
        return note->visible() && note->text() == QStringLiteral("↑ 90.00 % of the values");
    }));
    m_chart.setLogarithmic(true);
    EXPECT_GT(m_chart.yAxis->range().upper, 9000.0);
}

TEST_F(RangeHistogramTest, nothingSeenSaysSo)
{
    m_chart.setEmptyText(QStringLiteral("nothing"));
    show(TensorStatistics(), kSymmetric, {0.F, 0.F});
    m_chart.setRange({});
    m_chart.replot();
    const auto notes = m_chart.findChildren<QCPItemText *>();
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(),
                            [](QCPItemText *note) { return note->visible() && note->text() == QStringLiteral("nothing"); }));
}

// Every move of the mouse becomes a picture: counts the paints of the chart itself.
class PaintCounter : public QObject
{
public:
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

TEST_F(RangeHistogramTest, aDragKeepsThirtyUpdatesASecond)
{
    m_chart.resize(1600, 700); // the page on a large screen
    std::vector<RangeMark> marks;
    for (int i = 0; i < 6; ++i)
        marks.push_back({QStringLiteral("observer %1").arg(i), {-4.F, 5.F + 0.5F * static_cast<float>(i)}, i == 0});
    show(bell(300000, 9.F), kAsymmetric, {-4.F, 9.F}, marks);
    waitFor([] { return false; }, 50);
    PaintCounter counter;
    m_chart.installEventFilter(&counter);
    RangeHandle *high = handle("rangeHandleHigh");
    QTest::mousePress(high, Qt::LeftButton, {}, QPoint(RangeHandle::kWidth / 2, 40));
    constexpr int kMoves = 120;
    double longest = 0.0;
    QElapsedTimer whole, one;
    whole.start();
    for (int i = 0; i < kMoves; ++i) {
        one.start();
        moveTo(high, 9.0 - 6.0 * i / kMoves, Qt::ControlModifier);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        longest = std::max(longest, static_cast<double>(one.nsecsElapsed()) / 1e6);
    }
    const double meanMs = static_cast<double>(whole.nsecsElapsed()) / 1e6 / kMoves;
    RecordProperty("mean_update_us", static_cast<int>(1000.0 * meanMs));
    std::printf("one update: %.2f ms on average, %.2f ms at most\n", meanMs, longest);
    EXPECT_GE(counter.paints, kMoves - 1) << "each move is drawn";
#ifdef NDEBUG
    EXPECT_LT(meanMs, 1000.0 / 30.0);
#endif
}

} // namespace
} // namespace quantoscope
