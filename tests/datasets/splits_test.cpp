// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/splits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace quantoscope {
namespace {

using testing::ElementsAre;

std::map<int, int> countsOf(const std::vector<int> &labels, const std::vector<int> &indices)
{
    std::map<int, int> counts;
    for (const int index : indices)
        ++counts[labels.at(static_cast<std::size_t>(index))];
    return counts;
}

std::vector<int> cyclicLabels(int size, int classes)
{
    std::vector<int> labels;
    for (int i = 0; i < size; ++i)
        labels.push_back(i % classes);
    return labels;
}

TEST(ChooseBalanced, TakesTheSameNumberFromEachClass)
{
    const auto labels = cyclicLabels(1000, 10);
    const auto chosen = chooseBalanced(labels, 50, 7);
    ASSERT_EQ(chosen.size(), 50U);
    EXPECT_TRUE(std::is_sorted(chosen.begin(), chosen.end()));
    EXPECT_EQ(std::set<int>(chosen.begin(), chosen.end()).size(), 50U);
    for (const auto &[label, count] : countsOf(labels, chosen))
        EXPECT_EQ(count, 5) << label;
}

TEST(ChooseBalanced, GoesAsFarAsAClassHasItems)
{
    const std::vector<int> labels = {0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2};
    const auto counts = countsOf(labels, chooseBalanced(labels, 7, 1));
    EXPECT_EQ(counts.at(0), 4);
    EXPECT_EQ(counts.at(1), 1);
    EXPECT_EQ(counts.at(2), 2);
}

TEST(ChooseBalanced, UnevenCountsDifferByOne)
{
    const auto labels = cyclicLabels(400, 100);
    for (const auto &[label, count] : countsOf(labels, chooseBalanced(labels, 256, 3)))
        EXPECT_TRUE(count == 2 || count == 3) << label;
}

TEST(ChooseBalanced, EverythingWhenNothingOrTooMuchIsAskedFor)
{
    const std::vector<int> labels = {5, 5, -1};
    EXPECT_THAT(chooseBalanced(labels, 0, 1), ElementsAre(0, 1, 2));
    EXPECT_THAT(chooseBalanced(labels, -4, 1), ElementsAre(0, 1, 2));
    EXPECT_THAT(chooseBalanced(labels, 3, 1), ElementsAre(0, 1, 2));
    EXPECT_THAT(chooseBalanced(labels, 9, 1), ElementsAre(0, 1, 2));
    EXPECT_TRUE(chooseBalanced({}, 9, 1).empty());
}

// The values are the contract: another machine or library must not choose other images.
TEST(ChooseBalanced, IsTheSameOnEveryMachine)
{
    EXPECT_THAT(chooseBalanced(cyclicLabels(40, 4), 8, 1), ElementsAre(8, 9, 10, 16, 21, 31, 34, 35));
    EXPECT_THAT(chooseBalanced(cyclicLabels(40, 4), 8, 2), ElementsAre(13, 17, 18, 19, 26, 27, 32, 36));
}

TEST(ChooseBalanced, ASmallerChoiceIsPartOfALargerOne)
{
    const auto labels = cyclicLabels(300, 7);
    const auto small = chooseBalanced(labels, 20, 9), large = chooseBalanced(labels, 111, 9);
    EXPECT_TRUE(std::includes(large.begin(), large.end(), small.begin(), small.end()));
}

TEST(SplitForCalibration, PartsAreDisjointAndComplete)
{
    for (const int size : {0, 1, 2, 3, 5, 100, 4000, 10000}) {
        SCOPED_TRACE(size);
        const auto split = splitForCalibration(cyclicLabels(size, 100));
        std::vector<int> all;
        std::merge(split.calibration.begin(), split.calibration.end(), split.evaluation.begin(), split.evaluation.end(),
                   std::back_inserter(all));
        ASSERT_EQ(all.size(), static_cast<std::size_t>(size));
        for (int i = 0; i < size; ++i)
            ASSERT_EQ(all[static_cast<std::size_t>(i)], i);
        const std::size_t expected = size < 2 ? 0 : static_cast<std::size_t>(std::min(1024, std::max(1, size / 4)));
        EXPECT_EQ(split.calibration.size(), expected);
    }
}

} // namespace
} // namespace quantoscope
