// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/graph: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &graphMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"graph-json.activation", QT_TRANSLATE_NOOP("Messages", "a known activation")},
        {"graph-json.attribute", QT_TRANSLATE_NOOP("Messages", "a known attribute and value")},
        {"graph-json.broken", QT_TRANSLATE_NOOP("Messages", "{source}: the description of the network is not JSON: {reason}")},
        {"graph-json.earlier-node", QT_TRANSLATE_NOOP("Messages", "the number of an earlier node")},
        {"graph-json.node-numbers", QT_TRANSLATE_NOOP("Messages", "a list of node numbers")},
        {"graph-json.operation", QT_TRANSLATE_NOOP("Messages", "a known operation")},
        {"graph-json.wrong", QT_TRANSLATE_NOOP("Messages", "{source}: in the description of the network, {path} is not {expected}.")},
        {"graph.duplicate-name", QT_TRANSLATE_NOOP("Messages", "The layer name “{name}” stands twice in the network.")},
        {"graph.input-count", QT_TRANSLATE_NOOP("Messages", "Layer {name} ({op}) has a wrong number of inputs: {found}; expected {expected}.")},
        {"graph.missing-parameter", QT_TRANSLATE_NOOP("Messages", "Layer {name} ({op}) has no parameter “{parameter}”.")},
        {"graph.no-output", QT_TRANSLATE_NOOP("Messages", "The network has no output.")},
        {"graph.order", QT_TRANSLATE_NOOP("Messages", "Layer {name} reads a layer that does not come before it.")},
        {"graph.output", QT_TRANSLATE_NOOP("Messages", "The network's output does not exist.")},
        {"graph.shape", QT_TRANSLATE_NOOP("Messages", "Layer {name} ({op}): expected {expected}, found {found}.")},
        {"graph.shape.all-but-channels", QT_TRANSLATE_NOOP("Messages", "{shape} but for the channels")},
        {"graph.shape.attention", QT_TRANSLATE_NOOP("Messages", "query, key and value of one shape, divisible into heads")},
        {"graph.shape.channels", QT_TRANSLATE_NOOP("Messages", "{count} channels")},
        {"graph.shape.features", QT_TRANSLATE_NOOP("Messages", "{count} features")},
        {"graph.shape.features-for-weight", QT_TRANSLATE_NOOP("Messages", "features that fit the weight {weight}")},
        {"graph.shape.image", QT_TRANSLATE_NOOP("Messages", "an image")},
        {"graph.shape.image-for-weight", QT_TRANSLATE_NOOP("Messages", "an image that fits the weight {weight}")},
        {"graph.shape.image-or-features", QT_TRANSLATE_NOOP("Messages", "an image or features")},
        {"graph.shape.large-image", QT_TRANSLATE_NOOP("Messages", "an image at least as large as the kernel")},
        {"graph.shape.most-tokens", QT_TRANSLATE_NOOP("Messages", "at most {most} tokens")},
        {"graph.shape.tokens", QT_TRANSLATE_NOOP("Messages", "token ids")},
        {"graph.shape.window", QT_TRANSLATE_NOOP("Messages", "a kernel and a stride of at least 1")},
        {"graph.some-inputs", QT_TRANSLATE_NOOP("Messages", "at least one")},
        {"graph.unknown-op", QT_TRANSLATE_NOOP("Messages", "Layer {name}: unknown operation.")},
    };
    return all;
}

} // namespace quantoscope
