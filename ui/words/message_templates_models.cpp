// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/models: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &modelsMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"architecture.basic", QT_TRANSLATE_NOOP("Messages", "basic")},
        {"architecture.bottleneck", QT_TRANSLATE_NOOP("Messages", "bottleneck")},
        {"architecture.classes", QT_TRANSLATE_NOOP("Messages", "A classifier has 1 to {most} classes, not {found}.")},
        {"architecture.no-parameters", QT_TRANSLATE_NOOP("Messages", "The file has no parameters from which a network could be recognised.")},
        {"architecture.not-recognised", QT_TRANSLATE_NOOP("Messages", "The network cannot be recognised from its parameters ({names} …): name its architecture (--arch on the command line), or use a file that says it.")},
        {"architecture.resnet-variant", QT_TRANSLATE_NOOP("Messages", "A ResNet with {blocks} {kind} blocks in its four stages is not known; ResNet-18, 34 and 50 are.")},
        {"architecture.stem", QT_TRANSLATE_NOOP("Messages", "The stem “{stem}” is not known: it is cifar or imagenet.")},
        {"architecture.unknown", QT_TRANSLATE_NOOP("Messages", "The architecture “{name}” is not known. Known ones are {known}.")},
        {"bert.activation", QT_TRANSLATE_NOOP("Messages", "BERT's activation “{found}” (hidden_act) is not known: it is gelu, gelu_new, gelu_pytorch_tanh or relu.")},
        {"bert.dimension", QT_TRANSLATE_NOOP("Messages", "BERT's {name} is {found}; expected 1 to {most}.")},
        {"bert.epsilon", QT_TRANSLATE_NOOP("Messages", "BERT's layer_norm_eps is {found}; expected a small positive number.")},
        {"bert.heads", QT_TRANSLATE_NOOP("Messages", "BERT's hidden_size {hidden} cannot be divided among {heads} attention heads.")},
        {"parameters.and-more", QT_TRANSLATE_NOOP("Messages", "{names} and {count} more")},
        {"parameters.ignored", QT_TRANSLATE_NOOP("Messages", "Parameters that are not needed to run the network were left out: {names}.")},
        {"parameters.missing", QT_TRANSLATE_NOOP("Messages", "{file}: {architecture} lacks parameters: {names}.")},
        {"parameters.negative-variance", QT_TRANSLATE_NOOP("Messages", "{file}: the variances in {name} are negative.")},
        {"parameters.not-finite", QT_TRANSLATE_NOOP("Messages", "{file}: not a number or infinite values stand in {names}.")},
        {"parameters.other-network", QT_TRANSLATE_NOOP("Messages", "{file} does not hold {architecture}. Missing: {missing}; not known: {surplus}.")},
        {"parameters.same-name", QT_TRANSLATE_NOOP("Messages", "Two parameters of the file are called “{name}” once prefixes are removed.")},
        {"parameters.shape", QT_TRANSLATE_NOOP("Messages", "{file}: parameters have another shape than {architecture} needs (found ≠ needed): {names}.")},
        {"parameters.surplus", QT_TRANSLATE_NOOP("Messages", "{file}: {architecture} has no such parameters: {names}.")},
        {"parameters.type", QT_TRANSLATE_NOOP("Messages", "{file}: parameters are not floating-point numbers: {names}.")},
    };
    return all;
}

} // namespace quantoscope
