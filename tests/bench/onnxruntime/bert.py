# SPDX-License-Identifier: GPL-3.0-or-later
"""BERT-base (cased) with seeded random weights as an ONNX graph, as transformers exports it and ONNX Runtime's quantize_dynamic
turns its Linear layers into integers: DynamicQuantizeLinear, MatMulInteger, one scale for a weight matrix."""
import numpy
from onnx import TensorProto, helper, numpy_helper

LAYERS, HIDDEN, HEADS, INNER, WORDS, POSITIONS = 12, 768, 12, 3072, 28996, 512


class BertWriter:
    def __init__(self, sequence, dynamic):
        self.sequence, self.dynamic = sequence, dynamic
        self.nodes, self.initializers = [], []
        self.random = numpy.random.default_rng(1)
        self.quantized = {}  # float value -> its quantized form: query, key and value share one

    def constant(self, name, values):
        self.initializers.append(numpy_helper.from_array(numpy.array(values, order="C"), name))
        return name

    def node(self, op, inputs, name, outputs=None, **attributes):
        self.nodes.append(helper.make_node(op, inputs, outputs or [name], name + "/" + op, **attributes))
        return name

    def weight(self, name, shape):
        return self.random.normal(0, 0.02, shape).astype(numpy.float32)

    def linear(self, name, source, inputs, outputs):
        weight = self.weight(name, (inputs, outputs))
        bias = self.constant(name + ".bias", self.weight(name, (outputs,)))
        if not self.dynamic:
            product = self.node("MatMul", [source, self.constant(name + ".weight", weight)], name + "/product")
            return self.node("Add", [product, bias], name)
        if source not in self.quantized:
            outputs_of = [source + suffix for suffix in ("/q", "/scale", "/zero")]
            self.node("DynamicQuantizeLinear", [source], source + "/quantize", outputs_of)
            self.quantized[source] = outputs_of
        values, scale, zero = self.quantized[source]
        weight_scale = numpy.float32(numpy.abs(weight).max() / 127)
        integers = self.constant(name + ".weight", numpy.rint(weight / weight_scale).astype(numpy.int8))
        weight_zero = self.constant(name + ".weight/zero", numpy.int8(0))
        sums = self.node("MatMulInteger", [values, integers, zero, weight_zero], name + "/sums")
        product_scale = self.node("Mul", [scale, self.constant(name + ".weight/scale", weight_scale)], name + "/scale")
        product = self.node("Mul", [self.node("Cast", [sums], name + "/cast", to=TensorProto.FLOAT), product_scale], name + "/product")
        return self.node("Add", [product, bias], name)

    def norm(self, name, source):
        scale = self.constant(name + ".weight", numpy.ones(HIDDEN, numpy.float32))
        bias = self.constant(name + ".bias", numpy.zeros(HIDDEN, numpy.float32))
        return self.node("LayerNormalization", [source, scale, bias], name, axis=-1, epsilon=1e-12)

    def heads(self, name, source, permutation):
        shape = self.constant(name + "/shape", numpy.array([1, self.sequence, HEADS, HIDDEN // HEADS], numpy.int64))
        return self.node("Transpose", [self.node("Reshape", [source, shape], name + "/heads")], name + "/turned", perm=permutation)

    def attention(self, path, source, mask):
        query, key, value = (self.linear(path + part, source, HIDDEN, HIDDEN) for part in (".query", ".key", ".value"))
        scores = self.node("MatMul", [self.heads(path + ".query", query, [0, 2, 1, 3]), self.heads(path + ".key", key, [0, 2, 3, 1])],
                           path + "/scores")
        scaled = self.node("Div", [scores, self.constant(path + "/root", numpy.float32((HIDDEN // HEADS) ** 0.5))], path + "/scaled")
        shares = self.node("Softmax", [self.node("Add", [scaled, mask], path + "/masked")], path + "/shares", axis=-1)
        mixed = self.node("MatMul", [shares, self.heads(path + ".value", value, [0, 2, 1, 3])], path + "/mixed")
        turned = self.node("Transpose", [mixed], path + "/back", perm=[0, 2, 1, 3])
        return self.node("Reshape", [turned, self.constant(path + "/flat", numpy.array([1, self.sequence, HIDDEN], numpy.int64))],
                         path + "/joined")

    def gelu(self, name, source):
        ratio = self.node("Div", [source, self.constant(name + "/root2", numpy.float32(2 ** 0.5))], name + "/ratio")
        share = self.node("Add", [self.node("Erf", [ratio], name + "/erf"), self.constant(name + "/one", numpy.float32(1))], name + "/share")
        product = self.node("Mul", [source, share], name + "/double")
        return self.node("Mul", [product, self.constant(name + "/half", numpy.float32(0.5))], name)

    def layer(self, index, source, mask):
        path = f"bert.encoder.layer.{index}"
        mixed = self.attention(path + ".attention", source, mask)
        dense = self.linear(path + ".attention.output", mixed, HIDDEN, HIDDEN)
        middle = self.norm(path + ".attention.norm", self.node("Add", [dense, source], path + "/residual"))
        inner = self.gelu(path + "/gelu", self.linear(path + ".intermediate", middle, HIDDEN, INNER))
        dense = self.linear(path + ".output", inner, INNER, HIDDEN)
        return self.norm(path + ".norm", self.node("Add", [dense, middle], path + "/residual2"))

    def network(self):
        shape = [1, self.sequence]
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ("ids", "types", "mask")]
        words = self.node("Gather", [self.constant("words", self.weight("words", (WORDS, HIDDEN))), "ids"], "word")
        types = self.node("Gather", [self.constant("kinds", self.weight("kinds", (2, HIDDEN))), "types"], "kind")
        positions = self.constant("positions", self.weight("positions", (POSITIONS, HIDDEN))[None, :self.sequence])
        x = self.node("Add", [self.node("Add", [words, types], "embedding"), positions], "embeddings")
        x = self.norm("bert.embeddings.norm", x)
        kept = self.node("Cast", ["mask"], "kept", to=TensorProto.FLOAT)
        kept = self.node("Unsqueeze", [kept, self.constant("axes", numpy.array([1, 2], numpy.int64))], "kept4")
        dropped = self.node("Sub", [self.constant("one", numpy.float32(1)), kept], "dropped")
        mask = self.node("Mul", [dropped, self.constant("minus", numpy.float32(-10000))], "bias")
        for index in range(LAYERS):
            x = self.layer(index, x, mask)
        self.linear("qa_outputs", x, HIDDEN, 2)
        outputs = [helper.make_tensor_value_info("qa_outputs", TensorProto.FLOAT, [1, self.sequence, 2])]
        return self.nodes, self.initializers, inputs, outputs


def build(sequence, dynamic):
    return BertWriter(sequence, dynamic).network()
