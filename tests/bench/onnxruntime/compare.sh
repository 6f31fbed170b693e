#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Times quantoscope-cli (onednn, INT8) and ONNX Runtime (INT8) in turns on one thread at batch 1, and prints both with their ratio.
#   compare.sh [--cli PROGRAM] [--folder DIR] [--rounds N] [MODEL ...]
# MODEL: resnet18 resnet34 resnet50 mobilenet_v2 bert-base (all of them when none is named).
# Needs node 18 or later, npm and python3-onnx. ONNX Runtime and the ONNX models go to DIR (default: a folder in the user's cache).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
cli=
folder=${XDG_CACHE_HOME:-$HOME/.cache}/quantoscope/onnxruntime
rounds=3
models=()
while [ $# -gt 0 ]; do
    case $1 in
        --cli) cli=$2; shift 2 ;;
        --folder) folder=$2; shift 2 ;;
        --rounds) rounds=$2; shift 2 ;;
        --help | -h) sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
        -*) echo "compare.sh: unknown option $1" >&2; exit 2 ;;
        *) models+=("$1"); shift ;;
    esac
done
[ ${#models[@]} -gt 0 ] || models=(resnet18 resnet34 resnet50 mobilenet_v2 bert-base)
if [ -z "$cli" ]; then
    cli=$(find "$root/build" -name quantoscope-cli -type f -perm -u+x 2>/dev/null | head -n 1)
    [ -n "$cli" ] || { echo "compare.sh: build quantoscope-cli first, or name it with --cli" >&2; exit 2; }
fi
python=/usr/bin/python3
"$python" -c 'import onnx' 2>/dev/null || { echo "compare.sh: apt-get install python3-onnx" >&2; exit 2; }

mkdir -p "$folder"
export ORT_MODULES=$folder PYTHONDONTWRITEBYTECODE=1 OMP_NUM_THREADS=1
if [ ! -d "$folder/node_modules/onnxruntime-node" ]; then
    cp "$here/package.json" "$folder/"
    (cd "$folder" && npm install --ignore-scripts --no-package-lock >&2)
fi

# Without VNNI ONNX Runtime's kernels saturate with 8-bit weights; 7 bits run in the same kernels.
range=()
grep -qE 'avx512_vnni|avx_vnni' /proc/cpuinfo || range=(--reduce-range)

make_model() { # writes $folder/$1.onnx unless it is there
    local out=$folder/$1.onnx weights=$root/resources/models/$1-cifar100.safetensors
    [ -f "$out" ] && return
    if [ "$1" = bert-base ]; then
        "$python" "$here/make_models.py" bert "$out" --sequence 128
        return
    fi
    "$python" "$here/make_models.py" float "$weights" "$folder/$1.layers.onnx" --every-layer
    node "$here/bench.mjs" calibrate "$folder/$1.layers.onnx" "$root/resources/sample/train.bin" 64 "$folder/$1.ranges.json"
    "$python" "$here/make_models.py" int8 "$weights" "$folder/$1.ranges.json" "$out" "${range[@]}"
    node "$here/bench.mjs" accuracy "$out" "$root/resources/sample/test.bin" 300 >&2
}

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for model in "${models[@]}"; do
    make_model "$model"
done
for ((round = 1; round <= rounds; ++round)); do
    for model in "${models[@]}"; do
        name=$model method=static
        [ "$model" = bert-base ] && { name=arch:bert-base method=dynamic; }
        "$cli" bench --model "$name" --method "$method" --backend onednn --batch 1 --threads 1 \
            --json "$results/$model.quantoscope.$round.json" >/dev/null
        node "$here/bench.mjs" time "$folder/$model.onnx" 3 >"$results/$model.onnxruntime.$round.json"
    done
done
"$python" "$here/table.py" "$results" "${models[@]}"
