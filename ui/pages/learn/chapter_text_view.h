// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace quantoscope {

class FormulaObjects;

// The text of a chapter: lines of a length that reads well, headings, formulas. It follows theme, type size and presentation mode.
// A link "chapter:ID" leads to another chapter, others to the web.
class ChapterTextView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ChapterTextView(QWidget *parent = nullptr);

    void setBody(const QString &html); // ChapterText::body
    int formulaCount() const;
    QString plainText() const; // all of it, formulas in one line each

signals:
    void chapterAsked(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fill(const QString &html);
    void fitColumn();
    QString styleSheetOfText() const;
    QFont typeOfText() const;

    FormulaObjects *m_formulas;
    QString m_body;
};

} // namespace quantoscope
