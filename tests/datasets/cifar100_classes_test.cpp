// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/cifar100_classes.h"

#include "datasets/cifar100.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace quantoscope {
namespace {

std::vector<std::string> linesOf(const std::string &file)
{
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

// Every record of the format carries both labels: the files themselves say which class belongs where.
TEST(Cifar100Classes, AreThoseOfTheRecords)
{
    std::set<int> seen;
    for (const char *part : {"/sample/train.bin", "/sample/test.bin"}) {
        std::ifstream in(std::string(TEST_RESOURCES) + part, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        ASSERT_GT(bytes.size(), 0U);
        for (std::size_t at = 0; at < bytes.size(); at += kCifarRecordBytes) {
            const int coarse = static_cast<unsigned char>(bytes[at]), fine = static_cast<unsigned char>(bytes[at + 1]);
            ASSERT_EQ(cifar100SuperClasses().at(static_cast<std::size_t>(fine)), coarse) << fine;
            seen.insert(fine);
        }
    }
    EXPECT_EQ(seen.size(), 100U);
}

TEST(Cifar100Classes, HaveTheirAuthorsNames)
{
    EXPECT_EQ(cifar100FineNames(), linesOf(TEST_RESOURCES "/sample/fine_label_names.txt"));
    EXPECT_EQ(cifar100CoarseNames(), linesOf(TEST_RESOURCES "/sample/coarse_label_names.txt"));
    EXPECT_EQ(cifar100FineNames().at(69), "rocket");
    EXPECT_EQ(cifar100CoarseNames().at(static_cast<std::size_t>(cifar100SuperClasses().at(69))), "vehicles_2");
}

TEST(Cifar100Classes, StandInBlocksOfFive)
{
    const std::vector<int> order = cifar100BySuperClass();
    ASSERT_EQ(order.size(), 100U);
    EXPECT_EQ(std::set<int>(order.begin(), order.end()).size(), 100U);
    for (std::size_t i = 0; i < order.size(); ++i) {
        EXPECT_EQ(cifar100SuperClasses().at(static_cast<std::size_t>(order[i])), static_cast<int>(i / 5));
        EXPECT_TRUE(i % 5 == 0 || order[i - 1] < order[i]) << i;
    }
}

} // namespace
} // namespace quantoscope
