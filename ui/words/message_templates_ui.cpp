// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of ui: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &uiMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"chart.directory", QT_TRANSLATE_NOOP("Messages", "{directory}: the folder for the charts cannot be made: {reason}.")},
        {"chart.dpi", QT_TRANSLATE_NOOP("Messages", "A chart has 50 to 1200 dots an inch, not {dpi}.")},
        {"chart.unknown-language", QT_TRANSLATE_NOOP("Messages", "There are no charts in the language “{language}”; known are en and el.")},
        {"chart.write-failed", QT_TRANSLATE_NOOP("Messages", "{file}: the chart cannot be written: {reason}.")},
    };
    return all;
}

} // namespace quantoscope
