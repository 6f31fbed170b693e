// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/fake_quantization.h"

#include "quant/affine.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kFarthest = 1e6;

} // namespace

FakeQuantizer::FakeQuantizer(int bits, double largest)
{
    QuantSpec spec;
    spec.bits = std::clamp(bits, 2, 8);
    const auto reach = static_cast<float>(largest);
    m_q = weightQParams(spec, {Range{-reach, reach}});
    m_step = m_q.scale.front();
}

double FakeQuantizer::largest() const
{
    return m_step * m_q.qmax;
}

double FakeQuantizer::quantized(double weight) const
{
    const std::int32_t zeroPoint = m_q.zeroPoint.front();
    const std::int32_t q = quantizeValue(static_cast<float>(weight), m_q.scale.front(), zeroPoint, m_q.qmin, m_q.qmax);
    return dequantizeValue(q, m_q.scale.front(), zeroPoint);
}

double FakeQuantizer::straightThroughGradient(double weight) const
{
    const double q = std::nearbyint(weight / m_step);
    return q >= m_q.qmin && q <= m_q.qmax ? 1.0 : 0.0;
}

std::vector<TrainingStep> trainOneWeight(const OneWeightTask &task, const FakeQuantizer &quantizer, GradientRule rule, int steps)
{
    std::vector<TrainingStep> course;
    double weight = task.start;
    for (int i = 0; i <= std::max(0, steps); ++i) {
        TrainingStep now;
        now.weight = weight;
        now.used = rule == GradientRule::Float ? weight : quantizer.quantized(weight);
        const double error = now.used * task.input - task.target;
        now.loss = 0.5 * error * error;
        const double slope = rule == GradientRule::Float             ? 1.0
                             : rule == GradientRule::StraightThrough ? quantizer.straightThroughGradient(weight)
                                                                     : FakeQuantizer::trueGradient();
        now.gradient = error * task.input * slope;
        course.push_back(now);
        weight = std::clamp(weight - task.rate * now.gradient, -kFarthest, kFarthest);
    }
    return course;
}

} // namespace quantoscope
