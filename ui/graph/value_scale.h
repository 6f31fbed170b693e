// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_style.h"
#include "graph/graph_words.h"

#include <QString>

#include <optional>
#include <vector>

namespace quantoscope {

// How the figures of a drawing become colours: the more striking a colour, the more the layer asks for attention: fewer bits, lower
// SQNR, more time.
class ValueScale
{
public:
    ValueScale() = default;
    // The range is that of the layers; blocks may sum up to more time, which is drawn as the most of a layer.
    ValueScale(Colouring colouring, const GraphDrawing &drawing);

    Colouring colouring() const { return m_colouring; }
    bool isEmpty() const { return m_colouring == Colouring::None || !m_hasValues; }
    // Where on GraphStyle::scale, 0..1; empty where the figure is unknown or the layer stays float.
    std::optional<double> shareOf(const DrawnLayer &layer) const;
    std::optional<double> shareOf(const BlockSummary &summary) const;

    // For the legend: bits have a step each, from most to least; the others the ends of a continuous range, from pale to strong.
    struct Step {
        std::optional<double> share; // empty: the colour of a box without one
        QString text;
    };
    std::vector<Step> steps() const;
    QString title() const;

private:
    std::optional<double> shareOfBits(std::optional<int> bits) const;
    std::optional<double> shareOfSqnr(std::optional<double> db) const;
    std::optional<double> shareOfTime(std::optional<double> milliseconds) const;

    Colouring m_colouring = Colouring::None;
    bool m_hasValues = false;
    bool m_hasFloat = false;
    std::vector<int> m_bits; // that occur, falling
    double m_low = 0.0, m_high = 0.0;
};

} // namespace quantoscope
