#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/torchscript: narrow networks, traced and scripted, with an input and PyTorch's own logits.

Run with Debian's python3-torch and python3-torchvision. The weights are random, the batch-norm statistics those of a few
random images, so that every layer matters for the result.
"""
import json
import os
import struct
import sys

import torch
import torchvision
from torch import nn
from torchvision.models import densenet, mnasnet, mobilenetv2, resnet, squeezenet, vgg

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "torchscript")


def write_safetensors(path, tensors):
    header, offset, blobs = {}, 0, []
    for name, tensor in tensors.items():
        data = tensor.detach().contiguous().numpy().tobytes()
        dtype = {torch.float32: "F32", torch.int64: "I64"}[tensor.dtype]
        header[name] = {"dtype": dtype, "shape": list(tensor.shape), "data_offsets": [offset, offset + len(data)]}
        offset += len(data)
        blobs.append(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as out:
        out.write(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def settle(model, size):
    """Batch-norm gets parameters that differ from 1 and 0, and the statistics of random images."""
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d) and module.affine:
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.uniform_(module.bias, -0.3, 0.3)
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = 0.3
    model.train()
    with torch.no_grad():
        for _ in range(8):
            model(torch.randn(4, 3, size, size) * 1.2 + 0.2)
        model.eval()
        # Logits that spread, so that an absolute tolerance means something.
        last = [m for m in model.modules() if isinstance(m, (nn.Linear, nn.Conv2d))][-1]
        last.weight *= 2.0 / model(torch.randn(8, 3, size, size)).std()
    return model


def narrow_resnet(**options):
    return resnet.ResNet(resnet.BasicBlock, [1, 1, 1, 1], num_classes=10, **options)


def shrink_resnet(model, divisor):
    """torchvision's ResNet has a fixed width: every layer is replaced by a narrower one of the same kind."""
    for name, module in list(model.named_modules()):
        parent = model.get_submodule(name.rpartition(".")[0])
        leaf = name.rpartition(".")[2]
        if isinstance(module, nn.Conv2d):
            inner = module.in_channels if module.in_channels == 3 else module.in_channels // divisor
            groups = module.groups
            setattr(parent, leaf, nn.Conv2d(inner, module.out_channels // divisor, module.kernel_size, module.stride,
                                            module.padding, module.dilation, groups, module.bias is not None))
        elif isinstance(module, nn.BatchNorm2d):
            setattr(parent, leaf, nn.BatchNorm2d(module.num_features // divisor))
        elif isinstance(module, nn.Linear):
            setattr(parent, leaf, nn.Linear(module.in_features // divisor, module.out_features))
    return model


def tiny_squeezenet():
    model = squeezenet.SqueezeNet("1_1", num_classes=10)
    fire = squeezenet.Fire
    model.features = nn.Sequential(
        nn.Conv2d(3, 16, 3, 2), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, ceil_mode=True),
        fire(16, 4, 16, 16), fire(32, 4, 16, 16), nn.MaxPool2d(3, 2, ceil_mode=True),
        fire(32, 8, 24, 24), nn.MaxPool2d(3, 2, ceil_mode=True), fire(48, 8, 32, 32))
    model.classifier = nn.Sequential(nn.Dropout(0.5), nn.Conv2d(64, 10, 1), nn.ReLU(inplace=True), nn.AdaptiveAvgPool2d((1, 1)))
    return model


def tiny_vgg():
    model = vgg.VGG(vgg.make_layers([8, "M", 16, "M", 24, 24, "M", 32, "M"], batch_norm=True), num_classes=10)
    model.avgpool = nn.AdaptiveAvgPool2d((2, 2))
    model.classifier = nn.Sequential(nn.Linear(32 * 4, 48), nn.ReLU(True), nn.Dropout(), nn.Linear(48, 10))
    return model


class OldStyle(nn.Module):
    """What hand-written networks do: functional calls, view by size, a mean, avg_pool2d, a matrix product with a weight."""

    def __init__(self):
        super().__init__()
        self.first = nn.Conv2d(3, 12, 3, padding="same", dilation=2)
        self.norm = nn.BatchNorm2d(12, affine=False)
        self.second = nn.Conv2d(12, 16, 3, stride=2, padding=(0, 1))
        self.third = nn.Conv2d(16, 16, 1, bias=False)
        self.hidden = nn.Linear(16 * 8 * 8, 20)
        self.matrix = nn.Parameter(torch.randn(20, 10) * 0.3)
        self.offset = nn.Parameter(torch.randn(10) * 0.3)

    def forward(self, x):
        if x.dim() != 4:
            raise ValueError("expected images")
        x = torch.nn.functional.avg_pool2d(torch.relu(self.norm(self.first(x))), 3, 2, 1, count_include_pad=False)
        x = torch.clamp(self.second(x), 0.0, 6.0)
        y = torch.tanh(self.third(x))
        x = x + y
        x = torch.nn.functional.adaptive_avg_pool2d(x, (8, 8))
        x = x.view(x.size(0), -1)
        x = self.hidden(x)
        x = 0.5 * x * (1.0 + torch.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))
        return torch.matmul(x, self.matrix) + self.offset


class UnknownOperator(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.fc = nn.Linear(4, 5)

    def forward(self, x):
        x = torch.fft.fft(self.conv(x)).real
        return self.fc(x.mean([2, 3]))


class SqueezeExcite(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.gate = nn.Conv2d(4, 4, 1)
        self.fc = nn.Linear(4, 5)

    def forward(self, x):
        x = self.conv(x)
        x = x * torch.sigmoid(self.gate(x.mean([2, 3], keepdim=True)))
        return self.fc(x.mean([2, 3]))


class HardSwish(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.act = nn.Hardswish()
        self.fc = nn.Linear(4, 5)

    def forward(self, x):
        return self.fc(self.act(self.conv(x)).mean([2, 3]))


class Transposed(nn.Module):
    def __init__(self):
        super().__init__()
        self.up = nn.ConvTranspose2d(3, 4, 2)
        self.fc = nn.Linear(4, 5)

    def forward(self, x):
        return self.fc(self.up(x).mean([2, 3]))


class DataDependent(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.fc = nn.Embedding(9, 8), nn.Linear(8, 2)

    def forward(self, ids):
        x = self.words(ids)
        if bool(ids.sum() > 3):
            x = torch.relu(x)
        return self.fc(x)


class SoftmaxGray(nn.Module):
    """A fixed input size: the linear layer fits images of 28 x 28 only."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3, stride=3)
        self.fc = nn.Linear(2 * 9 * 9, 10)

    def forward(self, x):
        return torch.log_softmax(self.fc(torch.relu(self.conv(x)).flatten(1)), dim=1)


class PlainEncoderLayer(nn.Module):
    """Attention written out, with an additive mask: how BERT was written before scaled_dot_product_attention."""

    def __init__(self, hidden, heads):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = nn.Linear(hidden, hidden), nn.Linear(hidden, hidden), nn.Linear(hidden, hidden)
        self.dense = nn.Linear(hidden, hidden)
        self.norm1, self.norm2 = nn.LayerNorm(hidden), nn.LayerNorm(hidden)
        self.up, self.down = nn.Linear(hidden, hidden * 2), nn.Linear(hidden * 2, hidden)
        self.dropout = nn.Dropout(0.1)

    def split(self, x):
        return x.view(x.size(0), x.size(1), self.heads, -1).permute(0, 2, 1, 3)

    def forward(self, x, mask):
        q, k, v = self.split(self.query(x)), self.split(self.key(x)), self.split(self.value(x))
        scores = torch.matmul(q, k.transpose(-1, -2)) / 4.0
        probabilities = self.dropout(torch.softmax(scores + mask, dim=-1))
        context = torch.matmul(probabilities, v).permute(0, 2, 1, 3).contiguous()
        context = context.view(x.size(0), x.size(1), -1)
        x = self.norm1(x + self.dropout(self.dense(context)))
        return self.norm2(x + self.down(torch.nn.functional.gelu(self.up(x))))


class PlainEncoder(nn.Module):
    def __init__(self, hidden=32, heads=2):
        super().__init__()
        self.words, self.positions, self.types = nn.Embedding(50, hidden), nn.Embedding(24, hidden), nn.Embedding(2, hidden)
        self.norm = nn.LayerNorm(hidden)
        self.layer = nn.ModuleList([PlainEncoderLayer(hidden, heads), PlainEncoderLayer(hidden, heads)])
        self.qa_outputs = nn.Linear(hidden, 2)

    def forward(self, mask, types, ids):
        positions = torch.arange(ids.size(1)).unsqueeze(0).expand_as(ids)
        x = self.norm(self.words(ids) + self.positions(positions) + self.types(types))
        additive = (1.0 - mask[:, None, None, :].to(torch.float32)) * -10000.0
        for layer in self.layer:
            x = layer(x, additive)
        start, end = self.qa_outputs(x).split(1, dim=-1)
        return start.squeeze(-1), end.squeeze(-1)


class OnlyIds(nn.Module):
    """Traced with the ids alone: token types are zeros and nothing is masked."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids):
        return self.encoder(torch.ones_like(ids), torch.zeros_like(ids), ids)


def save(name, model, inputs, outputs_of=lambda y: {"logits": y}):
    with torch.no_grad():
        expected = outputs_of(model(*inputs.values()))
        torch.jit.save(torch.jit.trace(model, tuple(inputs.values())), os.path.join(FOLDER, name + ".traced.pt"))
        torch.jit.save(torch.jit.script(model), os.path.join(FOLDER, name + ".scripted.pt"))
    write_safetensors(os.path.join(FOLDER, name + ".golden.safetensors"), {**inputs, **expected})
    print(name, {k: (list(v.shape), round(float(v.std()), 3)) for k, v in expected.items()})


def main():
    torch.manual_seed(2024)
    torch.set_num_threads(1)
    os.makedirs(FOLDER, exist_ok=True)
    image_networks = {
        "vgg_bn": tiny_vgg(),
        "resnext": shrink_resnet(resnet.ResNet(resnet.Bottleneck, [1, 1, 1, 1], num_classes=10, groups=8, width_per_group=16), 8),
        "squeezenet": tiny_squeezenet(),
        "mnasnet": mnasnet.MNASNet(0.1, num_classes=10),
        "densenet": densenet.DenseNet(growth_rate=8, block_config=(2, 3, 2), num_init_features=16, bn_size=2, num_classes=10),
        "resnet_imagenet": shrink_resnet(narrow_resnet(), 8),
        "mobilenet_v2_imagenet": mobilenetv2.MobileNetV2(num_classes=10, width_mult=0.1, round_nearest=4),
        "old_style": OldStyle(),
    }
    for name, model in image_networks.items():
        save(name, settle(model, 64), {"input": torch.randn(2, 3, 64, 64)})
    encoder = PlainEncoder().eval()
    for parameter in encoder.parameters():
        nn.init.normal_(parameter, 0.0, 0.25) if parameter.dim() > 1 else nn.init.uniform_(parameter, 0.2, 1.0)
    encoder.qa_outputs.weight.data *= 12.0
    mask = torch.ones(3, 9, dtype=torch.int64)
    mask[1, 6:] = 0
    mask[2, 3:] = 0
    tokens = {"attention_mask": mask, "token_type_ids": torch.randint(0, 2, (3, 9)), "input_ids": torch.randint(0, 50, (3, 9))}
    save("plain_encoder", encoder, tokens, lambda y: {"start_logits": y[0], "end_logits": y[1]})
    save("only_ids", OnlyIds(encoder), {"input_ids": tokens["input_ids"]}, lambda y: {"start_logits": y[0], "end_logits": y[1]})
    for name, model in {"unknown_operator": UnknownOperator(), "squeeze_excite": SqueezeExcite()}.items():
        torch.jit.save(torch.jit.trace(model.eval(), torch.randn(1, 3, 32, 32)), os.path.join(FOLDER, name + ".traced.pt"))
    for name, model in {"hard_swish": HardSwish(), "data_dependent": DataDependent(), "softmax_gray": SoftmaxGray()}.items():
        torch.jit.save(torch.jit.script(model.eval()), os.path.join(FOLDER, name + ".scripted.pt"))
    not_finite = Transposed()
    torch.jit.save(torch.jit.trace(not_finite.eval(), torch.randn(1, 3, 32, 32)), os.path.join(FOLDER, "transposed.traced.pt"))
    not_finite.up = nn.Conv2d(3, 4, 2)
    with torch.no_grad():
        not_finite.fc.weight[2, 1] = float("nan")
    traced = torch.jit.trace(not_finite.eval(), torch.randn(1, 3, 32, 32), check_trace=False)
    torch.jit.save(traced, os.path.join(FOLDER, "not_finite.traced.pt"))
    print("PyTorch", torch.__version__, "torchvision", torchvision.__version__)


if __name__ == "__main__":
    sys.exit(main())
