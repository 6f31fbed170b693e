// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"
#include "charts/chart_words.h"
#include "charts/tradeoff_chart.h"
#include "models/comparison_model.h"
#include "models/runs_model.h"
#include "pages/compare/chart_pane.h"
#include "pages/compare/comparison_table.h"
#include "pages/compare/shown_choice.h"
#include "study/export_study.h"
#include "widgets/chart_menu.h"
#include "widgets/table_menu.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>

#include <gmock/gmock.h>
#include <qcustomplot.h>

namespace quantoscope {
namespace {

QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

class ComparePageTest : public WindowTest
{
protected:
    void runFour()
    {
        startFourMethods(*m_state);
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
        window().showPage(PageId::Compare);
    }
};

TEST_F(ComparePageTest, anEmptyStudyOffersTheFirstRun)
{
    window().showPage(PageId::Compare);
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("compareRunFour"))->isVisible());
    EXPECT_FALSE(find<QTableView>(QStringLiteral("compareTable"))->isVisible());
    click(QStringLiteral("compareRunFour"));
    EXPECT_TRUE(waitFor([&] { return m_state->study().runs().size() == 4; }));
}

TEST_F(ComparePageTest, theTableSaysWhatTheRunsSay)
{
    runFour();
    auto *table = find<QTableView>(QStringLiteral("compareTable"));
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList lines = printed(*table->model());
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], QStringLiteral("ResNet-18 | FP32 | 44.90 | – | 84.00 | 76.00 – 90.00 | – | – | – | – | – | 5.50 | – | baseline"));
    EXPECT_EQ(
        lines[1],
        QStringLiteral(
            "ResNet-18 | Static | 11.30 | −33.60 (−74.8 %) | 84.00 | 76.00 – 90.00 | ≈\u202F0.00 (0.00 %) | 97.00 | – | – | – | 1.20 | "
            "−4.30 (−78.2 %) | within the noise"));
    EXPECT_TRUE(table->isColumnHidden(ComparisonModel::F1Column));
    EXPECT_TRUE(table->isColumnHidden(ComparisonModel::SameColumn)) << "there are labels";
}

TEST_F(ComparePageTest, listTableAndChartCallARunAlike)
{
    runFour();
    quantoscope::Run again = *m_state->study().runs()[0], named = *m_state->study().runs()[1];
    again.id = "resnet18/fp32-2";
    named.id = "resnet18/static-w4-tensor";
    named.method = named.recipe.name = "static-w4-tensor";
    m_state->study().noteStored(m_state->study().path(), again);
    m_state->study().noteStored(m_state->study().path(), named);
    auto *table = find<QTableView>(QStringLiteral("compareTable"));
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 6; }));
    QStringList methods;
    for (int row = 0; row < 6; ++row)
        methods << table->model()->index(row, ComparisonModel::MethodColumn).data().toString();
    EXPECT_TRUE(methods.contains(QStringLiteral("FP32 (2)"))) << methods.join(QStringLiteral(", ")).toStdString();
    EXPECT_TRUE(methods.contains(QStringLiteral("static-w4-tensor"))) << methods.join(QStringLiteral(", ")).toStdString();

    RunsModel list(*m_state);
    const auto inList = [&list](const QString &id) { return list.index(list.rowOf(id)).data(RunsModel::MethodRole).toString(); };
    EXPECT_EQ(inList(QStringLiteral("resnet18/fp32")), QStringLiteral("FP32"));
    EXPECT_EQ(inList(QStringLiteral("resnet18/fp32-2")), QStringLiteral("FP32 (2)"));
    EXPECT_EQ(inList(QStringLiteral("resnet18/static-w4-tensor")), QStringLiteral("static-w4-tensor"));

    std::vector<quantoscope::Run> runs;
    for (const RunPointer &run : m_state->study().runs())
        runs.push_back(*run);
    const std::vector<DatasetRuns> groups = groupRuns(runs);
    QStringList titles;
    for (const ChartRun &chartRun : groups.front().models.front().runs)
        titles << methodTitle(chartRun);
    EXPECT_TRUE(titles.contains(QStringLiteral("FP32 (2)"))) << titles.join(QStringLiteral(", ")).toStdString();
}

TEST_F(ComparePageTest, theTableFitsTheSmallestWindow)
{
    runFour();
    window().resize(1280, 720);
    QTest::qWait(50);
    auto *table = find<ComparisonTable>(QStringLiteral("compareTable"));
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << "nothing is scrolled sideways";
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        if (table->isColumnHidden(column))
            continue;
        EXPECT_GE(table->columnWidth(column), static_cast<QAbstractItemView *>(table)->sizeHintForColumn(column)) << column;
        EXPECT_GE(table->columnWidth(column), table->horizontalHeader()->sectionSizeHint(column)) << column;
    }
    EXPECT_EQ(table->model()->index(1, ComparisonModel::SizeColumn).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("11.30; −33.60 (−74.8 %)"));
}

TEST_F(ComparePageTest, theChoiceHidesMetricsAndModels)
{
    runFour();
    quantoscope::Run other = *m_state->study().runs().front();
    other.id = "resnet34/fp32";
    other.model = "resnet34";
    m_state->study().noteStored(m_state->study().path(), other);
    ASSERT_TRUE(waitFor([&] { return m_state->study().runs().size() == 5; }));
    auto *table = find<ComparisonTable>(QStringLiteral("compareTable"));
    auto *choice = find<ShownChoice>(QStringLiteral("compareShown"));
    auto *pane = static_cast<ChartPane *>(find<QTabWidget>(QStringLiteral("compareTabs"))->widget(0));
    ASSERT_EQ(pane->count(), 2);
    const auto trigger = [choice](const QString &name) {
        auto *entry = choice->findChild<QAction *>(name);
        ASSERT_NE(entry, nullptr) << name.toStdString();
        EXPECT_TRUE(entry->isEnabled());
        entry->trigger();
    };
    trigger(QStringLiteral("model.resnet34"));
    EXPECT_EQ(table->model()->rowCount(), 4);
    EXPECT_EQ(pane->count(), 1);
    EXPECT_FALSE(choice->findChild<QAction *>(QStringLiteral("model.resnet18"))->isEnabled()) << "one always stays";

    const QString time = QStringLiteral("metric.%1").arg(static_cast<int>(Metric::LatencyMs));
    ASSERT_EQ(pane->plot(0)->axisRectCount(), 3);
    trigger(time);
    EXPECT_TRUE(table->isColumnHidden(ComparisonModel::TimeColumn));
    EXPECT_FALSE(table->isColumnHidden(ComparisonModel::SizeColumn));
    EXPECT_EQ(pane->plot(0)->axisRectCount(), 2);
    EXPECT_THAT(table->shownColumns(), testing::Not(testing::Contains(static_cast<int>(ComparisonModel::TimeChangeColumn))));
    trigger(time);
    trigger(QStringLiteral("model.resnet34"));
    EXPECT_EQ(table->model()->rowCount(), 5);
    EXPECT_FALSE(table->isColumnHidden(ComparisonModel::TimeColumn));
}

TEST_F(ComparePageTest, theMenuSortsByADifference)
{
    runFour();
    auto *table = find<ComparisonTable>(QStringLiteral("compareTable"));
    QMenu menu;
    table->fillSortMenu(menu);
    QAction *bySize = nullptr;
    for (QAction *entry : menu.actions()) {
        if (entry->data().toInt() == ComparisonModel::SizeChangeColumn)
            bySize = entry;
    }
    ASSERT_NE(bySize, nullptr);
    EXPECT_EQ(bySize->text(), QStringLiteral("Size (MB): Δ MB (%)"));
    bySize->trigger();
    const auto difference = [&](int row) {
        return table->model()->index(row, ComparisonModel::SizeChangeColumn).data(ComparisonModel::SortRole).toDouble();
    };
    EXPECT_LT(difference(0), -30.0);
    EXPECT_LE(difference(0), difference(1));
    bySize->trigger(); // once more: the other way round
    EXPECT_GE(difference(0), difference(1));
}

TEST_F(ComparePageTest, sortsByRawNumbers)
{
    runFour();
    auto *table = find<QTableView>(QStringLiteral("compareTable"));
    table->sortByColumn(ComparisonModel::SizeColumn, Qt::DescendingOrder);
    EXPECT_EQ(table->model()->index(0, ComparisonModel::MethodColumn).data().toString(), QStringLiteral("FP32"));
    table->sortByColumn(ComparisonModel::TimeColumn, Qt::AscendingOrder);
    EXPECT_EQ(table->model()->index(3, ComparisonModel::MethodColumn).data().toString(), QStringLiteral("FP32"));
}

TEST_F(ComparePageTest, tickedRunsAloneAreCompared)
{
    runFour();
    const QString first = QString::fromStdString(m_state->study().runs()[0]->id);
    const QString third = QString::fromStdString(m_state->study().runs()[2]->id);
    m_state->setComparedRuns({first, third});
    EXPECT_EQ(find<QTableView>(QStringLiteral("compareTable"))->model()->rowCount(), 2);
    m_state->setComparedRuns({});
    EXPECT_EQ(find<QTableView>(QStringLiteral("compareTable"))->model()->rowCount(), 4);
}

TEST_F(ComparePageTest, everyTabDrawsWhatItPromises)
{
    runFour();
    auto *tabs = find<QTabWidget>(QStringLiteral("compareTabs"));
    const int expected[] = {1, 1, 2, 1};
    for (int tab = 0; tab < 4; ++tab) {
        tabs->setCurrentIndex(tab);
        EXPECT_EQ(static_cast<ChartPane *>(tabs->widget(tab))->count(), expected[tab]) << tab;
    }
}

TEST_F(ComparePageTest, aClickOnAMarkOpensItsRecipe)
{
    runFour();
    auto *tabs = find<QTabWidget>(QStringLiteral("compareTabs"));
    tabs->setCurrentIndex(2);
    QCustomPlot *plot = static_cast<ChartPane *>(tabs->widget(2))->plot(0);
    const QPoint dynamic(qRound(plot->axisRect()->axis(QCPAxis::atBottom)->coordToPixel(11.3)),
                         qRound(plot->axisRect()->axis(QCPAxis::atLeft)->coordToPixel(84.0)));
    QTest::mouseClick(plot, Qt::LeftButton, {}, dynamic);
    EXPECT_EQ(window().currentPage(), PageId::Layers);
    EXPECT_NE(m_state->recipe().recipe().method, Method::Fp32);
}

TEST_F(ComparePageTest, everyBarAndMarkSaysItsValuesAndOpensItsRecipe)
{
    runFour();
    auto *tabs = find<QTabWidget>(QStringLiteral("compareTabs"));
    for (const int tab : {0, 1, 3}) {
        window().showPage(PageId::Compare);
        m_state->recipe().change(Recipe{}, QStringLiteral("another"));
        tabs->setCurrentIndex(tab);
        QCustomPlot *plot = static_cast<ChartPane *>(tabs->widget(tab))->plot(0);
        QPoint place;
        if (tab == 3) { // FP32's mark, the first of those side by side
            const auto *graph = static_cast<QCPGraph *>(plot->plottable(0));
            place = graph->coordsToPixels(graph->data()->constBegin()->key, graph->data()->constBegin()->value).toPoint();
        } else { // inside the first bar of the panel of sizes
            const auto *own = qobject_cast<QCPBars *>(plot->axisRect(1)->plottables().first());
            ASSERT_NE(own, nullptr);
            place = own->coordsToPixels(own->data()->constBegin()->key, own->data()->constBegin()->value / 2.0).toPoint();
        }
        QMouseEvent move(QEvent::MouseMove, place, plot->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(plot, &move);
        EXPECT_EQ(plot->cursor().shape(), Qt::PointingHandCursor) << tab;
        EXPECT_THAT(QToolTip::text().toStdString(), testing::HasSubstr("ResNet-18 · FP32")) << tab;
        EXPECT_THAT(QToolTip::text().toStdString(), testing::HasSubstr("Model size (MB): 44.90")) << tab;
        QTest::mouseClick(plot, Qt::LeftButton, {}, place);
        EXPECT_EQ(window().currentPage(), PageId::Layers) << tab;
        EXPECT_EQ(m_state->recipe().recipe().method, Method::Fp32) << tab;
    }
}

TEST_F(ComparePageTest, chartsSaveTheirData)
{
    runFour();
    auto *menu = static_cast<ChartPane *>(find<QTabWidget>(QStringLiteral("compareTabs"))->widget(0))->plot(0)->findChild<ChartMenu *>();
    QFile file(m_folder.filePath(QStringLiteral("chart.csv")));
    ASSERT_TRUE(menu->saveDataTo(file.fileName()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<quantoscope::Run> runs;
    for (const RunPointer &run : m_state->study().runs())
        runs.push_back(*run);
    EXPECT_EQ(file.readAll().toStdString(), csvText(runs));
}

TEST_F(ComparePageTest, aSavedTableSaysWhereItsNumbersComeFrom)
{
    runFour();
    auto *menu = find<ComparisonTable>(QStringLiteral("compareTable"))->findChild<TableMenu *>();
    QFile file(m_folder.filePath(QStringLiteral("table.md")));
    ASSERT_TRUE(menu->saveTo(file.fileName()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("| Δ MB (%) |"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("F1"))) << "what is not shown is not saved";
    EXPECT_TRUE(text.contains(QStringLiteral("backend onednn"))) << text.toStdString();
}

TEST_F(ComparePageTest, theStudysFiguresAreSavedToo)
{
    runFour();
    auto *tabs = find<QTabWidget>(QStringLiteral("compareTabs"));
    tabs->setCurrentIndex(4);
    auto *menu = find<QTableWidget>(QStringLiteral("table.study-figures"))->findChild<TableMenu *>();
    ASSERT_NE(menu, nullptr);
    QFile file(m_folder.filePath(QStringLiteral("figures.csv")));
    ASSERT_TRUE(menu->saveTo(file.fileName()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Model,Method,\"Size, study (MB)\",\"Size, here (MB)\""))) << lines[0].toStdString();
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("ResNet-18,Static,"))) << lines[2].toStdString();
    EXPECT_TRUE(lines[2].contains(QStringLiteral(",11.30,"))) << lines[2].toStdString();
}

TEST_F(ComparePageTest, chartsSaveInEveryFormat)
{
    runFour();
    auto *tabs = find<QTabWidget>(QStringLiteral("compareTabs"));
    auto *menu = static_cast<ChartPane *>(tabs->widget(0))->plot(0)->findChild<ChartMenu *>();
    ASSERT_NE(menu, nullptr);
    const std::pair<const char *, QByteArray> heads[] = {{"chart.png", "\x89PNG"}, {"chart.svg", "<?xml"}, {"chart.pdf", "%PDF"}};
    for (const auto &[name, head] : heads) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(menu->saveTo(file.fileName(), 200));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.read(8).startsWith(head)) << name;
    }
    QString sentence;
    QObject::connect(menu, &ChartMenu::failed, [&](const QString &text) { sentence = text; });
    EXPECT_FALSE(menu->saveTo(QStringLiteral("/proc/nowhere/chart.png"), 200));
    EXPECT_TRUE(sentence.contains(QStringLiteral("/proc/nowhere/chart.png"))) << sentence.toStdString();
}

TEST(TradeOffChart, theFrontHoldsWhatNothingBeats)
{
    std::vector<quantoscope::Run> runs;
    const double sizes[] = {44.9, 11.3, 12.0, 6.0}, accuracies[] = {84.0, 83.5, 82.0, 40.0};
    for (int i = 0; i < 4; ++i) {
        quantoscope::Run run;
        run.id = std::to_string(i);
        run.model = "resnet18";
        run.datasetId = "sample";
        run.method = i == 0 ? "fp32" : "recipe " + std::to_string(i);
        run.recipe.method = i == 0 ? Method::Fp32 : Method::Static;
        run.accuracy.top1 = accuracies[i];
        run.sizeBytes.file = static_cast<std::int64_t>(sizes[i] * 1e6);
        runs.push_back(run);
    }
    const std::vector<DatasetRuns> groups = groupRuns(runs);
    QCustomPlot plot;
    std::vector<std::string> front;
    for (const TradeOffMark &mark : drawTradeOffChart(plot, groups.front(), RunCost::SizeMb)) {
        if (mark.onFront)
            front.push_back(mark.run->id);
    }
    EXPECT_THAT(front, testing::UnorderedElementsAre("0", "1", "3"));
    QCustomPlot other;
    EXPECT_TRUE(drawTradeOffChart(other, groups.front(), RunCost::LatencyMs).empty());
}

} // namespace
} // namespace quantoscope
