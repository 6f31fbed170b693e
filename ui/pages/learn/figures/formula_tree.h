// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace quantoscope {

// A formula as it was written, before it has a size. `parts` by kind: Row: its items; Fraction: above, below; Root: what is under it;
// Scripts: base, subscript, superscript (an empty Row where there is none); Accent: what it stands on; Fence: what is inside.
struct FormulaNode {
    enum class Kind { Row, Symbol, Fraction, Root, Scripts, Accent, Fence, Space };
    // Decides the space to its neighbours.
    enum class Role { Ordinary, Function, Sum, Binary, Relation, Opening, Closing, Punctuation };

    Kind kind = Kind::Row;
    Role role = Role::Ordinary;
    QString text;        // of a Symbol; "hat", "bar", "tilde" or "dot" of an Accent; the left bracket of a Fence, "" = none
    QString closing;     // the right bracket of a Fence
    bool italic = false; // a variable
    bool forced = false; // a bracket of \left or \right
    double space = 0.0;  // of a Space, in widths of the type size
    std::vector<FormulaNode> parts;

    bool isEmpty() const { return kind == Kind::Row && parts.empty(); }
};

// Reads a formula in a small part of TeX: \frac{a}{b} \sqrt{x} ^ _ {} \hat \bar \tilde \dot \text{…} \left( \right), sums with limits,
// functions, Greek letters, operators, relations, arrows and spaces. Characters that stand for themselves (×, ≤, α) may be written as such.
// Brackets that belong together grow with what they hold; one without a partner, as in [0, 1), is written as it is.
// Errors: BadInput "formula.empty", "formula.unknown" (a command), "formula.missing" (an argument), "formula.unopened" (a } without {),
// "formula.unclosed", "formula.unpaired" (\left or \right alone), "formula.script" (two of a kind on one base), "formula.deep".
Result<FormulaNode> parseFormula(const QString &source);

// The formula in one line of plain text, as it is read aloud and copied: "s = (2^(b − 1) − 1)/α".
QString formulaInWords(const FormulaNode &node);

} // namespace quantoscope
