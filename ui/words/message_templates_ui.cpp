// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of ui: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &uiMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"archive.damaged", QT_TRANSLATE_NOOP("Messages", "{archive} cannot be unpacked: {reason}.")},
        {"archive.too-large", QT_TRANSLATE_NOOP("Messages", "{archive} unpacks to more than {most} bytes. Nothing of it was used.")},
        {"archive.unpacking", QT_TRANSLATE_NOOP("Messages", "Unpacking {archive}")},
        {"archive.unsafe", QT_TRANSLATE_NOOP("Messages", "{archive} holds {member}, which is no plain file inside it. Nothing of it was used.")},
        {"archive.unwritable", QT_TRANSLATE_NOOP("Messages", "{file} cannot be written: {reason}.")},
        {"capture.folder", QT_TRANSLATE_NOOP("Messages", "The folder {folder} cannot be made.")},
        {"capture.not_ready", QT_TRANSLATE_NOOP("Messages", "The capture waited for {what} longer than {seconds} s.")},
        {"capture.unwritable", QT_TRANSLATE_NOOP("Messages", "The picture {file} cannot be written.")},
        {"chart.directory", QT_TRANSLATE_NOOP("Messages", "{directory}: the folder for the charts cannot be made: {reason}.")},
        {"chart.dpi", QT_TRANSLATE_NOOP("Messages", "A chart has 50 to 1200 dots an inch, not {dpi}.")},
        {"chart.unknown-language", QT_TRANSLATE_NOOP("Messages", "There are no charts in the language “{language}”; known are en and el.")},
        {"chart.write-failed", QT_TRANSLATE_NOOP("Messages", "{file}: the chart cannot be written: {reason}.")},
        {"download.broken", QT_TRANSLATE_NOOP("Messages", "The connection to {host} broke off after {received} MB. They are kept: “Go on” fetches the rest.")},
        {"download.checking", QT_TRANSLATE_NOOP("Messages", "Checking {file}")},
        {"download.checksum", QT_TRANSLATE_NOOP("Messages", "{file} is not {name} as it was published: its checksum is {found} instead of {expected}. It was not used.")},
        {"download.failed", QT_TRANSLATE_NOOP("Messages", "Nothing could be fetched from {host}: {reason}.")},
        {"download.folder", QT_TRANSLATE_NOOP("Messages", "The folder {folder} cannot be written.")},
        {"download.host", QT_TRANSLATE_NOOP("Messages", "{host} was not found. Is there a connection to the internet?")},
        {"download.incomplete", QT_TRANSLATE_NOOP("Messages", "{file} does not hold {members} in the folder {folder}.")},
        {"download.refused", QT_TRANSLATE_NOOP("Messages", "{host} refused the connection. Try again later.")},
        {"download.silent", QT_TRANSLATE_NOOP("Messages", "{host} does not answer. Is there a connection to the internet?")},
        {"download.status", QT_TRANSLATE_NOOP("Messages", "{host} has no such file at the moment (it answered with status {status}). Try again later.")},
        {"download.unreadable", QT_TRANSLATE_NOOP("Messages", "{file} cannot be read: {reason}.")},
        {"download.unwritable", QT_TRANSLATE_NOOP("Messages", "{file} cannot be written: {reason}.")},
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
        {"study.only-read", QT_TRANSLATE_NOOP("Messages", "The study {file} can only be read. Save it as another file to store runs in it.")},
        {"study.temporary", QT_TRANSLATE_NOOP("Messages", "The data folder {folder} cannot be written. This study lies in a temporary place and ends with the program: save it with Save study as, or choose another data folder in Preferences.")},
    };
    return all;
}

} // namespace quantoscope
