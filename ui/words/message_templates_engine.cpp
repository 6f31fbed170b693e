// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/engine: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &engineMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"attention.empty", QT_TRANSLATE_NOOP("Messages", "The question and the passage must have at least one word each.")},
        {"attention.task", QT_TRANSLATE_NOOP("Messages", "{model} answers no questions.")},
        {"engine.coarse_labels", QT_TRANSLATE_NOOP("Messages", "The coarse labels of {data} name {found} classes, {model} tells {classes} apart: the fine ones are needed.")},
        {"engine.data_task", QT_TRANSLATE_NOOP("Messages", "{data} is data for {task}; {model} is a network for {needed_task}.")},
        {"engine.empty_benchmark", QT_TRANSLATE_NOOP("Messages", "A benchmark needs at least one method and one backend.")},
        {"engine.evaluating_images", QT_TRANSLATE_NOOP("Messages", "Evaluating images: {done} of {total}")},
        {"engine.evaluating_questions", QT_TRANSLATE_NOOP("Messages", "Evaluating passages: {done} of {total}")},
        {"engine.fewer_classes", QT_TRANSLATE_NOOP("Messages", "{data} has {found} classes, {model} tells {classes} apart. Classes are matched by their number, in the order of their names: unless those of {data} are the network's first, its accuracy says nothing.")},
        {"engine.id_taken", QT_TRANSLATE_NOOP("Messages", "The study {file} has a run “{run}” already, with other settings.")},
        {"engine.image_channels", QT_TRANSLATE_NOOP("Messages", "{model} wants pictures with another number of colours: {channels}; those of {data} have three.")},
        {"engine.image_input", QT_TRANSLATE_NOOP("Messages", "The input must have {channels} colours, 1 to {largest} pixels a side, a finite mean and a standard deviation above 0.")},
        {"engine.input_assumed", QT_TRANSLATE_NOOP("Messages", "{model} says nothing about its input: the size {height} x {width} and the normalization usual for {data} are used where nothing else was set.")},
        {"engine.label_outside", QT_TRANSLATE_NOOP("Messages", "{item} of {data} has class {label}; {model} knows {classes} classes only.")},
        {"engine.latency_budget", QT_TRANSLATE_NOOP("Messages", "The time to measure latency must lie between 0 and 3600 seconds.")},
        {"engine.loading", QT_TRANSLATE_NOOP("Messages", "Loading {model}")},
        {"engine.logits_not_finite", QT_TRANSLATE_NOOP("Messages", "The network's result for {item} is not a finite number.")},
        {"engine.measuring_latency", QT_TRANSLATE_NOOP("Messages", "Measuring the time of one batch")},
        {"engine.no_calibration", QT_TRANSLATE_NOOP("Messages", "Static quantization needs at least one image or question to calibrate with; there is none.")},
        {"engine.no_evaluation", QT_TRANSLATE_NOOP("Messages", "There is nothing to evaluate {model} on.")},
        {"engine.no_labels", QT_TRANSLATE_NOOP("Messages", "The images of {data} have no labels (no folder for each class): how often the network is right cannot be told, only how often it answers as in FP32.")},
        {"engine.no_model", QT_TRANSLATE_NOOP("Messages", "No model was named.")},
        {"engine.inspect_stored", QT_TRANSLATE_NOOP("Messages", "{model} is stored quantized, and is shown as it was stored: it takes no recipe.")},
        {"engine.no_original", QT_TRANSLATE_NOOP("Messages", "{model} is stored quantized, and the float network that it was made from is not known: name it to compare with it.")},
        {"engine.no_vocabulary", QT_TRANSLATE_NOOP("Messages", "{model} came without its words, so no question can be read: expected vocab.txt or tokenizer.json beside {source}.")},
        {"engine.other_original", QT_TRANSLATE_NOOP("Messages", "{original} is not the network that {model} was made from: another task or other classes.")},
        {"engine.preview_item", QT_TRANSLATE_NOOP("Messages", "There is no image {item}; there are {count}.")},
        {"engine.preview_task", QT_TRANSLATE_NOOP("Messages", "{model} reads no images.")},
        {"engine.probe_stored", QT_TRANSLATE_NOOP("Messages", "{model} is stored quantized: there are no float weights to compare its layers with.")},
        {"engine.quantizing", QT_TRANSLATE_NOOP("Messages", "Quantizing {model} ({method})")},
        {"engine.queue_ids", QT_TRANSLATE_NOOP("Messages", "Every run in a queue needs an id of its own; “{id}” is empty or stands twice.")},
        {"engine.replace_needs_float", QT_TRANSLATE_NOOP("Messages", "{model} has no float weights or no data to measure a changed layer with.")},
        {"engine.replace_no_layer", QT_TRANSLATE_NOOP("Messages", "{model} has no layer {layer} with weights.")},
        {"engine.replace_shape", QT_TRANSLATE_NOOP("Messages", "The weights of {layer} are {expected}; {found} was given.")},
        {"engine.sequence_limit", QT_TRANSLATE_NOOP("Messages", "{model} takes {limit} tokens at most: its time is that of {limit}, not of {asked}.")},
        {"engine.setting.batch", QT_TRANSLATE_NOOP("Messages", "batch")},
        {"engine.setting.calibration", QT_TRANSLATE_NOOP("Messages", "calibration")},
        {"engine.setting.classes", QT_TRANSLATE_NOOP("Messages", "classes")},
        {"engine.setting.images", QT_TRANSLATE_NOOP("Messages", "images")},
        {"engine.setting.sequence", QT_TRANSLATE_NOOP("Messages", "sequence")},
        {"engine.setting.size", QT_TRANSLATE_NOOP("Messages", "size")},
        {"engine.setting.threads", QT_TRANSLATE_NOOP("Messages", "threads")},
        {"engine.setting_range", QT_TRANSLATE_NOOP("Messages", "The setting “{setting}” is {value}; it must lie between {from} and {to}.")},
        {"engine.study_step", QT_TRANSLATE_NOOP("Messages", "{run}: {step}")},
        {"request.three", QT_TRANSLATE_NOOP("Messages", "a list of three numbers")},
    };
    return all;
}

} // namespace quantoscope
