// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate_fixture.h"
#include "observers/weight_statistics.h"
#include "pages/calibrate/range_choice_model.h"
#include "pages/calibrate/tensor_list_model.h"
#include "words/number_words.h"
#include "workers/core_engine.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

TEST_F(CalibratePageTest, saysWhatWillBeHereAndCalibrates)
{
    EXPECT_TRUE(find<QWidget>(QStringLiteral("calibrateEmpty"))->isVisible());
    EXPECT_FALSE(find<QWidget>(QStringLiteral("tensorView"))->isVisible());
    calibrate();
    EXPECT_FALSE(find<QWidget>(QStringLiteral("calibrateEmpty"))->isVisible());
    EXPECT_TRUE(find<QWidget>(QStringLiteral("tensorView"))->isVisible());
    EXPECT_EQ(title(), QStringLiteral("Activations of conv1"));
    EXPECT_EQ(m_engine->calibrations, 1);
}

TEST_F(CalibratePageTest, aFailureStandsHereWithItsSentenceAndCanBeTriedAgain)
{
    m_engine->calibrateError = badInput("test.images", "No image could be read.");
    click(QStringLiteral("calibrateEmptyButton"));
    auto *error = find<QLabel>(QStringLiteral("calibrateError"));
    ASSERT_TRUE(waitFor([&] { return error->isVisible(); }));
    EXPECT_EQ(error->text(), QStringLiteral("No image could be read."));
    m_engine->calibrateError.reset();
    calibrate();
    EXPECT_FALSE(error->isVisible());
}

TEST_F(CalibratePageTest, nothingThatIsChosenRunsTheDataAgain)
{
    calibrate();
    const auto calibration = m_state->calibration();
    choose(QStringLiteral("calibrateBits"), 4);
    ASSERT_TRUE(settle());
    EXPECT_EQ(setting("conv1").activation.bits, 4);
    choose(QStringLiteral("calibrateScheme"), static_cast<int>(Scheme::Asymmetric));
    ASSERT_TRUE(settle());
    EXPECT_EQ(setting("conv1").activation.scheme, Scheme::Asymmetric);
    choose(QStringLiteral("calibrateObserver"), static_cast<int>(ObserverKind::Entropy));
    ASSERT_TRUE(settle());
    EXPECT_EQ(setting("conv1").observer.kind, ObserverKind::Entropy);
    dragHigh(3.0);
    ASSERT_TRUE(settle());
    EXPECT_EQ(setting("conv1").observer.kind, ObserverKind::Fixed);
    click(QStringLiteral("tensorListWeights"));
    ASSERT_TRUE(settle());
    choose(QStringLiteral("calibrateBits"), 3);
    ASSERT_TRUE(settle());
    EXPECT_EQ(setting("conv1").weight.bits, 3);
    EXPECT_EQ(m_engine->calibrations, 1);
    EXPECT_EQ(m_state->calibration(), calibration);
}

TEST_F(CalibratePageTest, aDragWritesTheRangeAsOneStep)
{
    calibrate();
    const Recipe before = m_state->recipe().recipe();
    const QString sqnr = number("Sqnr");
    dragHigh(2.0);
    const ObserverChoice chosen = setting("conv1").observer;
    EXPECT_EQ(chosen.kind, ObserverKind::Fixed);
    EXPECT_NEAR(chosen.range.max, 2.0, 0.05);
    EXPECT_NE(number("Sqnr"), sqnr);
    EXPECT_EQ(m_state->recipe().undoStack().count(), 1);
    EXPECT_EQ(m_state->recipe().undoStack().undoText(), QStringLiteral("Range of conv1"));
    dragHigh(4.0);
    EXPECT_EQ(m_state->recipe().undoStack().count(), 2) << "another drag is another step";
    m_state->recipe().undoStack().undo();
    EXPECT_NEAR(setting("conv1").observer.range.max, 2.0, 0.05);
    m_state->recipe().undoStack().undo();
    EXPECT_EQ(m_state->recipe().recipe(), before);
    EXPECT_EQ(number("Sqnr"), sqnr);
}

TEST_F(CalibratePageTest, keyPressesInARowAreOneStep)
{
    calibrate();
    auto *handle = find<RangeHandle>(QStringLiteral("rangeHandleHigh"));
    handle->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(handle, Qt::Key_Left);
    EXPECT_EQ(setting("conv1").observer.kind, ObserverKind::Fixed);
    EXPECT_EQ(m_state->recipe().undoStack().count(), 1);
}

TEST_F(CalibratePageTest, theNumbersFollowTheHandleBeforeItIsReleased)
{
    calibrate();
    auto *handle = find<RangeHandle>(QStringLiteral("rangeHandleHigh"));
    handle->setFocus();
    QTest::keyPress(handle, Qt::Key_Left);
    const RangeAssessment core = assessRange(histogram()->tensor(), setting("conv1").activation, histogram()->assessment()->range);
    EXPECT_NE(setting("conv1").observer.kind, ObserverKind::Fixed) << "held: nothing is written yet";
    EXPECT_EQ(number("Scale"), significantWords(core.q.scale[0], 4));
    EXPECT_EQ(number("Rounding"), significantWords(core.roundingError, 3));
    EXPECT_EQ(number("Clipping"), significantWords(core.clippingError, 3));
    EXPECT_EQ(number("Sqnr"), decibelWords(core.sqnrDb));
    EXPECT_EQ(number("Clipped"), percentWords(core.clippedShare));
    EXPECT_EQ(number("Levels"), QStringLiteral("%1 of %2").arg(core.levelsUsed).arg(core.levels));
    QTest::keyRelease(handle, Qt::Key_Left);
    EXPECT_EQ(setting("conv1").observer.kind, ObserverKind::Fixed);
}

TEST_F(CalibratePageTest, bothEndsAreReachedByTabAndMovedByArrows)
{
    calibrate();
    choose(QStringLiteral("calibrateScheme"), static_cast<int>(Scheme::Asymmetric)); // each end is free
    ASSERT_TRUE(settle());
    histogram()->replot();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    find<QWidget>(QStringLiteral("calibrateScheme"))->setFocus();
    const auto range = [&] { return histogram()->assessment()->range; };
    const auto tabTo = [&](const QString &name) {
        for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), name);
    };
    const auto press = [&](int key, Qt::KeyboardModifiers keys = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), keys);
        const RangeAssessment core = assessRange(histogram()->tensor(), setting("conv1").activation, range());
        EXPECT_EQ(setting("conv1").observer.range, range()) << "what was drawn is in the recipe";
        EXPECT_EQ(number("Scale"), significantWords(core.q.scale[0], 4));
        EXPECT_EQ(number("ZeroPoint"), QString::number(core.q.zeroPoint[0]));
        EXPECT_EQ(number("Rounding"), significantWords(core.roundingError, 3));
        EXPECT_EQ(number("Clipping"), significantWords(core.clippingError, 3));
        EXPECT_EQ(number("Sqnr"), decibelWords(core.sqnrDb));
    };
    tabTo(QStringLiteral("rangeHandleLow"));
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Lower end of the range"));
    const Range before = range();
    press(Qt::Key_Left);
    const Range one = range();
    EXPECT_LT(one.min, before.min);
    EXPECT_EQ(one.max, before.max);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(range().min, one.min);
    EXPECT_LT(range().min, before.min) << "Shift: a finer step";

    tabTo(QStringLiteral("rangeHandleHigh"));
    const float low = range().min, high = range().max;
    press(Qt::Key_Left);
    press(Qt::Key_Down);
    EXPECT_LT(range().max, high);
    EXPECT_EQ(range().min, low);
    press(Qt::Key_PageUp); // to the line of an observer
    const auto observers = compareObservers(histogram()->tensor(), setting("conv1").activation);
    EXPECT_TRUE(std::any_of(observers.begin(), observers.end(), [&](const auto &line) { return line.range.max == range().max; }))
        << range().max;
}

TEST_F(CalibratePageTest, aClickInTheTableTakesAnObserver)
{
    calibrate();
    auto *table = find<QTableView>(QStringLiteral("observerTable"));
    ASSERT_EQ(table->model()->rowCount(), 6);
    takeObserver(0);
    EXPECT_EQ(setting("conv1").observer.kind, ObserverKind::MinMax);
    EXPECT_TRUE(table->model()->index(0, 0).data(RangeChoiceModel::ChosenRole).toBool());
    EXPECT_EQ(histogram()->assessment()->range, (Range{0.F, 9.F})) << "the outlier of the invented values";
    EXPECT_EQ(m_state->recipe().undoStack().undoText(), QStringLiteral("Observer of conv1"));
    m_state->recipe().undoStack().undo();
    EXPECT_EQ(setting("conv1").observer.kind, ObserverKind::Histogram);
    EXPECT_FALSE(table->model()->index(0, 0).data(RangeChoiceModel::ChosenRole).toBool());
}

TEST_F(CalibratePageTest, theTableIsWhatCoreSays)
{
    calibrate();
    const LayerSetting now = setting("conv1");
    const auto expected = compareObservers(m_state->calibration()->statistics.tensors.at("conv1"), now.activation);
    auto *model = static_cast<RangeChoiceModel *>(find<QTableView>(QStringLiteral("observerTable"))->model());
    ASSERT_EQ(model->choices().size(), expected.size());
    double best = -1.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(model->choices()[i].range, expected[i].range);
        EXPECT_EQ(model->choices()[i].sqnrDb, expected[i].sqnrDb);
        best = std::max(best, expected[i].sqnrDb);
    }
    EXPECT_EQ(model->choices()[static_cast<std::size_t>(model->best())].sqnrDb, best);
    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    takeObserver(4);
    dragHigh(1.0);
    EXPECT_EQ(model->rowCount(), 7) << "a range set by hand is a row as well";
    EXPECT_EQ(model->index(6, RangeChoiceModel::Observer).data().toString(), QStringLiteral("Set by hand"));
}

TEST_F(CalibratePageTest, theSelectionIsSharedBothWays)
{
    calibrate();
    selectTensor(QStringLiteral("layer1.0.conv1"));
    EXPECT_EQ(m_state->selectedLayers(), QStringList{QStringLiteral("layer1.0.conv1")});
    m_state->selectLayers({QStringLiteral("layer2.0.bn2")}); // merged into layer2.0.conv2
    EXPECT_EQ(title(), QStringLiteral("Activations of layer2.0.conv2"));
    click(QStringLiteral("tensorListWeights"));
    EXPECT_EQ(title(), QStringLiteral("Weights of layer2.0.conv2"));
}

TEST_F(CalibratePageTest, theFilterHidesRowsAndKeepsTheChoice)
{
    calibrate();
    auto *view = find<QListView>(QStringLiteral("tensorListView"));
    const int all = view->model()->rowCount();
    selectTensor(QStringLiteral("layer1.0.conv1"));
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("tensorListFilter")), QStringLiteral("layer4"));
    EXPECT_LT(view->model()->rowCount(), all);
    EXPECT_GT(view->model()->rowCount(), 0);
    EXPECT_EQ(m_state->selectedLayers(), QStringList{QStringLiteral("layer1.0.conv1")});
    m_state->selectLayers({QStringLiteral("layer3.0.conv1")});
    EXPECT_EQ(view->model()->rowCount(), all) << "what was chosen elsewhere is not hidden here";
    EXPECT_EQ(view->currentIndex().data().toString(), QStringLiteral("layer3.0.conv1"));
}

TEST_F(CalibratePageTest, theListIsAModel)
{
    calibrate();
    TensorListModel model(*m_state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCalibration(m_state->calibration());
    QStringList first;
    for (int row = 0; row < 3; ++row)
        first << model.index(row).data().toString() + QStringLiteral(" | ") +
                     model.index(row).data(TensorListModel::DetailRole).toString() + QStringLiteral(" | ") +
                     model.index(row).data(TensorListModel::SqnrRole).toString();
    EXPECT_EQ(first.join(QLatin1Char('\n')).toStdString(), "input | input · 8 bits · histogram | \n"
                                                           "conv1 | convolution · 8 bits · histogram | 41.0 dB\n"
                                                           "conv1 | convolution · 8 bits · per channel | 41.0 dB");
    model.setCalibration(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(CalibratePageTest, weightsCompareGranularityAndObserver)
{
    calibrate();
    click(QStringLiteral("tensorListWeights"));
    ASSERT_TRUE(settle());
    auto *table = find<QTableView>(QStringLiteral("observerTable"));
    ASSERT_EQ(table->model()->rowCount(), 4);
    EXPECT_TRUE(table->model()->index(1, 0).data(RangeChoiceModel::ChosenRole).toBool()) << "min-max, per channel";
    EXPECT_TRUE(histogram()->isReadOnly());
    EXPECT_FALSE(histogram()->assessment()) << "every channel has a range of its own";
    takeObserver(2);
    EXPECT_EQ(setting("conv1").weightObserver.kind, ObserverKind::Mse);
    EXPECT_EQ(setting("conv1").weight.granularity, Granularity::PerTensor);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(histogram()->isReadOnly());
    const Node &node = m_state->calibration()->fused.at(*m_state->calibration()->fused.find("conv1"));
    const WeightEstimate estimate = estimateWeights(node, setting("conv1").weight, {ObserverKind::Mse});
    EXPECT_EQ(number("Sqnr"), decibelWords(estimate.sqnrDb));
}

TEST_F(CalibratePageTest, aRangeOfWeightsByHandIsATrial)
{
    calibrate();
    click(QStringLiteral("tensorListWeights"));
    ASSERT_TRUE(settle());
    choose(QStringLiteral("calibrateGranularity"), static_cast<int>(Granularity::PerTensor));
    ASSERT_TRUE(settle());
    const Recipe before = m_state->recipe().recipe();
    const QString sqnr = number("Sqnr");
    dragHigh(0.5 * static_cast<double>(histogram()->assessment()->range.max));
    EXPECT_EQ(m_state->recipe().recipe(), before);
    EXPECT_NE(number("Sqnr"), sqnr);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("tensorNote"))->isVisible());
    click(QStringLiteral("endTrial"));
    EXPECT_EQ(number("Sqnr"), sqnr);
}

TEST_F(CalibratePageTest, oneChannelOfTheWeightsCanBeLookedAt)
{
    calibrate();
    click(QStringLiteral("tensorListWeights"));
    ASSERT_TRUE(settle());
    auto *channel = find<QSpinBox>(QStringLiteral("weightChannel"));
    EXPECT_EQ(channel->maximum(), 63);
    channel->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(channel, Qt::Key_Up); // from "all" to 5
    ASSERT_TRUE(settle());
    const Node &node = m_state->calibration()->fused.at(*m_state->calibration()->fused.find("conv1"));
    ASSERT_EQ(channel->value(), 5);
    const TensorStatistics expected = weightStatistics(node.param("weight"), 5);
    EXPECT_EQ(histogram()->tensor().count, expected.count);
    EXPECT_EQ(histogram()->tensor().max, expected.max);
    EXPECT_TRUE(histogram()->isReadOnly());
    ASSERT_TRUE(histogram()->assessment());
    const float absmax = std::max(-expected.min, expected.max);
    EXPECT_NEAR(histogram()->assessment()->range.max, absmax, 1e-5F);
}

TEST_F(CalibratePageTest, theChannelsSayTheirRule)
{
    calibrate();
    find<QTabWidget>(QStringLiteral("calibrateTabs"))->setCurrentIndex(1);
    const QString rule = find<QLabel>(QStringLiteral("channelRule"))->text();
    EXPECT_TRUE(rule.contains(QStringLiteral("of 16 channels"))) << rule.toStdString();
    EXPECT_TRUE(rule.contains(QStringLiteral("three times that of the median channel"))) << rule.toStdString();
}

TEST_F(CalibratePageTest, inPyTorchFollowsTheLayer)
{
    calibrate();
    click(QStringLiteral("calibratePyTorchTitle"));
    auto *code = find<QPlainTextEdit>(QStringLiteral("calibratePyTorchCodeText"));
    EXPECT_TRUE(code->toPlainText().contains(QStringLiteral("HistogramObserver")));
    takeObserver(0);
    EXPECT_TRUE(code->toPlainText().contains(QStringLiteral("MinMaxObserver.with_args(dtype=torch.quint8")));
}

TEST_F(CalibratePageTest, backToTheDefault)
{
    calibrate();
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("calibrateReset"))->isVisible());
    takeObserver(0);
    const Recipe recommended = presetRecommended(Method::Static);
    EXPECT_NE(m_state->recipe().recipe().overrides, recommended.overrides);
    click(QStringLiteral("calibrateReset"));
    EXPECT_TRUE(m_state->recipe().recipe().overrides.empty());
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("calibrateReset"))->isVisible());
}

TEST_F(CalibratePageTest, anotherWayOfFusingWantsAnotherCalibration)
{
    calibrate();
    Recipe unfused = m_state->recipe().recipe();
    unfused.method = Method::StaticNoFuse;
    m_state->recipe().change(unfused, QStringLiteral("Method"));
    EXPECT_TRUE(find<QWidget>(QStringLiteral("calibrateEmpty"))->isVisible());
    m_state->recipe().undoStack().undo();
    EXPECT_FALSE(find<QWidget>(QStringLiteral("calibrateEmpty"))->isVisible()) << "the first one is still known";
    EXPECT_EQ(m_engine->calibrations, 1);
}

TEST_F(CalibratePageTest, saysWhenAChoiceHasNoEffect)
{
    calibrate();
    Recipe dynamic = m_state->recipe().recipe();
    dynamic.method = Method::Dynamic;
    m_state->recipe().change(dynamic, QStringLiteral("Method"));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(find<QLabel>(QStringLiteral("tensorNote"))->text().startsWith(QStringLiteral("The recipe's method is dynamic")));
    m_state->recipe().undoStack().undo();
    EXPECT_FALSE(find<QLabel>(QStringLiteral("tensorNote"))->isVisible());
}

// The whole way once with core: the bundled ResNet-18, calibrated on a few images, one dragged line.
TEST(CalibratePageWithCore, showsWhatCalibrationSaw)
{
    QTemporaryDir folder;
    auto settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setDataFolder(folder.path());
    AppState state(std::make_unique<CoreEngine>(), std::move(settings));
    DataChoice data;
    data.images = 8;
    data.calibrationImages = 8;
    state.chooseData(data);
    state.openModel(ModelChoice());
    ASSERT_TRUE(waitFor([&] { return state.data() || state.modelError() || state.dataError(); }, 60000));
    ASSERT_TRUE(state.data()) << (state.modelError() ? state.modelError()->text() : state.dataError()->text());
    MainWindow window(state);
    window.resize(1440, 900);
    window.show();
    window.showPage(PageId::Calibrate);
    state.calibrate();
    Page *page = window.page(PageId::Calibrate);
    ASSERT_TRUE(waitFor([&] { return state.calibration() && page->isSettled(); }, 60000));
    EXPECT_EQ(state.calibration()->statistics.images, 8);
    const TensorStatistics &seen = state.calibration()->statistics.tensors.at("conv1");
    const RangeAssessment expected = assessObserver(seen, presetRecommended(Method::Static).defaults.activation, {ObserverKind::Histogram});
    EXPECT_EQ(window.findChild<QLabel *>(QStringLiteral("numberSqnr"))->text(), decibelWords(expected.sqnrDb));
    EXPECT_GT(expected.sqnrDb, 25.0) << "eight bits of a real layer";
    auto *list = window.findChild<QListView *>(QStringLiteral("tensorListView"));
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("input"));
    EXPECT_EQ(list->model()->index(1, 0).data().toString(), QStringLiteral("conv1"));
}

} // namespace
} // namespace quantoscope
