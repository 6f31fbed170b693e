// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/metrics: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &metricsMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"metrics.no_common_items", QT_TRANSLATE_NOOP("Messages", "The runs {baseline} and {other} have no image or question in common.")},
        {"metrics.other_data", QT_TRANSLATE_NOOP("Messages", "The runs {baseline} and {other} are not on the same data: their answers cannot be compared.")},
    };
    return all;
}

} // namespace quantoscope
