// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace quantoscope {

// The smallest network that learns: ŷ = w·x with one weight, on a few examples. Its loss L(w) = mean((w·x − y)²) is a parabola, so that it
// is known exactly which steps are too large.
struct OneWeight {
    std::vector<double> x, y; // of the same length, at least one x ≠ 0

    double loss(double w) const;
    double gradient(double w) const; // dL/dw
    double best() const;             // the weight of the smallest loss
    // The step η that lands on the best weight at once; from twice that on, every step leads further away.
    double perfectStep() const;
    // One step of gradient descent: w − η·dL/dw.
    double stepped(double w, double eta) const { return w - eta * gradient(w); }
};

// What the figure learns: three examples near y = 2·x.
OneWeight taughtWeight();

} // namespace quantoscope
