# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled CNNs as lists of layers, batch-norm folded, from their safetensors files (torchvision's parameter names)."""
import json
import struct
from dataclasses import dataclass

import numpy

BATCH_NORM_EPSILON = 1e-5


def read_safetensors(path):
    """All tensors as float32, and the metadata of the header."""
    types = {"F32": numpy.float32, "F16": numpy.float16, "F64": numpy.float64, "I64": numpy.int64}
    with open(path, "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        body = file.read()
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        values = numpy.frombuffer(body[begin:end], dtype=types[entry["dtype"]])
        tensors[name] = values.reshape(entry["shape"]).astype(numpy.float32)
    return tensors, metadata


@dataclass
class Layer:
    op: str  # conv, add, pool, linear
    name: str
    inputs: list
    weight: numpy.ndarray = None
    bias: numpy.ndarray = None
    stride: int = 1
    groups: int = 1
    activation: str = ""  # "", relu, relu6


class Network:
    """Layers in the order of computing; each is named by its output. The input is called "input"."""

    def __init__(self, tensors):
        self.tensors = tensors
        self.layers = []

    def conv(self, path, norm, source, stride=1, groups=1, activation=""):
        weight = self.tensors[path + ".weight"]
        scale = self.tensors[norm + ".weight"] / numpy.sqrt(self.tensors[norm + ".running_var"] + BATCH_NORM_EPSILON)
        bias = self.tensors[norm + ".bias"] - self.tensors[norm + ".running_mean"] * scale
        return self._add(Layer("conv", path, [source], weight * scale[:, None, None, None], bias, stride, groups, activation))

    def add(self, name, left, right, activation=""):
        return self._add(Layer("add", name, [left, right], activation=activation))

    def head(self, path, source):
        pooled = self._add(Layer("pool", "avgpool", [source]))
        return self._add(Layer("linear", path, [pooled], self.tensors[path + ".weight"], self.tensors[path + ".bias"]))

    def _add(self, layer):
        self.layers.append(layer)
        return layer.name


def resnet(tensors):
    net = Network(tensors)
    x = net.conv("conv1", "bn1", "input", activation="relu")
    for stage in range(1, 5):
        block = 0
        while f"layer{stage}.{block}.conv1.weight" in tensors:
            path = f"layer{stage}.{block}"
            stride = 2 if stage > 1 and block == 0 else 1
            deep = path + ".conv3.weight" in tensors
            # torchvision puts a bottleneck's stride on the 3x3 convolution.
            y = net.conv(path + ".conv1", path + ".bn1", x, 1 if deep else stride, activation="relu")
            y = net.conv(path + ".conv2", path + ".bn2", y, stride if deep else 1, activation="relu" if deep else "")
            if deep:
                y = net.conv(path + ".conv3", path + ".bn3", y)
            if path + ".downsample.0.weight" in tensors:
                x = net.conv(path + ".downsample.0", path + ".downsample.1", x, stride)
            x = net.add(path + ".add", y, x, "relu")
            block += 1
    net.head("fc", x)
    return net


def mobilenet_v2(tensors):
    net = Network(tensors)
    x = net.conv("features.0.0", "features.0.1", "input", activation="relu6")
    index, channels = 1, 32
    strides = [1, 1, 2, 2, 1, 2, 1]  # the CIFAR stem: the second stage keeps its size
    for stage, (expansion, outputs, blocks) in enumerate(
            [(1, 16, 1), (6, 24, 2), (6, 32, 3), (6, 64, 4), (6, 96, 3), (6, 160, 3), (6, 320, 1)]):
        for block in range(blocks):
            stride = strides[stage] if block == 0 else 1
            path, part, y = f"features.{index}.conv", 0, x
            if expansion > 1:
                y = net.conv(f"{path}.0.0", f"{path}.0.1", y, activation="relu6")
                part = 1
            y = net.conv(f"{path}.{part}.0", f"{path}.{part}.1", y, stride, channels * expansion, "relu6")
            y = net.conv(f"{path}.{part + 1}", f"{path}.{part + 2}", y)
            x = net.add(f"features.{index}.add", x, y) if stride == 1 and channels == outputs else y
            index, channels = index + 1, outputs
    x = net.conv(f"features.{index}.0", f"features.{index}.1", x, activation="relu6")
    net.head("classifier.1", x)
    return net


def load(path):
    tensors, _ = read_safetensors(path)
    return mobilenet_v2(tensors) if "features.0.0.weight" in tensors else resnet(tensors)
