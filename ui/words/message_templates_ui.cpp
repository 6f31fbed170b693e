// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of ui: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &uiMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"capture.folder", QT_TRANSLATE_NOOP("Messages", "The folder {folder} cannot be made.")},
        {"capture.not_ready", QT_TRANSLATE_NOOP("Messages", "The capture waited for {what} longer than {seconds} s.")},
        {"capture.unwritable", QT_TRANSLATE_NOOP("Messages", "The picture {file} cannot be written.")},
        {"chart.directory", QT_TRANSLATE_NOOP("Messages", "{directory}: the folder for the charts cannot be made: {reason}.")},
        {"chart.dpi", QT_TRANSLATE_NOOP("Messages", "A chart has 50 to 1200 dots an inch, not {dpi}.")},
        {"chart.unknown-language", QT_TRANSLATE_NOOP("Messages", "There are no charts in the language “{language}”; known are en and el.")},
        {"chart.write-failed", QT_TRANSLATE_NOOP("Messages", "{file}: the chart cannot be written: {reason}.")},
        {"formula.deep", QT_TRANSLATE_NOOP("Messages", "The formula {formula} is nested too deeply.")},
        {"formula.empty", QT_TRANSLATE_NOOP("Messages", "The formula is empty.")},
        {"formula.missing", QT_TRANSLATE_NOOP("Messages", "In the formula {formula} something is missing after {what}.")},
        {"formula.script", QT_TRANSLATE_NOOP("Messages", "In the formula {formula} one base has {what} twice.")},
        {"formula.unclosed", QT_TRANSLATE_NOOP("Messages", "The formula {formula} has a { that is never closed.")},
        {"formula.unknown", QT_TRANSLATE_NOOP("Messages", "The formula {formula} has the unknown command {what}.")},
        {"formula.unopened", QT_TRANSLATE_NOOP("Messages", "The formula {formula} has a } that closes nothing.")},
        {"formula.unpaired", QT_TRANSLATE_NOOP("Messages", "The formula {formula} has a \\left or \\right without the other.")},
        {"job.failed", QT_TRANSLATE_NOOP("Messages", "The work stopped unexpectedly: {problem}.")},
        {"study.gone", QT_TRANSLATE_NOOP("Messages", "The study {file} is no longer in its place. Its runs are still shown; save it as another file to keep them.")},
    };
    return all;
}

} // namespace quantoscope
