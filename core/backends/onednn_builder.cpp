// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/onednn_builder.h"

#include "backends/onednn_backend.h"
#include "backends/vnni_target.h"

#include <algorithm>
#include <cstring>

namespace quantoscope::onednn {

kernels::StoredIntegers CompiledProgram::stored(const QParams &q) const
{
    const std::int32_t shift = q.isSigned() && !signedStorage ? 128 : 0;
    return {q.isSigned() && signedStorage, q.scale[0], q.zeroPoint[0] + shift, q.qmin + shift, q.qmax + shift};
}

const QParams *CompiledProgram::integers(int value) const
{
    const auto &q = program.values[static_cast<std::size_t>(value)].q;
    return q && arithmetic == Arithmetic::Integers ? &*q : nullptr;
}

Builder::Builder(const QuantizedGraph &graph, Program program, const ExecutionShape &shape, Arithmetic arithmetic, bool signedStorage)
    : m_graph(graph)
{
    m_out.program = std::move(program);
    m_out.shape = shape;
    m_out.engine = dnnl::engine(dnnl::engine::kind::cpu, 0);
    m_out.arithmetic = arithmetic;
    m_out.signedStorage = signedStorage;
    m_out.places.resize(m_out.program.values.size());
}

std::size_t Builder::elements(int value) const
{
    std::size_t count = static_cast<std::size_t>(m_out.shape.batch);
    for (std::int64_t d : shapeOf(value))
        count *= static_cast<std::size_t>(d);
    return count;
}

std::int64_t Builder::features(int value) const
{
    return shapeOf(value).back();
}

std::int64_t Builder::rows(int value) const
{
    return static_cast<std::int64_t>(elements(value)) / features(value);
}

kernels::Bounds Builder::boundsOf(Activation activation, const QParams &result)
{
    kernels::Bounds bounds{-1e9F, 1e9F};
    if (activation == Activation::Relu || activation == Activation::Relu6)
        bounds.low = 0.F;
    if (activation == Activation::Relu6)
        bounds.high = 6.F / result.scale[0];
    return bounds;
}

bool Builder::vnniProductsPay()
{
    return onednnHasAvx512Vnni() && !onednnHasAmx() && kernels::processorHasVnni();
}

Slot *Builder::newSlot(std::size_t bytes)
{
    m_out.slots.emplace_back();
    m_out.slots.back().bytes = bytes;
    return &m_out.slots.back();
}

Slot *Builder::use(Slot *slot)
{
    const int task = static_cast<int>(m_out.tasks.size());
    if (slot->firstTask < 0)
        slot->firstTask = task;
    slot->lastTask = std::max(slot->lastTask, task);
    return slot;
}

dnnl::memory Builder::view(Slot *slot, const Desc &desc)
{
    dnnl::memory memory(desc, m_out.engine, DNNL_MEMORY_NONE);
    use(slot)->views.push_back(memory);
    return memory;
}

dnnl::memory Builder::constant(const Desc &desc, const void *data)
{
    dnnl::memory memory(desc, m_out.engine);
    std::memcpy(memory.get_data_handle(), data, desc.get_size());
    return memory;
}

Slot *Builder::define(int value, const Desc &desc)
{
    place(value) = {newSlot(desc.get_size()), desc};
    return place(value).slot;
}

DataType Builder::integerType(const QParams &q) const
{
    return q.isSigned() && m_out.signedStorage ? DataType::s8 : DataType::u8;
}

Desc Builder::plainDesc(int value, DataType type) const
{
    if (m_out.isImage(value)) {
        const Shape &s = shapeOf(value);
        return Desc({m_out.shape.batch, s[0], s[1], s[2]}, type, Tag::nhwc);
    }
    // Rows of features as an image one pixel high, so that a Linear is a 1×1 convolution over the rows.
    return Desc({1, features(value), 1, rows(value)}, type, Tag::nhwc);
}

void Builder::addTask(NodeId node, std::function<void(dnnl::stream &)> run)
{
    m_out.tasks.push_back({node, std::move(run)});
}

void Builder::addPrimitive(NodeId node, const dnnl::primitive &primitive, std::unordered_map<int, dnnl::memory> arguments)
{
    addTask(node, [primitive, arguments = std::move(arguments)](dnnl::stream &stream) { primitive.execute(stream, arguments); });
}

void Builder::addReorder(NodeId node, Slot *from, const Desc &fromDesc, Slot *to, const Desc &toDesc)
{
    const dnnl::reorder::primitive_desc description(m_out.engine, fromDesc, m_out.engine, toDesc);
    const dnnl::memory source = view(from, fromDesc);
    const dnnl::memory target = view(to, toDesc);
    addPrimitive(node, dnnl::reorder(description), {{DNNL_ARG_FROM, source}, {DNNL_ARG_TO, target}});
}

Slot *Builder::inLayout(NodeId node, int value, const Desc &wanted)
{
    if (place(value).desc == wanted)
        return place(value).slot;
    Slot *copy = newSlot(wanted.get_size());
    addReorder(node, place(value).slot, place(value).desc, copy, wanted);
    return copy;
}

void Builder::placeInputs()
{
    std::size_t next = 0;
    for (const Node &candidate : m_graph.graph.nodes) {
        if (candidate.op != OpType::Input)
            continue;
        const int value = m_out.program.graphInputs[next++];
        if (candidate.attrs.inputKind == InputKind::Image) {
            const Shape &s = shapeOf(value);
            define(value, Desc({m_out.shape.batch, s[0], s[1], s[2]}, DataType::f32, Tag::nchw));
            m_out.taps.push_back({0, value, {m_out.program.values[static_cast<std::size_t>(value)].node}});
        } else {
            const auto count = static_cast<std::int64_t>(m_out.shape.batch) * m_out.shape.sequence;
            define(value, Desc({count}, DataType::s32, Tag::x));
        }
        place(value).slot->pinned = true;
    }
}

void Builder::addConversion(const Step &step)
{
    const int from = step.inputs[0];
    const int to = step.output;
    const std::size_t count = elements(from);
    const NodeId id = step.nodes.front();
    if (m_out.arithmetic == Arithmetic::Simulated) {
        // Both are float; addStep lays the grid over the copy afterwards.
        Slot *source = use(place(from).slot);
        Slot *target = use(define(to, place(from).desc));
        const std::size_t bytes = place(from).desc.get_size();
        addTask(id, [=](dnnl::stream &) { std::memcpy(target->data, source->data, bytes); });
        return;
    }
    if (step.kind == StepKind::Quantize) {
        const QParams &q = *m_out.integers(to);
        const kernels::StoredIntegers grid = m_out.stored(q);
        const Desc plain = plainDesc(to, integerType(q));
        const Shape &s = shapeOf(from);
        if (m_out.isImage(from) && place(from).desc == Desc({m_out.shape.batch, s[0], s[1], s[2]}, DataType::f32, Tag::nchw)) {
            Slot *source = use(place(from).slot);
            Slot *target = use(define(to, plain));
            const auto batch = static_cast<std::size_t>(m_out.shape.batch);
            const auto channels = static_cast<std::size_t>(s[0]);
            const auto pixels = static_cast<std::size_t>(s[1] * s[2]);
            addTask(id, [=](dnnl::stream &) {
                kernels::quantizePlanar(reinterpret_cast<const float *>(source->data), target->data, batch, channels, pixels, grid);
            });
            return;
        }
        Slot *source = inLayout(id, from, plainDesc(from, DataType::f32));
        use(source);
        Slot *target = use(define(to, plain));
        addTask(id, [=](dnnl::stream &) { kernels::quantize(reinterpret_cast<const float *>(source->data), target->data, count, grid); });
        return;
    }
    const kernels::StoredIntegers grid = m_out.stored(*m_out.integers(from));
    Slot *source = use(place(from).slot);
    Slot *target = use(define(to, plainDesc(to, DataType::f32)));
    addTask(id, [=](dnnl::stream &) { kernels::dequantize(source->data, reinterpret_cast<float *>(target->data), count, grid); });
}

void Builder::addFakeQuantize(const Step &step)
{
    const auto &q = m_out.program.values[static_cast<std::size_t>(step.output)].q;
    const kernels::StoredIntegers grid{q->isSigned(), q->scale[0], q->zeroPoint[0], q->qmin, q->qmax};
    Slot *slot = use(place(step.output).slot);
    // The padding of a blocked layout is zero and stays so: zero is on the grid.
    const std::size_t count = place(step.output).desc.get_size() / sizeof(float);
    addTask(step.result, [=](dnnl::stream &) { kernels::fakeQuantize(reinterpret_cast<float *>(slot->data), count, grid); });
}

void Builder::addStep(const Step &step)
{
    if (step.kind != StepKind::Compute) {
        addConversion(step);
    } else {
        switch (node(step).op) {
        case OpType::Conv2d:
        case OpType::Linear: addConvolution(step); break;
        case OpType::MaxPool:
        case OpType::AvgPool:
        case OpType::AdaptiveAvgPool: addPool(step); break;
        case OpType::Concat: addConcat(step); break;
        case OpType::Flatten: addFlatten(step); break;
        case OpType::Embedding:
        case OpType::PositionEmbedding: addEmbedding(step); break;
        case OpType::LayerNorm: addLayerNorm(step); break;
        case OpType::Attention: addAttention(step); break;
        default: addElementwise(step); break;
        }
    }
    const bool onGrid = m_out.program.values[static_cast<std::size_t>(step.output)].q.has_value();
    if (m_out.arithmetic == Arithmetic::Simulated && onGrid && step.kind != StepKind::Dequantize)
        addFakeQuantize(step);
    if (step.kind == StepKind::Compute) {
        use(place(step.output).slot); // alive until the tap
        const std::vector<NodeId> shown = step.nodes.size() > 1 ? step.nodes : std::vector<NodeId>{step.result};
        m_out.taps.push_back({static_cast<int>(m_out.tasks.size()), step.output, shown});
    }
}

void Builder::finish()
{
    const int value = m_out.program.output;
    const Desc plain = m_out.isImage(value)
                           ? Desc({m_out.shape.batch, shapeOf(value)[0], shapeOf(value)[1], shapeOf(value)[2]}, DataType::f32, Tag::nchw)
                           : plainDesc(value, DataType::f32);
    const NodeId id = m_out.program.values[static_cast<std::size_t>(value)].node;
    if (place(value).desc != plain) {
        Slot *copy = inLayout(id, value, plain);
        place(value) = {copy, plain};
    }
    use(place(value).slot)->pinned = true;
}

CompiledProgram Builder::build()
{
    placeInputs();
    for (std::size_t i = 0; i < m_out.program.steps.size(); ++i) {
        if (m_out.shape.cancel.isCancelled())
            throw BuildCancelled();
        const Step step = m_out.program.steps[i];
        addStep(step);
    }
    finish();
    layOutArena(m_out);
    return std::move(m_out);
}

CompiledProgram compileProgram(const QuantizedGraph &graph, Program program, const ExecutionShape &shape, Arithmetic arithmetic,
                               bool signedStorage)
{
    return Builder(graph, std::move(program), shape, arithmetic, signedStorage).build();
}

void layOutArena(CompiledProgram &compiled)
{
    constexpr std::size_t kAlignment = 64;
    std::vector<Slot *> order;
    for (Slot &slot : compiled.slots) {
        if (slot.pinned) {
            slot.firstTask = 0;
            slot.lastTask = static_cast<int>(compiled.tasks.size());
        }
        if (slot.firstTask >= 0)
            order.push_back(&slot);
    }
    std::stable_sort(order.begin(), order.end(), [](const Slot *a, const Slot *b) { return a->bytes > b->bytes; });

    struct Placed {
        const Slot *slot;
        std::size_t begin, end;
    };
    std::vector<Placed> placed; // sorted by begin
    std::vector<std::pair<Slot *, std::size_t>> offsets;
    std::size_t total = 0;
    for (Slot *slot : order) {
        const std::size_t bytes = (slot->bytes + kAlignment - 1) / kAlignment * kAlignment + kAlignment;
        std::size_t offset = 0;
        for (const Placed &other : placed) {
            const bool overlapInTime = other.slot->firstTask <= slot->lastTask && slot->firstTask <= other.slot->lastTask;
            if (overlapInTime && other.begin < offset + bytes && offset < other.end)
                offset = other.end;
        }
        const Placed entry{slot, offset, offset + bytes};
        placed.insert(
            std::upper_bound(placed.begin(), placed.end(), entry, [](const Placed &a, const Placed &b) { return a.begin < b.begin; }),
            entry);
        offsets.emplace_back(slot, offset);
        total = std::max(total, offset + bytes);
    }
    std::byte *base = compiled.memory.allocate(total);
    for (auto &[slot, offset] : offsets) {
        slot->data = base + offset;
        for (dnnl::memory &memory : slot->views)
            memory.set_data_handle(slot->data);
    }
    compiled.arenaBytes = total;
}

} // namespace quantoscope::onednn
