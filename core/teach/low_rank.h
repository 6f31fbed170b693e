// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tensor.h"
#include "teach/shrunk_weight.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace quantoscope {

// A layer's weights as the product of two thin factors, W ≈ A·B: the singular value decomposition cut off after `rank` values, which is
// the nearest matrix of that rank. Of a convolution [out, in, kh, kw] the matrix is [out, in·kh·kw]: B is a convolution with `rank`
// filters, A a 1×1 convolution after it. Sources: Eckart and Young 1936; Jaderberg et al. 2014 (other shapes of the two factors).
class LowRank
{
public:
    // `weight` is [out, …], F32. Thread: any; up to a second for large layers.
    explicit LowRank(const Tensor &weight);
    ~LowRank();
    LowRank(LowRank &&) noexcept;
    LowRank &operator=(LowRank &&) noexcept;

    int fullRank() const { return static_cast<int>(m_singularValues.size()); }     // min(out, in·kh·kw)
    const std::vector<double> &singularValues() const { return m_singularValues; } // descending
    int breakEvenRank() const; // the largest rank whose two factors hold no more numbers than W; 0 where there is none

    ShrunkWeight at(int rank) const;      // 0..fullRank; both factors as FP32
    Tensor approximation(int rank) const; // A·B in the weight's shape; 1 thread's worth of a matrix product

private:
    struct Factors;
    std::unique_ptr<Factors> m_factors;
    Shape m_shape;
    std::int64_t m_rows = 0, m_columns = 0;
    std::vector<double> m_singularValues;
};

} // namespace quantoscope
