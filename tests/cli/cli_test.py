#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real quantoscope-cli: exit codes, what it prints and writes, saving, cancelling, killing and going on.

usage: cli_test.py PROGRAM RESOURCES [unittest arguments]
"""
import csv
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = ""
RESOURCES = ""
SMALL = ["--images", "6", "--calibration", "4", "--latency", "0.01"]


GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "golden"


def full_disk(size):
    """For a child process: no file grows beyond `size` bytes (as root a full folder cannot be had otherwise)."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def cli(*arguments, **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=300, check=False, **options)


class InFolder(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def check(self, code, *arguments, **options):
        done = cli(*arguments, **options)
        self.assertEqual(done.returncode, code, f"{arguments}\n{done.stdout}\n{done.stderr}")
        return done

    def write(self, name, content):
        file = self.folder / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    def json_of(self, *arguments):
        file = self.folder / "out.json"
        self.check(0, *arguments, "--json", file)
        return json.loads(file.read_text(encoding="utf-8"))


class Help(InFolder):
    def test_every_command_has_help(self):
        for command in ([], ["models"], ["inspect"], ["run"], ["study"], ["bench"], ["recipe"], ["recipe", "default"],
                        ["recipe", "check"], ["recipe", "schema"], ["lesson"], ["lesson", "check"], ["lesson", "schema"]):
            with self.subTest(command=command):
                self.assertIn("Usage:", self.check(0, *command, "--help").stdout)

    def test_an_unknown_command_is_named(self):
        for arguments, known in ((["foo"], "inspect"), (["recipe", "foo"], "schema"), (["lesson", "foo"], "schema")):
            said = self.check(2, *arguments).stderr
            self.assertIn("“foo” is no command of", said)
            self.assertIn(known, said)
        self.assertIn("has no option --foo", self.check(2, "--foo").stderr)

    def test_bad_use_is_2(self):
        cases = {
            "no command": [],
            "unknown command": ["quantise"],
            "unknown option": ["run", "--model", "resnet18", "--speed"],
            "no model": ["run"],
            "bits outside": ["run", "--model", "resnet18", "--weight-bits", "9"],
            "unknown method": ["run", "--model", "resnet18", "--method", "int8"],
            "unknown observer": ["run", "--model", "resnet18", "--observer", "best"],
            "unknown backend": ["run", "--model", "mobilenet_v2", "--backend", "gpu", *SMALL],
            "two means": ["run", "--model", "resnet18", "--mean", "0.5,0.5"],
            "std of zero": ["run", "--model", "resnet18", "--std", "0"],
            "recipe and method": ["run", "--model", "resnet18", "--recipe", "r.json", "--method", "static"],
            "nothing to resume": ["study", "thesis", "--out", self.folder / "none", "--resume"],
            "nothing to show": ["study", "thesis", "--out", self.folder / "none", "--show"],
            "study without a folder": ["study", "thesis"],
            "model not in the plan": ["study", "thesis", "--out", self.folder / "s", "--models", "vgg"],
            "recipe without a verb": ["recipe"],
            "lesson without a verb": ["lesson"],
            "seed below zero": ["run", "--model", "mobilenet_v2", "--seed", "-3"],
            "seed beyond 64 bits": ["run", "--model", "mobilenet_v2", "--seed", "18446744073709551616"],
            "no file to write": ["bench", "--model", "mobilenet_v2", "--json", "-"],
        }
        for name, arguments in cases.items():
            with self.subTest(name):
                done = self.check(2, *arguments)
                self.assertTrue(done.stderr.strip() or done.stdout.strip())


class IdleOptions(InFolder):
    """An option that would change nothing is refused: who gives it believes that it does."""

    def refused(self, option, why, *arguments):
        with self.subTest(option=option, arguments=arguments):
            said = self.check(2, *arguments).stderr
            self.assertIn(f"{option} has no effect", said)
            self.assertIn(why, said)

    def test_settings_that_a_method_does_not_read(self):
        model = ["--model", "mobilenet_v2"]
        self.refused("--activation-bits", "batch by batch", "run", *model, "--method", "dynamic", "--activation-bits", 4)
        self.refused("--observer", "batch by batch", "run", *model, "--method", "dynamic", "--observer", "mse")
        self.refused("--weight-bits", "nothing is quantized", "run", *model, "--method", "fp32", "--weight-bits", 4)
        self.refused("--observer", "nothing is quantized", "bench", *model, "--method", "fp32", "--observer", "mse")
        self.refused("--activation-bits", "batch by batch", "bench", *model, "--method", "fp32,dynamic", "--activation-bits", 4)
        recipe = self.write("dynamic.json", json.dumps({"method": "dynamic", "defaults": {"activation": {"bits": 4}}}))
        self.refused("--activation-bits", "batch by batch", "run", *model, "--recipe", recipe, "--activation-bits", 6)
        self.check(0, "run", *model, "--recipe", recipe, "--weight-bits", 6, *SMALL)  # a file may keep what its method does not read
        self.check(0, "bench", *model, "--method", "fp32,static", "--activation-bits", 6, "--latency", 0.01)  # one of them reads it

    def test_options_of_other_models_and_data(self):
        self.refused("--labels", "answers questions", "run", "--model", "bert-mini-qa", "--labels", "coarse")
        self.refused("--sequence", "no tokens", "run", "--model", "mobilenet_v2", "--sequence", 64)
        self.refused("--original", "compared with its own FP32", "run", "--model", "mobilenet_v2", "--original", "resnet18")
        for option in ("--data", "--images", "--calibration", "--predictions"):
            value = {"--data": "sample", "--predictions": self.folder / "p.json"}.get(option, 5)
            self.refused(option, "random weights", "run", "--model", "arch:mobilenet_v2-cifar", option, value)
        pictures = self.folder / "pictures/ant"
        pictures.mkdir(parents=True)
        (pictures / "1.ppm").write_bytes(b"P6 2 2 255\n" + b"q" * 12)
        self.refused("--labels", "only CIFAR-100", "run", "--model", "mobilenet_v2", "--data", pictures.parent, "--labels", "fine")

    def test_a_stored_model_takes_no_recipe(self):
        saved = self.folder / "saved.safetensors"
        self.check(0, "run", "--model", "mobilenet_v2", *SMALL, "--weight-bits", 4, "--save", saved)
        inspected = self.check(0, "inspect", saved).stdout
        self.assertIn("As stored", inspected)
        self.assertIn("w4 per-channel symmetric", inspected)
        recipe = self.write("other.json", self.check(0, "recipe", "default").stdout)
        self.assertIn("takes no recipe", self.check(2, "inspect", saved, "--recipe", recipe).stderr)
        for option, value in (("--method", "dynamic"), ("--weight-bits", 6), ("--observer", "mse"), ("--preset", "thesis")):
            self.refused(option, "stored quantized", "run", "--model", saved, *SMALL, option, value)
        rows = self.json_of("bench", "--model", saved, "--latency", 0.01)
        self.assertEqual((rows["method"], rows["recipe"]["defaults"]["weight"]["bits"]), ("static", 4))  # one row: it has one recipe


class BadInput(InFolder):
    def test_bad_input_is_3_and_writes_nothing_over(self):
        kept = self.write("kept.json", "{}")
        truncated = (pathlib.Path(RESOURCES) / "models/mobilenet_v2-cifar100.safetensors").read_bytes()[:5000]
        cases = {
            "missing model": ["--model", self.folder / "none.safetensors"],
            "truncated model": ["--model", self.write("t.safetensors", truncated)],
            "missing data": ["--model", "mobilenet_v2", "--data", self.folder / "none"],
            "labels of twenty classes": ["--model", "mobilenet_v2", "--labels", "coarse"],
            "records that are not whole": ["--model", "mobilenet_v2", "--data", self.write("test.bin", b"x" * 3000)],
            "no calibration": ["--model", "mobilenet_v2", "--calibration", "0"],
            "broken recipe": ["--model", "mobilenet_v2", "--recipe", self.write("r.json", "{\n  \"method\": static\n}")],
            "recipe for no layer": ["--model", "mobilenet_v2", "--recipe", self.write("n.json", json.dumps(
                {"method": "static", "overrides": [{"name": "nothing", "keep_float": True}]}))],
            "read-only folder": ["--model", "mobilenet_v2", "--save", "/proc/quantoscope.safetensors"],
        }
        for name, arguments in cases.items():
            with self.subTest(name):
                done = self.check(3, "run", *arguments, "--latency", "0", "--images", "4", "--json", kept)
                self.assertIn("quantoscope-cli: ", done.stderr)
                self.assertEqual(kept.read_text(), "{}")
        self.assertIn("line 2", self.check(3, "recipe", "check", self.folder / "r.json").stderr)

    def test_a_bad_lesson_is_3_with_its_line(self):
        self.check(3, "lesson", "check", self.folder / "none.json")
        text = '{\n  "id": "a",\n  "version": 1,\n  "title": {"en": "A"},\n  "steps": []\n}'
        self.assertIn("line 4", self.check(3, "lesson", "check", self.write("l.json", text)).stderr)

    def test_a_damaged_study_is_3(self):
        (self.folder / "study").mkdir()
        (self.folder / "study/study.qstudy").write_bytes(b"not a database at all" * 100)
        self.check(3, "study", "thesis", "--out", self.folder / "study", "--show")

    def test_a_full_disk_is_3_and_writes_nothing_over(self):
        run = ["run", "--model", "mobilenet_v2", "--images", "2", "--calibration", "2", "--latency", "0"]
        for option, size in (("--save", 100_000), ("--json", 1_000), ("--predictions", 10)):
            with self.subTest(option):
                kept = self.write("kept", "as it was")
                done = self.check(3, *run, option, kept, preexec_fn=full_disk(size))
                self.assertIn("kept", done.stderr)
                self.assertEqual(kept.read_text(), "as it was")
                self.assertEqual([file.name for file in self.folder.iterdir()], ["kept"])

    def test_bad_questions_and_networks_are_3(self):
        folder = self.folder / "bert"
        shutil.copytree(pathlib.Path(RESOURCES) / "models/bert-mini-qa", folder)
        words = (folder / "vocab.txt").read_text(encoding="utf-8")
        (folder / "vocab.txt").write_text(words.replace("[UNK]\n", "[WHAT]\n"), encoding="utf-8")
        self.assertIn("lacks [UNK]", self.check(3, "inspect", folder).stderr)
        self.assertIn("line 1", self.check(3, "run", "--model", "bert-mini-qa", "--data", self.write("q.json", "{\"data\": [}")).stderr)
        self.assertIn("came without its words", self.check(3, "run", "--model", GOLDEN / "hf_tiny_bert").stderr)
        self.assertIn("fc.weight", self.check(3, "inspect", GOLDEN / "torchscript/not_finite.traced.pt").stderr)
        self.assertIn("posix.system", self.check(3, "inspect", GOLDEN / "checkpoints/os_system.pth").stderr)

    def test_not_possible_is_4(self):
        for name, operator in (("unknown_operator.traced", "aten::fft_fft"), ("squeeze_excite.traced", "aten::mul"),
                               ("hard_swish.scripted", "aten::hardswish")):
            with self.subTest(name):
                self.assertIn(operator, self.check(4, "inspect", GOLDEN / f"torchscript/{name}.pt").stderr)
        self.assertIn("torchscript/unknown_operator.traced.pt: ",
                      self.check(4, "inspect", GOLDEN / "torchscript/unknown_operator.traced.pt").stderr)

    def test_an_unknown_network_is_3(self):
        unknown = self.check(3, "inspect", GOLDEN / "checkpoints/plain.pth").stderr
        self.assertIn("plain.pth: The network cannot be recognised", unknown)
        self.assertIn("--arch", unknown)
        self.assertIn("mobilenet_v2-cifar", self.check(3, "run", "--model", "arch:mobilenet").stderr)
        empty = self.write("empty.safetensors", (2).to_bytes(8, "little") + b"{}")
        self.assertIn("no parameters", self.check(3, "inspect", empty).stderr)

    def test_a_recipe_that_does_not_fit_is_named(self):
        recipe = self.write("mine.json", json.dumps({"method": "static", "overrides": [{"name": "nothing", "keep_float": True}]}))
        for arguments in (["run", "--model", "mobilenet_v2", *SMALL, "--recipe", recipe], ["inspect", "mobilenet_v2", "--recipe", recipe],
                          ["recipe", "check", recipe, "--model", "mobilenet_v2"]):
            self.assertIn("mine.json: The recipe has an override", self.check(3, *arguments).stderr)
        self.assertIn("not a regular file", self.check(3, "run", "--model", "mobilenet_v2", "--recipe", "/dev/null").stderr)
        self.assertIn("but is {}", self.check(3, "recipe", "check", self.write("e.json", '{"method": "static", "overrides": [{}]}')).stderr)


class Models(InFolder):
    def test_lists_the_bundled_models(self):
        models = self.json_of("models")
        self.assertEqual([m["name"] for m in models], ["resnet18", "resnet34", "resnet50", "mobilenet_v2", "bert-mini-qa"])
        self.assertTrue(all(m["present"] for m in models))

    def test_inspects_layers_and_groups(self):
        found = self.json_of("inspect", "resnet18")
        self.assertEqual(found["macs"], 555468800)
        self.assertEqual(found["parameters"], 11220132)
        self.assertEqual(found["macs"], sum(layer["macs"] for layer in found["layers"]))
        layers = {layer["name"]: layer for layer in found["layers"]}
        self.assertEqual(layers["conv1"]["shape"], [64, 32, 32])
        self.assertEqual(layers["bn1"]["fused_into"], "conv1")
        self.assertIn("conv1", [group["name"] for group in found["fusion_groups"]])

    def test_inspects_with_a_recipe(self):
        recipe = self.folder / "recipe.json"
        self.check(0, "recipe", "default", "--method", "static-nofuse", "--json", recipe)
        found = self.json_of("inspect", "resnet18", "--recipe", recipe)
        layers = {layer["name"]: layer for layer in found["layers"]}
        self.assertFalse(any(layer["fused_into"] for layer in found["layers"]))
        self.assertEqual(layers["conv1"]["recipe"]["weight"]["bits"], 8)


class Recipes(InFolder):
    def test_defaults_are_valid(self):
        for preset in ("recommended", "thesis"):
            for method in ("fp32", "static", "static-nofuse", "dynamic"):
                with self.subTest(preset=preset, method=method):
                    file = self.folder / "recipe.json"
                    self.check(0, "recipe", "default", "--preset", preset, "--method", method, "--json", file)
                    self.check(0, "recipe", "check", file, "--model", "resnet18")

    def test_schema_is_json(self):
        self.assertIn("$schema", json.loads(self.check(0, "recipe", "schema").stdout))

    def test_bundled_lessons_are_valid(self):
        lessons = sorted((pathlib.Path(RESOURCES) / "lessons").glob("*.json"))
        self.assertEqual(len(lessons), 3)
        for lesson in lessons:
            self.check(0, "lesson", "check", lesson)
        self.assertIn("$schema", json.loads(self.check(0, "lesson", "schema").stdout))


class Runs(InFolder):
    def test_json_holds_what_the_run_measured(self):
        run = self.json_of("run", "--model", "mobilenet_v2", "--method", "static", *SMALL)
        self.assertEqual((run["images"], run["calibration_images"], run["method"]), (6, 4, "static"))
        self.assertEqual(run["execution"], "measured")
        predictions = run["predictions"]
        right = sum(p["label"] == p["top"][0] for p in predictions)
        self.assertAlmostEqual(run["accuracy"]["top1"], 100 * right / 6)
        self.assertLessEqual(run["accuracy"]["interval"][0], run["accuracy"]["top1"])
        latency = run["latency_ms"]
        self.assertLessEqual(latency["min"], latency["median"])
        self.assertLess(run["size_bytes"]["file"], run["size_bytes"]["fp32_file"])
        for layer in run["layers"]:
            if layer["integer"]:
                self.assertIsNotNone(layer["activation"] or layer["weight"], layer["name"])
            if layer["activation"]:
                self.assertGreater(layer["activation"]["scale"], 0)
        self.assertRegex(run["provenance"]["model_sha256"], "^[0-9a-f]{64}$")

    def test_a_saved_model_predicts_the_same(self):
        saved, first, second = (self.folder / name for name in ("saved.safetensors", "first.json", "second.json"))
        run = self.json_of("run", "--model", "mobilenet_v2", "--method", "static", *SMALL, "--save", saved, "--predictions", first)
        self.assertEqual(run["size_bytes"]["file"], saved.stat().st_size)
        run = self.json_of("run", "--model", saved, *SMALL, "--predictions", second)
        self.assertEqual(first.read_text(), second.read_text())
        self.assertEqual(run["size_bytes"]["file"], saved.stat().st_size)

    def test_what_could_not_be_given_is_said(self):
        records = (pathlib.Path(RESOURCES) / "sample/test.bin").read_bytes()[:3074 * 20]
        run = self.json_of("run", "--model", "mobilenet_v2", "--data", self.write("few.bin", records), "--images", 99999, "--calibration",
                           99999, "--latency", 0)
        notes = "\n".join(note["text"] for note in run["warnings"])
        self.assertIn(f"--images asks for 99999, the data hold {run['images']}:", notes)
        self.assertIn(f"--calibration asks for 99999, the data hold {run['calibration_images']}:", notes)
        self.assertNotIn("asks for", str(self.json_of("run", "--model", "mobilenet_v2", *SMALL)["warnings"]))
        said = self.check(0, "bench", "--model", "bert-mini-qa", "--method", "dynamic", "--latency", 0.01, "--sequence", 5000).stdout
        self.assertIn("192 tokens at most", said)

    def test_one_question_is_no_certainty(self):
        said = self.check(0, "run", "--model", "bert-mini-qa", "--method", "fp32", "--images", 1, "--latency", 0).stdout
        low, high = map(float, re.search(r"F1 .*95 %: ([\d.]+) to ([\d.]+)", said).groups())
        self.assertGreater(high - low, 50)
        said = self.check(0, "run", "--model", "bert-mini-qa", "--method", "fp32", "--images", 20, "--latency", 0).stdout
        self.assertRegex(said, r"Of answerable .* \(\d+ of 20 questions\)")

    def test_simulated_runs_have_no_time(self):
        run = self.json_of("run", "--model", "mobilenet_v2", "--backend", "simulate", *SMALL)
        self.assertEqual(run["execution"], "simulated")
        self.assertIsNone(run["latency_ms"])

    def test_random_weights_have_no_accuracy(self):
        run = self.json_of("run", "--model", "arch:mobilenet_v2-cifar", "--method", "fp32", "--latency", "0.01")
        self.assertIsNone(run["accuracy"])
        self.assertIsNotNone(run["latency_ms"])

    def test_interrupt_is_130(self):
        kept = self.folder / "kept.json"
        kept.write_text("{}")
        with subprocess.Popen([PROGRAM, "run", "--model", "resnet50", "--json", str(kept)], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True) as process:
            process.stderr.readline()  # it is under way
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=120)
            self.assertEqual(process.returncode, 130)
        self.assertEqual(kept.read_text(), "{}")


class Bench(InFolder):
    def test_lists_every_method(self):
        rows = self.json_of("bench", "--model", "arch:mobilenet_v2-cifar", "--method", "fp32,static", "--latency", "0.02")
        self.assertEqual([row["method"] for row in rows], ["fp32", "static"])
        for row in rows:
            seconds = row["latency_ms"]["min"] / 1e3
            self.assertAlmostEqual(row["benchmark"]["gmac_per_second"], row["macs"] / seconds / 1e9, places=6)


    def test_keeps_each_method_and_backend_once(self):
        rows = self.json_of("bench", "--model", "arch:mobilenet_v2-cifar", "--method", "static,fp32,static", "--backend", "onednn,onednn",
                            "--latency", "0.02")
        self.assertEqual([row["method"] for row in rows], ["static", "fp32"])

    def test_more_threads_than_cores_have_the_peak_of_the_cores(self):
        cores = len(os.sched_getaffinity(0))
        bench = ["bench", "--model", "arch:mobilenet_v2-cifar", "--method", "static", "--latency", "0.02", "--threads"]
        fitting, crowded = (self.json_of(*bench, threads)["benchmark"] for threads in (cores, 8 * cores))
        self.assertEqual((fitting["peak_threads"], crowded["peak_threads"]), (cores, cores))
        self.assertLess(crowded["peak_int8_gmac_per_second"], 4 * fitting["peak_int8_gmac_per_second"])
        self.assertIn("as many as this machine has cores", self.check(0, *bench, 8 * cores).stdout)


class Studies(InFolder):
    def setUp(self):
        super().setUp()
        self.plan = self.folder / "plan.json"
        self.write_plan(6)
        self.out = self.folder / "study"

    def write_plan(self, images):
        self.plan.write_text(json.dumps({
            "name": "small", "images": images, "calibration_images": 4, "latency_budget_s": 0.01,
            "models": [{"model": "mobilenet_v2", "methods": ["fp32", "static", "static-nofuse", "dynamic"]}]}))

    def stored(self):
        file = self.out / "study.qstudy"
        if not file.exists():
            return 0
        try:
            with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
                return database.execute("SELECT count(*) FROM runs").fetchone()[0]
        except sqlite3.Error:
            return 0

    def test_writes_tables_results_and_charts(self):
        done = self.check(0, "study", self.plan, "--out", self.out)
        self.assertIn("mobilenet_v2", done.stdout.lower().replace("mobilenetv2", "mobilenet_v2"))
        results = json.loads((self.out / "results.json").read_text())
        self.assertEqual([run["method"] for run in results], ["fp32", "static", "static-nofuse", "dynamic"])
        self.assertTrue(all(run["latency_ms"] for run in results))
        self.assertTrue((self.out / "results.csv").read_text())
        for ending in ("png", "svg", "pdf"):
            self.assertTrue(list((self.out / "charts").glob("*." + ending)), ending)
        shown = self.check(0, "study", self.plan, "--out", self.out, "--show")
        self.assertIn("Static", shown.stdout)
        greek = self.check(0, "study", self.plan, "--out", self.out, "--show", "--language", "el")
        self.assertIn("Στατική", greek.stdout)
        self.write_plan(7)
        self.assertIn("images 6 and not 7", self.check(2, "study", self.plan, "--out", self.out).stderr)

    def test_every_export_has_the_same_numbers(self):
        self.check(0, "study", self.plan, "--out", self.out)
        runs = {run["id"]: run for run in json.loads((self.out / "results.json").read_text())}
        with open(self.out / "results.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["id"] for row in rows], list(runs))
        fp32 = runs["mobilenet_v2/fp32"]
        for row in rows:
            run = runs[row["id"]]
            expected = {"size_file_bytes": run["size_bytes"]["file"], "size_packed_bytes": run["size_bytes"]["packed"],
                        "accuracy_percent": run["accuracy"]["top1"], "latency_median_ms": run["latency_ms"]["median"],
                        "latency_p95_ms": run["latency_ms"]["p95"], "threads": run["threads"], "images": run["images"]}
            if run is not fp32:
                expected["size_difference_mb"] = (run["size_bytes"]["file"] - fp32["size_bytes"]["file"]) / 1e6
                expected["accuracy_difference_points"] = run["accuracy"]["top1"] - fp32["accuracy"]["top1"]
                expected["latency_difference_percent"] = 100 * (run["latency_ms"]["median"] / fp32["latency_ms"]["median"] - 1)
            for column, value in expected.items():
                self.assertAlmostEqual(float(row[column]), value, 6, (row["id"], column))
        markdown = [line.strip("| \n").split(" | ") for line in (self.out / "tables.md").read_text().splitlines() if line.startswith("| ")]
        latex = [line.removesuffix("\\\\").split(" & ") for line in (self.out / "tables.tex").read_text().splitlines() if " & " in line]

        def plain(cells):
            text = " ".join(cells).replace("$-$", "−").replace("$\\Delta$", "Δ").replace("{}", "").replace("\\", "")
            return [word for word in text.split() if word not in "|&"]

        lines = [line for line in markdown if not line[0].startswith(":")]
        self.assertEqual([plain(line) for line in lines], [plain(line) for line in latex])
        for line, run in zip(lines[1:5], runs.values()):
            self.assertIn(f"{run['size_bytes']['file'] / 1e6:.2f}", plain(line))
            self.assertIn(f"{run['accuracy']['top1']:.2f}", plain(line))

    def test_a_printed_plan_is_that_plan(self):
        printed = self.folder / "printed.json"
        printed.write_text(self.check(0, "study", self.plan, "--print-plan").stdout)
        self.check(0, "study", self.plan, "--out", self.out)
        before = (self.out / "results.json").read_text()
        self.check(0, "study", printed, "--out", self.out)
        self.assertEqual((self.out / "results.json").read_text(), before, "nothing was measured again")
        thesis = json.loads(self.check(0, "study", "thesis", "--print-plan").stdout)
        self.assertIn("resnet50", [model["model"] for model in thesis["models"]])

    def test_an_interrupt_is_130_and_keeps_what_is_finished(self):
        with subprocess.Popen([PROGRAM, "study", str(self.plan), "--out", str(self.out)], stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True) as process:
            end = time.monotonic() + 240
            while self.stored() < 1 and process.poll() is None and time.monotonic() < end:
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            said = process.stderr.read()
            self.assertEqual(process.wait(60), 130)
        self.assertIn("goes on from there", said)
        kept = self.stored()
        self.assertGreaterEqual(kept, 1)
        self.check(0, "study", self.plan, "--out", self.out, "--resume")
        self.assertEqual(self.stored(), 4)

    def test_a_plan_with_both_tasks_gives_each_its_data(self):
        self.plan.write_text(json.dumps({
            "data": str(pathlib.Path(RESOURCES) / "sample/test.bin"), "images": 3, "calibration_images": 2, "latency_budget_s": 0.01,
            "models": [{"model": "mobilenet_v2", "methods": ["fp32"]}, {"model": "bert-mini-qa", "methods": ["fp32", "dynamic"]}]}))
        done = self.check(0, "study", self.plan, "--out", self.out)
        self.assertIn("bert-mini-qa cannot use", done.stderr)
        results = json.loads((self.out / "results.json").read_text())
        self.assertEqual([(run["model"], run["dataset_id"]) for run in results],
                         [("mobilenet_v2", "cifar-100"), ("bert-mini-qa", "sample"), ("bert-mini-qa", "sample")])

    def test_a_full_disk_loses_nothing_that_was_stored(self):
        self.check(3, "study", self.plan, "--out", self.out, preexec_fn=full_disk(300_000))
        self.check(0, "study", self.plan, "--out", self.out)
        self.assertEqual(len(json.loads((self.out / "results.json").read_text())), 4)

    def test_kill_loses_only_the_run_under_way(self):
        with subprocess.Popen([PROGRAM, "study", str(self.plan), "--out", str(self.out)], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as process:
            end = time.monotonic() + 240
            while self.stored() < 1 and process.poll() is None and time.monotonic() < end:
                time.sleep(0.02)
            process.kill()
        kept = self.stored()
        self.assertGreaterEqual(kept, 1)
        self.check(0, "study", self.plan, "--out", self.out, "--resume")
        results = json.loads((self.out / "results.json").read_text())
        self.assertEqual(len(results), 4)
        self.assertTrue(all(run["latency_ms"] for run in results))


if __name__ == "__main__":
    PROGRAM, RESOURCES = sys.argv[1], sys.argv[2]
    os.environ.setdefault("QUANTOSCOPE_RESOURCES", RESOURCES)
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
