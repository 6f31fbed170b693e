// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "teach/textbook_quantizer.h"

namespace quantoscope {

class ChoiceRow;
class Knob;
class ValueFigure;

// Chapter 2: absmax, bits, restricted and full range. State: {values, bits, range: "restricted"|"full"}.
class SymmetricChapter : public Chapter
{
    Q_OBJECT

public:
    explicit SymmetricChapter(AppState &state);

    static QString title();
    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    void retranslate() override;
    void takeToModel() override;
    QWidget *figure() override;

    TextbookQuantizer quantizer() const; // that the figure shows

private:
    void refresh();
    void takeExample(const QString &id);
    QStringList caption(const TextbookQuantizer &quantizer) const;
    SymmetricRange range() const;

    Knob *m_bits;
    ChoiceRow *m_range;
    ValueFigure *m_figure;
};

} // namespace quantoscope
