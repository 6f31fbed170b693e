#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/checkpoints/: small files as torch.save leaves them, and some that nobody should load.

Needs Debian's python3-torch and python3-torchvision. The files are committed; run this only to change them.
"""
import argparse
import collections
import io
import os
import pathlib
import zipfile

import numpy
import torch
import torchvision

OUT = pathlib.Path(__file__).parent / "checkpoints"


def sample():
    """The parameters that most files hold; tests know their values."""
    return collections.OrderedDict(
        weight=torch.arange(12, dtype=torch.float32).reshape(3, 4) / 8,
        bias=torch.tensor([-1.0, 0.0, 1.0]),
        num_batches_tracked=torch.tensor(7),
    )


def save(name, value, **options):
    torch.save(value, OUT / name, **options)


def patched(name, replacements, change_entries=None, legacy=False):
    """The sample with bytes of its pickle replaced; a pickle of protocol 2 holds no offsets, so lengths may change."""
    buffer = io.BytesIO()
    torch.save(sample(), buffer, _use_new_zipfile_serialization=not legacy)

    def replace(data):
        for old, new in replacements:
            assert old in data, old
            data = data.replace(old, new)
        return data

    if legacy:
        (OUT / name).write_bytes(replace(buffer.getvalue()))
        return
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(OUT / name, "w") as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename.endswith("data.pkl"):
                data = replace(data)
            if change_entries:
                data = change_entries(info, data)
            target.writestr(zipfile.ZipInfo(info.filename), data, info.compress_type)


class Tiny(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(2))


class Shell:
    def __reduce__(self):
        return os.system, ("touch /tmp/quantoscope-was-here",)


def main():
    OUT.mkdir(exist_ok=True)
    torch.manual_seed(0)
    legacy = {"_use_new_zipfile_serialization": False}
    block = torchvision.models.resnet.BasicBlock(1, 1)
    linear = torch.nn.Linear(4, 3)
    optimizer = torch.optim.Adam(linear.parameters())
    linear(torch.ones(1, 4)).sum().backward()
    optimizer.step()

    save("plain.pth", sample())
    save("plain_legacy.pth", sample(), **legacy)
    save("protocol4.pth", sample(), pickle_protocol=4)
    save("protocol4_legacy.pth", sample(), pickle_protocol=4, **legacy)
    save("module_state.pth", block.state_dict())  # an OrderedDict with _metadata
    training = {"epoch": 3, "best_acc1": torch.tensor(0.5), "optimizer": optimizer.state_dict()}
    save("nested_state_dict.pth", {**training, "state_dict": sample()})
    save("nested_model_legacy.pth", {**training, "model": sample()}, **legacy)
    save("namespace.pth", {"args": argparse.Namespace(lr=0.1), "best": numpy.float64(0.5), "state_dict": sample()})
    save("parameters.pth", {name: torch.nn.Parameter(value, requires_grad=False) for name, value in sample().items()})

    shared = torch.arange(8, dtype=torch.float32)
    save("tied.pth", {"encoder": shared, "decoder": shared, "tail": shared[5:], "grid": shared.reshape(2, 4)})
    save("tied_legacy.pth", {"encoder": shared, "decoder": shared, "tail": shared[5:], "grid": shared.reshape(2, 4)}, **legacy)
    cube = torch.arange(24, dtype=torch.float32).reshape(2, 3, 4)
    save("strided.pth", {"transposed": cube.permute(2, 0, 1), "columns": cube[:, :, 1:3], "expanded": torch.arange(4).expand((1, -1))})

    types = [torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int8, torch.uint8, torch.int16, torch.int32, torch.int64,
             torch.bool]
    every = {str(kind)[6:]: torch.tensor([0.0, 1.0, 2.0, 3.0]).to(kind) for kind in types}
    every["none"] = torch.empty(0, 4)
    save("types.pth", every)
    save("types_legacy.pth", every, **legacy)
    save("complex.pth", {"weight": torch.ones(2, dtype=torch.complex64)})

    # As a GPU leaves them: only names differ.
    patched("cuda.pth", [(b"X\x03\0\0\0cpu", b"X\x06\0\0\0cuda:0")])
    patched("cuda_legacy.pth", [(b"X\x03\0\0\0cpu", b"X\x06\0\0\0cuda:0"), (b"ctorch\nFloatStorage", b"ctorch.cuda\nFloatStorage")],
            legacy=True)

    save("whole_module.pth", block)
    save("whole_module_legacy.pth", Tiny(), **legacy)  # the legacy format saves the class's source text beside it
    save("nested_module.pth", {"epoch": 3, "model": linear})
    save("os_system.pth", {"state_dict": sample(), "x": Shell()})
    save("os_system_legacy.pth", Shell(), **legacy)
    save("list.pth", list(sample().values()))
    save("no_tensors.pth", {"epoch": 3})

    def bomb(info, data):
        if info.filename.endswith("data/0"):
            info.compress_type = zipfile.ZIP_DEFLATED
            return bytes(4 << 20)
        return data

    patched("bomb.pth", [], bomb)
    with zipfile.ZipFile(OUT / "plain.pth") as source, zipfile.ZipFile(OUT / "big_endian.pth", "w") as target:
        for info in source.infolist():
            target.writestr(zipfile.ZipInfo(info.filename), source.read(info))
        target.writestr(zipfile.ZipInfo("plain/byteorder"), "big")


main()
