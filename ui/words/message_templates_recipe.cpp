// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/recipe: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &recipeMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"json.duplicate-key", QT_TRANSLATE_NOOP("Messages", "{file}: the key “{key}” stands twice in the same object.")},
        {"json.file-line", QT_TRANSLATE_NOOP("Messages", "{file}, line {line}")},
        {"json.missing-key", QT_TRANSLATE_NOOP("Messages", "{file}: {path} lacks the key “{key}”.")},
        {"json.no-file", QT_TRANSLATE_NOOP("Messages", "{file} cannot be read: there is no such file.")},
        {"json.not-regular", QT_TRANSLATE_NOOP("Messages", "{file} cannot be read: it is not a regular file.")},
        {"json.number", QT_TRANSLATE_NOOP("Messages", "{file}: broken JSON: {problem}.")},
        {"json.read", QT_TRANSLATE_NOOP("Messages", "{file} cannot be read: {problem}.")},
        {"json.syntax", QT_TRANSLATE_NOOP("Messages", "{file}, line {line}, column {column}: broken JSON: {problem}.")},
        {"json.too-large", QT_TRANSLATE_NOOP("Messages", "{file} has {found} bytes; a file of this kind has at most {expected}.")},
        {"json.top-level", QT_TRANSLATE_NOOP("Messages", "the top level")},
        {"json.type", QT_TRANSLATE_NOOP("Messages", "{file}: {path} must be {expected}, but is {found}.")},
        {"json.unknown-key", QT_TRANSLATE_NOOP("Messages", "{file}: {path} has the unknown key “{key}”; it may have {expected}.")},
        {"json.unreadable", QT_TRANSLATE_NOOP("Messages", "{file}: the JSON cannot be read: {problem}.")},
        {"json.value", QT_TRANSLATE_NOOP("Messages", "{file}: {path} must be {expected}, but is {found}.")},
        {"recipe.activation-granularity", QT_TRANSLATE_NOOP("Messages", "The recipe asks for activations per channel: activations are quantized per tensor, weights can be per channel.")},
        {"recipe.activations", QT_TRANSLATE_NOOP("Messages", "activations")},
        {"recipe.bits", QT_TRANSLATE_NOOP("Messages", "The recipe asks for {what} of {found} bits in {where}: expected 2 to 8.")},
        {"recipe.by-name", QT_TRANSLATE_NOOP("Messages", "the name “{value}” (overrides[{index}])")},
        {"recipe.by-pattern", QT_TRANSLATE_NOOP("Messages", "the pattern “{value}” (overrides[{index}])")},
        {"recipe.by-type", QT_TRANSLATE_NOOP("Messages", "the type “{value}” (overrides[{index}])")},
        {"recipe.filled-selection", QT_TRANSLATE_NOOP("Messages", "an object whose “name”, “type” or “pattern” is not empty")},
        {"recipe.fixed-range", QT_TRANSLATE_NOOP("Messages", "The recipe asks for {found} in {where}: expected two finite numbers, the smaller one first.")},
        {"recipe.in-defaults", QT_TRANSLATE_NOOP("Messages", "its defaults")},
        {"recipe.in-override", QT_TRANSLATE_NOOP("Messages", "the override for {selection}")},
        {"recipe.method", QT_TRANSLATE_NOOP("Messages", "There is no method “{found}”. Expected one of: fp32, static, static-nofuse, dynamic.")},
        {"recipe.observer", QT_TRANSLATE_NOOP("Messages", "one of {names}, with P above 50 and up to 100")},
        {"recipe.one-selection", QT_TRANSLATE_NOOP("Messages", "an object with exactly one of “name”, “type” and “pattern”")},
        {"recipe.percentile", QT_TRANSLATE_NOOP("Messages", "The recipe asks for {found} in {where}: expected a percentile above 50 and up to 100.")},
        {"recipe.unknown-layer", QT_TRANSLATE_NOOP("Messages", "The recipe has an override for {selection}, but no layer of this network fits it.")},
        {"recipe.unknown-unfused", QT_TRANSLATE_NOOP("Messages", "The recipe switches off the fusion of “{name}”, but this network has no such layer.")},
        {"recipe.version", QT_TRANSLATE_NOOP("Messages", "{version} (the version of recipes that this program reads)")},
        {"recipe.weight-observer", QT_TRANSLATE_NOOP("Messages", "The recipe asks for the observer {found} for weights in {where}: expected minmax or mse.")},
        {"recipe.weights", QT_TRANSLATE_NOOP("Messages", "weights")},
    };
    return all;
}

} // namespace quantoscope
