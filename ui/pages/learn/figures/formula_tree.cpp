// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/formula_tree.h"

#include "pages/learn/figures/formula_symbols.h"

#include <utility>

namespace quantoscope {
namespace {

using Kind = FormulaNode::Kind;
using Role = FormulaNode::Role;

constexpr int kDeepest = 40;

// Thrown inside the parser alone.
struct FormulaProblem {
    Error error;
};

class FormulaParser
{
public:
    explicit FormulaParser(const QString &source)
        : m_source(source)
    {
    }

    FormulaNode all()
    {
        FormulaNode row = this->row();
        if (!atEnd())
            fail(badInput("formula.unopened", "The formula {formula} has a } that closes nothing.", about()));
        if (row.isEmpty())
            fail(badInput("formula.empty", "The formula is empty.", about()));
        return row;
    }

private:
    bool atEnd() const { return m_at >= m_source.size(); }
    QChar now() const { return m_source[m_at]; }

    [[noreturn]] static void fail(Error error) { throw FormulaProblem{std::move(error)}; }
    std::vector<Message::Argument> about(const QString &what = {}) const
    {
        return {{"formula", m_source.toStdString()}, {"what", what.toStdString()}};
    }

    void skipSpaces()
    {
        while (!atEnd() && now().isSpace())
            ++m_at;
    }

    // Up to a } or the end.
    FormulaNode row()
    {
        FormulaNode row;
        for (skipSpaces(); !atEnd() && now() != QLatin1Char('}'); skipSpaces())
            row.parts.push_back(withScripts());
        joinBrackets(row.parts);
        return row;
    }

    FormulaNode group()
    {
        ++m_at;
        FormulaNode inside = row();
        if (atEnd())
            fail(badInput("formula.unclosed", "The formula {formula} has a { that is never closed.", about()));
        ++m_at;
        return inside;
    }

    // One {group}, one command or one character. `after` is what asks for it.
    FormulaNode argument(const QString &after)
    {
        skipSpaces();
        if (atEnd() || now() == QLatin1Char('}') || now() == QLatin1Char('^') || now() == QLatin1Char('_'))
            fail(badInput("formula.missing", "In the formula {formula} something is missing after {what}.", about(after)));
        if (now().isDigit())
            return symbol(QString(m_source[m_at++]));
        return item();
    }

    FormulaNode withScripts()
    {
        FormulaNode base;
        if (now() != QLatin1Char('^') && now() != QLatin1Char('_'))
            base = item();
        FormulaNode scripts;
        scripts.kind = Kind::Scripts;
        scripts.parts.resize(3);
        bool any = false;
        for (skipSpaces(); !atEnd() && (now() == QLatin1Char('^') || now() == QLatin1Char('_')); skipSpaces()) {
            const QString sign(now());
            FormulaNode &place = scripts.parts[sign == QLatin1String("^") ? 2 : 1];
            if (!place.isEmpty())
                fail(badInput("formula.script", "In the formula {formula} one base has {what} twice.", about(sign)));
            ++m_at;
            place = argument(sign);
            any = true;
        }
        if (!any)
            return base;
        scripts.role = base.role;
        scripts.parts[0] = std::move(base);
        return scripts;
    }

    FormulaNode item()
    {
        if (++m_depth > kDeepest)
            fail(badInput("formula.deep", "The formula {formula} is nested too deeply.", about()));
        FormulaNode node = anyItem();
        --m_depth;
        return node;
    }

    FormulaNode anyItem()
    {
        if (now() == QLatin1Char('{'))
            return group();
        if (now() == QLatin1Char('\\'))
            return command();
        if (now().isDigit())
            return number();
        return symbolOf(m_source[m_at++]);
    }

    // Digits with a decimal mark inside are one symbol, so that 0,5 gets no space after its comma.
    FormulaNode number()
    {
        const auto start = m_at;
        const auto digitAt = [this](qsizetype at) { return at < m_source.size() && m_source[at].isDigit(); };
        while (digitAt(m_at) || (!atEnd() && (now() == QLatin1Char('.') || now() == QLatin1Char(',')) && digitAt(m_at + 1)))
            ++m_at;
        return symbol(m_source.mid(start, m_at - start));
    }

    QString commandName()
    {
        const auto start = ++m_at;
        while (!atEnd() && now().isLetter() && now().unicode() < 128)
            ++m_at;
        if (m_at == start && !atEnd())
            ++m_at; // \, \; \{ \%
        return m_source.mid(start, m_at - start);
    }

    FormulaNode command()
    {
        const QString name = commandName();
        const QString written = QLatin1Char('\\') + name;
        FormulaNode node;
        if (name == QLatin1String("frac")) {
            node.kind = Kind::Fraction;
            node.parts.push_back(argument(written));
            node.parts.push_back(argument(written));
        } else if (name == QLatin1String("sqrt")) {
            node.kind = Kind::Root;
            node.parts.push_back(argument(written));
        } else if (name == QLatin1String("hat") || name == QLatin1String("bar") || name == QLatin1String("tilde") ||
                   name == QLatin1String("dot") || name == QLatin1String("overline")) {
            node.kind = Kind::Accent;
            node.text = name == QLatin1String("overline") ? QStringLiteral("bar") : name;
            node.parts.push_back(argument(written));
        } else if (name == QLatin1String("text") || name == QLatin1String("mathrm") || name == QLatin1String("operatorname")) {
            node = upright(name, written);
        } else if (name == QLatin1String("left") || name == QLatin1String("right")) {
            node = delimiter(written);
        } else if (auto known = symbolOf(name)) {
            node = std::move(*known);
        } else {
            fail(badInput("formula.unknown", "The formula {formula} has the unknown command {what}.", about(written)));
        }
        return node;
    }

    // Everything up to the closing brace, as it is.
    FormulaNode upright(const QString &name, const QString &written)
    {
        skipSpaces();
        if (atEnd() || now() != QLatin1Char('{'))
            fail(badInput("formula.missing", "In the formula {formula} something is missing after {what}.", about(written)));
        const auto end = m_source.indexOf(QLatin1Char('}'), m_at);
        if (end < 0)
            fail(badInput("formula.unclosed", "The formula {formula} has a { that is never closed.", about()));
        const QString text = m_source.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return symbol(text, name == QLatin1String("operatorname") ? Role::Function : Role::Ordinary);
    }

    FormulaNode delimiter(const QString &written)
    {
        skipSpaces();
        if (atEnd())
            fail(badInput("formula.missing", "In the formula {formula} something is missing after {what}.", about(written)));
        FormulaNode node = item();
        if (node.kind != Kind::Symbol)
            fail(badInput("formula.missing", "In the formula {formula} something is missing after {what}.", about(written)));
        if (node.text == QLatin1String("."))
            node.text.clear();
        node.forced = true;
        node.role = written == QLatin1String("\\left") ? Role::Opening : Role::Closing;
        return node;
    }

    // Brackets with a partner become one node around what they hold; a script on the closing one goes to the whole.
    void joinBrackets(std::vector<FormulaNode> &items) const
    {
        std::vector<FormulaNode> done;
        std::vector<std::size_t> open;
        for (FormulaNode &item : items) {
            const bool scripts = item.kind == Kind::Scripts && item.parts[0].kind == Kind::Symbol;
            FormulaNode &bracket = scripts ? item.parts[0] : item;
            const bool isBracket = bracket.kind == Kind::Symbol;
            if (isBracket && !scripts && bracket.role == Role::Opening) {
                open.push_back(done.size());
            } else if (isBracket && bracket.role == Role::Closing && !open.empty()) {
                FormulaNode fence;
                fence.kind = Kind::Fence;
                fence.text = done[open.back()].text;
                fence.closing = bracket.text;
                fence.forced = done[open.back()].forced;
                if (fence.forced != bracket.forced)
                    fail(badInput("formula.unpaired", "The formula {formula} has a \\left or \\right without the other.", about()));
                FormulaNode inside;
                inside.parts.assign(std::make_move_iterator(done.begin() + static_cast<std::ptrdiff_t>(open.back()) + 1),
                                    std::make_move_iterator(done.end()));
                fence.parts.push_back(std::move(inside));
                done.resize(open.back());
                open.pop_back();
                bracket = std::move(fence);
                item.role = Role::Ordinary;
            }
            done.push_back(std::move(item));
        }
        for (const FormulaNode &item : done) {
            if (item.kind == Kind::Symbol && item.forced)
                fail(badInput("formula.unpaired", "The formula {formula} has a \\left or \\right without the other.", about()));
        }
        items = std::move(done);
    }

    const QString &m_source;
    qsizetype m_at = 0;
    int m_depth = 0;
};

bool isOneThing(const FormulaNode &node)
{
    if (node.kind == Kind::Row)
        return node.parts.empty() || (node.parts.size() == 1 && isOneThing(node.parts[0]));
    return node.kind != Kind::Fraction;
}

QString bracketed(const FormulaNode &node)
{
    const QString text = formulaInWords(node);
    return isOneThing(node) ? text : QLatin1Char('(') + text + QLatin1Char(')');
}

QString rowInWords(const FormulaNode &row)
{
    QString text;
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const FormulaNode &part = row.parts[i];
        const QString words = formulaInWords(part);
        const bool first = i == 0 || row.parts[i - 1].role == Role::Binary || row.parts[i - 1].role == Role::Relation ||
                           row.parts[i - 1].role == Role::Punctuation || row.parts[i - 1].role == Role::Opening;
        if (part.role == Role::Relation || (part.role == Role::Binary && !first))
            text += QLatin1Char(' ') + words + QLatin1Char(' ');
        else if (part.role == Role::Punctuation)
            text += words + QLatin1Char(' ');
        else if (part.role == Role::Function && !text.isEmpty() && !text.endsWith(QLatin1Char(' ')))
            text += QLatin1Char(' ') + words;
        else
            text += words;
        if ((part.role == Role::Function || part.role == Role::Sum) && i + 1 < row.parts.size() && row.parts[i + 1].kind != Kind::Fence)
            text += QLatin1Char(' ');
    }
    return text.simplified();
}

QString accentMark(const QString &accent)
{
    if (accent == QLatin1String("hat"))
        return QString(QChar(0x0302));
    if (accent == QLatin1String("bar"))
        return QString(QChar(0x0304));
    return QString(accent == QLatin1String("tilde") ? QChar(0x0303) : QChar(0x0307));
}

} // namespace

Result<FormulaNode> parseFormula(const QString &source)
{
    try {
        return FormulaParser(source).all();
    } catch (const FormulaProblem &problem) {
        return problem.error;
    }
}

QString formulaInWords(const FormulaNode &node)
{
    switch (node.kind) {
    case Kind::Row: return rowInWords(node);
    case Kind::Symbol: return node.text;
    case Kind::Fraction: return bracketed(node.parts[0]) + QLatin1Char('/') + bracketed(node.parts[1]);
    case Kind::Root: return QStringLiteral("√") + bracketed(node.parts[0]);
    case Kind::Accent: return formulaInWords(node.parts[0]) + accentMark(node.text);
    case Kind::Fence: return node.text + formulaInWords(node.parts[0]) + node.closing;
    case Kind::Space: return node.space > 0.0 ? QStringLiteral(" ") : QString();
    case Kind::Scripts: break;
    }
    QString text = formulaInWords(node.parts[0]);
    if (!node.parts[1].isEmpty())
        text += QLatin1Char('_') + bracketed(node.parts[1]);
    if (!node.parts[2].isEmpty())
        text += QLatin1Char('^') + bracketed(node.parts[2]);
    return text;
}

} // namespace quantoscope
