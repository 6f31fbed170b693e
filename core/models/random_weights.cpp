// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"

#include <cmath>

namespace quantoscope {

namespace {

// splitmix64 (Steele, Lea, Flood 2014): the same numbers with every compiler and library, and fast enough for BERT-base.
class RandomStream
{
public:
    explicit RandomStream(std::uint64_t seed)
        : m_state(seed)
    {
    }

    // About normal, mean 0, spread 1: four 16-bit uniform numbers from one draw (Irwin–Hall).
    float normal()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        const auto sum = static_cast<std::int32_t>((z & 0xffff) + ((z >> 16) & 0xffff) + ((z >> 32) & 0xffff) + (z >> 48));
        constexpr float kMean = 2.F * 65535.F;
        constexpr float kSpread = 65535.F * 0.57735026919F; // sqrt(4 / 12)
        return (static_cast<float>(sum) - kMean) / kSpread;
    }

private:
    std::uint64_t m_state;
};

Tensor randomTensor(const Shape &shape, float mean, float spread, RandomStream &random)
{
    Tensor tensor = Tensor::zeros(DType::F32, shape);
    auto *values = tensor.mutableData<float>();
    const std::int64_t count = tensor.elementCount();
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = mean + spread * random.normal();
    return tensor;
}

float weightSpread(const Node &node)
{
    if (node.op != OpType::Conv2d && node.op != OpType::Linear)
        return 0.04F; // about what trained embeddings have
    const Shape &shape = node.param("weight").shape();
    std::int64_t fanIn = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        fanIn *= shape[i];
    return std::sqrt(2.F / static_cast<float>(fanIn));
}

} // namespace

void fillRandom(Model &model, unsigned seed)
{
    RandomStream random(seed);
    for (Node &node : model.graph.nodes) {
        const bool norm = node.op == OpType::BatchNorm || node.op == OpType::LayerNorm;
        for (auto &[key, tensor] : node.params) {
            const Shape shape = tensor.shape();
            if (key == "running_var" || (norm && key == "weight"))
                tensor = randomTensor(shape, 1.F, 0.05F, random); // Irwin–Hall ends at 3.5 spreads: stays positive
            else if (key == "weight")
                tensor = randomTensor(shape, 0.F, weightSpread(node), random);
            else
                tensor = randomTensor(shape, 0.F, 0.02F, random); // biases, running means
        }
    }
    model.randomWeights = true;
    model.format = "random";
}

} // namespace quantoscope
