// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "teach/textbook_quantizer.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace quantoscope {

class ChoiceRow;
class Knob;
class SchemePanels;
class ValueFigure;

// Chapter 3: the zero point. State: {view: "values"|"data", values, bits, includeZero, seed}.
class AsymmetricChapter : public Chapter
{
    Q_OBJECT

public:
    explicit AsymmetricChapter(AppState &state);

    static QString title();
    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void takeToModel() override;
    QWidget *figure() override;

    TextbookQuantizer quantizer() const; // of the values

private:
    void refresh();
    void takeExample(const QString &id);
    QStringList caption(const TextbookQuantizer &quantizer) const;
    QString warning(const TextbookQuantizer &quantizer) const;
    void edited(const QString &what, int mergeKey);

    ChoiceRow *m_view;
    Knob *m_bits;
    QCheckBox *m_includeZero;
    ValueFigure *m_figure;
    QWidget *m_data;
    SchemePanels *m_panels;
    QLabel *m_dataNote;
    QPushButton *m_drawAgain;
    int m_seed = 1;
};

} // namespace quantoscope
