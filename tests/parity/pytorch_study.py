#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What PyTorch's eager quantization gives on the same weights and the same images: the table beside ours.

Optional, not part of ./test. Needs Debian's python3-torch and python3-torchvision.

  tests/parity/pytorch_study.py CIFAR100_FOLDER [--models resnet18,mobilenet_v2] [--indices calibration.json]
                                [--calibration 256] [--images 4000] [--engine onednn|qnnpack|fbgemm] [--threads 1]

CIFAR100_FOLDER holds train.bin and test.bin in the official binary format. `--indices` is a JSON list of record numbers of
train.bin to calibrate with; without it the first ones are taken.
"""
import argparse
import copy
import io
import json
import os
import struct
import sys
import time
import warnings

import numpy as np
import torch
from torch import nn
from torch.ao import quantization
from torchvision.models import mobilenetv2, resnet
from torchvision.models.quantization import mobilenetv2 as quantizable_mobilenetv2
from torchvision.models.quantization import resnet as quantizable_resnet

HERE = os.path.dirname(os.path.abspath(__file__))
MODELS = os.path.join(HERE, "..", "..", "resources", "models")
MEAN = np.array([0.5071, 0.4865, 0.4409], dtype=np.float32)
STD = np.array([0.2673, 0.2564, 0.2762], dtype=np.float32)
RECORD = 2 + 3 * 32 * 32
LAYERS = {"resnet18": ("Basic", [2, 2, 2, 2]), "resnet34": ("Basic", [3, 4, 6, 3]), "resnet50": ("Neck", [3, 4, 6, 3])}


def read_safetensors(path):
    with open(path, "rb") as file:
        length = struct.unpack("<Q", file.read(8))[0]
        header = json.loads(file.read(length))
        data = file.read()
    types = {"F16": np.float16, "F32": np.float32, "I64": np.int64}
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            values = np.frombuffer(data[begin:end], dtype=types[entry["dtype"]]).reshape(entry["shape"])
            tensors[name] = torch.from_numpy(values.astype(np.float32) if values.dtype == np.float16 else values.copy())
    return tensors


def read_records(path, indices):
    records = np.fromfile(path, dtype=np.uint8).reshape(-1, RECORD)[indices]
    pixels = records[:, 2:].reshape(-1, 3, 32, 32).astype(np.float32) / 255.0
    pixels = (pixels - MEAN[:, None, None]) / STD[:, None, None]
    return torch.from_numpy(pixels), torch.from_numpy(records[:, 1].astype(np.int64))


def build(name, quantizable):
    """torchvision's network with the CIFAR stem."""
    if name == "mobilenet_v2":
        if quantizable:
            block = quantizable_mobilenetv2.QuantizableInvertedResidual
            model = quantizable_mobilenetv2.QuantizableMobileNetV2(num_classes=100, block=block)
        else:
            model = mobilenetv2.MobileNetV2(num_classes=100)
        model.features[0][0].stride = (1, 1)
        model.features[2].conv[1][0].stride = (1, 1)
    else:
        kind, layers = LAYERS[name]
        if quantizable:
            block = quantizable_resnet.QuantizableBasicBlock if kind == "Basic" else quantizable_resnet.QuantizableBottleneck
            model = quantizable_resnet.QuantizableResNet(block, layers, num_classes=100)
        else:
            model = resnet.ResNet(resnet.BasicBlock if kind == "Basic" else resnet.Bottleneck, layers, num_classes=100)
        model.conv1 = nn.Conv2d(3, 64, 3, 1, 1, bias=False)
        model.maxpool = nn.Identity()
    state = read_safetensors(os.path.join(MODELS, name + "-cifar100.safetensors"))
    missing, surplus = model.load_state_dict(state, strict=False)
    missing = [key for key in missing if not key.endswith("num_batches_tracked")]
    if missing or surplus:
        raise SystemExit(f"{name}: missing {missing[:3]}, surplus {surplus[:3]}")
    return model.eval()


def fuse(model):
    """torchvision's own fusion; MobileNetV2 keeps its ReLU6 (torchvision would put ReLU in its place), so there only
    convolution and batch-norm become one."""
    if not isinstance(model, mobilenetv2.MobileNetV2):
        model.fuse_model()
        return
    for module in list(model.modules()):
        if isinstance(module, nn.Sequential):
            for i in range(len(module) - 1):
                if isinstance(module[i], nn.Conv2d) and isinstance(module[i + 1], nn.BatchNorm2d):
                    quantization.fuse_modules(module, [str(i), str(i + 1)], inplace=True)


def static(name, engine, calibration, fused):
    model = build(name, quantizable=True)
    if fused:
        fuse(model)
    model.qconfig = quantization.get_default_qconfig(engine)
    quantization.prepare(model, inplace=True)
    for begin in range(0, len(calibration), 32):
        model(calibration[begin:begin + 32])
    return quantization.convert(model, inplace=True)


def size_mb(model):
    buffer = io.BytesIO()
    torch.save(model.state_dict(), buffer)
    return buffer.tell() / 1e6


def top1(model, images, labels):
    right = 0
    for begin in range(0, len(images), 32):
        right += int((model(images[begin:begin + 32]).argmax(1) == labels[begin:begin + 32]).sum())
    return 100.0 * right / len(images)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--models", default="resnet18,mobilenet_v2,resnet34,resnet50")
    parser.add_argument("--indices")
    parser.add_argument("--calibration", type=int, default=256)
    parser.add_argument("--images", type=int, default=4000)
    parser.add_argument("--engine", default="onednn")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--methods", default="fp32,static,static-nofuse,dynamic")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    torch.set_num_threads(options.threads)
    torch.set_grad_enabled(False)
    torch.backends.quantized.engine = options.engine
    if options.indices:
        with open(options.indices, encoding="utf-8") as file:
            indices = json.load(file)[:options.calibration]
    else:
        indices = list(range(options.calibration))
    calibration, _ = read_records(os.path.join(options.folder, "train.bin"), indices)
    images, labels = read_records(os.path.join(options.folder, "test.bin"), slice(0, options.images))
    print(f"PyTorch {torch.__version__}, engine {options.engine}, {len(indices)} calibration images, {len(images)} test images")
    print("model         method         top-1 %   size MB   seconds", flush=True)
    for name in options.models.split(","):
        for method in options.methods.split(","):
            start = time.time()
            if method == "fp32":
                model = build(name, quantizable=False)
            elif method == "dynamic":
                model = quantization.quantize_dynamic(build(name, quantizable=False), {nn.Linear}, dtype=torch.qint8)
            else:
                model = static(name, options.engine, copy.copy(calibration), method == "static")
            print(f"{name:13s} {method:13s} {top1(model, images, labels):8.3f} {size_mb(model):9.2f} {time.time() - start:9.1f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
