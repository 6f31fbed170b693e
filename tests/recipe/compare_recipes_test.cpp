// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/compare_recipes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Property;

// "  " equal, "| " replaced, "< " only left, "> " only right.
std::vector<std::string> marked(const std::vector<LinePair> &pairs)
{
    std::vector<std::string> lines;
    for (const LinePair &pair : pairs) {
        if (pair.isSame())
            lines.push_back("  " + *pair.left);
        else if (pair.left && pair.right)
            lines.push_back("| " + *pair.left + " " + *pair.right);
        else
            lines.push_back(pair.left ? "< " + *pair.left : "> " + *pair.right);
    }
    return lines;
}

TEST(CompareLines, PairsWhatWasReplaced)
{
    EXPECT_THAT(marked(compareLines("a\nb\nc\n", "a\nB\nc\n")), ElementsAre("  a", "| b B", "  c"));
    EXPECT_THAT(marked(compareLines("a\nc\n", "a\nb\nc\n")), ElementsAre("  a", "> b", "  c"));
    EXPECT_THAT(marked(compareLines("a\nb\nc\n", "a\nc\n")), ElementsAre("  a", "< b", "  c"));
    EXPECT_THAT(marked(compareLines("x\na\nb", "a\nb\ny\nz")), ElementsAre("< x", "  a", "  b", "> y", "> z"));
    EXPECT_THAT(marked(compareLines("a\nb", "c")), ElementsAre("| a c", "< b"));
}

TEST(CompareLines, EmptyTextsAndEmptyLines)
{
    EXPECT_THAT(compareLines("", ""), IsEmpty());
    EXPECT_THAT(marked(compareLines("", "a")), ElementsAre("> a"));
    EXPECT_THAT(marked(compareLines("a", "")), ElementsAre("< a"));
    EXPECT_THAT(marked(compareLines("a\n\nb", "a\nb")), ElementsAre("  a", "< ", "  b"));
}

TEST(CompareLines, KeepsAsManyEqualLinesAsItCan)
{
    // A greedy walk would keep "b" alone.
    EXPECT_THAT(marked(compareLines("a\nb\nc\nd", "b\nx\na\nb\nc\nd")), ElementsAre("> b", "> x", "  a", "  b", "  c", "  d"));
}

TEST(CompareRecipes, ShowsTheLineThatDiffers)
{
    const Recipe left = presetRecommended(Method::Static);
    Recipe right = left;
    EXPECT_THAT(compareRecipes(left, right), Each(Property(&LinePair::isSame, true)));
    right.defaults.weight.bits = 4;
    const auto pairs = compareRecipes(left, right);
    int different = 0;
    for (const LinePair &pair : pairs) {
        if (pair.isSame())
            continue;
        ++different;
        ASSERT_TRUE(pair.left && pair.right);
        EXPECT_THAT(*pair.left, testing::HasSubstr("\"bits\": 8"));
        EXPECT_THAT(*pair.right, testing::HasSubstr("\"bits\": 4"));
    }
    EXPECT_EQ(different, 1);
}

} // namespace
} // namespace quantoscope
