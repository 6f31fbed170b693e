// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/paired_test.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

double logFactorial(double n)
{
    int sign = 0; // lgamma itself writes a global variable
    return ::lgamma_r(n + 1.0, &sign);
}

} // namespace

double mcNemarExact(std::int64_t onlyFirstRight, std::int64_t onlySecondRight)
{
    const std::int64_t fewer = std::max<std::int64_t>(0, std::min(onlyFirstRight, onlySecondRight));
    const std::int64_t more = std::max<std::int64_t>(0, std::max(onlyFirstRight, onlySecondRight));
    if (fewer == more)
        return 1.0;
    const auto n = static_cast<double>(fewer + more);
    // 2 · Σ_{k ≤ fewer} C(n, k) / 2^n. The largest term, k = fewer, in logarithms, as 2^n overflows; the smaller ones relative to it:
    // C(n, k-1) / C(n, k) = k / (n - k + 1), below 1 here, so the sum ends when a term no longer counts.
    const auto top = static_cast<double>(fewer);
    const double logLargest = logFactorial(n) - logFactorial(top) - logFactorial(n - top) - n * std::log(2.0);
    double sum = 0.0, term = 1.0;
    for (double k = top; k >= 0.0 && term > 1e-17 * sum; --k) {
        sum += term;
        term *= k / (n - k + 1.0);
    }
    return std::min(1.0, 2.0 * std::exp(logLargest + std::log(sum)));
}

} // namespace quantoscope
