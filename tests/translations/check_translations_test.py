#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of check_translations.py finds the entry that breaks it, and nothing in entries that keep them all."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_translations  # noqa: E402


def entry(source, translation, attributes=""):
    return f"<message><source>{source}</source><translation{attributes}>{translation}</translation></message>"


GOOD = [
    entry("%1 of %2", "%1 από %2"),
    entry("%1, %2", "%1, %2"),
    entry("F1 (%)", "F1 (%)"),
    entry("%1 – Quantoscope", "%1 – Quantoscope"),
    entry("&lt;u&gt;FP32&lt;/u&gt;: %1", "&lt;u&gt;FP32&lt;/u&gt;: %1"),
    entry("&amp;Run", "&amp;Εκτέλεση"),
    entry("this &amp;&amp; that", "αυτό &amp;&amp; εκείνο"),
    entry("a & b".replace("&", "&amp;"), "α &amp; β"),
    entry("{file}: is empty.", "{file}: είναι κενό."),
    '<message numerus="yes"><source>%n images</source><translation><numerusform>μία εικόνα</numerusform>'
    "<numerusform>%n εικόνες</numerusform></translation></message>",
]
BAD = {
    "unfinished": (entry("Run", "Εκτέλεση", ' type="unfinished"'), "not translated"),
    "empty": (entry("Run", ""), "not translated"),
    "lost placeholder": (entry("%1 of %2", "%1"), "other placeholders"),
    "invented placeholder": (entry("of %1", "%1 από %n"), "other placeholders"),
    "lost argument": (entry("{file}: is empty.", "είναι κενό."), "other placeholders"),
    "lost mnemonic": (entry("&amp;Run", "Εκτέλεση"), "mnemonic"),
    "doubled mnemonic": (entry("&amp;Run", "&amp;Εκ&amp;τέλεση"), "mnemonic"),
    "English": (entry("Run the study", "Run the study"), "the Greek is the English"),
    "English with a name": (entry("Open PyTorch", "Open PyTorch"), "the Greek is the English"),
    "blanks": (entry("Run", "Εκτέλεση "), "blanks"),
}


def findings(entries):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "translations" / "quantoscope_el.ts"
        file.parent.mkdir()
        file.write_text(f'<TS version="2.1"><context><name>Page</name>{"".join(entries)}</context></TS>', encoding="utf-8")
        return list(check_translations.findings(folder, None))


class TranslationsTest(unittest.TestCase):
    def test_good_entries_have_no_findings(self):
        self.assertEqual(findings(GOOD), [])

    def test_each_broken_rule_is_found(self):
        for what, (bad, expected) in BAD.items():
            with self.subTest(what):
                self.assertIn(expected, "\n".join(findings([*GOOD, bad])))


if __name__ == "__main__":
    unittest.main()
