// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/sqnr.h"

#include <cmath>
#include <limits>

namespace quantoscope {

void SqnrAccumulator::add(const float *reference, const float *values, std::size_t count)
{
    double signal = 0.0, noise = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double right = reference[i];
        const double difference = right - static_cast<double>(values[i]);
        signal += right * right;
        noise += difference * difference;
    }
    m_signal += signal;
    m_noise += noise;
}

std::optional<double> SqnrAccumulator::decibels() const
{
    if (!std::isfinite(m_signal) || !std::isfinite(m_noise) || m_signal <= 0.0)
        return std::nullopt;
    if (m_noise == 0.0)
        return std::numeric_limits<double>::infinity();
    return 10.0 * std::log10(m_signal / m_noise);
}

} // namespace quantoscope
