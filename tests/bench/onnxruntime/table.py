# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the table of compare.sh: table.py FOLDER MODEL ..., with FOLDER/MODEL.PROGRAM.ROUND.json from each round."""
import glob
import json
import statistics
import sys


def medians(folder, model, program):
    """The median latency of each round, in milliseconds."""
    values = []
    for path in sorted(glob.glob(f"{folder}/{model}.{program}.*.json")):
        with open(path, encoding="utf-8") as file:
            result = json.load(file)
        result = result[0] if isinstance(result, list) else result
        values.append(result["latency_ms"]["median"] if "latency_ms" in result else result["median"])
    return values


def main():
    folder, models = sys.argv[1], sys.argv[2:]
    print("INT8, one thread, batch 1; milliseconds, the median over the rounds of each round's median (lowest to highest)\n")
    print("| model | Quantoscope (onednn) | ONNX Runtime | ONNX Runtime / Quantoscope |\n|---|---|---|---|")
    for model in models:
        cells, middles = [], []
        for program in ("quantoscope", "onnxruntime"):
            values = medians(folder, model, program)
            middles.append(statistics.median(values))
            cells.append(f"{middles[-1]:.3f} ({min(values):.3f} to {max(values):.3f})")
        print(f"| {model} | {cells[0]} | {cells[1]} | {middles[1] / middles[0]:.2f} |")


if __name__ == "__main__":
    main()
