// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Calibrate draws, and how it gets out of the window.
#include "calibrate_fixture.h"
#include "charts/channel_strip.h"
#include "file_dialog.h"
#include "open_menu.h"
#include "pages/calibrate/range_choice_model.h"
#include "pages/calibrate/tensor_list_model.h"
#include "theme/theme.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QWheelEvent>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class CalibrateViewsTest : public CalibratePageTest
{
protected:
    void showChannels()
    {
        auto *bar = find<QTabWidget>(QStringLiteral("calibrateTabs"))->tabBar();
        bar->window()->setFocus();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        ASSERT_TRUE(strip()->isVisible());
    }
    ChannelStrip *strip() { return find<ChannelStrip>(QStringLiteral("channelStrip")); }
    QString textOf(const QString &file)
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << file.toStdString();
        return QString::fromUtf8(read.readAll());
    }
};

TEST_F(CalibrateViewsTest, heightsAreLogarithmicOrLinearByAClick)
{
    calibrate();
    EXPECT_EQ(histogram()->yAxis->scaleType(), QCPAxis::stLogarithmic);
    click(QStringLiteral("histogramLogarithmic"));
    EXPECT_EQ(histogram()->yAxis->scaleType(), QCPAxis::stLinear);
    EXPECT_EQ(histogram()->yAxis->range().lower, 0.0);
    selectTensor(QStringLiteral("layer1.0.conv1")); // another tensor is shown in the same way
    ASSERT_TRUE(settle());
    EXPECT_EQ(histogram()->yAxis->scaleType(), QCPAxis::stLinear);
    click(QStringLiteral("histogramLogarithmic"));
    EXPECT_EQ(histogram()->yAxis->scaleType(), QCPAxis::stLogarithmic);
}

TEST_F(CalibrateViewsTest, everyObserverHasALabelledLineAndTheChosenOneIsEmphasised)
{
    calibrate();
    const auto expected = compareObservers(m_state->calibration()->statistics.tensors.at("conv1"), setting("conv1").activation);
    const auto chosenOnes = [&] {
        histogram()->replot(); // labels are placed as it is drawn
        QStringList chosen;
        for (const MarkLabel &label : histogram()->picture().labels) {
            if (label.chosen)
                chosen << label.text;
        }
        return chosen.join(QLatin1Char('|'));
    };
    ASSERT_EQ(histogram()->picture().marks.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const RangeMark &mark = histogram()->picture().marks[i];
        EXPECT_EQ(mark.label, observerTitle(expected[i].observer));
        EXPECT_EQ(mark.range, expected[i].range);
    }
    EXPECT_THAT(chosenOnes().toStdString(), StartsWith("histogram"));
    QString all;
    for (const MarkLabel &label : histogram()->picture().labels)
        all += label.text + QLatin1Char('|');
    EXPECT_THAT(all.toStdString(), HasSubstr("min-max"));
    takeObserver(0);
    ASSERT_TRUE(settle());
    EXPECT_THAT(chosenOnes().toStdString(), StartsWith("min-max"));
}

// A cell under the chart for each integer, and lines through the bars where there are few enough to be told apart.
TEST_F(CalibrateViewsTest, theGridOfIntegersLiesOverTheBars)
{
    calibrate();
    ASSERT_TRUE(settle());
    EXPECT_EQ(histogram()->picture().levelCounts.size(), 256U);
    const auto dotted = [&] { // pixels of the grid's colour, in the empty part over the bars near the right end
        histogram()->replot();
        return histogram()->toPixmap(histogram()->width(), histogram()->height()).toImage();
    };
    const QImage before = dotted();
    choose(QStringLiteral("calibrateBits"), 3);
    ASSERT_TRUE(settle());
    EXPECT_EQ(histogram()->picture().levelCounts.size(), 8U);
    const QImage after = dotted();
    const QParams &q = histogram()->assessment()->q;
    ASSERT_EQ(q.qmax - q.qmin + 1, 8);
    const QRect area = histogram()->axisRect()->rect();
    const double middle = q.scale[0] * static_cast<double>((q.qmin + q.qmax) / 2 - q.zeroPoint[0]);
    const int x = qRound(histogram()->xAxis->coordToPixel(middle));
    int changed = 0;
    for (int y = area.top() + 2; y < area.top() + area.height() / 3; ++y) {
        for (int beside = -1; beside <= 1; ++beside)
            changed += before.pixel(x + beside, y) != after.pixel(x + beside, y) ? 1 : 0;
    }
    EXPECT_GT(changed, 5) << "a line at a level";
}

TEST_F(CalibrateViewsTest, channelsAreAStripWithOutliersMarked)
{
    calibrate();
    click(QStringLiteral("tensorListWeights"));
    ASSERT_TRUE(settle());
    showChannels();
    EXPECT_EQ(strip()->order().size(), 64U);
    click(QStringLiteral("tensorListActivations"));
    ASSERT_TRUE(settle());
    const TensorStatistics &seen = m_state->calibration()->statistics.tensors.at("conv1");
    const ChannelSummary summary = summarizeChannels(seen.channels, setting("conv1").activation);
    ASSERT_FALSE(summary.outliers.empty()) << "the invented values have one";
    std::vector<int> marked;
    for (int i = 0; i < strip()->plottableCount(); ++i) {
        const auto *bars = qobject_cast<QCPBars *>(strip()->plottable(i));
        if (!bars || bars->brush().color() != theme().bad)
            continue;
        for (const QCPBarsData &bar : *bars->data()) {
            if (bar.value > 0.0)
                marked.push_back(strip()->order()[static_cast<std::size_t>(bar.key)]);
        }
    }
    EXPECT_EQ(marked, summary.outliers);
    click(QStringLiteral("channelsSorted"));
    EXPECT_TRUE(strip()->isSorted());
    EXPECT_EQ(strip()->order().back(), summary.outliers.back()) << "the widest stands last";
}

TEST_F(CalibrateViewsTest, aClickOnAChannelShowsIt)
{
    calibrate();
    click(QStringLiteral("tensorListWeights"));
    ASSERT_TRUE(settle());
    showChannels();
    strip()->replot();
    const auto clickChannel = [&](int channel) {
        const int x = qRound(strip()->xAxis->coordToPixel(channel));
        QTest::mouseClick(strip(), Qt::LeftButton, {}, QPoint(x, strip()->axisRect()->center().y()));
    };
    auto *box = find<QSpinBox>(QStringLiteral("weightChannel"));
    clickChannel(5);
    EXPECT_EQ(box->value(), 5);
    ASSERT_TRUE(settle());
    EXPECT_EQ(strip()->chosen(), 5);
    clickChannel(5);
    EXPECT_EQ(box->value(), -1) << "again: all of them";
}

TEST_F(CalibrateViewsTest, tableStripAndHistogramAreCopiedByClicks)
{
    calibrate();
    QGuiApplication::clipboard()->clear();
    clickInNextMenu(QStringLiteral("Copy table"));
    click(QStringLiteral("calibrateTabMenu"));
    const QString table = QGuiApplication::clipboard()->text();
    const auto *choices = static_cast<RangeChoiceModel *>(find<QTableView>(QStringLiteral("observerTable"))->model());
    EXPECT_THAT(table.toStdString(), HasSubstr("| Observer "));
    EXPECT_THAT(table.toStdString(), HasSubstr("Rounding error"));
    for (const RangeChoice &choice : choices->choices())
        EXPECT_THAT(table.toStdString(), HasSubstr(decibelWords(choice.sqnrDb).toStdString()));
    EXPECT_THAT(table.toStdString(), HasSubstr("seed")) << "where it comes from";

    clickInNextMenu(QStringLiteral("Copy chart"));
    click(QStringLiteral("histogramMenu"));
    const QImage histogram = QGuiApplication::clipboard()->image();
    EXPECT_GT(histogram.width(), 400);
    showChannels();
    clickInNextMenu(QStringLiteral("Copy chart"));
    click(QStringLiteral("calibrateTabMenu"));
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
    EXPECT_NE(QGuiApplication::clipboard()->image(), histogram) << "the strip, not the histogram";
}

TEST_F(CalibrateViewsTest, whatIsShownIsSavedByClicks)
{
    calibrate();
    const QString observers = m_folder.filePath(QStringLiteral("observers.csv"));
    answerFileDialog(observers);
    clickInNextMenu(QStringLiteral("Save as CSV"));
    click(QStringLiteral("calibrateTabMenu"));
    EXPECT_THAT(textOf(observers).toStdString(), StartsWith("tensor,observer,"));
    EXPECT_THAT(textOf(observers).toStdString(), HasSubstr("resnet18/conv1/activations,minmax,"));
    EXPECT_THAT(textOf(observers).section(QLatin1Char('\n'), 0, 0).toStdString(), HasSubstr(",data,calibration_items,seed"));
    EXPECT_THAT(textOf(observers).section(QLatin1Char('\n'), 1, 1).section(QLatin1Char(','), -3).toStdString(), StartsWith("sample,"));
    showChannels();
    const QString channels = m_folder.filePath(QStringLiteral("channels.csv"));
    answerFileDialog(channels);
    clickInNextMenu(QStringLiteral("Save its data as CSV"));
    click(QStringLiteral("calibrateTabMenu"));
    EXPECT_EQ(textOf(channels).count(QLatin1Char('\n')), 17) << "a row a channel";
    const QString svg = m_folder.filePath(QStringLiteral("histogram.svg"));
    answerFileDialog(svg);
    clickInNextMenu(QStringLiteral("Save as SVG"));
    click(QStringLiteral("histogramMenu"));
    EXPECT_THAT(textOf(svg).toStdString(), HasSubstr("<svg"));
}

TEST_F(CalibrateViewsTest, theCallsInPyTorchAreCopiedByAClick)
{
    calibrate();
    click(QStringLiteral("calibratePyTorchTitle"));
    QGuiApplication::clipboard()->clear();
    click(QStringLiteral("calibratePyTorchCodeCopy"));
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), HasSubstr("HistogramObserver"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), find<QPlainTextEdit>(QStringLiteral("calibratePyTorchCodeText"))->toPlainText());
}

// In the smallest window: no line of the list is wider than its place beside the small histogram, and no column hangs far from the others.
TEST_F(CalibrateViewsTest, theListIsWholeInTheSmallestWindow)
{
    calibrate();
    window().resize(1280, 720);
    QCoreApplication::processEvents();
    ASSERT_TRUE(settle());
    auto *list = find<QListView>(QStringLiteral("tensorListView"));
    QFont small = list->font();
    small.setPixelSize(11);
    const QFontMetrics metrics(small);
    const int room = list->viewport()->width() - 10 - 8 - 56 - 8; // margins, the small histogram, the gap before it
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        const auto width = [&](int role) { return metrics.horizontalAdvance(index.data(role).toString()); };
        const int sqnr = width(TensorListModel::SqnrRole);
        EXPECT_LE(width(TensorListModel::OperationRole) + (sqnr > 0 ? sqnr + 8 : 0), room) << index.data().toString().toStdString();
        EXPECT_LE(width(TensorListModel::SettingRole), room) << index.data().toString().toStdString();
        EXPECT_LE(QFontMetrics(list->font()).horizontalAdvance(index.data().toString()), room) << index.data().toString().toStdString();
    }
    window().resize(1920, 1080);
    QCoreApplication::processEvents();
    auto *table = find<QTableView>(QStringLiteral("observerTable"));
    for (int column = 1; column < table->model()->columnCount(); ++column)
        EXPECT_LT(table->columnWidth(column), 200) << column;
}

// Who scrolls the page does not change the observer that comes under the pointer.
TEST_F(CalibrateViewsTest, theWheelScrollsAndChangesNoSetting)
{
    calibrate();
    const Recipe before = m_state->recipe().recipe();
    auto *box = find<QComboBox>(QStringLiteral("calibrateObserver"));
    find<QLineEdit>(QStringLiteral("tensorListFilter"))->setFocus();
    const auto turn = [&] {
        const QPointF middle = box->rect().center();
        QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
    };
    turn();
    EXPECT_EQ(m_state->recipe().recipe(), before);
    box->setFocus(); // clicked: the wheel is meant for it
    turn();
    EXPECT_NE(m_state->recipe().recipe(), before);
}

} // namespace
} // namespace quantoscope
