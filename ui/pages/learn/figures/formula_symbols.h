// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/formula_tree.h"

#include <optional>

namespace quantoscope {

// What a command without arguments stands for: symbolOf("alpha"), symbolOf("log"), symbolOf(","). Nothing for one that is not known.
std::optional<FormulaNode> symbolOf(const QString &command);

// A character that stands for itself.
FormulaNode symbolOf(QChar character);

FormulaNode symbol(const QString &text, FormulaNode::Role role = FormulaNode::Role::Ordinary, bool italic = false);

} // namespace quantoscope
