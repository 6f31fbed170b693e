# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the ONNX models that ONNX Runtime is timed with. Needs python3-onnx and numpy, no PyTorch.

  make_models.py float WEIGHTS.safetensors OUT.onnx             float32, with every layer as an output: to calibrate and to time
  make_models.py int8  WEIGHTS.safetensors RANGES.json OUT.onnx static INT8 (QDQ): U8 activations, S8 weights per channel
  make_models.py bert  OUT.onnx [--sequence 128]                BERT-base's shape, random weights, dynamic INT8
"""
import argparse
import json

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

import bert
import networks

OPSET = 17
IMAGE = [1, 3, 32, 32]
MOST_WEIGHT = 127  # 63 with --reduce-range: without VNNI, ONNX Runtime's U8S8 kernels saturate


def finish(nodes, initializers, inputs, outputs, path):
    graph = helper.make_graph(nodes, "quantoscope", inputs, outputs, initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="quantoscope")
    model.ir_version = 8
    onnx.checker.check_model(model)
    onnx.save(model, path)


def conv_attributes(layer):
    kernel = layer.weight.shape[2]
    return {"kernel_shape": [kernel] * 2, "strides": [layer.stride] * 2, "pads": [kernel // 2] * 4, "group": layer.groups}


def constant(initializers, name, values):
    initializers.append(numpy_helper.from_array(numpy.array(values, order="C"), name))
    return name


def compute(nodes, initializers, layer, inputs, parameters):
    """The float operators of one layer; the result is called layer.name."""
    before = layer.name + "/linear" if layer.activation else layer.name
    if layer.op == "conv":
        nodes.append(helper.make_node("Conv", inputs + parameters, [before], layer.name, **conv_attributes(layer)))
    elif layer.op == "add":
        nodes.append(helper.make_node("Add", inputs, [before], layer.name))
    elif layer.op == "pool":
        nodes.append(helper.make_node("GlobalAveragePool", inputs, [layer.name], layer.name))
    else:
        nodes.append(helper.make_node("Flatten", inputs, [layer.name + "/flat"], layer.name + "/flatten"))
        nodes.append(helper.make_node("Gemm", [layer.name + "/flat"] + parameters, [before], layer.name, transB=1))
    if layer.activation == "relu":
        nodes.append(helper.make_node("Relu", [before], [layer.name], layer.name + "/relu"))
    elif layer.activation == "relu6":
        limits = [constant(initializers, f"{layer.name}/{value}", numpy.float32(value)) for value in (0, 6)]
        nodes.append(helper.make_node("Clip", [before] + limits, [layer.name], layer.name + "/relu6"))


def value(name, shape):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def write_float(weights, path, every_layer):
    net = networks.load(weights)
    nodes, initializers = [], []
    for layer in net.layers:
        parameters = []
        if layer.weight is not None:
            parameters = [constant(initializers, layer.name + ".weight", layer.weight),
                          constant(initializers, layer.name + ".bias", layer.bias)]
        compute(nodes, initializers, layer, layer.inputs, parameters)
    shown = net.layers if every_layer else net.layers[-1:]
    outputs = [value(layer.name, [1, None] if layer.op == "linear" else [1, None, None, None]) for layer in shown]
    finish(nodes, initializers, [value("input", IMAGE)], outputs, path)


def affine(low, high):
    """Scale and zero point of an unsigned byte for a range that is widened to hold 0."""
    low, high = min(0.0, low), max(0.0, high)
    scale = numpy.float32((high - low) / 255 or 1.0)
    return scale, numpy.uint8(numpy.clip(round(-low / scale), 0, 255))


class QdqWriter:
    def __init__(self, ranges):
        self.nodes, self.initializers, self.scales = [], [], {}
        for name, (low, high) in ranges.items():
            self.scales[name] = affine(low, high)

    def parameters_of(self, name):
        scale, zero = self.scales[name]
        return [constant(self.initializers, name + "/scale", scale), constant(self.initializers, name + "/zero", zero)]

    def quantize(self, name):
        """Quantizes and dequantizes the value `name`, whose readers then read `name`/dq."""
        parameters = self.parameters_of(name)
        self.nodes.append(helper.make_node("QuantizeLinear", [name] + parameters, [name + "/q"], name + "/quantize"))
        self.nodes.append(helper.make_node("DequantizeLinear", [name + "/q"] + parameters, [name + "/dq"], name + "/dequantize"))

    def weights(self, layer):
        weight = layer.weight
        largest = numpy.abs(weight).reshape(weight.shape[0], -1).max(axis=1)
        scales = numpy.where(largest > 0, largest / MOST_WEIGHT, 1).astype(numpy.float32)
        shaped = scales.reshape([-1] + [1] * (weight.ndim - 1))
        integers = numpy.clip(numpy.rint(weight / shaped), -MOST_WEIGHT, MOST_WEIGHT).astype(numpy.int8)
        bias_scales = (scales * self.scales[layer.inputs[0]][0]).astype(numpy.float32)
        bias = numpy.rint(layer.bias / bias_scales).astype(numpy.int32)
        return [self._dequantized(layer.name + ".weight", integers, scales), self._dequantized(layer.name + ".bias", bias, bias_scales)]

    def _dequantized(self, name, integers, scales):
        zero = constant(self.initializers, name + "/zero", numpy.zeros(len(scales), dtype=integers.dtype))
        inputs = [constant(self.initializers, name, integers), constant(self.initializers, name + "/scale", scales), zero]
        self.nodes.append(helper.make_node("DequantizeLinear", inputs, [name + "/dq"], name + "/dequantize", axis=0))
        return name + "/dq"


def write_int8(weights, ranges_path, path):
    net = networks.load(weights)
    with open(ranges_path, encoding="utf-8") as file:
        writer = QdqWriter(json.load(file))
    writer.quantize("input")
    for layer in net.layers:
        parameters = writer.weights(layer) if layer.weight is not None else []
        compute(writer.nodes, writer.initializers, layer, [name + "/dq" for name in layer.inputs], parameters)
        if layer.op == "linear":
            # As quantize_static: the flattened activations are a quantized tensor of their own, the logits too.
            writer.scales[layer.name + "/flat"] = writer.scales[layer.inputs[0]]
            writer.quantize(layer.name + "/flat")
            gemm = next(node for node in writer.nodes if node.op_type == "Gemm")
            gemm.input[0] = layer.name + "/flat/dq"
            writer.nodes.sort(key=lambda node: node is gemm)  # after the two that were just added
        writer.quantize(layer.name)
    finish(writer.nodes, writer.initializers, [value("input", IMAGE)], [value(net.layers[-1].name + "/dq", [1, None])], path)


def main():
    global MOST_WEIGHT
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("float")
    command.add_argument("weights")
    command.add_argument("out")
    command.add_argument("--every-layer", action="store_true")
    command = commands.add_parser("int8")
    command.add_argument("weights")
    command.add_argument("ranges")
    command.add_argument("out")
    command.add_argument("--reduce-range", action="store_true")
    command = commands.add_parser("bert")
    command.add_argument("out")
    command.add_argument("--sequence", type=int, default=128)
    command.add_argument("--float", action="store_true")
    options = parser.parse_args()
    if options.command == "float":
        write_float(options.weights, options.out, options.every_layer)
    elif options.command == "int8":
        MOST_WEIGHT = 63 if options.reduce_range else 127
        write_int8(options.weights, options.ranges, options.out)
    else:
        nodes, initializers, inputs, outputs = bert.build(options.sequence, dynamic=not options.float)
        finish(nodes, initializers, inputs, outputs, options.out)


if __name__ == "__main__":
    main()
