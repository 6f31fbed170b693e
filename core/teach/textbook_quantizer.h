// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

// A quantizer as a course writes it: q = clamp(round(s·x + z), qmin, qmax), x̂ = (q − z)/s. Its s is the reciprocal of the scale in the
// rest of the program. In double precision, with s·x as exact as can be, so that a tie on paper is a tie here; affine.h has the float
// arithmetic that networks run with, and the tests hold the two against each other.
struct TextbookQuantizer {
    int bits = 8;
    double alpha = 0.0;   // upper end of the range: the largest |x| (symmetric), the maximum (asymmetric)
    double beta = 0.0;    // lower end: −α (symmetric), the minimum (asymmetric)
    double steps = 255.0; // that the range is divided into: s = steps/(α − β). Half a step counts (full range: 127.5 on each side)
    std::int64_t zeroPoint = 0;
    std::int32_t qmin = -128;
    std::int32_t qmax = 127;
    bool hasRange = true; // false: α = β, and s is 1

    double s() const { return hasRange ? steps / (alpha - beta) : 1.0; }
    double scale() const { return hasRange ? (alpha - beta) / steps : 1.0; }
    int levels() const { return qmax - qmin + 1; }
    double valueOf(std::int64_t q) const { return static_cast<double>(q - zeroPoint) * scale(); }
};

// α = the largest |x|. Restricted: s = (2^(b−1) − 1)/α and q within ±(2^(b−1) − 1). Full: s = ((2^b − 1)/2)/α and one more integer below,
// as PyTorch's symmetric observers have it; +α then rounds to 2^(b−1) and is clamped. Bits are 2 to 8.
TextbookQuantizer symmetricQuantizer(const std::vector<double> &values, int bits, SymmetricRange range);

// α = the maximum, β = the minimum, both widened to hold 0 when `includeZero`. s = (2^b − 1)/(α − β), z = −round(s·β) − 2^(b−1), which
// lies outside [qmin, qmax] when 0 is outside the range. Bits are 2 to 8.
TextbookQuantizer asymmetricQuantizer(const std::vector<double> &values, int bits, bool includeZero);

// What becomes of one value.
struct TextbookValue {
    double x = 0.0;
    double scaled = 0.0;      // s·x + z, before rounding
    std::int64_t rounded = 0; // half to even, before the clamp
    std::int32_t q = 0;
    double dequantized = 0.0;

    double error() const { return x - dequantized; }
    bool isClamped() const { return rounded != q; }
    bool isTie() const; // halfway between two integers: rounded to the even one
};
TextbookValue quantizeOnPaper(double x, const TextbookQuantizer &quantizer);
std::vector<TextbookValue> quantizeOnPaper(const std::vector<double> &values, const TextbookQuantizer &quantizer);

// The same quantizer for the program's arithmetic. The zero point must fit 32 bits.
QParams qparamsOf(const TextbookQuantizer &quantizer);

} // namespace quantoscope
