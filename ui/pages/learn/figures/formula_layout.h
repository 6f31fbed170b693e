// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/formula_tree.h"

#include <QFont>
#include <QPainterPath>
#include <QPointF>

#include <vector>

class QPainter;

namespace quantoscope {

// A part of a formula that has its size: marks around an origin at the left end of its baseline, y downwards. Lengths in pixels of the
// type size.
struct FormulaBox {
    struct Mark {
        QPointF at;        // baseline of the text, or where the path's origin is
        QString text;      // empty: the path
        QFont font;        // of the text
        QPainterPath path; // filled
    };
    double width = 0.0, ascent = 0.0, descent = 0.0; // descent is positive below the baseline
    std::vector<Mark> marks;

    double height() const { return ascent + descent; }
    void add(const FormulaBox &part, double x, double y); // its origin comes to (x, y); grows to hold it
};

// Displayed formulas stand alone, with large fractions and the limits of a sum above and below it; inline ones keep the line's height.
enum class FormulaStyle { Inline, Displayed };

FormulaBox layOutFormula(const FormulaNode &formula, const QFont &font, FormulaStyle style);

// A formula that can be painted, as text and filled paths: in a window, an SVG and a PDF.
class FormulaLayout
{
public:
    FormulaLayout() = default; // nothing
    // In `font` (its size in pixels) and the painter's pen. Errors: what parseFormula gives.
    static Result<FormulaLayout> make(const QString &source, const QFont &font, FormulaStyle style);

    double width() const { return m_box.width; }
    double ascent() const { return m_box.ascent; }
    double descent() const { return m_box.descent; }
    QSizeF size() const { return {m_box.width, m_box.height()}; }
    const QString &words() const { return m_words; } // in one line of plain text
    void paint(QPainter &painter, const QPointF &baseline) const;

private:
    FormulaBox m_box;
    QString m_words;
};

} // namespace quantoscope
