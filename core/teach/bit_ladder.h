// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace quantoscope {

inline constexpr std::array kLadderBits = {32, 16, 8, 4, 2, 1};

// Some weights written with fewer bits.
struct LadderRung {
    int bits = 32;
    std::vector<float> values;   // as they come back
    std::uint64_t levels = 0;    // numbers that the bits can tell apart (of 32 and 16: finite ones, the two zeros being one)
    std::size_t used = 0;        // of them, those that occur
    std::size_t weightBytes = 0; // of the packed weights
    std::size_t scaleBytes = 0;  // of the one FP32 scale; 0 for 32 and 16 bits, which need none
    double decibels = 0.0;       // SQNR; 200 = no difference, 0 without a signal

    std::size_t bytes() const { return weightBytes + scaleBytes; }
};

// The weights of one filter down the ladder, a rung for each of kLadderBits: 32 as they are; 16 as FP16, to nearest even; 8, 4 and 2
// symmetric with the restricted range and one scale from the largest |w|; 1 the sign times the mean of |w| (0 counts as positive), the
// scale that makes the squared error least (XNOR-Net, Rastegari et al., ECCV 2016). Finite weights.
std::vector<LadderRung> bitLadder(const float *weights, std::size_t count);

} // namespace quantoscope
