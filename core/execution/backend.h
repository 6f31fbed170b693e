// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_context.h"
#include "execution/quantized_graph.h"
#include "graph/model.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// One batch on its way into a network. Images: pixels is [batch, C, H, W] float32, normalised.
// Text: ids, types and mask are [batch, sequence]; mask is 1 for tokens and 0 for padding.
struct InputBatch {
    int batch = 1;
    int sequence = 0;
    std::vector<float> pixels;
    std::vector<std::int32_t> ids, types, mask;
};

struct ExecutionShape {
    int batch = 1;
    Shape image;      // {C, H, W} for images
    int sequence = 0; // tokens, for text
    int threads = 1;
    // Calibration: store every node's result, so that a tap sees them all (no sum is merged into the layer before it).
    bool everyResult = false;
    CancelToken cancel = {}; // polled while compiling; a run polls its own (setCancelToken)
};

// Sees the result of a node as float (integers dequantized), channels last: [count / channels, channels].
// Only results that the executable stores are seen: not those fused into another.
using Tap = std::function<void(NodeId node, const float *values, std::size_t count, std::size_t channels)>;

// A network made ready for one shape and thread count. Not thread-safe: one thread at a time.
class Executable
{
public:
    virtual ~Executable() = default;
    // Output: [batch, classes] or [batch, sequence, 2], in the graph's first output. Errors: Internal, names the node.
    // The input's batch and sequence must be those of the ExecutionShape.
    virtual Status run(const InputBatch &input, std::vector<float> &output) = 0;
    virtual Status runWithTap(const InputBatch &input, std::vector<float> &output, const Tap &tap) = 0;
    // As run, and adds each node's time in milliseconds to nodeMs (one entry per graph node; merged nodes add to the node they merged
    // into).
    virtual Status runTimed(const InputBatch &input, std::vector<float> &output, std::vector<double> &nodeMs) = 0;

    // The runs that follow poll this token before every step and end with Cancelled once it is set; `output` is then unchanged.
    void setCancelToken(const CancelToken &token) { m_cancel = token; }

protected:
    const CancelToken &cancelToken() const { return m_cancel; }

private:
    CancelToken m_cancel;
};

// Whether a backend runs a node as asked, and if not, why: a sentence that does not name the node, so that the same remark about
// many nodes is one remark.
struct Capability {
    bool possible = true;
    std::optional<Message> reason; // set when not possible, or when possible with a remark
};

// What a backend asks of the quantize pass.
struct BackendLimits {
    std::int32_t weightLimit = 0; // > 0: weights of 8 bits must lie in [-limit, limit] (no VNNI: 63)
};

// Runs quantized graphs. Thread: any; compile may be called from several threads.
class Backend
{
public:
    virtual ~Backend() = default;
    virtual std::string name() const = 0;          // "onednn", "torch:qnnpack" …
    virtual bool measuresTime() const = 0;         // false: its times are never shown as measured
    virtual std::string isa() const { return {}; } // instruction set in use, for provenance
    virtual BackendLimits limits() const { return {}; }
    // Multiply-adds of one layer that a batch may hold, so that a cancel is noticed within a few hundredths of a second.
    virtual std::int64_t macsAtOnce() const { return 2'000'000'000; }
    virtual Capability canRun(const QuantizedGraph &graph, NodeId node) const = 0;
    // Errors: NotPossible with the reason of the first node that cannot run; Cancelled.
    virtual Result<std::unique_ptr<Executable>> compile(const QuantizedGraph &graph, const ExecutionShape &shape) const = 0;
};

} // namespace quantoscope
