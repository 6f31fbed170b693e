// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/passes: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &passesMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"calibrate.done", QT_TRANSLATE_NOOP("Messages", "Calibrated with {total} inputs")},
        {"calibrate.failed", QT_TRANSLATE_NOOP("Messages", "Calibration failed: {reason}.")},
        {"calibrate.no-images", QT_TRANSLATE_NOOP("Messages", "Calibration needs at least one image or question, found none.")},
        {"calibrate.progress", QT_TRANSLATE_NOOP("Messages", "Calibrating: {done} of {total}")},
        {"quantize.dead-channels", QT_TRANSLATE_NOOP("Messages", "Layer {layer}: in {count} of {total} output channels all weights are zero.")},
        {"quantize.dynamic-symmetric", QT_TRANSLATE_NOOP("Messages", "Dynamic quantization uses symmetric weights; the recipe's asymmetric ones were changed.")},
        {"quantize.empty-range", QT_TRANSLATE_NOOP("Messages", "Layer {layer}: calibration saw nothing but zeros; its scale is 1.")},
        {"quantize.enlarged-scale", QT_TRANSLATE_NOOP("Messages", "Layer {layer}: in {count} of {total} output channels the weights are so small beside the bias that their scale was enlarged to keep the bias within 32 bits.")},
        {"quantize.failed", QT_TRANSLATE_NOOP("Messages", "Quantizing failed: {reason}.")},
        {"quantize.method", QT_TRANSLATE_NOOP("Messages", "Unknown method.")},
        {"quantize.no-statistics", QT_TRANSLATE_NOOP("Messages", "Layer {layer} is to be quantized, but calibration saw nothing of it. Expected statistics of this very network, fused as the recipe says; they name {found} layers.")},
        {"quantize.not-finite", QT_TRANSLATE_NOOP("Messages", "Layer {layer}: values that are not finite were left out of calibration: {count}.")},
        {"quantize.weight-limit", QT_TRANSLATE_NOOP("Messages", "This processor's integer units saturate with weights of full width: weights are held within ±{limit}, which costs about one bit.")},
    };
    return all;
}

} // namespace quantoscope
