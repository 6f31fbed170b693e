// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/study: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &studyMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"export.folder", QT_TRANSLATE_NOOP("Messages", "The folder {folder} cannot be made: {reason}.")},
        {"plan.budget", QT_TRANSLATE_NOOP("Messages", "a number of seconds from 0 to 3600")},
        {"plan.distinct-runs", QT_TRANSLATE_NOOP("Messages", "an object whose runs are not in the plan twice (“{run}” is)")},
        {"plan.methods-or-recipes", QT_TRANSLATE_NOOP("Messages", "an object with at least one of “methods” and “recipes”")},
        {"plan.named-recipe", QT_TRANSLATE_NOOP("Messages", "a recipe with a “name”, for tables to show")},
        {"plan.no-model", QT_TRANSLATE_NOOP("Messages", "The plan has no model “{found}”; it has {expected}.")},
        {"plan.some-models", QT_TRANSLATE_NOOP("Messages", "a list of at least one model")},
        {"plan.version", QT_TRANSLATE_NOOP("Messages", "{version} (the version of plans that this program reads)")},
        {"run.interval", QT_TRANSLATE_NOOP("Messages", "a list of two numbers")},
        {"run.observer", QT_TRANSLATE_NOOP("Messages", "an observer, such as “minmax” or “percentile:99.99”")},
        {"run.phrase-depth", QT_TRANSLATE_NOOP("Messages", "an object less deep inside others")},
        {"study.busy", QT_TRANSLATE_NOOP("Messages", "The study {file} is in use by another program; it was waited for {seconds} seconds.")},
        {"study.cannot-open", QT_TRANSLATE_NOOP("Messages", "The study {file} can be neither opened nor created: the folder is missing or nothing may be written there ({reason}).")},
        {"study.copy", QT_TRANSLATE_NOOP("Messages", "The study {file} cannot be copied to {target}: {reason}.")},
        {"study.damaged", QT_TRANSLATE_NOOP("Messages", "The study {file} is damaged: parts of it are missing or contradict each other. Take a copy of it from before, or start a new study.")},
        {"study.duplicate-run", QT_TRANSLATE_NOOP("Messages", "The study {file} has the run “{run}” already.")},
        {"study.exists", QT_TRANSLATE_NOOP("Messages", "{file} exists already and is not written over.")},
        {"study.failed", QT_TRANSLATE_NOOP("Messages", "The study {file} cannot be used: {reason}.")},
        {"study.foreign", QT_TRANSLATE_NOOP("Messages", "{file} is not a study: it is no SQLite file.")},
        {"study.foreign-database", QT_TRANSLATE_NOOP("Messages", "{file} is not a study: it is an SQLite file of another program.")},
        {"study.missing", QT_TRANSLATE_NOOP("Messages", "There is no study {file}.")},
        {"study.no-file", QT_TRANSLATE_NOOP("Messages", "{file} is not a study: it is no file.")},
        {"study.no-id", QT_TRANSLATE_NOOP("Messages", "A run without an id cannot be stored in the study {file}.")},
        {"study.no-run", QT_TRANSLATE_NOOP("Messages", "The study {file} has no run “{run}” to add a latency to.")},
        {"study.no-space", QT_TRANSLATE_NOOP("Messages", "Writing or reading the study {file} failed, the disk may be full ({reason}). What was stored before is unharmed.")},
        {"study.no-such-run", QT_TRANSLATE_NOOP("Messages", "The study {file} has no run “{run}”.")},
        {"study.other-plan", QT_TRANSLATE_NOOP("Messages", "The study {file} follows another plan, with {setting} {found} and not {expected}; choose another folder.")},
        {"study.read-only", QT_TRANSLATE_NOOP("Messages", "Nothing can be stored in the study {file}: it or its folder is read-only ({reason}).")},
        {"study.version", QT_TRANSLATE_NOOP("Messages", "The study {file} has version {found}; this program reads version {expected}.")},
        {"thesis.fields", QT_TRANSLATE_NOOP("Messages", "{count} fields")},
        {"thesis.heading", QT_TRANSLATE_NOOP("Messages", "the heading {heading}")},
        {"thesis.line", QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: expected {expected}, found “{found}”.")},
        {"thesis.number", QT_TRANSLATE_NOOP("Messages", "a number of at least 0 in column {column}")},
        {"thesis.unit", QT_TRANSLATE_NOOP("Messages", "MB or MiB in column size_unit")},
    };
    return all;
}

} // namespace quantoscope
