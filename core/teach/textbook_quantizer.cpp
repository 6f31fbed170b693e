// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/textbook_quantizer.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

// s·x with one rounding: the product of a double and a number of at most 9 bits is exact in a long double.
double scaled(double x, const TextbookQuantizer &quantizer)
{
    if (!quantizer.hasRange)
        return x;
    const long double product = static_cast<long double>(x) * static_cast<long double>(quantizer.steps);
    return static_cast<double>(product / (static_cast<long double>(quantizer.alpha) - static_cast<long double>(quantizer.beta)));
}

} // namespace

TextbookQuantizer symmetricQuantizer(const std::vector<double> &values, int bits, SymmetricRange range)
{
    TextbookQuantizer result;
    result.bits = bits;
    for (const double x : values)
        result.alpha = std::max(result.alpha, std::fabs(x));
    result.beta = -result.alpha;
    result.qmax = (1 << (bits - 1)) - 1;
    result.qmin = range == SymmetricRange::Full ? -result.qmax - 1 : -result.qmax;
    result.steps = range == SymmetricRange::Full ? 2.0 * result.qmax + 1.0 : 2.0 * result.qmax;
    result.hasRange = result.alpha > 0.0;
    return result;
}

TextbookQuantizer asymmetricQuantizer(const std::vector<double> &values, int bits, bool includeZero)
{
    TextbookQuantizer result;
    result.bits = bits;
    if (!values.empty()) {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        result.alpha = includeZero ? std::max(*most, 0.0) : *most;
        result.beta = includeZero ? std::min(*least, 0.0) : *least;
    }
    result.qmin = -(1 << (bits - 1));
    result.qmax = (1 << (bits - 1)) - 1;
    result.steps = static_cast<double>(result.qmax - result.qmin);
    result.hasRange = result.alpha > result.beta;
    result.zeroPoint = result.qmin - static_cast<std::int64_t>(std::nearbyint(scaled(result.beta, result)));
    return result;
}

bool TextbookValue::isTie() const
{
    return std::fabs(scaled - std::floor(scaled) - 0.5) == 0.0;
}

TextbookValue quantizeOnPaper(double x, const TextbookQuantizer &quantizer)
{
    TextbookValue result;
    result.x = x;
    const double multiplied = scaled(x, quantizer);
    result.scaled = multiplied + static_cast<double>(quantizer.zeroPoint);
    // A tie goes to the even sum, as the formula says; the program's arithmetic rounds before it adds z.
    result.rounded = static_cast<std::int64_t>(std::nearbyint(result.scaled));
    result.q = static_cast<std::int32_t>(std::clamp<std::int64_t>(result.rounded, quantizer.qmin, quantizer.qmax));
    result.dequantized = quantizer.valueOf(result.q);
    return result;
}

std::vector<TextbookValue> quantizeOnPaper(const std::vector<double> &values, const TextbookQuantizer &quantizer)
{
    std::vector<TextbookValue> result;
    for (const double x : values)
        result.push_back(quantizeOnPaper(x, quantizer));
    return result;
}

QParams qparamsOf(const TextbookQuantizer &quantizer)
{
    QParams result;
    result.scale = {static_cast<float>(quantizer.scale())};
    result.zeroPoint = {static_cast<std::int32_t>(quantizer.zeroPoint)};
    result.qmin = quantizer.qmin;
    result.qmax = quantizer.qmax;
    return result;
}

} // namespace quantoscope
