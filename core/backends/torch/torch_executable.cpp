// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/torch/torch_executable.h"

#include "backends/torch/torch_layers.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <c10/core/InferenceMode.h>

#include <chrono>
#include <cstring>
#include <exception>
#include <optional>

namespace quantoscope::torchrun {

namespace {

struct PreparedNode {
    std::string name;
    OpType op = OpType::Input;
    InputKind inputKind = InputKind::Image;
    std::vector<NodeId> inputs;
    Layer layer;
    bool readsIntegers = false;       // its inputs must be quint8
    std::optional<Quint8> asIntegers; // how integer readers of a float result quantize it
    NodeId lastReader = -1;
};

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

class TorchExecutable : public Executable
{
public:
    TorchExecutable(std::vector<PreparedNode> nodes, NodeId output, ExecutionShape shape, std::string engine)
        : m_nodes(std::move(nodes))
        , m_output(output)
        , m_shape(std::move(shape))
        , m_engine(std::move(engine))
        , m_values(m_nodes.size())
        , m_quantized(m_nodes.size())
    {
    }

    Status run(const InputBatch &input, std::vector<float> &output) override { return execute(input, output, nullptr, nullptr); }
    Status runWithTap(const InputBatch &input, std::vector<float> &output, const Tap &tap) override
    {
        return execute(input, output, &tap, nullptr);
    }
    Status runTimed(const InputBatch &input, std::vector<float> &output, std::vector<double> &nodeMs) override
    {
        nodeMs.resize(m_nodes.size(), 0.0);
        return execute(input, output, nullptr, &nodeMs);
    }

private:
    Status execute(const InputBatch &input, std::vector<float> &output, const Tap *tap, std::vector<double> *nodeMs);
    Status checkInput(const InputBatch &input) const;
    at::Tensor inputTensor(const PreparedNode &node, const InputBatch &input) const;
    at::Tensor argument(NodeId producer, bool asIntegers);
    void release(NodeId node);
    void show(const Tap &tap, NodeId node) const;

    std::vector<PreparedNode> m_nodes;
    NodeId m_output;
    ExecutionShape m_shape;
    std::string m_engine;
    std::vector<at::Tensor> m_values;    // results of this run, released after their last reader
    std::vector<at::Tensor> m_quantized; // quint8 copies of float results
};

Status TorchExecutable::checkInput(const InputBatch &input) const
{
    std::size_t expected = static_cast<std::size_t>(m_shape.batch);
    for (std::int64_t extent : m_shape.image)
        expected *= static_cast<std::size_t>(extent);
    const auto tokens = static_cast<std::size_t>(m_shape.batch) * static_cast<std::size_t>(m_shape.sequence);
    for (const PreparedNode &node : m_nodes) {
        if (node.op != OpType::Input)
            continue;
        std::size_t found = input.pixels.size();
        std::size_t wanted = expected;
        if (node.inputKind != InputKind::Image) {
            wanted = tokens;
            found = node.inputKind == InputKind::TokenIds     ? input.ids.size()
                    : node.inputKind == InputKind::TokenTypes ? input.types.size()
                                                              : input.mask.size();
        }
        if (found != wanted)
            return internalError("torch.input-size", "Input {name}: {found} values, expected {expected}.",
                                 {{"name", node.name}, {"found", std::to_string(found)}, {"expected", std::to_string(wanted)}});
    }
    return {};
}

at::Tensor TorchExecutable::inputTensor(const PreparedNode &node, const InputBatch &input) const
{
    if (node.inputKind == InputKind::Image) {
        const Shape shape{m_shape.batch, m_shape.image[0], m_shape.image[1], m_shape.image[2]};
        auto *pixels = const_cast<float *>(input.pixels.data()); // only read: the layout changes into a copy
        at::Tensor copy = at::empty(shape, at::TensorOptions().dtype(at::kFloat).memory_format(at::MemoryFormat::ChannelsLast));
        copy.copy_(at::from_blob(pixels, shape, at::TensorOptions().dtype(at::kFloat)));
        return copy;
    }
    const std::vector<std::int32_t> &values = node.inputKind == InputKind::TokenIds     ? input.ids
                                              : node.inputKind == InputKind::TokenTypes ? input.types
                                                                                        : input.mask;
    at::Tensor tensor = at::empty({m_shape.batch, m_shape.sequence}, at::TensorOptions().dtype(at::kLong));
    std::copy(values.begin(), values.end(), tensor.data_ptr<std::int64_t>());
    return tensor;
}

at::Tensor TorchExecutable::argument(NodeId producer, bool asIntegers)
{
    const auto index = static_cast<std::size_t>(producer);
    const at::Tensor &value = m_values[index];
    if (value.is_quantized() == asIntegers)
        return value;
    if (!asIntegers)
        return value.dequantize();
    const PreparedNode &node = m_nodes[index];
    if (!node.asIntegers)
        throw std::runtime_error("the result of " + node.name + " has no scale");
    if (!m_quantized[index].defined())
        m_quantized[index] = at::quantize_per_tensor(value, node.asIntegers->scale, node.asIntegers->zeroPoint, at::kQUInt8);
    return m_quantized[index];
}

void TorchExecutable::release(NodeId node)
{
    for (NodeId input : m_nodes[static_cast<std::size_t>(node)].inputs) {
        if (m_nodes[static_cast<std::size_t>(input)].lastReader == node && input != m_output) {
            m_values[static_cast<std::size_t>(input)].reset();
            m_quantized[static_cast<std::size_t>(input)].reset();
        }
    }
}

void TorchExecutable::show(const Tap &tap, NodeId node) const
{
    at::Tensor value = m_values[static_cast<std::size_t>(node)];
    if (value.is_quantized())
        value = value.dequantize();
    if (!value.is_floating_point())
        return; // token ids are not values of the network
    if (value.dim() == 4)
        value = value.permute({0, 2, 3, 1});
    value = value.contiguous();
    tap(node, value.data_ptr<float>(), static_cast<std::size_t>(value.numel()), static_cast<std::size_t>(value.size(-1)));
}

Status TorchExecutable::execute(const InputBatch &input, std::vector<float> &output, const Tap *tap, std::vector<double> *nodeMs)
{
    QS_TRY(checkInput(input));
    NodeId current = 0;
    try {
        const c10::InferenceMode inference;
        if (at::get_num_threads() != m_shape.threads)
            at::set_num_threads(m_shape.threads);
        setEngine(m_engine);
        std::vector<at::Tensor> arguments;
        for (; current < static_cast<NodeId>(m_nodes.size()); ++current) {
            const auto index = static_cast<std::size_t>(current);
            const PreparedNode &node = m_nodes[index];
            if (cancelToken().isCancelled())
                return cancelled();
            const auto start = std::chrono::steady_clock::now();
            if (node.op == OpType::Input) {
                m_values[index] = inputTensor(node, input);
            } else {
                arguments.clear();
                for (NodeId producer : node.inputs)
                    arguments.push_back(argument(producer, node.readsIntegers));
                m_values[index] = node.layer(arguments);
            }
            m_quantized[index].reset();
            if (nodeMs)
                (*nodeMs)[index] += std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
            if (tap)
                show(*tap, current);
            release(current);
        }
        at::Tensor result = m_values[static_cast<std::size_t>(m_output)];
        if (result.is_quantized())
            result = result.dequantize();
        result = result.contiguous();
        output.assign(result.data_ptr<float>(), result.data_ptr<float>() + result.numel());
        return {};
    } catch (const std::exception &e) {
        const std::string name = current < static_cast<NodeId>(m_nodes.size()) ? m_nodes[static_cast<std::size_t>(current)].name : "output";
        return internalError("torch.run-failed", "Layer {name}: PyTorch failed: {reason}",
                             {{"name", name}, {"reason", firstLine(e.what())}});
    }
}

PreparedNode prepare(const QuantizedGraph &graph, NodeId id, NodeId lastReader)
{
    const Node &node = graph.graph.at(id);
    const QuantizedNode &decision = graph.nodes[static_cast<std::size_t>(id)];
    PreparedNode prepared;
    prepared.name = node.name;
    prepared.op = node.op;
    prepared.inputKind = node.attrs.inputKind;
    prepared.inputs = node.inputs;
    prepared.lastReader = lastReader;
    if (decision.output)
        prepared.asIntegers = asQuint8(*decision.output);
    if (decision.precision == Precision::Integer) {
        prepared.readsIntegers = true;
        prepared.layer = integerLayer(node, decision, integerOutput(graph, id));
    } else if (decision.precision == Precision::DynamicInteger) {
        prepared.layer = dynamicLinear(node, decision);
    } else {
        prepared.layer = floatLayer(node);
    }
    return prepared;
}

} // namespace

Result<std::unique_ptr<Executable>> makeExecutable(const QuantizedGraph &graph, const ExecutionShape &shape, const std::string &engine)
{
    NodeId current = 0;
    try {
        const c10::InferenceMode inference;
        setEngine(engine);
        const auto readers = graph.graph.readers();
        std::vector<PreparedNode> nodes;
        for (; current < static_cast<NodeId>(graph.graph.nodes.size()); ++current) {
            if (shape.cancel.isCancelled())
                return cancelled();
            const auto &own = readers[static_cast<std::size_t>(current)];
            nodes.push_back(prepare(graph, current, own.empty() ? -1 : own.back()));
        }
        return std::unique_ptr<Executable>(new TorchExecutable(std::move(nodes), graph.graph.outputs.at(0), shape, engine));
    } catch (const std::exception &e) {
        return notPossible("torch.layer-refused", "Layer {name}: PyTorch cannot prepare it: {reason}",
                           {{"name", graph.graph.at(current).name}, {"reason", firstLine(e.what())}});
    }
}

std::string cpuCapability()
{
    try {
        const std::string config = at::show_config();
        const std::string label = "CPU capability usage: ";
        const std::size_t at = config.find(label);
        if (at == std::string::npos)
            return {};
        const std::size_t from = at + label.size();
        return config.substr(from, config.find('\n', from) - from);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace quantoscope::torchrun
