// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/neuron.h"

#include <QString>

#include <array>

namespace quantoscope {

inline constexpr std::array kActivationFunctions = {ActivationFunction::Sigmoid, ActivationFunction::Tanh, ActivationFunction::Relu,
                                                    ActivationFunction::Relu6, ActivationFunction::Gelu};

QString activationId(ActivationFunction function);                               // "relu6", as a figure's state has it
ActivationFunction activationOf(const QString &id, ActivationFunction fallback); // `fallback` for ids that are not known
QString activationTitle(ActivationFunction function);                            // "ReLU6", in the language in force

} // namespace quantoscope
