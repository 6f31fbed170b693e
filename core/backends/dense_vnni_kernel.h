// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/large_pages.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quantoscope::kernels {

struct DenseShape {
    std::size_t rows, inputs, outputs;
};

// The product of a dynamic Linear on AVX-512 VNNI: integer rows by integer weights, then scales, bias, what the target holds and relu,
// in float and in the order of the reference, so that the results are the reference's. Six rows and 64 outputs stay in registers; the
// next 64 outputs' weights are fetched meanwhile, which is what oneDNN's kernel waits for when the weights come from memory.
class DenseVnniKernel
{
public:
    // `weight` is [outputs, inputs], `scale` and `bias` (or none) per output. `addsToTarget`: the result is added to what lies there.
    // The weights are packed into `memory`, which must outlive the kernel. fits() and processorHasVnni() must have said yes.
    DenseVnniKernel(const DenseShape &shape, const std::vector<std::int8_t> &weight, const std::vector<float> &scale,
                    const std::vector<float> &bias, bool addsToTarget, bool relu, LargePages &memory);

    static bool fits(const DenseShape &shape); // enough rows to pay for it, inputs in groups of four

    // `in` is [rows, inputs], stored with 128 added, in steps of `step`; `out` is [rows, outputs].
    void run(const std::uint8_t *in, float step, float *out) const;

private:
    DenseShape m_shape;
    bool m_adds, m_relu;
    const std::int8_t *m_weight = nullptr; // [block of 64 outputs][input quad][64 outputs][4 inputs]
    std::vector<std::int32_t> m_start;     // −128 · Σ weights of an output, padded to blocks
    std::vector<float> m_scale, m_bias;    // padded to blocks
};

} // namespace quantoscope::kernels
