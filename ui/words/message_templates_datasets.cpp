// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/datasets: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &datasetsMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"cifar.class-names", QT_TRANSLATE_NOOP("Messages", "{file} does not hold {expected} class names; the classes are called by their numbers.")},
        {"cifar.empty", QT_TRANSLATE_NOOP("Messages", "{file} is empty; expected CIFAR-100 records of 3074 bytes.")},
        {"cifar.label-out-of-range", QT_TRANSLATE_NOOP("Messages", "{file}: record {record} has coarse label {coarse} and fine label {fine}; expected 0 to 19 and 0 to 99.")},
        {"cifar.not-whole-records", QT_TRANSLATE_NOOP("Messages", "{file} has {size} bytes, which is {records} CIFAR-100 records of 3074 bytes and {rest} bytes more; expected whole records (coarse label, fine label, 3072 bytes of pixels).")},
        {"cifar.record-unreadable", QT_TRANSLATE_NOOP("Messages", "{file}: record {record} cannot be read; {count} records were there when it was opened.")},
        {"cifar.unreadable", QT_TRANSLATE_NOOP("Messages", "{file} cannot be read: {reason}.")},
        {"data.no-images", QT_TRANSLATE_NOOP("Messages", "{what} holds no images to classify: neither CIFAR-100 nor a folder of images per class. Looked for: {places}. CIFAR-100 can be had from {url}; unpack it and name the folder that holds train.bin and test.bin.")},
        {"data.no-questions", QT_TRANSLATE_NOOP("Messages", "{what} holds no questions in SQuAD's JSON layout. Looked for: {places}. SQuAD can be had from {url}; name the file.")},
        {"data.no-sample", QT_TRANSLATE_NOOP("Messages", "The generated sample was not found. Looked in: {places}.")},
        {"data.sample_item", QT_TRANSLATE_NOOP("Messages", "The sample has no image {item}; it has {count}.")},
        {"data.split", QT_TRANSLATE_NOOP("Messages", "{file} is divided: {calibration} items calibrate, the other {evaluation} evaluate.")},
        {"data.unnamed", QT_TRANSLATE_NOOP("Messages", "No data were named; expected “sample”, a folder or a file.")},
        {"data.unreadable", QT_TRANSLATE_NOOP("Messages", "{what} cannot be read: {reason}.")},
        {"data.wrong-task", QT_TRANSLATE_NOOP("Messages", "{what} is a JSON file, but the model classifies images; expected CIFAR-100 or a folder of images.")},
        {"images.cut", QT_TRANSLATE_NOOP("Messages", "it ends before the picture does")},
        {"images.empty-class", QT_TRANSLATE_NOOP("Messages", "{folder} holds no image.")},
        {"images.no-decoder", QT_TRANSLATE_NOOP("Messages", "no decoder understands it, or it is damaged")},
        {"images.no-folder", QT_TRANSLATE_NOOP("Messages", "{folder} is not a folder that can be read.")},
        {"images.none", QT_TRANSLATE_NOOP("Messages", "{folder} holds no image to evaluate; expected one folder of images per class.")},
        {"images.outside-classes", QT_TRANSLATE_NOOP("Messages", "{folder}: images outside the class folders are left out: {count}.")},
        {"images.unreadable", QT_TRANSLATE_NOOP("Messages", "The image {file} cannot be read: {reason}.")},
        {"squad.answer-misplaced", QT_TRANSLATE_NOOP("Messages", "{file}: answers that do not stand at the place that the file gives for them: {count}.")},
        {"squad.answer-outside", QT_TRANSLATE_NOOP("Messages", "{file}: {path} starts at {start} and has {length} characters; its context has {context} characters.")},
        {"squad.broken-json", QT_TRANSLATE_NOOP("Messages", "{file}, line {line}, column {column}: this is not JSON.")},
        {"squad.duplicate-id", QT_TRANSLATE_NOOP("Messages", "{file}: {path}.id, “{id}”, is another question's too.")},
        {"squad.empty", QT_TRANSLATE_NOOP("Messages", "{file} holds no question.")},
        {"squad.missing-key", QT_TRANSLATE_NOOP("Messages", "{file}: {path} has no “{key}”; expected SQuAD's layout.")},
        {"squad.no-answer", QT_TRANSLATE_NOOP("Messages", "{file}: {path} has no answer, and no “is_impossible” that says so.")},
        {"squad.type", QT_TRANSLATE_NOOP("Messages", "{file}: {path} is {found}; expected {expected}.")},
        {"squad.unreadable", QT_TRANSLATE_NOOP("Messages", "{file} cannot be read: {reason}.")},
        {"tokenizer.missing-token", QT_TRANSLATE_NOOP("Messages", "The vocabulary of {count} words has no {token}; expected the one that belongs to the model.")},
    };
    return all;
}

} // namespace quantoscope
