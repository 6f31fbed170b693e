// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace quantoscope {

// position[head] − position[tail] must be at least minLength; what is more costs `weight` a unit.
struct LengthEdge {
    int tail = 0, head = 0;
    int minLength = 1;
    int weight = 1; // not negative
};

// Whole positions from 0 that keep every minLength and make Σ weight · length as small as possible: rows of a layered drawing, or
// columns (Gansner, Koutsofios, North, Vo: A Technique for Drawing Directed Graphs, 1993). The edges form no cycle.
// Deterministic. After `maxSteps` exchanges it stops with positions that fit but may be longer than need be.
std::vector<int> networkSimplex(int nodeCount, const std::vector<LengthEdge> &edges, int maxSteps = 20000);

} // namespace quantoscope
