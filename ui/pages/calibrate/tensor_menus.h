// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/caption.h"

#include <QString>

#include <functional>
#include <string>

class QTableView;
class QToolButton;

namespace quantoscope {

class AppState;
class ChannelPanel;
class RangeChoiceModel;
class RangeHistogram;

// What of a calibrated tensor can be saved and copied. The parts outlive the menus, which belong to them.
struct TensorParts {
    RangeHistogram &histogram;
    ChannelPanel &channels;
    QTableView &table;
    RangeChoiceModel &choices;
    QToolButton &button;               // gets the histogram's menu
    QToolButton &tabButton;            // gets the menu of the strip or of the table
    std::function<bool()> showsStrip;  // which of the two
    std::function<std::string()> path; // of what an exported row is: "resnet18/conv1/weights"; empty where no tensor is shown
    std::function<bool()> isWeights;   // which were seen on no data
    std::function<Caption()> caption;
};
void attachTensorMenus(AppState &state, const TensorParts &parts);

// What a saved picture or table says of itself: the tensor and what is known of it, for activations the data they were seen on.
Caption tensorCaption(const AppState &state, const QString &tensor, const QString &facts, bool isWeights);

} // namespace quantoscope
