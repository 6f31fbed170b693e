// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_rows.h"

#include <gtest/gtest.h>

#include <random>

namespace quantoscope {
namespace {

TEST(LabelRows, oneAloneIsCentredInTheLowestRow)
{
    const auto placed = placeLabels({{100.0, 40.0}}, 0.0, 300.0, 4.0);
    ASSERT_EQ(placed.size(), 1U);
    EXPECT_EQ(placed[0].row, 0);
    EXPECT_DOUBLE_EQ(placed[0].left, 80.0);
    EXPECT_TRUE(placeLabels({}, 0.0, 300.0, 4.0).empty());
}

TEST(LabelRows, staysInsideTheChart)
{
    const auto placed = placeLabels({{5.0, 40.0}, {299.0, 40.0}, {150.0, 400.0}}, 0.0, 300.0, 4.0);
    EXPECT_DOUBLE_EQ(placed[0].left, 0.0);
    EXPECT_DOUBLE_EQ(placed[1].left, 260.0);
    EXPECT_DOUBLE_EQ(placed[2].left, 0.0) << "wider than the chart: from its left edge";
}

TEST(LabelRows, labelsOfOnePlaceAreStacked)
{
    const auto placed = placeLabels({{100.0, 40.0}, {100.0, 40.0}, {103.0, 40.0}}, 0.0, 300.0, 4.0);
    EXPECT_EQ(placed[0].row, 0);
    EXPECT_EQ(placed[1].row, 1);
    EXPECT_EQ(placed[2].row, 2);
}

TEST(LabelRows, keepTheGap)
{
    EXPECT_EQ(placeLabels({{20.0, 40.0}, {64.0, 40.0}}, 0.0, 300.0, 4.0)[1].row, 0) << "0..40 and 44..84: just far enough";
    EXPECT_EQ(placeLabels({{20.0, 40.0}, {63.9, 40.0}}, 0.0, 300.0, 4.0)[1].row, 1);
}

TEST(LabelRows, noTwoOfARowEverOverlap)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(-50.0, 850.0), width(1.0, 160.0);
    for (int round = 0; round < 200; ++round) {
        std::vector<LabelSpan> labels;
        for (int i = 0; i < 14; ++i)
            labels.push_back({place(random), width(random)});
        const auto placed = placeLabels(labels, 0.0, 800.0, 4.0);
        for (std::size_t a = 0; a < labels.size(); ++a) {
            EXPECT_GE(placed[a].left, 0.0);
            EXPECT_LE(placed[a].left + labels[a].width, 800.0 + 1e-9);
            for (std::size_t b = 0; b < a; ++b) {
                const bool apart = placed[a].left >= placed[b].left + labels[b].width + 4.0 - 1e-9 ||
                                   placed[b].left >= placed[a].left + labels[a].width + 4.0 - 1e-9;
                EXPECT_TRUE(placed[a].row != placed[b].row || apart);
            }
        }
    }
}

} // namespace
} // namespace quantoscope
