// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

namespace quantoscope {

// Signal to quantization noise of a stream of values against their reference, in memory that does not grow.
class SqnrAccumulator
{
public:
    void add(const float *reference, const float *values, std::size_t count);

    // 10 · log10(Σ reference² / Σ (reference − value)²) in dB; +infinity when nothing differs. Absent when there is no signal
    // (no value, or all references 0) or a value is not finite.
    std::optional<double> decibels() const;

private:
    double m_signal = 0.0;
    double m_noise = 0.0;
};

} // namespace quantoscope
