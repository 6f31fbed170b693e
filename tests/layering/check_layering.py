#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every source file and says where the rules of docs/architecture.md are broken.

usage: check_layering.py ROOT       prints one line a finding; exit 1 when there is one
"""
import pathlib
import re
import sys

MAX_LINES = 500
# Files that may be longer, each with its reason.
LONG_FILES = {
    "tests/loaders/checkpoint_test.cpp": "one list of damaged and unusual files, read side by side",
}
VAGUE_NAMES = {"utils", "util", "helper", "helpers", "manager", "common", "misc"}
# Libraries that only some folders of core may include.
HOMES = {
    "torch": (re.compile(r"^(torch|ATen|c10|caffe2)/"), ("core/loaders/torchscript/", "core/backends/torch/")),
    "oneDNN": (re.compile(r"^(oneapi/)?dnnl|^oneapi/dnnl"), ("core/backends/",)),
    "OpenCV": (re.compile(r"^opencv2/"), ("core/datasets/", "core/teach/low_rank")),
    "Qt": (re.compile(r"^(Q[A-Z]\w*|Qt\w*/.*|qcustomplot\.h)$"), ("ui/", "app/")),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
LITERAL = r'"((?:[^"\\]|\\.)*)"'
# An error or message with its id and sentence: a call, or a declaration like `Message what("id", "sentence")`.
MESSAGE = re.compile(
    r"\b(?:badInput|badUsage|notPossible|internalError|Message(?:\s+\w+)?)\s*[({]\s*" + LITERAL + r"\s*,\s*((?:" + LITERAL + r"\s*)+)[,)}]")
# The same where nobody finds it: an id and a sentence given to anything else.
HIDDEN_MESSAGE = re.compile(r'(?:\b\w+\s*[({]|return\s*\{)\s*"[a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+)+"\s*,\s*"[^"]*[ {]')
MODULE = re.compile(r"^\s*core_module\((\S+)(?:\s+USES\s+([^)]*?))?(?:\s+LINKS\s[^)]*)?\)", re.M)


class Tree:
    """The files of a checkout by path relative to its root."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.text = {}
        for top in ("core", "ui", "app", "tests"):
            for path in sorted((self.root / top).rglob("*")):
                if path.suffix in (".cpp", ".h", ".py", ".cmake") or path.name == "CMakeLists.txt":
                    self.text[path.relative_to(self.root).as_posix()] = path.read_text(encoding="utf-8")

    def sources(self):
        return [(name, text) for name, text in self.text.items() if name.endswith((".cpp", ".h"))]

    def resolve(self, name, target):
        """The file that an include in quotes means: beside the file, or under core, ui or app."""
        folder = name.rsplit("/", 1)[0]
        for candidate in (f"{folder}/{target}", f"core/{target}", f"ui/{target}", f"app/{target}", target):
            if candidate in self.text:
                return candidate
        return None


def allowed_modules(cmake):
    """Folder of core -> all folders that it may use, from core/CMakeLists.txt."""
    direct = {name: (uses or "").split() for name, uses in MODULE.findall(cmake)}
    allowed = {}

    def close(name):
        if name not in allowed:
            allowed[name] = {name}
            for used in direct.get(name, []):
                allowed[name] |= close(used)
        return allowed[name]

    for name in direct:
        close(name)
    for name in direct:  # a folder may use the folders inside it
        for inner in direct:
            if inner.startswith(name + "/"):
                allowed[name] |= allowed[inner]
    return allowed


def module_of(name, modules):
    inside = name[len("core/"):]
    fitting = [m for m in modules if inside.startswith(m + "/")]
    return max(fitting, key=len) if fitting else None


def check_includes(tree):
    allowed = allowed_modules(tree.text.get("core/CMakeLists.txt", ""))
    below = {"core": ("core",), "ui": ("core", "ui"), "app": ("core", "ui", "app")}
    for name, text in tree.sources():
        top = name.split("/")[0]
        if top not in below:
            continue
        for kind, target in INCLUDE.findall(text):
            for library, (pattern, homes) in HOMES.items():
                if pattern.match(target) and not name.startswith(homes):
                    yield f"{name}: includes {target}; {library} belongs to {', '.join(homes)} alone"
            if kind == "<":
                continue
            found = tree.resolve(name, target)
            if not found:
                continue
            if found.split("/")[0] not in below[top]:
                yield f"{name}: includes {found}; {top} may include {', '.join(below[top])} alone"
            elif top == "core":
                mine, other = module_of(name, allowed), module_of(found, allowed)
                if mine is None:
                    yield f"{name}: its folder is not named in core/CMakeLists.txt"
                elif other not in allowed[mine]:
                    yield f"{name}: includes {found}, but core_module({mine}) does not use {other}"


def check_foreign_types(tree):
    """No header that ui or app reaches, however indirectly, includes torch, oneDNN or OpenCV."""
    patterns = [(library, pattern) for library, (pattern, _) in HOMES.items() if library != "Qt"]
    for start, _ in tree.sources():
        if not start.startswith(("ui/", "app/")):
            continue
        seen, open_files = {start}, [start]
        while open_files:
            name = open_files.pop()
            for _, target in INCLUDE.findall(tree.text[name]):
                for library, pattern in patterns:
                    if pattern.match(target):
                        yield f"{start}: reaches {target} ({library}) by way of {name}"
                found = tree.resolve(name, target)
                if found and found not in seen:
                    seen.add(found)
                    open_files.append(found)


def check_files(tree):
    for name, text in tree.text.items():
        lines = text.splitlines()
        head = lines[:2]
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in head):
            yield f"{name}: the first line is not the SPDX line"
        if name.endswith((".cpp", ".h", ".py")) and len(lines) > MAX_LINES and name not in LONG_FILES:
            yield f"{name}: {len(lines)} lines; over {MAX_LINES} wants a reason in tests/layering/check_layering.py"
        stem = name.rsplit("/", 1)[-1].split(".")[0]
        if VAGUE_NAMES & set(stem.split("_")):
            yield f"{name}: the name does not say what is in it"
        if name.endswith((".cpp", ".h")) and not re.fullmatch(r"[a-z0-9_]+", stem):
            yield f"{name}: file names are snake_case"
        if name.endswith(".h") and "#pragma once" not in text:
            yield f"{name}: no #pragma once"


def messages(text):
    """Every id and sentence of a source."""
    code = re.sub(r"^\s*//.*$", "", text, flags=re.M)  # an example in a comment sends nothing
    for match in MESSAGE.finditer(code):
        yield match.group(1), "".join(re.findall(LITERAL, match.group(2)))


def check_messages(tree):
    """An id means one sentence: a translation is found by the id alone."""
    first = {}
    for name, text in tree.sources():
        if name.startswith("tests/"):
            continue
        for identity, sentence in messages(text):
            known, where = first.setdefault(identity, (sentence, name))
            if known != sentence:
                yield f'{name}: message "{identity}" has another sentence in {where}:\n    {sentence}\n    {known}'
        found = [match.span() for match in MESSAGE.finditer(text)]
        for match in HIDDEN_MESSAGE.finditer(text) if name.startswith("core/") else ():
            if not any(begin < match.end() <= end for begin, end in found):
                yield f"{name}: write Message(…) around an id and its sentence: {match.group(0)}…"


def findings(root):
    tree = Tree(root)
    for check in (check_includes, check_foreign_types, check_files, check_messages):
        yield from check(tree)


if __name__ == "__main__":
    found = list(findings(sys.argv[1]))
    print("\n".join(found) or "no findings")
    sys.exit(1 if found else 0)
