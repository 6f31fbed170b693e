// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/low_rank.h"
#include "teach/prune.h"

#include <cstdint>

namespace quantoscope {

enum class ShrinkMethod { PruneWeights, PruneFilters, LowRank };

// One layer and the ways to make it smaller, each by the share 0..1 of its parts (weights, filters, singular values) that is left out.
// Made once for a layer (up to a second); afterwards every share costs next to nothing. Thread: any, const after construction.
class ShrinkLayer
{
public:
    explicit ShrinkLayer(Tensor weight); // [out, …], F32

    std::int64_t parts(ShrinkMethod method) const;              // weights, filters, or the full rank
    std::int64_t left(ShrinkMethod method, double share) const; // of them; at least one singular value unless the share is 1
    ShrunkWeight at(ShrinkMethod method, double share) const;
    Tensor weight(ShrinkMethod method, double share) const; // in the layer's own shape, ready to be run

    std::int64_t parameters() const { return m_weight.elementCount(); }
    std::int64_t denseBytes() const { return kBytesPerFloat * parameters(); }
    int breakEvenRank() const { return m_lowRank.breakEvenRank(); }

private:
    int rank(double share) const;

    Tensor m_weight;
    Pruning m_weights, m_filters;
    LowRank m_lowRank;
};

// The width in bits, 2..8, at which the whole layer takes no more than `storedBytes`; 2 where even that takes more, 8 where 8 bits take
// less.
int bitsOfSameSize(std::int64_t storedBytes, std::int64_t parameters);

// Was `share` the most that can be left out within an allowed loss of accuracy (in points)? Judged by what was measured there and at a
// larger share: right when the first loses no more than is allowed and the second does.
enum class ShareVerdict { Right, TooMuch, TooLittle };
ShareVerdict judgeShare(double lossAtShare, double lossBeyond, double allowedLoss);

} // namespace quantoscope
