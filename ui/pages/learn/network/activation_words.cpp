// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/activation_words.h"

#include "words/field_terms.h"

namespace quantoscope {

QString activationId(ActivationFunction function)
{
    switch (function) {
    case ActivationFunction::Sigmoid: return QStringLiteral("sigmoid");
    case ActivationFunction::Tanh: return QStringLiteral("tanh");
    case ActivationFunction::Relu: return QStringLiteral("relu");
    case ActivationFunction::Relu6: return QStringLiteral("relu6");
    case ActivationFunction::Gelu: return QStringLiteral("gelu");
    }
    return {};
}

ActivationFunction activationOf(const QString &id, ActivationFunction fallback)
{
    for (const ActivationFunction function : kActivationFunctions) {
        if (activationId(function) == id)
            return function;
    }
    return fallback;
}

QString activationTitle(ActivationFunction function)
{
    switch (function) {
    case ActivationFunction::Sigmoid: return opText(OpType::Sigmoid);
    case ActivationFunction::Tanh: return opText(OpType::Tanh);
    case ActivationFunction::Relu: return opText(OpType::Relu);
    case ActivationFunction::Relu6: return opText(OpType::Relu6);
    case ActivationFunction::Gelu: return opText(OpType::Gelu);
    }
    return {};
}

} // namespace quantoscope
