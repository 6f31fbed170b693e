// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/shrink_layer.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

ShrinkLayer::ShrinkLayer(Tensor weight)
    : m_weight(std::move(weight))
    , m_weights(PruningKind::Weights, m_weight)
    , m_filters(PruningKind::Filters, m_weight)
    , m_lowRank(m_weight)
{
}

int ShrinkLayer::rank(double share) const
{
    const double kept = (1.0 - std::clamp(share, 0.0, 1.0)) * m_lowRank.fullRank();
    return share < 1.0 ? std::max(1, static_cast<int>(std::lround(kept))) : 0;
}

std::int64_t ShrinkLayer::parts(ShrinkMethod method) const
{
    switch (method) {
    case ShrinkMethod::PruneWeights: return m_weights.candidates();
    case ShrinkMethod::PruneFilters: return m_filters.candidates();
    case ShrinkMethod::LowRank: break;
    }
    return m_lowRank.fullRank();
}

std::int64_t ShrinkLayer::left(ShrinkMethod method, double share) const
{
    switch (method) {
    case ShrinkMethod::PruneWeights: return m_weights.candidates() - m_weights.prunedCount(share);
    case ShrinkMethod::PruneFilters: return m_filters.candidates() - m_filters.prunedCount(share);
    case ShrinkMethod::LowRank: break;
    }
    return rank(share);
}

ShrunkWeight ShrinkLayer::at(ShrinkMethod method, double share) const
{
    switch (method) {
    case ShrinkMethod::PruneWeights: return m_weights.at(share);
    case ShrinkMethod::PruneFilters: return m_filters.at(share);
    case ShrinkMethod::LowRank: break;
    }
    return m_lowRank.at(rank(share));
}

Tensor ShrinkLayer::weight(ShrinkMethod method, double share) const
{
    switch (method) {
    case ShrinkMethod::PruneWeights: return m_weights.pruned(share);
    case ShrinkMethod::PruneFilters: return m_filters.pruned(share);
    case ShrinkMethod::LowRank: break;
    }
    return m_lowRank.approximation(rank(share));
}

int bitsOfSameSize(std::int64_t storedBytes, std::int64_t parameters)
{
    constexpr int kLeastBits = 2, kMostBits = 8;
    if (parameters <= 0)
        return kMostBits;
    return static_cast<int>(std::clamp<std::int64_t>(8 * storedBytes / parameters, kLeastBits, kMostBits));
}

ShareVerdict judgeShare(double lossAtShare, double lossBeyond, double allowedLoss)
{
    if (lossAtShare > allowedLoss)
        return ShareVerdict::TooMuch;
    return lossBeyond > allowedLoss ? ShareVerdict::Right : ShareVerdict::TooLittle;
}

} // namespace quantoscope
