// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/integer_kernels.h"
#include "backends/integer_weights.h"
#include "backends/large_pages.h"
#include "backends/lowering.h"

#include <dnnl.hpp>

#include <deque>
#include <exception>
#include <functional>
#include <vector>

// Inside the onednn and simulate backends only: oneDNN types do not leave these files.
namespace quantoscope::onednn {

using Desc = dnnl::memory::desc;
using DataType = dnnl::memory::data_type;
using Tag = dnnl::memory::format_tag;

// A piece of the arena. Values that live in the same place (a residual that a convolution adds to) share one.
struct Slot {
    std::size_t bytes = 0;
    int firstTask = -1;
    int lastTask = -1;
    bool pinned = false; // inputs and the output: never shared with another slot
    std::byte *data = nullptr;
    std::vector<dnnl::memory> views; // get the address once the arena is laid out
};

struct Task {
    NodeId node = -1;
    std::function<void(dnnl::stream &)> run;
};

// Where a value lies and how.
struct Place {
    Slot *slot = nullptr;
    Desc desc;
};

// What a tap shows after a task.
struct TapPoint {
    int afterTask = 0;
    int value = -1;
    std::vector<NodeId> nodes; // several: features side by side
};

enum class Arithmetic { Integers, Simulated };

// Everything an executable needs to run. Small constants are owned by the tasks' captures.
struct CompiledProgram {
    Program program;
    ExecutionShape shape;
    dnnl::engine engine;
    std::deque<Slot> slots;    // addresses stay valid
    std::vector<Place> places; // per value
    std::vector<Task> tasks;
    std::vector<TapPoint> taps;
    LargePages memory; // weights and the arena
    std::size_t arenaBytes = 0;
    bool signedStorage = true; // false: signed integers are stored with 128 added (no VNNI)
    Arithmetic arithmetic = Arithmetic::Integers;

    kernels::StoredIntegers stored(const QParams &q) const;
    bool isImage(int value) const { return program.values[static_cast<std::size_t>(value)].shape.size() == 3; }
    // Whether the value is integers in memory (never when simulated).
    const QParams *integers(int value) const;
};

// Thrown between two steps when the shape's token is set.
struct BuildCancelled : std::exception {
};

// Builds tasks, step by step. Throws dnnl::error and BuildCancelled.
CompiledProgram compileProgram(const QuantizedGraph &graph, Program program, const ExecutionShape &shape, Arithmetic arithmetic,
                               bool signedStorage);

// Gives every slot an address: slots whose tasks do not overlap share memory.
void layOutArena(CompiledProgram &compiled);

} // namespace quantoscope::onednn
