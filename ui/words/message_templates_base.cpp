// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/base: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &baseMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"cancelled", QT_TRANSLATE_NOOP("Messages", "Cancelled.")},
        {"file.is-folder", QT_TRANSLATE_NOOP("Messages", "{file}: is a folder; a file was expected.")},
        {"file.missing", QT_TRANSLATE_NOOP("Messages", "{file}: there is no such file.")},
        {"file.not-regular", QT_TRANSLATE_NOOP("Messages", "{file}: is no regular file, so it cannot be mapped into memory.")},
        {"file.unreadable", QT_TRANSLATE_NOOP("Messages", "{file}: cannot be read: {reason}.")},
        {"file.unwritable", QT_TRANSLATE_NOOP("Messages", "{file}: cannot be written: {reason}. Nothing was changed.")},
        {"phrase.a-truth-value", QT_TRANSLATE_NOOP("Messages", "a truth value")},
        {"phrase.filled-text", QT_TRANSLATE_NOOP("Messages", "a text that is not empty")},
        {"phrase.list", QT_TRANSLATE_NOOP("Messages", "a list")},
        {"phrase.list-of-names", QT_TRANSLATE_NOOP("Messages", "a list of names")},
        {"phrase.not-regular-file", QT_TRANSLATE_NOOP("Messages", "it is not a regular file")},
        {"phrase.nothing", QT_TRANSLATE_NOOP("Messages", "nothing")},
        {"phrase.number", QT_TRANSLATE_NOOP("Messages", "a number")},
        {"phrase.object", QT_TRANSLATE_NOOP("Messages", "an object")},
        {"phrase.one-of", QT_TRANSLATE_NOOP("Messages", "one of {names}")},
        {"phrase.positive-number", QT_TRANSLATE_NOOP("Messages", "a positive number")},
        {"phrase.text", QT_TRANSLATE_NOOP("Messages", "a text")},
        {"phrase.truth-value", QT_TRANSLATE_NOOP("Messages", "true or false")},
        {"phrase.whole-number", QT_TRANSLATE_NOOP("Messages", "a whole number")},
        {"phrase.whole-number-from", QT_TRANSLATE_NOOP("Messages", "a whole number of at least {least}")},
        {"phrase.whole-number-within", QT_TRANSLATE_NOOP("Messages", "a whole number from {least} to {most}")},
        {"system.busy", QT_TRANSLATE_NOOP("Messages", "Device or resource busy")},
        {"system.denied", QT_TRANSLATE_NOOP("Messages", "Permission denied")},
        {"system.device", QT_TRANSLATE_NOOP("Messages", "Input/output error")},
        {"system.exists", QT_TRANSLATE_NOOP("Messages", "File exists")},
        {"system.folder", QT_TRANSLATE_NOOP("Messages", "Is a directory")},
        {"system.forbidden", QT_TRANSLATE_NOOP("Messages", "Operation not permitted")},
        {"system.full", QT_TRANSLATE_NOOP("Messages", "No space left on device")},
        {"system.long-name", QT_TRANSLATE_NOOP("Messages", "File name too long")},
        {"system.memory", QT_TRANSLATE_NOOP("Messages", "Cannot allocate memory")},
        {"system.missing", QT_TRANSLATE_NOOP("Messages", "No such file or directory")},
        {"system.no-folder", QT_TRANSLATE_NOOP("Messages", "Not a directory")},
        {"system.open-files", QT_TRANSLATE_NOOP("Messages", "Too many open files")},
        {"system.quota", QT_TRANSLATE_NOOP("Messages", "Disk quota exceeded")},
        {"system.read-only", QT_TRANSLATE_NOOP("Messages", "Read-only file system")},
    };
    return all;
}

} // namespace quantoscope
