// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .` from the sources of core/backends/torch: do not edit.
#include "words/message_templates.h"

#include <QCoreApplication>

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &backendsTorchMessages()
{
    static const std::vector<MessageTemplate> all = {
        {"torch.activation-bits", QT_TRANSLATE_NOOP("Messages", "PyTorch's integer kernels know activations of 8 bits only.")},
        {"torch.dynamic-operator", QT_TRANSLATE_NOOP("Messages", "Only linear layers are quantized dynamically.")},
        {"torch.input-size", QT_TRANSLATE_NOOP("Messages", "Input {name}: {found} values, expected {expected}.")},
        {"torch.integer-operator", QT_TRANSLATE_NOOP("Messages", "PyTorch has no integer kernel for this operation.")},
        {"torch.layer-refused", QT_TRANSLATE_NOOP("Messages", "Layer {name}: PyTorch cannot prepare it: {reason}")},
        {"torch.padding", QT_TRANSLATE_NOOP("Messages", "PyTorch's integer kernels pad both sides alike.")},
        {"torch.pool-padding", QT_TRANSLATE_NOOP("Messages", "PyTorch pads both sides of a pooling alike.")},
        {"torch.run-failed", QT_TRANSLATE_NOOP("Messages", "Layer {name}: PyTorch failed: {reason}")},
        {"torch.weight-bits", QT_TRANSLATE_NOOP("Messages", "PyTorch's integer kernels know weights of 8 bits only.")},
        {"torch.weight-zero-point", QT_TRANSLATE_NOOP("Messages", "This engine of PyTorch has no integer kernel for these weights with a zero point; choose symmetric weights.")},
    };
    return all;
}

} // namespace quantoscope
