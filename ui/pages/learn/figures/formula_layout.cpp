// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/formula_layout.h"

#include "pages/learn/figures/formula_shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

using Kind = FormulaNode::Kind;
using Role = FormulaNode::Role;

// Shares of the type size.
constexpr double kScriptSize = 0.72, kLeastSize = 0.5, kInlineFraction = 0.82;
constexpr double kLine = 0.055;                     // thickness of bars
constexpr double kBarGap = 0.13, kScriptGap = 0.04; // around a fraction's bar; between base and scripts
constexpr double kThin = 3.0 / 18.0, kMedium = 4.0 / 18.0, kThick = 5.0 / 18.0;
constexpr double kSumSize = 1.45;

enum class Size { Displayed, Text, Script };

class Typesetter
{
public:
    Typesetter(QFont font, double most)
        : m_font(std::move(font))
        , m_most(most)
    {
    }

    // `em` is the type size in pixels of what is laid out now.
    FormulaBox node(const FormulaNode &n, double em, Size size) const
    {
        switch (n.kind) {
        case Kind::Row: return row(n, em, size);
        case Kind::Symbol: return n.role == Role::Sum ? sum(n, em, size) : text(n.text, em, n.italic);
        case Kind::Fraction: return fraction(n, em, size);
        case Kind::Root: return root(n, em, size);
        case Kind::Scripts: return scripts(n, em, size);
        case Kind::Accent: return accent(n, em, size);
        case Kind::Fence: return fence(n, em, size);
        case Kind::Space: break;
        }
        FormulaBox space;
        space.width = n.space * em;
        return space;
    }

private:
    QFont fontOf(double em, bool italic) const
    {
        QFont font = m_font;
        font.setPixelSize(std::max(1, qRound(em)));
        font.setItalic(italic);
        font.setHintingPreference(QFont::PreferNoHinting); // the same widths on screen, in SVG and in PDF
        return font;
    }

    double line(double em) const { return std::max(1.0, kLine * em); }
    // The height of a minus sign: fractions and brackets are centred on it.
    double axis(double em) const
    {
        const QRectF minus = QFontMetricsF(fontOf(em, false)).tightBoundingRect(QStringLiteral("−"));
        return -minus.center().y();
    }
    double smaller(double em, double factor) const { return std::max(em * factor, m_most * kLeastSize); }

    FormulaBox text(const QString &words, double em, bool italic) const
    {
        FormulaBox box;
        const QFont font = fontOf(em, italic);
        const QFontMetricsF metrics(font);
        const QRectF ink = metrics.tightBoundingRect(words);
        box.width = metrics.horizontalAdvance(words);
        // An italic letter leans out of its width on both sides: its neighbours would touch it.
        const double lean = italic ? std::max(0.0, -ink.left()) : 0.0;
        if (italic)
            box.width = lean + std::max(box.width, ink.right() + 0.03 * em);
        box.ascent = std::max(0.0, -ink.top());
        box.descent = std::max(0.0, ink.bottom());
        if (!words.isEmpty())
            box.marks.push_back({QPointF(lean, 0), words, font, {}});
        return box;
    }

    FormulaBox filled(const QPainterPath &path, const QRectF &rect) const
    {
        FormulaBox box;
        box.width = rect.right();
        box.ascent = std::max(0.0, -rect.top());
        box.descent = std::max(0.0, rect.bottom());
        box.marks.push_back({QPointF(), {}, {}, path});
        return box;
    }

    // A sign is a binary operator only between two things.
    static std::vector<Role> rolesOf(const std::vector<FormulaNode> &items)
    {
        std::vector<Role> roles;
        Role last = Role::Opening;
        for (const FormulaNode &item : items) {
            Role role = item.role;
            if (role == Role::Binary && last != Role::Ordinary && last != Role::Closing)
                role = Role::Ordinary;
            if (role == Role::Relation && !roles.empty() && last == Role::Binary)
                roles.back() = Role::Ordinary;
            roles.push_back(role);
            if (item.kind != Kind::Space)
                last = role;
        }
        if (!roles.empty() && roles.back() == Role::Binary)
            roles.back() = Role::Ordinary;
        return roles;
    }

    static double gap(Role left, Role right, bool rightIsFence, bool inScript)
    {
        if (left == Role::Opening || right == Role::Closing)
            return 0.0;
        if (left == Role::Relation || right == Role::Relation)
            return left == right ? 0.0 : inScript ? 0.5 * kThin : kThick;
        if (left == Role::Binary || right == Role::Binary)
            return inScript ? 0.25 * kMedium : kMedium;
        if (right == Role::Punctuation)
            return 0.0;
        if (left == Role::Punctuation)
            return inScript ? 0.0 : kThin;
        const bool leftWord = left == Role::Function || left == Role::Sum, rightWord = right == Role::Function || right == Role::Sum;
        if (leftWord)
            return rightIsFence || right == Role::Opening ? 0.0 : kThin;
        return rightWord ? kThin : 0.0;
    }

    FormulaBox row(const FormulaNode &n, double em, Size size) const
    {
        FormulaBox all;
        const std::vector<Role> roles = rolesOf(n.parts);
        for (std::size_t i = 0; i < n.parts.size(); ++i) {
            const FormulaNode &part = n.parts[i];
            const bool fence = part.kind == Kind::Fence || (part.kind == Kind::Scripts && part.parts[0].kind == Kind::Fence);
            if (i > 0 && part.kind != Kind::Space && n.parts[i - 1].kind != Kind::Space)
                all.width += em * gap(roles[i - 1], roles[i], fence, size == Size::Script);
            all.add(node(part, em, size), all.width, 0.0);
        }
        all.width = std::max(0.0, all.width);
        return all;
    }

    FormulaBox fraction(const FormulaNode &n, double em, Size size) const
    {
        const double inner = size == Size::Displayed ? em : smaller(em, kInlineFraction);
        const Size innerSize = size == Size::Displayed ? Size::Text : Size::Script;
        const FormulaBox above = node(n.parts[0], inner, innerSize), below = node(n.parts[1], inner, innerSize);
        const double side = 0.1 * em, thickness = line(em), gap = std::max(kBarGap * inner, 1.5);
        const double bar = std::max(above.width, below.width) + 2 * side, at = -axis(em);
        FormulaBox box;
        QPainterPath path;
        path.addRect(QRectF(0.5 * side, at - 0.5 * thickness, bar, thickness));
        box.add(filled(path, path.boundingRect()), 0, 0);
        box.add(above, 0.5 * side + 0.5 * (bar - above.width), at - 0.5 * thickness - gap - above.descent);
        box.add(below, 0.5 * side + 0.5 * (bar - below.width), at + 0.5 * thickness + gap + below.ascent);
        box.width = bar + side;
        return box;
    }

    FormulaBox root(const FormulaNode &n, double em, Size size) const
    {
        const FormulaBox inside = node(n.parts[0], em, size);
        const double thickness = line(em), gap = 0.14 * em;
        const double ascent = std::max(inside.ascent, 0.55 * em) + gap + thickness,
                     descent = std::max(inside.descent, 0.02 * em) + 0.04 * em;
        const double foot = 0.5 * em + 0.08 * std::max(0.0, ascent + descent - em), side = 0.06 * em;
        const QRectF rect(0, -ascent, foot + inside.width + 2 * side, ascent + descent);
        FormulaBox box = filled(rootShape(rect, foot, thickness), rect);
        box.add(inside, foot + side, 0);
        box.width = rect.width() + side;
        return box;
    }

    FormulaBox accent(const FormulaNode &n, double em, Size size) const
    {
        FormulaBox box = node(n.parts[0], em, size);
        const bool bar = n.text == QLatin1String("bar");
        const double wide = bar ? 0.9 * box.width : std::min(std::max(box.width * 0.7, 0.3 * em), 0.5 * em);
        const double high = bar ? line(em) : 0.14 * em;
        // Over the middle of a letter that leans to the right.
        const bool leans = n.parts[0].kind == Kind::Symbol && n.parts[0].italic;
        const double middle = 0.5 * box.width + (leans ? 0.06 * em : 0.0);
        const QRectF rect(middle - 0.5 * wide, -box.ascent - 0.1 * em - high, wide, high);
        const double width = box.width;
        box.add(filled(accentShape(n.text, rect, line(em)), rect), 0, 0);
        box.width = std::max(width, rect.right());
        return box;
    }

    FormulaBox sum(const FormulaNode &n, double em, Size size) const
    {
        if (size != Size::Displayed)
            return text(n.text, em * 1.15, false);
        const FormulaBox sign = text(n.text, em * kSumSize, false);
        FormulaBox box;
        box.add(sign, 0, 0.5 * (sign.ascent - sign.descent) - axis(em)); // centred on the axis
        return box;
    }

    FormulaBox scripts(const FormulaNode &n, double em, Size size) const
    {
        const FormulaBox base = node(n.parts[0], em, size);
        const double inner = smaller(em, kScriptSize);
        const FormulaBox sub = node(n.parts[1], inner, Size::Script), sup = node(n.parts[2], inner, Size::Script);
        if (size == Size::Displayed && n.role == Role::Sum)
            return limits(base, sub, sup, em);
        // A tall base carries its scripts at its corners.
        double up = std::max(0.42 * em, base.ascent - 0.32 * em), down = std::max(0.18 * em, base.descent + 0.06 * em);
        up = std::max(up, sup.descent + 0.28 * em);
        down = std::max(down, sub.ascent - 0.38 * em);
        const double room = up - sup.descent + down - sub.ascent; // between the two
        if (!sub.marks.empty() && !sup.marks.empty() && room < 0.14 * em)
            down += 0.14 * em - room;
        FormulaBox box = base;
        const double gap = kScriptGap * em;
        if (!sup.marks.empty())
            box.add(sup, base.width + gap, -up);
        if (!sub.marks.empty())
            box.add(sub, base.width + 0.5 * gap, down);
        return box;
    }

    FormulaBox limits(const FormulaBox &base, const FormulaBox &below, const FormulaBox &above, double em) const
    {
        const double width = std::max({base.width, below.width, above.width}), gap = 0.12 * em;
        FormulaBox box;
        box.add(base, 0.5 * (width - base.width), 0);
        if (!above.marks.empty())
            box.add(above, 0.5 * (width - above.width), -base.ascent - gap - above.descent);
        if (!below.marks.empty())
            box.add(below, 0.5 * (width - below.width), base.descent + gap + below.ascent);
        box.width = width;
        return box;
    }

    // Small brackets are the font's; larger ones are drawn, centred on the axis.
    FormulaBox bracket(const QString &sign, const FormulaBox &inside, double em) const
    {
        if (sign.isEmpty())
            return {};
        const FormulaBox usual = text(sign, em, false);
        if (inside.ascent <= usual.ascent + 0.16 * em && inside.descent <= usual.descent + 0.16 * em)
            return usual;
        const double middle = axis(em);
        const double half = std::max(inside.ascent - middle, inside.descent + middle) + 0.05 * em;
        const QRectF rect(0.09 * em, -middle - half, std::min(0.3 * em + 0.04 * half, 0.5 * em), 2 * half);
        FormulaBox box = filled(bracketShape(sign, rect, 1.15 * line(em)), rect);
        box.width += 0.09 * em;
        return box;
    }

    FormulaBox fence(const FormulaNode &n, double em, Size size) const
    {
        const FormulaBox inside = node(n.parts[0], em, size);
        FormulaBox box = bracket(n.text, inside, em);
        box.add(inside, box.width, 0);
        box.add(bracket(n.closing, inside, em), box.width, 0);
        return box;
    }

    QFont m_font;
    double m_most;
};

double pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

} // namespace

void FormulaBox::add(const FormulaBox &part, double x, double y)
{
    for (Mark mark : part.marks) {
        mark.at += QPointF(x, y);
        marks.push_back(std::move(mark));
    }
    if (!part.marks.empty()) {
        ascent = std::max(ascent, part.ascent - y);
        descent = std::max(descent, part.descent + y);
    }
    width = std::max(width, x + part.width);
}

FormulaBox layOutFormula(const FormulaNode &formula, const QFont &font, FormulaStyle style)
{
    const double em = pixelsOf(font);
    return Typesetter(font, em).node(formula, em, style == FormulaStyle::Displayed ? Size::Displayed : Size::Text);
}

Result<FormulaLayout> FormulaLayout::make(const QString &source, const QFont &font, FormulaStyle style)
{
    const Result<FormulaNode> tree = parseFormula(source);
    if (!tree.ok())
        return tree.error();
    FormulaLayout layout;
    layout.m_box = layOutFormula(*tree, font, style);
    layout.m_words = formulaInWords(*tree);
    return layout;
}

void FormulaLayout::paint(QPainter &painter, const QPointF &baseline) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FormulaBox::Mark &mark : m_box.marks) {
        if (mark.text.isEmpty()) {
            painter.fillPath(mark.path.translated(baseline + mark.at), painter.pen().color());
        } else {
            painter.setFont(mark.font);
            painter.drawText(baseline + mark.at, mark.text);
        }
    }
    painter.restore();
}

} // namespace quantoscope
