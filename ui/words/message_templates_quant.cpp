// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/quant: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &quantMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"observer.fixed", QT_TRANSLATE_NOOP("Messages", "The fixed range “{found}” is not two numbers, the smaller one first, as in “fixed:-1.5:6”.")},
        {"observer.name", QT_TRANSLATE_NOOP("Messages", "There is no observer “{found}”. Expected one of: minmax, moving-average, histogram, percentile:P, mse, entropy, fixed:MIN:MAX.")},
        {"observer.percentile", QT_TRANSLATE_NOOP("Messages", "The percentile “{found}” is not a number above 50 and up to 100, as in “percentile:99.99”.")},
        {"packing.bits", QT_TRANSLATE_NOOP("Messages", "Packed weights of {bits} bits: expected 2 to 8.")},
        {"packing.size", QT_TRANSLATE_NOOP("Messages", "{count} packed weights of {bits} bits need {expected} bytes, found {found}.")},
    };
    return all;
}

} // namespace quantoscope
