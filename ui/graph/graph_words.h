// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_blocks.h"

#include <QString>
#include <QStringList>

namespace quantoscope {

enum class Colouring { None, Bits, Sqnr, Time };

// The texts of the network's drawing, in the language in force.
QString amountText(std::int64_t amount);                                       // three digits: "512", "36.9 k", "37.7 M"
QString decibelText(double db);                                                // "38.2 dB"
QString millisecondsText(double milliseconds);                                 // "0.412 ms"
QString drawnBits(int bits);                                                   // "8", "FP32"
QString drawnBits(std::optional<int> weights, std::optional<int> activations); // "W8 · A8"; "" when nothing is known

// Under a layer's title: its operation, unless the title says it, and what it is carried out with: "+ bn1 + relu".
QString layerLine(const GraphDrawing &drawing, const GraphBlocks &blocks, int layer);
// Under a closed block's title: what is in it; its parameters and multiply-adds.
QStringList blockLines(const BlockSummary &summary);
// The figure that a box is coloured by, as text; "" when it is not known.
QString valueText(Colouring colouring, const DrawnLayer &layer);
QString valueText(Colouring colouring, const BlockSummary &summary);

// A row of a tooltip: what, and its value.
using Fact = std::pair<QString, QString>;
std::vector<Fact> layerFacts(const GraphDrawing &drawing, const GraphBlocks &blocks, int layer);
std::vector<Fact> blockFacts(const GraphBlock &block);
QString factsTip(const QString &title, const std::vector<Fact> &facts);    // as rich text
QString factsSpoken(const QString &title, const std::vector<Fact> &facts); // as one sentence for screen readers

} // namespace quantoscope
