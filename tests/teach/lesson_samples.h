// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

// A lesson with every field and every kind of question, one value a line where a test counts lines.
inline std::string fullLesson()
{
    return R"({
  "$schema": "lesson.schema.json",
  "id": "test-lesson",
  "version": 2,
  "title": {"en": "A test", "el": "Μια δοκιμή"},
  "steps": [
    {
      "text": {"en": "Look at ![a picture](images/a.png).", "el": "Δείτε ![μια εικόνα](images/a.png)."},
      "show": ["chapter.symmetric"],
      "hide": ["suggestionBar", "comparePage"],
      "lock": ["runStart"],
      "state": {"model": "resnet18", "data": "sample", "images": 20, "calibration_images": 8, "seed": 3, "recipe": {"method": "static"}},
      "runs": [
        {"name": "fp32", "recipe": {"method": "fp32"}},
        {"name": "four", "recipe": {"method": "static", "defaults": {"weight": {"bits": 4}}}}
      ],
      "question": {
        "text": {"en": "What happens?", "el": "Τι θα συμβεί;"},
        "kind": "choice",
        "ask": "before",
        "expect": {"run": "four", "minus": "fp32", "path": "accuracy.top1"},
        "tolerance": 0.5,
        "options": [
          {"text": {"en": "Falls", "el": "Πέφτει"}, "to": -2},
          {"text": {"en": "Stays", "el": "Μένει"}, "from": -2, "to": 2},
          {"text": {"en": "Rises", "el": "Ανεβαίνει"}, "from": 2}
        ],
        "hints": [{"en": "First", "el": "Πρώτη"}, {"en": "Second", "el": "Δεύτερη"}],
        "explanation": {"en": "So.", "el": "Έτσι."}
      }
    },
    {
      "text": {"en": "Number", "el": "Αριθμός"},
      "question": {
        "text": {"en": "How many times?", "el": "Πόσες φορές;"},
        "kind": "number",
        "ask": "after",
        "expect": {"run": "fp32", "over": "four", "path": "latency_ms.median"},
        "tolerance": 0.2
      }
    },
    {
      "text": {"en": "Order", "el": "Σειρά"},
      "question": {
        "text": {"en": "Which order?", "el": "Ποια σειρά;"},
        "kind": "order",
        "expect": {"path": "latency_ms.median"},
        "order": "descending",
        "tolerance": 0.05,
        "options": [
          {"text": {"en": "Four", "el": "Τέσσερα"}, "run": "four"},
          {"text": {"en": "Float", "el": "Κινητή"}, "run": "fp32"}
        ]
      }
    },
    {
      "text": {"en": "Free", "el": "Ελεύθερη"},
      "question": {"text": {"en": "Why?", "el": "Γιατί;"}, "kind": "free"}
    },
    {
      "text": {"en": "Known", "el": "Γνωστό"},
      "question": {"text": {"en": "Which?", "el": "Ποιο;"}, "kind": "choice", "options": [
        {"text": {"en": "This", "el": "Αυτό"}, "right": true}, {"text": {"en": "That", "el": "Εκείνο"}}]}
    }
  ]
}
)";
}

} // namespace quantoscope
