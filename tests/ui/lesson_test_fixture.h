// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/language_controller.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_player.h"
#include "teach/lesson_json.h"
#include "window_fixture.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace quantoscope {

// A window with a lesson of its own: a choice before two runs, a number and an order after them, a free answer.
class LessonTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        LanguageController::instance().setLanguage(QStringLiteral("en"));
        m_file = m_folder.filePath(QStringLiteral("lesson.json"));
        write(m_file, R"({"id": "played", "version": 1, "title": {"en": "Played", "el": "Παιγμένο"}, "steps": [
  {"text": {"en": "Welcome", "el": "Καλώς ήρθατε"}, "show": ["layersPage"], "hide": ["inspectPage", "runsPanel"], "lock": ["setBar", "actionRunStudy"]},
  {"text": {"en": "Two runs", "el": "Δύο εκτελέσεις"}, "show": ["runPage"],
   "state": {"model": "resnet18", "data": "sample", "images": 30, "calibration_images": 16, "seed": 0,
             "recipe": {"method": "static", "name": "four", "defaults": {"weight": {"bits": 4}}}},
   "runs": [{"name": "fp32", "recipe": {"method": "fp32"}}, {"name": "four"}],
   "question": {"text": {"en": "What happens?", "el": "Τι θα συμβεί;"}, "kind": "choice",
    "expect": {"run": "four", "minus": "fp32", "path": "accuracy.top1"},
    "options": [{"text": {"en": "Falls", "el": "Πέφτει"}, "to": -2}, {"text": {"en": "Stays", "el": "Μένει"}, "from": -2}],
    "hints": [{"en": "First hint", "el": "Πρώτη υπόδειξη"}, {"en": "Second hint", "el": "Δεύτερη υπόδειξη"}],
    "explanation": {"en": "Because.", "el": "Επειδή."}}},
  {"text": {"en": "Ratio", "el": "Λόγος"}, "question": {"text": {"en": "How many times?", "el": "Πόσες φορές;"}, "kind": "number", "ask": "after",
    "expect": {"run": "fp32", "over": "four", "path": "latency_ms.median"}, "tolerance": 0.2}},
  {"text": {"en": "Order", "el": "Σειρά"}, "question": {"text": {"en": "Fastest first?", "el": "Πρώτα το ταχύτερο;"}, "kind": "order", "ask": "after",
    "expect": {"path": "latency_ms.median"},
    "options": [{"text": {"en": "Float", "el": "Κινητή"}, "run": "fp32"}, {"text": {"en": "Four", "el": "Τέσσερα"}, "run": "four"}]}},
  {"text": {"en": "Free", "el": "Ελεύθερα"}, "question": {"text": {"en": "Why?", "el": "Γιατί;"}, "kind": "free"}}]})");
    }

    void TearDown() override { LanguageController::instance().setLanguage(QStringLiteral("en")); }

    static void write(const QString &file, const QByteArray &text)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    LessonPanel &panel() { return window().lessons(); }
    LessonPlayer &player() { return panel().player(); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    bool isShown(const QString &name) { return find<QWidget>(name)->isVisible(); }

    QString m_file;
};

} // namespace quantoscope
