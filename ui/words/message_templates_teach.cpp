// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/teach: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &teachMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"lesson.chapter", QT_TRANSLATE_NOOP("Messages", "a control that can be hidden or locked; a chapter can only be shown")},
        {"lesson.control", QT_TRANSLATE_NOOP("Messages", "a control id of docs/lessons.md")},
        {"lesson.free", QT_TRANSLATE_NOOP("Messages", "left out: a free answer is not checked")},
        {"lesson.incomplete", QT_TRANSLATE_NOOP("Messages", "The question is not answered yet.")},
        {"lesson.intervals", QT_TRANSLATE_NOOP("Messages", "options whose “from” and “to” follow each other without a gap, the lowest without “from”, the highest without “to”")},
        {"lesson.known-option", QT_TRANSLATE_NOOP("Messages", "an object with “text” and “right”: its question has no “expect”")},
        {"lesson.known-run", QT_TRANSLATE_NOOP("Messages", "a run of this step or an earlier one: {names}")},
        {"lesson.measured-option", QT_TRANSLATE_NOOP("Messages", "an object with “text”, “from” and “to”: its question has “expect”")},
        {"lesson.minus-or-over", QT_TRANSLATE_NOOP("Messages", "an object with “minus” or “over”, not with both")},
        {"lesson.name", QT_TRANSLATE_NOOP("Messages", "small letters, digits and hyphens, at most {most}")},
        {"lesson.needs-expect", QT_TRANSLATE_NOOP("Messages", "a question with “expect”: a number and an order are compared with what is measured")},
        {"lesson.new-name", QT_TRANSLATE_NOOP("Messages", "a name that no other run of the lesson has")},
        {"lesson.no-image", QT_TRANSLATE_NOOP("Messages", "The lesson “{lesson}” shows the image {image}, which is not in {folder}.")},
        {"lesson.no-layer", QT_TRANSLATE_NOOP("Messages", "The run “{run}” has no layer called {layer}.")},
        {"lesson.no-options", QT_TRANSLATE_NOOP("Messages", "left out: only a choice and an order have options")},
        {"lesson.no-order", QT_TRANSLATE_NOOP("Messages", "left out: only a question of the kind “order” has it")},
        {"lesson.no-runs", QT_TRANSLATE_NOOP("Messages", "a run of this step or an earlier one, of which there are none")},
        {"lesson.no-value", QT_TRANSLATE_NOOP("Messages", "The run “{run}” has no number at {path}: it was not measured there.")},
        {"lesson.not-run", QT_TRANSLATE_NOOP("Messages", "The run “{run}” is still to be done.")},
        {"lesson.one-right", QT_TRANSLATE_NOOP("Messages", "a list with exactly one option that is “right”")},
        {"lesson.order-expect", QT_TRANSLATE_NOOP("Messages", "an object with “path” alone: the options of an order name the runs")},
        {"lesson.order-option", QT_TRANSLATE_NOOP("Messages", "an object with “text” and “run”")},
        {"lesson.other-run", QT_TRANSLATE_NOOP("Messages", "a run that no other option has")},
        {"lesson.path", QT_TRANSLATE_NOOP("Messages", "the path of a number of a run: one of {paths}")},
        {"lesson.progress-of", QT_TRANSLATE_NOOP("Messages", "the progress of the lesson {lesson}, version {version}")},
        {"lesson.relative-image", QT_TRANSLATE_NOOP("Messages", "a text whose images are paths relative to the lesson: “{image}” is not")},
        {"lesson.steps", QT_TRANSLATE_NOOP("Messages", "a list of 1 to {most} steps")},
        {"lesson.time", QT_TRANSLATE_NOOP("Messages", "no time: times differ from machine to machine, ask for an order or a ratio (“over”)")},
        {"lesson.tolerance", QT_TRANSLATE_NOOP("Messages", "a number of at least 0")},
        {"lesson.two-options", QT_TRANSLATE_NOOP("Messages", "a question with at least two “options”")},
        {"lesson.zero", QT_TRANSLATE_NOOP("Messages", "{path} of the run “{run}” is 0: there is no ratio to it.")},
    };
    return all;
}

} // namespace quantoscope
