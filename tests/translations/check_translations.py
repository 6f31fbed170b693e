#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Greek of the window is whole: every text of the sources, finished, with its placeholders and its mnemonic.

usage: check_translations.py ROOT LUPDATE      prints one line a finding; exit 1 when there is one
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

PLACEHOLDER = re.compile(r"%L?\d+|%L?n|\{\w+\}")
NUMBER = {"%n", "%Ln"}  # a form for one may do without its number
MNEMONIC = re.compile(r"&(?=[^\s&])")
# Names, abbreviations and units that read the same in both languages.
NAMES = {"Δ", "SHA", "Quantoscope", "PyTorch", "oneDNN", "ReLU", "ReLU6", "GELU", "tanh", "F1", "SQNR", "FP32", "INT8", "MACs", "Ctrl", "Esc",
         "JSON", "CSV", "PNG", "SVG", "PDF", "LaTeX", "Markdown", "CIFAR", "ImageNet", "SQuAD", "BERT", "RGB", "BGR", "ms", "MB", "dB",
         "MSE", "BN", "z"}


class Text:
    """One message of a .ts file."""

    def __init__(self, context, message):
        self.context = context
        self.source = message.findtext("source") or ""
        self.comment = message.findtext("comment") or ""
        translation = message.find("translation")
        self.forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        self.state = translation.get("type", "finished")

    def key(self):
        return self.context, self.source, self.comment


def texts_of(file):
    return [Text(context.findtext("name"), message) for context in xml.parse(file).getroot().iter("context") for message in context.iter("message")]


def has_words(text):
    """Whether anything but names is in it."""
    return any(word not in NAMES for word in re.findall(r"[^\W\d_]\w*", re.sub(r"<[^>]*>", " ", PLACEHOLDER.sub(" ", text))))


def findings_of(text, greek):
    """What is wrong with one translation."""
    if text.state != "finished" or not all(text.forms):
        yield "not translated"
        return
    for form in text.forms:
        wanted, kept = set(PLACEHOLDER.findall(text.source)), set(PLACEHOLDER.findall(form))
        if wanted - NUMBER != kept - NUMBER or kept - wanted:
            yield f"other placeholders: {form}"
        if len(MNEMONIC.findall(text.source)) != len(MNEMONIC.findall(form)):
            yield f"its mnemonic is lost or doubled: {form}"
        if greek and form == text.source and has_words(text.source):
            yield "the Greek is the English"
        if form != form.strip() and text.source == text.source.strip():
            yield "blanks at its ends"


def missing_in(root, lupdate, file):
    """Texts of the sources that the file lacks, and texts of the file that no source has: what lupdate would change."""
    before = {text.key() for text in texts_of(file)}
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        shutil.copy(file, fresh)
        subprocess.run([lupdate, "ui", "app", "-I", "ui", "-ts", fresh, "-no-obsolete", "-locations", "none", "-silent"], cwd=root, check=True,
                       stdout=subprocess.DEVNULL)
        after = {text.key() for text in texts_of(fresh)}
    for context, source, _ in sorted(after - before):
        yield f"{file.name}: {context}: not in the file (run lupdate): {source}"
    for context, source, _ in sorted(before - after):
        yield f"{file.name}: {context}: in no source (run lupdate): {source}"


def findings(root, lupdate):
    for file in sorted((pathlib.Path(root) / "translations").glob("*.ts")):
        if lupdate:
            yield from missing_in(root, lupdate, file)
        for text in texts_of(file):
            for what in findings_of(text, file.stem.endswith("_el")):
                yield f"{file.name}: {text.context}: {text.source!r}: {what}"


if __name__ == "__main__":
    found = list(findings(sys.argv[1], sys.argv[2]))
    print("\n".join(found) or "no findings")
    sys.exit(1 if found else 0)
