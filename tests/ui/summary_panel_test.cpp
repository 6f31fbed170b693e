// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/summary_model.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace quantoscope {
namespace {

TEST(SummaryModel, PrintsALayerARow)
{
    InspectedLayer conv, relu;
    conv.name = "conv1";
    conv.op = "conv";
    conv.shape = {64, 32, 32};
    conv.parameters = 1728;
    conv.macs = 1769472;
    relu.name = "relu, first";
    relu.op = "relu";
    relu.shape = {64, 32, 32};
    SummaryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLayers({conv, relu});
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    EXPECT_EQ(lines[0].toStdString(), "conv1 | convolution | 64×32×32 | 1\u202F728 | 1\u202F769\u202F472");
    EXPECT_EQ(lines[1].toStdString(), "relu, first | ReLU | 64×32×32 | – | –");
    EXPECT_EQ(model.csv().toStdString(),
              "layer,op,result,parameters,macs\nconv1,conv,64×32×32,1728,1769472\n\"relu, first\",relu,64×32×32,0,0\n");
}

class SummaryPanelTest : public WindowTest
{
};

TEST_F(SummaryPanelTest, OpensByAClickAndSumsUpToTheNetwork)
{
    window().showPage(PageId::Model);
    auto *table = find<QTableView>(QStringLiteral("summaryTable"));
    EXPECT_FALSE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 0) << "a closed table costs nothing";
    click(QStringLiteral("modelSummaryTitle"));
    ASSERT_TRUE(table->isVisible());
    const ModelInspection &inspection = m_state->model()->inspection;
    ASSERT_EQ(table->model()->rowCount(), static_cast<int>(inspection.layers.size()));
    qint64 parameters = 0, macs = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        parameters += table->model()->index(row, SummaryModel::Parameters).data(SummaryModel::kSortRole).toLongLong();
        macs += table->model()->index(row, SummaryModel::Macs).data(SummaryModel::kSortRole).toLongLong();
    }
    EXPECT_EQ(parameters, inspection.parameters);
    EXPECT_EQ(macs, inspection.macs);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("summarySums"))->text().contains(QStringLiteral("11\u202F220\u202F132"))) << parameters;

    window().resize(1280, 720);
    QTest::qWait(50);
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    for (int column = 0; column < SummaryModel::kColumns; ++column)
        EXPECT_GE(table->columnWidth(column), static_cast<QAbstractItemView *>(table)->sizeHintForColumn(column)) << "cut off: " << column;

    table->sortByColumn(SummaryModel::Parameters, Qt::DescendingOrder);
    EXPECT_GE(table->model()->index(0, SummaryModel::Parameters).data(SummaryModel::kSortRole).toLongLong(), 2359296);
}

TEST_F(SummaryPanelTest, SharesItsSelectionWithTheOtherPages)
{
    window().showPage(PageId::Model);
    click(QStringLiteral("modelSummaryTitle"));
    auto *table = find<QTableView>(QStringLiteral("summaryTable"));
    const QModelIndex third = table->model()->index(2, 0);
    table->scrollTo(third);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(third).center());
    EXPECT_EQ(m_state->selectedLayers(), QStringList{third.data().toString()});
    m_state->selectLayers({QStringLiteral("fc")});
    ASSERT_EQ(table->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(table->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("fc"));
    EXPECT_EQ(m_state->selectedLayers(), QStringList{QStringLiteral("fc")}) << "showing a selection changes none";
}

} // namespace
} // namespace quantoscope
