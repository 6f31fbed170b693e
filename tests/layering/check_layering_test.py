#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of check_layering.py finds the file that breaks it, and nothing in a tree that keeps them all."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_layering  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
CMAKE = """# SPDX-License-Identifier: GPL-3.0-or-later
core_module(base)
core_module(graph USES base LINKS dnnl)
core_module(study USES graph)
core_module(graph/inner USES base LINKS torch_imported)
"""
GOOD = {
    "core/CMakeLists.txt": CMAKE,
    "core/base/result.h": SPDX + '#pragma once\n//   return badInput("a.b", "An example.", {});\n',
    "core/graph/graph.h": SPDX + '#pragma once\n#include "base/result.h"\n',
    "core/graph/graph.cpp": SPDX + '#include "graph/inner/part.h"\nreturn badInput("a.b", "One "\n "sentence.", {});\n',
    "core/study/names.cpp": SPDX + 'const Message what("a.d", "A name"); f(Message("a.e", "{x} more", {{"x", "1"}})); g("conv1.weight", "bias");\n',
    "core/graph/inner/part.h": SPDX + "#pragma once\n",
    "core/study/run.h": SPDX + '#pragma once\n#include "graph/graph.h"\n#include "base/result.h"\n',
    "ui/charts/chart.cpp": SPDX + '#include "study/run.h"\n#include <QPainter>\n',
    "app/main.cpp": SPDX + '#include "charts/chart.h"\n',
}
# What is added to the good tree, and a piece of the finding that must come.
BAD = {
    "upwards": ({"core/base/x.cpp": SPDX + '#include "graph/graph.h"\n'}, "does not use graph"),
    "core includes ui": ({"core/study/x.cpp": SPDX + '#include "charts/chart.h"\n', "ui/charts/chart.h": SPDX + "#pragma once\n"},
                         "core may include core alone"),
    "ui includes app": ({"ui/x.cpp": SPDX + '#include "options.h"\n', "app/options.h": SPDX + "#pragma once\n"},
                        "ui may include core, ui alone"),
    "Qt in core": ({"core/study/x.cpp": SPDX + "#include <QString>\n"}, "Qt belongs to"),
    "torch elsewhere": ({"core/study/x.cpp": SPDX + "#include <ATen/ATen.h>\n"}, "torch belongs to"),
    "OpenCV elsewhere": ({"core/graph/x.cpp": SPDX + "#include <opencv2/core.hpp>\n"}, "OpenCV belongs to"),
    "oneDNN reached": ({"core/study/run.h": SPDX + "#pragma once\n#include <dnnl.hpp>\n"}, "reaches dnnl.hpp (oneDNN)"),
    "unnamed folder": ({"core/new/x.h": SPDX + '#pragma once\n#include "base/result.h"\n'}, "not named in core/CMakeLists.txt"),
    "no licence": ({"core/base/x.cpp": "int x;\n"}, "SPDX"),
    "long": ({"core/base/x.cpp": SPDX + "\n" * 500}, "501 lines"),
    "vague": ({"core/base/string_utils.h": SPDX + "#pragma once\n"}, "does not say"),
    "camel": ({"core/base/String.h": SPDX + "#pragma once\n"}, "snake_case"),
    "no guard": ({"core/base/x.h": SPDX}, "pragma once"),
    "hidden message": ({"core/study/x.cpp": SPDX + 'warnings.emplace_back("a.c", "Nothing was found.");\n'}, "write Message(…) around"),
    "hidden braces": ({"core/study/x.cpp": SPDX + 'return {"a.c", "Nothing was found.", {}};\n'}, "write Message(…) around"),
    "two sentences": ({"core/study/x.cpp": SPDX + 'return badUsage("a.b", "Another.", {});\n'}, 'message "a.b" has another'),
}


def findings(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(check_layering.findings(folder))


class LayeringTest(unittest.TestCase):
    def test_good_tree_has_no_findings(self):
        self.assertEqual(findings(GOOD), [])

    def test_each_broken_rule_is_found(self):
        for what, (files, expected) in BAD.items():
            with self.subTest(what):
                self.assertIn(expected, "\n".join(findings({**GOOD, **files})))


if __name__ == "__main__":
    unittest.main()
