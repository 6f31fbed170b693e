// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study_tables.h"

#include <QString>

namespace quantoscope {

class LayersModel;

// The table as it is shown, blocks unfolded and layers by their full names, in the language in force. `title` is the network's name.
TextTable layersTable(const LayersModel &model, const QString &title);

// The same layers with the values behind the texts, in the words of recipe files; what does not apply is empty.
QString layersCsv(const LayersModel &model, const QString &network);

} // namespace quantoscope
