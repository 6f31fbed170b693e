// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/formula_layout.h"

#include <QColor>
#include <QObject>
#include <QTextObjectInterface>

#include <vector>

class QTextCursor;
class QTextDocument;

namespace quantoscope {

// The formulas of one text document, each an object in its text: in a line beside words, or displayed where it is alone in its paragraph.
class FormulaObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit FormulaObjects(QTextDocument &document);

    // Fills the document with `html`, in which <formula>…</formula> are formulas (&lt; &gt; &amp; inside stand for < > &). One that cannot
    // be read stays as it is written, in `errorColour`.
    void setHtml(const QString &html, const QFont &font, const QColor &errorColour);
    // What the selection says, formulas in one line of plain text.
    QString plainText(const QTextCursor &selection) const;
    int count() const { return static_cast<int>(m_layouts.size()); }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    void place(const QString &source, QTextCursor &marker, const QFont &font, const QColor &errorColour);
    double factorOf(const FormulaLayout &layout) const; // below 1 where the text is narrower than the formula

    QTextDocument &m_document;
    std::vector<FormulaLayout> m_layouts;
};

} // namespace quantoscope
