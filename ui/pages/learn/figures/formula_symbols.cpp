// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/formula_symbols.h"

#include <QHash>

namespace quantoscope {
namespace {

using Role = FormulaNode::Role;

const QHash<QString, const char *> &letters()
{
    static const QHash<QString, const char *> all = {
        {"alpha", "α"},   {"beta", "β"},  {"gamma", "γ"}, {"delta", "δ"},    {"epsilon", "ε"}, {"varepsilon", "ε"}, {"zeta", "ζ"},
        {"eta", "η"},     {"theta", "θ"}, {"iota", "ι"},  {"kappa", "κ"},    {"lambda", "λ"},  {"mu", "μ"},         {"nu", "ν"},
        {"xi", "ξ"},      {"pi", "π"},    {"rho", "ρ"},   {"sigma", "σ"},    {"tau", "τ"},     {"upsilon", "υ"},    {"phi", "φ"},
        {"varphi", "φ"},  {"chi", "χ"},   {"psi", "ψ"},   {"omega", "ω"},    {"Gamma", "Γ"},   {"Delta", "Δ"},      {"Theta", "Θ"},
        {"Lambda", "Λ"},  {"Xi", "Ξ"},    {"Pi", "Π"},    {"Sigma", "Σ"},    {"Phi", "Φ"},     {"Psi", "Ψ"},        {"Omega", "Ω"},
        {"partial", "∂"}, {"ell", "ℓ"},   {"nabla", "∇"}, {"infty", "∞"},    {"dots", "…"},    {"ldots", "…"},      {"cdots", "⋯"},
        {"prime", "′"},   {"%", "%"},     {"_", "_"},     {"emptyset", "∅"}, {"#", "#"},       {"&", "&"},          {"circ", "°"},
        {"top", "⊤"},     {"forall", "∀"}};
    return all;
}

const QHash<QString, const char *> &relations()
{
    static const QHash<QString, const char *> all = {
        {"le", "≤"},  {"leq", "≤"},        {"ge", "≥"},        {"geq", "≥"},        {"ne", "≠"},
        {"neq", "≠"}, {"approx", "≈"},     {"equiv", "≡"},     {"in", "∈"},         {"notin", "∉"},
        {"to", "→"},  {"rightarrow", "→"}, {"leftarrow", "←"}, {"mapsto", "↦"},     {"propto", "∝"},
        {"sim", "∼"}, {"ll", "≪"},         {"gg", "≫"},        {"Rightarrow", "⇒"}, {"subset", "⊂"},
        {"mid", "|"}, {"lt", "<"},         {"gt", ">"},        {"simeq", "≃"},      {"Leftrightarrow", "⇔"}};
    return all;
}

const QHash<QString, const char *> &operators()
{
    static const QHash<QString, const char *> all = {{"cdot", "·"}, {"times", "×"}, {"pm", "±"},   {"mp", "∓"},      {"div", "÷"},
                                                     {"ast", "∗"},  {"oplus", "⊕"}, {"odot", "⊙"}, {"otimes", "⊗"},  {"cap", "∩"},
                                                     {"cup", "∪"},  {"wedge", "∧"}, {"vee", "∨"},  {"setminus", "∖"}};
    return all;
}

// Upright words with a little space around them.
const QStringList &functions()
{
    static const QStringList all = {"log",  "ln",     "exp",    "max", "min",     "sin",  "cos",  "tanh", "round", "clamp",
                                    "sign", "argmax", "argmin", "lim", "softmax", "ReLU", "GELU", "erf",  "det",   "mod"};
    return all;
}

const QHash<QString, double> &spaces()
{
    static const QHash<QString, double> all = {{",", 1.0 / 6.0}, {":", 2.0 / 9.0}, {";", 5.0 / 18.0}, {"!", -1.0 / 6.0},
                                               {" ", 0.25},      {"quad", 1.0},    {"qquad", 2.0}};
    return all;
}

QString word(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

FormulaNode symbol(const QString &text, Role role, bool italic)
{
    FormulaNode node;
    node.kind = FormulaNode::Kind::Symbol;
    node.text = text;
    node.role = role;
    node.italic = italic;
    return node;
}

std::optional<FormulaNode> symbolOf(const QString &command)
{
    if (const auto found = letters().find(command); found != letters().end())
        return symbol(word(*found), Role::Ordinary, QChar(word(*found)[0]).isLower());
    if (const auto found = relations().find(command); found != relations().end())
        return symbol(word(*found), Role::Relation);
    if (const auto found = operators().find(command); found != operators().end())
        return symbol(word(*found), Role::Binary);
    if (functions().contains(command))
        return symbol(command, Role::Function);
    if (command == QLatin1String("sum"))
        return symbol(QStringLiteral("∑"), Role::Sum);
    if (command == QLatin1String("prod"))
        return symbol(QStringLiteral("∏"), Role::Sum);
    if (const auto found = spaces().find(command); found != spaces().end()) {
        FormulaNode space;
        space.kind = FormulaNode::Kind::Space;
        space.space = *found;
        return space;
    }
    static const QHash<QString, const char *> opening = {{"lfloor", "⌊"}, {"lceil", "⌈"}, {"{", "{"}, {"langle", "⟨"}, {"lVert", "‖"}};
    static const QHash<QString, const char *> closing = {{"rfloor", "⌋"}, {"rceil", "⌉"}, {"}", "}"}, {"rangle", "⟩"}, {"rVert", "‖"}};
    if (const auto found = opening.find(command); found != opening.end())
        return symbol(word(*found), Role::Opening);
    if (const auto found = closing.find(command); found != closing.end())
        return symbol(word(*found), Role::Closing);
    return {};
}

FormulaNode symbolOf(QChar character)
{
    static const QString relations = QStringLiteral("=<>≤≥≈≠≡∈→←↦∼∝⇒:");
    static const QString operators = QStringLiteral("+−±×·÷∗⊙");
    static const QString opening = QStringLiteral("([⌊⌈⟨");
    static const QString closing = QStringLiteral(")]⌋⌉⟩");
    const QString text(character);
    if (character == QLatin1Char('-'))
        return symbol(QStringLiteral("−"), Role::Binary);
    if (character == QLatin1Char('*'))
        return symbol(QStringLiteral("∗"), Role::Binary);
    if (character == QLatin1Char('\''))
        return symbol(QStringLiteral("′"));
    if (character == QChar(0x2211) || character == QChar(0x220F))
        return symbol(text, Role::Sum);
    if (relations.contains(character))
        return symbol(text, Role::Relation);
    if (operators.contains(character))
        return symbol(text, Role::Binary);
    if (opening.contains(character))
        return symbol(text, Role::Opening);
    if (closing.contains(character))
        return symbol(text, Role::Closing);
    if (character == QLatin1Char(',') || character == QLatin1Char(';'))
        return symbol(text, Role::Punctuation);
    // Upright capitals for Greek, as TeX has them.
    const bool greekCapital = character.isUpper() && character.script() == QChar::Script_Greek;
    return symbol(text, Role::Ordinary, character.isLetter() && !greekCapital);
}

} // namespace quantoscope
