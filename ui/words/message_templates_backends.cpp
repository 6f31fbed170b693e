// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/backends: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &backendsMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"backend.unknown", QT_TRANSLATE_NOOP("Messages", "There is no backend “{name}”. There are: {all}.")},
        {"execution.failed", QT_TRANSLATE_NOOP("Messages", "Layer {layer} failed on oneDNN: {reason}.")},
        {"execution.input-size", QT_TRANSLATE_NOOP("Messages", "Input {name}: expected {expected} values, found {found}.")},
        {"lowering.decisions", QT_TRANSLATE_NOOP("Messages", "The quantized graph has {found} decisions for {expected} layers.")},
        {"lowering.no-qparams", QT_TRANSLATE_NOOP("Messages", "Layer {name} is read by an integer layer but has no scale.")},
        {"onednn.build-failed", QT_TRANSLATE_NOOP("Messages", "oneDNN could not build the network: {reason}.")},
        {"onednn.caches-hidden", QT_TRANSLATE_NOOP("Messages", "oneDNN {version} computes wrongly on a processor that hides its caches, as this virtual machine's does; oneDNN 2 does not.")},
        {"onednn.stored-in-8-bits", QT_TRANSLATE_NOOP("Messages", "Fewer than 8 bits run as 8-bit integers; the time is that of INT8.")},
        {"onednn.weight-saturates", QT_TRANSLATE_NOOP("Messages", "Without VNNI, oneDNN's integer sums are right only for weights within ±{limit}.")},
        {"onednn.weight-zero-point", QT_TRANSLATE_NOOP("Messages", "oneDNN has no integer kernel for weights with a zero point; choose symmetric weights or the simulate backend.")},
    };
    return all;
}

} // namespace quantoscope
