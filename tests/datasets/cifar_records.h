// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/cifar100.h"

#include <string>

namespace quantoscope {

// One record whose planes are constant: red, green and blue of every pixel.
inline std::string cifarRecord(int coarse, int fine, int red = 10, int green = 20, int blue = 30)
{
    constexpr std::size_t kPlane = 1024;
    std::string record;
    record += static_cast<char>(coarse);
    record += static_cast<char>(fine);
    record += std::string(kPlane, static_cast<char>(red)) + std::string(kPlane, static_cast<char>(green)) +
              std::string(kPlane, static_cast<char>(blue));
    return record;
}

// `count` records whose fine label is the record's number modulo 100.
inline std::string cifarRecords(int count)
{
    std::string records;
    for (int i = 0; i < count; ++i)
        records += cifarRecord(i % 20, i % 100, i % 256);
    return records;
}

} // namespace quantoscope
