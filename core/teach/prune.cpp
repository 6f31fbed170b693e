// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/prune.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {

Pruning::Pruning(PruningKind kind, Tensor weight)
    : m_kind(kind)
    , m_weight(std::move(weight))
{
    const std::int64_t total = m_weight.elementCount();
    const std::int64_t filters = m_weight.rank() > 0 ? m_weight.dim(0) : 0;
    if (total == 0 || filters == 0)
        return;
    m_size = kind == PruningKind::Filters ? total / filters : 1;
    const float *values = m_weight.data<float>();
    std::vector<double> energy(static_cast<std::size_t>(total / m_size), 0.0);
    for (std::int64_t i = 0; i < total; ++i)
        energy[static_cast<std::size_t>(i / m_size)] += static_cast<double>(values[i]) * values[i];
    m_order.resize(energy.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::int32_t a, std::int32_t b) {
        return energy[static_cast<std::size_t>(a)] < energy[static_cast<std::size_t>(b)];
    });
    m_lost.assign(1, 0.0);
    for (const std::int32_t candidate : m_order)
        m_lost.push_back(m_lost.back() + energy[static_cast<std::size_t>(candidate)]);
}

std::int64_t Pruning::prunedCount(double share) const
{
    const double wanted = std::clamp(share, 0.0, 1.0) * static_cast<double>(candidates());
    return static_cast<std::int64_t>(std::floor(wanted + 0.5));
}

ShrunkWeight Pruning::at(double share) const
{
    ShrunkWeight out;
    if (m_order.empty())
        return out;
    const std::int64_t gone = prunedCount(share);
    out.parameters = (candidates() - gone) * m_size;
    out.storedBytes = kBytesPerFloat * out.parameters + (candidates() + 7) / 8;
    out.signal = m_lost.back();
    out.noise = m_lost[static_cast<std::size_t>(gone)];
    return out;
}

Tensor Pruning::pruned(double share) const
{
    Tensor out = m_weight;
    const std::int64_t gone = prunedCount(share);
    if (gone == 0)
        return out;
    float *values = out.mutableData<float>();
    for (std::int64_t i = 0; i < gone; ++i)
        std::fill_n(values + m_order[static_cast<std::size_t>(i)] * m_size, m_size, 0.F);
    return out;
}

} // namespace quantoscope
