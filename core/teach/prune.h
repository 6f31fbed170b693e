// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tensor.h"
#include "teach/shrunk_weight.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

enum class PruningKind {
    Weights, // unstructured: single weights, the smallest magnitudes first
    Filters, // structured: whole output channels, the smallest L2 norms first
};

// The order in which a layer's weights are pruned, found once; afterwards every share costs next to nothing.
// Stored is what remains as FP32, and one bit for each candidate (weight or filter) that says whether it remains.
// Sources: Han et al. 2015 (magnitude), Li et al. 2017 (filters by norm; there L1).
class Pruning
{
public:
    // `weight` is [out, …], F32. Of equal magnitudes the earlier one is pruned first. Thread: any; slow for large layers (a sort).
    Pruning(PruningKind kind, Tensor weight);

    PruningKind kind() const { return m_kind; }
    std::int64_t candidates() const { return static_cast<std::int64_t>(m_order.size()); } // weights or filters
    // How many of them a share 0..1 prunes: to the nearest, half up.
    std::int64_t prunedCount(double share) const;
    ShrunkWeight at(double share) const;
    // The layer's weights with the pruned ones zero.
    Tensor pruned(double share) const;

private:
    PruningKind m_kind;
    Tensor m_weight;
    std::int64_t m_size = 1;           // weights of one candidate
    std::vector<std::int32_t> m_order; // candidates, the first to go first
    std::vector<double> m_lost;        // m_lost[n] = Σ w² of the first n candidates
};

} // namespace quantoscope
