// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/low_rank.h"

#include <algorithm>
#include <numeric>

#include <opencv2/core.hpp>

namespace quantoscope {

struct LowRank::Factors {
    cv::Mat left;   // [out, full rank], orthonormal columns
    cv::Mat right;  // [full rank, in·kh·kw], orthonormal rows
    cv::Mat values; // [full rank, 1]
};

LowRank::LowRank(const Tensor &weight)
    : m_factors(std::make_unique<Factors>())
    , m_shape(weight.shape())
{
    const std::int64_t total = weight.elementCount();
    if (total == 0 || weight.rank() == 0)
        return;
    m_rows = weight.dim(0);
    m_columns = total / m_rows;
    // OpenCV reads through a pointer that it does not write to.
    const cv::Mat matrix(static_cast<int>(m_rows), static_cast<int>(m_columns), CV_32F, const_cast<float *>(weight.data<float>()));
    cv::SVD::compute(matrix, m_factors->values, m_factors->left, m_factors->right);
    for (int i = 0; i < m_factors->values.rows; ++i)
        m_singularValues.push_back(m_factors->values.at<float>(i));
}

LowRank::~LowRank() = default;
LowRank::LowRank(LowRank &&) noexcept = default;
LowRank &LowRank::operator=(LowRank &&) noexcept = default;

int LowRank::breakEvenRank() const
{
    return m_rows + m_columns > 0 ? static_cast<int>(m_rows * m_columns / (m_rows + m_columns)) : 0;
}

ShrunkWeight LowRank::at(int rank) const
{
    const auto kept = std::clamp(rank, 0, fullRank());
    ShrunkWeight out;
    out.parameters = kept * (m_rows + m_columns);
    out.storedBytes = kBytesPerFloat * out.parameters;
    const auto energy = [](double sum, double value) { return sum + value * value; };
    out.noise = std::accumulate(m_singularValues.begin() + kept, m_singularValues.end(), 0.0, energy);
    out.signal = std::accumulate(m_singularValues.begin(), m_singularValues.end(), 0.0, energy);
    return out;
}

Tensor LowRank::approximation(int rank) const
{
    Tensor out = Tensor::zeros(DType::F32, m_shape);
    const int kept = std::clamp(rank, 0, fullRank());
    if (kept == 0)
        return out;
    cv::Mat result(static_cast<int>(m_rows), static_cast<int>(m_columns), CV_32F, out.mutableData<float>());
    const cv::Mat scaled = cv::Mat::diag(m_factors->values.rowRange(0, kept)) * m_factors->right.rowRange(0, kept);
    cv::gemm(m_factors->left.colRange(0, kept), scaled, 1.0, cv::noArray(), 0.0, result);
    return out;
}

} // namespace quantoscope
