// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <vector>

namespace quantoscope {

// Fake quantization of a weight, as training with quantization (QAT) does it: rounded to the grid and given back as a real number.
// Symmetric, restricted range.
class FakeQuantizer
{
public:
    // Bits 2..8; `largest` > 0 is the largest magnitude that the grid reaches.
    FakeQuantizer(int bits, double largest);

    double step() const { return m_step; } // between two levels: PyTorch's scale
    double largest() const;                // the outermost level
    double quantized(double weight) const; // Q(w)
    // What dQ/dw is taken to be: 1 where rounding alone changes w, 0 where the clamp does. Source: Bengio et al. 2013; the rule of
    // PyTorch's fake_quantize.
    double straightThroughGradient(double weight) const;
    // What dQ/dw is: 0 everywhere between the edges of the stairs, where it is not defined.
    static double trueGradient() { return 0.0; }

private:
    QParams m_q;
    double m_step;
};

enum class GradientRule {
    Float,           // y = ½ (w·x − t)²: no quantization at all
    StraightThrough, // y = ½ (Q(w)·x − t)², dQ/dw by the rule above
    TrueStaircase,   // the same loss, dQ/dw = 0
};

// One weight that learns to make w·x equal to t.
struct OneWeightTask {
    double start = 0.0;
    double input = 1.0;  // x
    double target = 1.0; // t
    double rate = 0.1;   // the step η of w ← w − η·dy/dw
};

struct TrainingStep {
    double weight = 0.0; // the float weight that is kept and changed
    double used = 0.0;   // what the network computes with: w, or Q(w)
    double loss = 0.0;
    double gradient = 0.0; // dy/dw as the rule takes it
};

// The state before the first step and after each of `steps`; steps + 1 entries. A weight that runs away is held within ±1e6.
std::vector<TrainingStep> trainOneWeight(const OneWeightTask &task, const FakeQuantizer &quantizer, GradientRule rule, int steps);

} // namespace quantoscope
