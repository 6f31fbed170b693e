// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/packing.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <vector>

namespace quantoscope {
namespace {

std::vector<int> bytesOf(const std::vector<std::byte> &packed)
{
    std::vector<int> result;
    for (std::byte b : packed)
        result.push_back(std::to_integer<int>(b));
    return result;
}

TEST(Packing, BitOrderIsLittleEndianTwosComplement)
{
    const std::vector<std::int8_t> four{1, -1, 7, -8, 3};
    EXPECT_EQ(bytesOf(packBits(four.data(), 5, 4)), (std::vector<int>{0xF1, 0x87, 0x03}));
    const std::vector<std::int8_t> three{1, 2, -1, -4}; // 001 010 111 100 → bits from the low end
    EXPECT_EQ(bytesOf(packBits(three.data(), 4, 3)), (std::vector<int>{0b11010001, 0b1001}));
    const std::vector<std::int8_t> two{-1, 0, 1, -2, 1};
    EXPECT_EQ(bytesOf(packBits(two.data(), 5, 2)), (std::vector<int>{0b10010011, 0b01}));
}

class PackingRoundTrip : public testing::TestWithParam<int>
{
};
TEST_P(PackingRoundTrip, KeepsEveryValueAtEveryLength)
{
    const int bits = GetParam();
    const int half = 1 << (bits - 1);
    std::vector<std::int8_t> values;
    for (int v = -half; v < half; ++v)
        values.push_back(static_cast<std::int8_t>(v));
    std::mt19937 random(3);
    std::uniform_int_distribution<int> any(-half, half - 1);
    while (values.size() < 600)
        values.push_back(static_cast<std::int8_t>(any(random)));
    for (std::size_t count : {0, 1, 2, 3, 5, 7, 8, 9, 31, 64, 599, 600}) {
        const std::vector<std::byte> packed = packBits(values.data(), count, bits);
        ASSERT_EQ(packed.size(), (count * static_cast<std::size_t>(bits) + 7) / 8);
        ASSERT_EQ(packed.size(), packedSize(count, bits));
        std::vector<std::int8_t> back(count + 1, 99);
        ASSERT_TRUE(unpackBits(packed.data(), packed.size(), count, bits, back.data()).ok());
        EXPECT_EQ(back[count], 99);
        back.pop_back();
        EXPECT_EQ(back, std::vector<std::int8_t>(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count)));
    }
}
INSTANTIATE_TEST_SUITE_P(Packing, PackingRoundTrip, testing::Range(2, 9));

TEST(Packing, RefusesWrongSizesAndBits)
{
    const std::vector<std::byte> packed(3);
    std::vector<std::int8_t> out(6);
    const Status small = unpackBits(packed.data(), 2, 5, 4, out.data());
    ASSERT_FALSE(small.ok());
    EXPECT_EQ(small.error().code, ErrorCode::BadInput);
    EXPECT_EQ(small.error().message.id(), "packing.size");
    EXPECT_EQ(small.error().text(), "5 packed weights of 4 bits need 3 bytes, found 2.");
    EXPECT_FALSE(unpackBits(packed.data(), 3, 4, 4, out.data()).ok()); // too large is wrong as well
    for (const int bits : {-1, 0, 1, 9}) {
        const Status wrong = unpackBits(packed.data(), 3, 1, bits, out.data());
        ASSERT_FALSE(wrong.ok());
        EXPECT_EQ(wrong.error().message.id(), "packing.bits");
    }
    // A lying header: the product overflows 64 bits.
    EXPECT_FALSE(unpackBits(packed.data(), 0, std::size_t{1} << 62, 4, out.data()).ok());
}

} // namespace
} // namespace quantoscope
