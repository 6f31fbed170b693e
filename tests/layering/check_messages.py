#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence and phrase of core has its template in ui/words, in the same English, and its Greek with the same placeholders.

usage: check_messages.py ROOT            prints one line a finding; exit 1 when there is one
       check_messages.py --write ROOT    writes ui/words/message_templates_*.cpp anew from the sources
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from check_layering import LITERAL, Tree, messages  # noqa: E402

FOLDER = "ui/words"
CONTEXT = "Messages"
TEMPLATE = re.compile(r"\{" + LITERAL + r"\s*,\s*QT_TRANSLATE_NOOP\(\"" + CONTEXT + r"\"\s*,\s*((?:" + LITERAL + r"\s*)+)\)\s*\}")
PLACEHOLDER = re.compile(r"\{\w+\}")
HEAD = """// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of {folder}: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {{

// clang-format off
const std::vector<MessageTemplate> &{function}()
{{
    static const std::vector<MessageTemplate> all = {{
"""
AREAS = """// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .`: do not edit.
#include "words/message_templates.h"

namespace quantoscope {{

// clang-format off
{declared}
std::vector<MessageTemplate> allMessageTemplates()
{{
    std::vector<MessageTemplate> all;
    for (const std::vector<MessageTemplate> *area : {{
{listed}    }})
        all.insert(all.end(), area->begin(), area->end());
    return all;
}}

}} // namespace quantoscope
"""
TAIL = """    };
    return all;
}

} // namespace quantoscope
"""


def area_of(name):
    """The folder whose sentences stand together: core/loaders, core/loaders/torchscript, ui."""
    folders = name.split("/")[:-1]
    if folders[0] == "ui":
        return "ui"
    return "/".join(folders)


def sources_of(tree):
    """Area -> {id: English template}, as the sources say."""
    areas, seen = {}, {}
    for name, text in tree.sources():
        if not name.startswith(("core/", "ui/")) or name.startswith(FOLDER + "/"):
            continue
        for identity, sentence in messages(text):
            if identity not in seen:
                seen[identity] = sentence
                areas.setdefault(area_of(name), {})[identity] = sentence
    return areas


def templates_of(tree):
    """Id -> English template, as ui/words says; ids that stand twice."""
    found, twice = {}, []
    for name, text in tree.sources():
        if not name.startswith(FOLDER + "/message_templates"):
            continue
        for match in TEMPLATE.finditer(text):
            if match.group(1) in found:
                twice.append(match.group(1))
            found[match.group(1)] = "".join(re.findall(LITERAL, match.group(2)))
    return found, twice


def unescaped(literal):
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match.group(1), match.group(1)), literal)


def translations_of(file):
    """English -> (translation, finished) of the context of core's sentences."""
    out = {}
    for context in xml.parse(file).getroot().iter("context"):
        if context.findtext("name") == CONTEXT:
            for message in context.iter("message"):
                translation = message.find("translation")
                out[message.findtext("source")] = ("".join(translation.itertext()), "type" not in translation.attrib)
    return out


def findings(root):
    tree = Tree(root)
    sentences = {identity: sentence for area in sources_of(tree).values() for identity, sentence in area.items()}
    templates, twice = templates_of(tree)
    again = "; run python3 tests/layering/check_messages.py --write ."
    for identity in twice:
        yield f'the template of "{identity}" stands twice in {FOLDER}{again}'
    for identity, sentence in sentences.items():
        if identity not in templates:
            yield f'message "{identity}" has no template in {FOLDER}{again}'
        elif templates[identity] != sentence:
            yield f'message "{identity}" has another template in {FOLDER}{again}:\n    {sentence}\n    {templates[identity]}'
    for identity in templates:
        if identity not in sentences:
            yield f'{FOLDER} has a template for "{identity}", which nobody sends{again}'
    for file in sorted(pathlib.Path(root, "translations").glob("*.ts")):
        translated = translations_of(file)
        for identity, template in templates.items():
            english = unescaped(template)
            text, finished = translated.get(english, ("", False))
            if not text or not finished:
                yield f'{file.name}: "{identity}" is not translated: {english}'
            elif sorted(set(PLACEHOLDER.findall(english))) != sorted(set(PLACEHOLDER.findall(text))):
                yield f'{file.name}: "{identity}" has other placeholders than its English:\n    {english}\n    {text}'


def write(root):
    folder = pathlib.Path(root, FOLDER)
    for old in folder.glob("message_templates_*.cpp"):
        old.unlink()
    for area, sentences in sorted(sources_of(Tree(root)).items()):
        words = area.split("/")[1:] or ["ui"]
        function = words[0] + "".join(word.capitalize() for word in words[1:]) + "Messages"
        lines = [f'        {{"{identity}", QT_TRANSLATE_NOOP("{CONTEXT}", "{sentence}")}},\n' for identity, sentence in sorted(sentences.items())]
        file = folder / ("message_templates_" + "_".join(words) + ".cpp")
        file.write_text(HEAD.format(folder=area, function=function) + "".join(lines) + TAIL, encoding="utf-8")
    functions = sorted(re.findall(r"&(\w+)\(\)\n", "".join(f.read_text(encoding="utf-8") for f in folder.glob("message_templates_*.cpp"))))
    declared = "".join(f"const std::vector<MessageTemplate> &{name}();\n" for name in functions)
    listed = "".join(f"        &{name}(),\n" for name in functions)
    (folder / "message_areas.cpp").write_text(AREAS.format(declared=declared, listed=listed), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(sys.argv[2])
        sys.exit(0)
    found = list(findings(sys.argv[1]))
    print("\n".join(found) or "no findings")
    sys.exit(1 if found else 0)
