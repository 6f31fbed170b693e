// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "teach/number_format.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace quantoscope {

class BitField;
class ChoiceRow;
class EnergyTable;
class FigureViews;
class RangeBars;
class RoundingTable;
class SpacingLine;

// Chapter 1: the bits of the number formats, what a value becomes in each and what computing with it costs.
// State: {view: "bits"|"compare"|"energy", format: an id of layoutOf(), bits, value: a number, "inf", "-inf" or "nan"}; where bits and
// value do not agree, the bits count.
class NumbersChapter : public Chapter
{
    Q_OBJECT

public:
    explicit NumbersChapter(AppState &state);

    static QString title();
    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void takeToModel() override; // an integer format: bits of the weights; FP32: the method
    QWidget *figure() override;

    NumberFormat format() const;
    std::uint32_t bits() const { return m_bits; }
    double value() const { return m_value; }

private:
    static const std::vector<double> &examples();
    void layOut();
    void connectParts();
    void takeValue(double value); // rounds it to the format
    void takeTyped();
    void toggle(int bit);
    void refresh();

    ChoiceRow *m_format;
    QLabel *m_valueLabel, *m_problem, *m_published;
    QLineEdit *m_field;
    std::vector<QPushButton *> m_examples;
    FigureViews *m_views;
    BitField *m_bitField;
    SpacingLine *m_spacing;
    RangeBars *m_ranges;
    RoundingTable *m_rounding;
    EnergyTable *m_energy;
    std::uint32_t m_bits = 0;
    double m_value = 0.0; // as typed, or what the bits say after one was turned over
};

} // namespace quantoscope
