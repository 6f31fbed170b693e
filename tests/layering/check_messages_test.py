#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of check_messages.py finds what breaks it; what --write writes has no findings."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_messages  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
CORE = SPDX + 'return badInput("file.empty", "{file} is \\"empty\\".", {{"file", f}});\nconst Message what("file.kind", "a " "file");\n'


def translation(source, text, attributes=""):
    return f"<message><source>{source}</source><translation{attributes}>{text}</translation></message>"


GREEK = translation('{file} is "empty".', "{file}: κενό") + translation("a file", "αρχείο")


class MessagesTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        self.put("core/base/file.cpp", CORE)
        (self.root / "ui/words").mkdir(parents=True)
        check_messages.write(self.root)
        self.greek(GREEK)

    def tearDown(self):
        self.folder.cleanup()

    def put(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def greek(self, messages):
        self.put("translations/quantoscope_el.ts", f'<TS version="2.1"><context><name>Messages</name>{messages}</context></TS>')

    def found(self):
        return "\n".join(check_messages.findings(self.root))

    def test_what_is_written_has_no_findings(self):
        self.assertEqual(self.found(), "")

    def test_an_id_without_a_template_is_found(self):
        self.put("core/base/more.cpp", SPDX + 'f(Message("file.more", "more"));\n')
        self.assertIn('"file.more" has no template', self.found())

    def test_a_changed_sentence_is_found(self):
        self.put("core/base/file.cpp", CORE.replace("a \" \"file", "one file"))
        self.assertIn('"file.kind" has another template', self.found())

    def test_an_id_that_core_lost_is_found(self):
        self.put("core/base/file.cpp", CORE.replace("file.kind", "file.sort"))
        self.assertIn('a template for "file.kind", which nobody sends', self.found())

    def test_a_sentence_without_greek_is_found(self):
        self.greek(translation("a file", "αρχείο"))
        self.assertIn('"file.empty" is not translated', self.found())
        self.greek(GREEK.replace("<translation>αρχείο", '<translation type="unfinished">αρχείο'))
        self.assertIn('"file.kind" is not translated', self.found())

    def test_a_lost_placeholder_is_found(self):
        self.greek(GREEK.replace("{file}: κενό", "κενό"))
        self.assertIn('"file.empty" has other placeholders', self.found())


if __name__ == "__main__":
    unittest.main()
