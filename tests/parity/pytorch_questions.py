#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What PyTorch gives for bert-mini-qa on the generated sample: the numbers beside ours.

Optional, not part of ./test. Needs Debian's python3-torch; transformers is not needed, the few lines of BERT are below.

  tests/parity/pytorch_questions.py [QUESTIONS.json] [--model FOLDER] [--dynamic] [--predictions OURS.json]

Windows, answers and scores are those of Hugging Face's run_qa.py and of SQuAD's evaluate-v2.0.py, written again here and not
shared with the program. With `--predictions` (what `quantoscope-cli run --predictions` wrote) only the questions in that file are
asked, and the answers that differ are listed.
"""
import argparse
import collections
import json
import os
import re
import string
import struct
import unicodedata

import numpy as np
import torch
from torch import nn
from torch.nn import functional

HERE = os.path.dirname(os.path.abspath(__file__))
RESOURCES = os.path.join(HERE, "..", "..", "resources")


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


class Tokenizer:
    """BERT's WordPiece with character offsets, as the cased models use it."""

    def __init__(self, folder):
        with open(os.path.join(folder, "vocab.txt"), encoding="utf-8") as file:
            self.ids = {line.rstrip("\n"): number for number, line in enumerate(file)}
        with open(os.path.join(folder, "tokenizer_config.json"), encoding="utf-8") as file:
            if json.load(file).get("do_lower_case", True):
                raise SystemExit("this script knows cased models only")

    def tokens(self, text):
        result = []
        word = []
        for place, c in enumerate(text + " "):
            alone = unicodedata.category(c).startswith("P") or (c.isascii() and c in string.punctuation)
            if alone or c.isspace():
                result += self.pieces(text, word)
                word = []
                if alone:
                    result += self.pieces(text, [place])
            else:
                word.append(place)
        return result

    def pieces(self, text, places):
        if not places:
            return []
        start, stop = places[0], places[-1] + 1
        pieces = []
        begin = start
        while begin < stop:
            for end in range(stop, begin, -1):
                piece = ("" if begin == start else "##") + text[begin:end]
                if piece in self.ids:
                    break
            else:
                return [(self.ids["[UNK]"], start, stop)]
            pieces.append((self.ids[piece], begin, end))
            begin = end
        return pieces


class Bert(nn.Module):
    def __init__(self, config, tensors):
        super().__init__()
        self.config = config
        self.tensors = {}
        self.linears = nn.ModuleDict()
        for name, value in tensors.items():
            base = name.rsplit(".", 1)[0]
            if name.endswith(".weight") and value.dim() == 2 and "embeddings" not in name:
                linear = nn.Linear(value.shape[1], value.shape[0])
                linear.weight.data = value
                linear.bias.data = tensors[base + ".bias"]
                self.linears[base.replace(".", "/")] = linear
            else:
                self.tensors[name] = value

    def linear(self, name, x):
        return self.linears[name.replace(".", "/")](x)

    def norm(self, name, x):
        return functional.layer_norm(x, x.shape[-1:], self.tensors[name + ".weight"], self.tensors[name + ".bias"],
                                     self.config["layer_norm_eps"])

    def forward(self, ids, types):
        table = "bert.embeddings."
        x = self.tensors[table + "word_embeddings.weight"][ids] + self.tensors[table + "token_type_embeddings.weight"][types]
        x = self.norm(table + "LayerNorm", x + self.tensors[table + "position_embeddings.weight"][:len(ids)])
        heads = self.config["num_attention_heads"]
        size = x.shape[1] // heads
        for number in range(self.config["num_hidden_layers"]):
            layer = f"bert.encoder.layer.{number}."
            query, key, value = (self.linear(layer + "attention.self." + part, x).view(-1, heads, size).transpose(0, 1)
                                 for part in ("query", "key", "value"))
            weights = torch.softmax(query @ key.transpose(1, 2) / size ** 0.5, dim=-1)
            mixed = (weights @ value).transpose(0, 1).reshape(len(ids), -1)
            x = self.norm(layer + "attention.output.LayerNorm", x + self.linear(layer + "attention.output.dense", mixed))
            inner = functional.gelu(self.linear(layer + "intermediate.dense", x))
            x = self.norm(layer + "output.LayerNorm", x + self.linear(layer + "output.dense", inner))
        return self.linear("qa_outputs", x)


def windows(tokenizer, question, context, limit, overlap=128, longest_question=64):
    limit = min(limit, 384)
    asked = [piece[0] for piece in tokenizer.tokens(question)][:min(longest_question, (limit - 3) // 2)]
    pieces = tokenizer.tokens(context)
    room = limit - 3 - len(asked)
    start = 0
    while True:
        part = pieces[start:start + room]
        ids = [tokenizer.ids["[CLS]"]] + asked + [tokenizer.ids["[SEP]"]]
        spans = [None] * len(ids) + [(begin, end) for _, begin, end in part] + [None]
        types = [0] * len(ids) + [1] * (len(part) + 1)
        yield ids + [piece[0] for piece in part] + [tokenizer.ids["[SEP]"]], types, spans
        if start + room >= len(pieces):
            return
        start += room - min(overlap, room // 2)


def answer(model, tokenizer, question, context, allow_null, best=20, longest=30):
    chosen, null = None, float("inf")
    for ids, types, spans in windows(tokenizer, question, context, model.config["max_position_embeddings"]):
        logits = model(torch.tensor(ids), torch.tensor(types)).numpy()
        null = min(null, float(logits[0, 0]) + float(logits[0, 1]))
        starts = sorted(np.argsort(-logits[:, 0], kind="stable")[:best])
        ends = sorted(np.argsort(-logits[:, 1], kind="stable")[:best])
        for first in starts:
            for last in ends:
                if spans[first] and spans[last] and first <= last < first + longest:
                    score = float(logits[first, 0]) + float(logits[last, 1])
                    if chosen is None or score > chosen[0]:
                        chosen = (score, spans[first][0], spans[last][1])
    if chosen is None or (allow_null and null > chosen[0]):
        return ""
    return context[chosen[1]:chosen[2]]


def normalised(text):
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def f1(right, given):
    right, given = right.split(), given.split()
    if not right or not given:
        return float(right == given)
    common = sum((collections.Counter(right) & collections.Counter(given)).values())
    return 2.0 * common / (len(right) + len(given))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("questions", nargs="?", default=os.path.join(RESOURCES, "sample", "qa-sample-dev.json"))
    parser.add_argument("--model", default=os.path.join(RESOURCES, "models", "bert-mini-qa"))
    parser.add_argument("--dynamic", action="store_true", help="torch.ao's dynamic quantization of the Linear layers")
    parser.add_argument("--predictions")
    options = parser.parse_args()
    torch.set_grad_enabled(False)
    torch.set_num_threads(1)
    with open(os.path.join(options.model, "config.json"), encoding="utf-8") as file:
        config = json.load(file)
    model = Bert(config, read_safetensors(os.path.join(options.model, "model.safetensors"))).eval()
    if options.dynamic:
        torch.backends.quantized.engine = "onednn"
        model = torch.ao.quantization.quantize_dynamic(model, {nn.Linear}, dtype=torch.qint8)
    tokenizer = Tokenizer(options.model)
    with open(options.questions, encoding="utf-8") as file:
        paragraphs = [paragraph for article in json.load(file)["data"] for paragraph in article["paragraphs"]]
    questions = [(paragraph["context"], qa) for paragraph in paragraphs for qa in paragraph["qas"]]
    allow_null = any(qa.get("is_impossible") for _, qa in questions)
    ours = {}
    if options.predictions:
        with open(options.predictions, encoding="utf-8") as file:
            found = json.load(file)
        found = found if isinstance(found, list) else found["predictions"]
        ours = {entry["id"]: entry["answer"] for entry in found}
        questions = [(context, qa) for context, qa in questions if qa["id"] in ours]
        if len(questions) != len(ours):
            raise SystemExit(f"{len(ours) - len(questions)} predictions belong to no question of {options.questions}")
    exact = similar = 0.0
    different = 0
    for context, qa in questions:
        given = answer(model, tokenizer, qa["question"], context, allow_null)
        right = [text for text in (normalised(entry["text"]) for entry in qa["answers"]) if text] or [""]
        exact += max(text == normalised(given) for text in right)
        similar += max(f1(text, normalised(given)) for text in right)
        if qa["id"] in ours and ours[qa["id"]] != given:
            different += 1
            print(f"{qa['id']}: PyTorch {given!r}, here {ours[qa['id']]!r}, right {right}")
    count = len(questions)
    print(f"PyTorch {torch.__version__}, {'dynamic' if options.dynamic else 'FP32'}: {count} questions, "
          f"exact {100.0 * exact / count:.2f}, F1 {100.0 * similar / count:.2f}")
    if ours:
        print(f"{different} answers differ from {len(ours)} of {os.path.basename(options.predictions)}")


if __name__ == "__main__":
    main()
