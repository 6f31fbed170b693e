// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/convolution_vnni_kernel.h"
#include "backends/dense_vnni_kernel.h"
#include "backends/onednn_program.h"

#include <unordered_map>

namespace quantoscope::onednn {

// Turns the steps of a Program into tasks of a CompiledProgram.
class Builder
{
public:
    Builder(const QuantizedGraph &graph, Program program, const ExecutionShape &shape, Arithmetic arithmetic, bool signedStorage);
    CompiledProgram build();

private:
    // onednn_builder.cpp
    void placeInputs();
    void addStep(const Step &step);
    void addConversion(const Step &step);
    void addFakeQuantize(const Step &step);
    void finish();

    // onednn_convolution.cpp
    struct ConvolutionGeometry;
    struct ConvolutionBuild;
    ConvolutionGeometry geometryOf(const Step &step) const;
    void addConvolution(const Step &step);
    void addFloatConvolution(const Step &step, const ConvolutionGeometry &geometry);
    void addIntegerConvolution(const Step &step, const ConvolutionGeometry &geometry);
    void appendFloatActivation(dnnl::post_ops &ops, Activation activation) const;
    void appendIntegerActivation(dnnl::post_ops &ops, Activation activation, const QParams &q) const;
    void finishConvolution(const Step &step, ConvolutionBuild &build);
    Slot *residualTarget(const Step &step, const Desc &target);

    // onednn_dynamic_linear.cpp
    struct DynamicInput;
    static kernels::DenseShape denseShape(const ConvolutionGeometry &geometry);
    static bool vnniDenseFits(const Step &step, const ConvolutionGeometry &geometry);
    DynamicInput addDynamicInput(const Step &step, bool isSigned);
    void addDynamicLinear(const Step &step, const ConvolutionGeometry &geometry);
    void addSimulatedDynamicLinear(const Step &step, const ConvolutionGeometry &geometry);
    void addDenseDynamicLinear(const Step &step, const ConvolutionGeometry &geometry);

    // onednn_vnni_convolution.cpp
    kernels::ConvolutionShape convolutionShape(const Step &step) const;
    bool vnniConvolutionFits(const Step &step) const;
    void addVnniConvolution(const Step &step);

    // onednn_depthwise.cpp
    bool vnniDepthwiseFits(const Step &step) const;
    bool ownDepthwiseFits(const Step &step) const;
    void addDepthwise(const Step &step);

    // onednn_elementwise.cpp
    void addElementwise(const Step &step);
    void addFloatElementwise(const Step &step);
    void addFloatBatchNorm(const Step &step);
    void addIntegerElementwise(const Step &step);
    void addPool(const Step &step);
    void addConcat(const Step &step);
    void addFlatten(const Step &step);

    // onednn_text.cpp
    void addEmbedding(const Step &step);
    void addLayerNorm(const Step &step);
    void addAttention(const Step &step);

    const Node &node(const Step &step) const { return m_graph.graph.at(step.nodes.front()); }
    const Shape &shapeOf(int value) const { return m_out.program.values[static_cast<std::size_t>(value)].shape; }
    std::int64_t rows(int value) const;     // batch · sequence, or batch
    std::int64_t features(int value) const; // last dimension of a text or feature value
    std::size_t elements(int value) const;
    // What an activation leaves of an integer result, in its steps and from its zero point.
    static kernels::Bounds boundsOf(Activation activation, const QParams &result);
    // Whether our own products on VNNI are the fastest here: oneDNN's are where there are tiles (AMX). What ONEDNN_MAX_CPU_ISA forbids
    // oneDNN is forbidden to them too.
    static bool vnniProductsPay();

    Place &place(int value) { return m_out.places[static_cast<std::size_t>(value)]; }
    Slot *newSlot(std::size_t bytes);
    // Notes that the next task to be added uses the slot.
    Slot *use(Slot *slot);
    dnnl::memory view(Slot *slot, const Desc &desc);
    dnnl::memory constant(const Desc &desc, const void *data); // copies
    // Gives a value a place of its own.
    Slot *define(int value, const Desc &desc);
    Desc plainDesc(int value, DataType type) const; // channels last for images, rows × features else
    DataType integerType(const QParams &q) const;
    void addTask(NodeId node, std::function<void(dnnl::stream &)> run);
    void addPrimitive(NodeId node, const dnnl::primitive &primitive, std::unordered_map<int, dnnl::memory> arguments);
    void addReorder(NodeId node, Slot *from, const Desc &fromDesc, Slot *to, const Desc &toDesc);
    // The value in the wanted layout: itself, or a reordered copy.
    Slot *inLayout(NodeId node, int value, const Desc &wanted);

    const QuantizedGraph &m_graph;
    CompiledProgram m_out;
};

} // namespace quantoscope::onednn
