// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/execution: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &executionMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"backend.layer-cannot-run", QT_TRANSLATE_NOOP("Messages", "Layer {layer} ({op}) cannot run on {backend}: {reason}")},
        {"backend.no-reason", QT_TRANSLATE_NOOP("Messages", "It does not say why.")},
    };
    return all;
}

} // namespace quantoscope
