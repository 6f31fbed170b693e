#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table from which the default observer is chosen: each observer on images of train.bin that did not calibrate it.

usage: choose_observer.py CLI TRAIN_BIN [--images N] [--models a,b]     prints a Markdown table

The bundled networks know these images by heart (every setting answers 100 %), so that top-1 cannot choose; what is compared is the
signal-to-quantization-noise ratio of the logits (dB, higher is better) and the share of answers that stay those of FP32.
"""
import argparse
import json
import pathlib
import subprocess
import tempfile

OBSERVERS = ["minmax", "moving-average", "histogram", "percentile:99.9", "percentile:99.99", "mse", "entropy"]


def measure(cli, data, model, observer, images):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "run.json")
        subprocess.run([cli, "run", "--model", model, "--data", data, "--method", "static", "--observer", observer, "--images", str(images),
                        "--calibration", "256", "--json", str(out)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        run = json.loads(out.read_text())
    logits = [layer["sqnr_db"] for layer in run["layers"] if layer["sqnr_db"] is not None][-1]
    return logits, run["agreement"]["same_percent"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("train")
    parser.add_argument("--images", type=int, default=1000)
    parser.add_argument("--models", default="resnet18,resnet34,resnet50,mobilenet_v2")
    options = parser.parse_args()
    models = options.models.split(",")
    print("| observer | " + " | ".join(models) + " | mean |")
    print("|---|" + "---|" * (len(models) + 1), flush=True)
    for observer in OBSERVERS:
        cells, total = [], 0.0
        for model in models:
            logits, agreement = measure(options.cli, options.train, model, observer, options.images)
            total += logits
            cells.append(f"{logits:.2f} dB, {agreement:.1f} %")
        print(f"| {observer} | " + " | ".join(cells) + f" | {total / len(models):.2f} |", flush=True)


if __name__ == "__main__":
    main()
