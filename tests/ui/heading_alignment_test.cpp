// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heading_alignment.h"

#include "pages/learn/observers/observer_table.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(HeadingAlignment, headingsStandOverTheirCells)
{
    ObserverTable table;
    table.retranslate();
    RangeAssessment one;
    one.range = {0.F, 1.F};
    table.show({one, one});
    for (int column = 0; column < table.columnCount(); ++column) {
        const int side = table.item(0, column)->textAlignment() & Qt::AlignRight;
        EXPECT_EQ(table.horizontalHeaderItem(column)->textAlignment() & Qt::AlignHorizontal_Mask, side ? Qt::AlignRight : Qt::AlignLeft)
            << column;
    }
    EXPECT_TRUE(table.horizontalHeaderItem(0)->textAlignment() & Qt::AlignLeft) << "names";
}

TEST(HeadingAlignment, aTableWithoutRowsOrHeadingsIsLeftAlone)
{
    QTableWidget empty(0, 2);
    alignHeadings(empty);
    EXPECT_EQ(empty.horizontalHeaderItem(0), nullptr);
    QTableWidget bare(1, 2);
    bare.setItem(0, 0, new QTableWidgetItem(QStringLiteral("1")));
    alignHeadings(bare);
    EXPECT_EQ(bare.horizontalHeaderItem(0), nullptr);
}

} // namespace
} // namespace quantoscope
