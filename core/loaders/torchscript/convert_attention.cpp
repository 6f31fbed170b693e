// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/operator_call.h"

#include <ATen/ATen.h>

#include <cmath>

namespace quantoscope::torchscript {

namespace {

using Order = std::vector<std::size_t>;

// A [B, S, heads·size] result seen as [B, heads, S, size] (or, transposed, [B, heads, size, S]).
bool isHeads(const ConversionContext &context, const NetworkTensor &tensor, bool transposed)
{
    const Order expected = transposed ? Order{0, 2, 3, 1} : Order{0, 2, 1, 3};
    if (tensor.form != NetworkTensor::Form::View || tensor.order != expected)
        return false;
    const Shape &own = context.builder.shapeOf(tensor.node);
    return own.size() == 3 && tensor.base[0] == own[0] && tensor.base[1] == own[1] && tensor.base[2] * tensor.base[3] == own[2];
}

// The one mask of our Graph. It stands for whatever the file computes its mask from (an input of its own, or ids that are not
// padding), and is all ones where the file has no mask.
NodeId maskNode(ConversionContext &context)
{
    if (context.inputs.maskNode < 0) {
        Node node;
        node.op = OpType::Input;
        node.attrs.inputKind = InputKind::AttentionMask;
        context.inputs.maskNode = context.builder.add(std::move(node), "attention_mask", Shape{kSampleBatch, kSampleTokens});
    }
    return context.inputs.maskNode;
}

constexpr int kNoMaskInput = -1;

// The input whose zeros the mask drops, or a refusal: the mask must say about every query and head what the input says.
int maskSource(ConversionContext &context, const OperatorCall &call, const Value &mask, bool additive)
{
    const at::Tensor values = mask.constant.toTensor();
    const at::Tensor keep = additive ? values.to(at::kDouble).gt(-1.0) : values.to(at::kBool);
    if (additive && !values.to(at::kDouble).masked_select(keep).eq(0.0).all().item<bool>())
        call.refuse(Message("torchscript.why.mask-adds", "its mask adds more than zero to what it keeps"));
    if (additive && !values.to(at::kDouble).masked_select(keep.logical_not()).le(-1000.0).all().item<bool>())
        call.refuse(Message("torchscript.why.mask-keeps", "its mask does not drop what it masks"));
    if (mask.inputs == 0 && keep.all().item<bool>())
        return kNoMaskInput;
    for (std::size_t k = 0; k < context.inputs.samples.size(); ++k) {
        if (mask.inputs != (1U << k))
            continue;
        const at::Tensor wanted = context.inputs.samples[k].constant.toTensor().to(at::kBool).reshape({kSampleBatch, 1, 1, kSampleTokens});
        const bool fits = keep.dim() == 4 && keep.size(0) == kSampleBatch && keep.size(3) == kSampleTokens;
        if (fits && keep.eq(wanted).all().item<bool>())
            return static_cast<int>(k);
    }
    call.refuse(Message("torchscript.why.mask-source", "its mask is not one input that says which tokens count"));
}

Value attentionNode(ConversionContext &context, const OperatorCall &call, const NetworkTensor &scores, const NetworkTensor &value)
{
    if (!isHeads(context, value, false) || value.factor != 1.0 || value.base[2] != scores.heads || value.base[3] != scores.headSize)
        call.refuse(Message("torchscript.why.value-heads", "its value is not split into the heads of its query"));
    Node node;
    node.op = OpType::Attention;
    node.inputs = {scores.node, scores.key, value.node, maskNode(context)};
    node.attrs.heads = static_cast<int>(scores.heads);
    const double usual = 1.0 / std::sqrt(static_cast<double>(scores.headSize));
    // 0 stands for the usual factor, so that rounding in the file does not matter.
    node.attrs.attentionScale = std::abs(scores.factor - usual) < 1e-6 * usual ? 0.0 : scores.factor;
    const Shape shape = context.builder.shapeOf(value.node);
    const std::string name = call.site.path.empty() ? "attention" : call.site.path + (call.site.isLayer ? "" : ".attention");
    NetworkTensor result = context.builder.result(context.builder.add(std::move(node), name, shape), call.name);
    result.base = value.base;
    result.order = {0, 2, 1, 3};
    result.shape = {value.base[0], value.base[2], value.base[1], value.base[3]};
    return Value::network(std::move(result));
}

Value softmax(ConversionContext &context, const OperatorCall &call)
{
    const Value &value = call["self"];
    NetworkTensor tensor = *value.tensor;
    const std::int64_t dim = call.integer("dim");
    const auto rank = static_cast<std::int64_t>(tensor.shape.size());
    const bool overLast = dim == -1 || dim == rank - 1;
    tensor.producer = call.name;
    if (tensor.form == NetworkTensor::Form::Scores && overLast && call.name == "aten::softmax") {
        tensor.form = NetworkTensor::Form::Probabilities;
        return Value::network(std::move(tensor));
    }
    if (tensor.form == NetworkTensor::Form::Scores || rank != 2 || !overLast)
        call.refuse();
    context.builder.nodeOf(tensor);
    tensor.form = NetworkTensor::Form::ClassSoftmax;
    tensor.producer = call.name;
    return Value::network(std::move(tensor));
}

Value maskedFill(ConversionContext &context, const OperatorCall &call)
{
    const Value &value = call["self"];
    const Value &mask = call["mask"];
    if (!value.isNetwork() || value.tensor->form != NetworkTensor::Form::Scores || !mask.isConstantTensor())
        call.refuse();
    const Value &fill = call["value"];
    const double number = fill.isConstantTensor() ? fill.constant.toTensor().item<double>() : call.number("value");
    if (number > -1000.0)
        call.refuse(Message("torchscript.why.fill-keeps", "it does not drop what it masks"));
    NetworkTensor scores = *value.tensor;
    Value keep = mask;
    keep.constant = mask.constant.toTensor().to(at::kBool).logical_not();
    maskScores(context, call, scores, keep, false);
    return Value::network(std::move(scores));
}

Value scaledDotProduct(ConversionContext &context, const OperatorCall &call)
{
    const Value &query = call["query"];
    const Value &key = call["key"];
    const Value &value = call["value"];
    if (!query.isNetwork() || !key.isNetwork() || !value.isNetwork())
        call.refuse();
    if (call.has("is_causal") && call.flag("is_causal"))
        call.refuse(Message("torchscript.why.causal", "it is causal"));
    NetworkTensor turned = *key.tensor;
    if (turned.order.size() == 4) {
        std::swap(turned.order[2], turned.order[3]);
        std::swap(turned.shape[2], turned.shape[3]);
    }
    Value scores = attentionScores(context, call, *query.tensor, turned);
    scores.tensor->factor *= call.has("scale") ? call.number("scale") : 1.0 / std::sqrt(static_cast<double>(scores.tensor->headSize));
    if (call.has("attn_mask")) {
        const Value &mask = call["attn_mask"];
        if (!mask.isConstantTensor())
            call.refuse(Message("torchscript.why.computed-mask", "its mask is computed by the network"));
        maskScores(context, call, *scores.tensor, mask, mask.constant.toTensor().scalar_type() != at::kBool);
    }
    return attentionNode(context, call, *scores.tensor, *value.tensor);
}

} // namespace

Value attentionScores(ConversionContext &context, const OperatorCall &call, const NetworkTensor &query, const NetworkTensor &key)
{
    if (!isHeads(context, query, false) || !isHeads(context, key, true) || query.base != key.base)
        call.refuse(Message("torchscript.why.product", "it multiplies two results of the network in a way that is not attention"));
    NetworkTensor scores;
    scores.form = NetworkTensor::Form::Scores;
    scores.node = query.node;
    scores.key = key.node;
    scores.heads = query.base[2];
    scores.headSize = query.base[3];
    scores.factor = query.factor * key.factor;
    scores.shape = {query.shape[0], query.shape[1], query.shape[2], key.shape[3]};
    scores.producer = call.name;
    scores.site = call.site.path + ".";
    return Value::network(std::move(scores));
}

Value attentionResult(ConversionContext &context, const OperatorCall &call, const NetworkTensor &probabilities, const NetworkTensor &value)
{
    return attentionNode(context, call, probabilities, value);
}

void maskScores(ConversionContext &context, const OperatorCall &call, NetworkTensor &scores, const Value &mask, bool additive)
{
    const int source = maskSource(context, call, mask, additive);
    if (source == kNoMaskInput)
        return;
    if (scores.maskInput >= 0 && scores.maskInput != source)
        call.refuse(Message("torchscript.why.two-masks", "two inputs mask it"));
    if (context.inputs.maskInput >= 0 && context.inputs.maskInput != source)
        call.refuse(Message("torchscript.why.other-mask", "another layer takes another input as its mask"));
    scores.maskInput = context.inputs.maskInput = source;
}

void addAttentionHandlers(HandlerTable &table)
{
    table["aten::softmax"] = softmax;
    table["aten::log_softmax"] = softmax;
    table["aten::masked_fill"] = maskedFill;
    table["aten::scaled_dot_product_attention"] = scaledDotProduct;
}

} // namespace quantoscope::torchscript
