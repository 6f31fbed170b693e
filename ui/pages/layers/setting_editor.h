// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/setting_fields.h"

#include <QFrame>

namespace quantoscope {

// The editor of one cell of the table: the drop-down lists of its column on a small panel that may be wider than the cell.
class SettingEditor : public QFrame
{
    Q_OBJECT

public:
    SettingEditor(int column, QWidget *parent); // Weights, Activations or Observer of LayersModel

    void showSetting(const LayerSetting &setting);
    LayerOverride takeChange(); // what was chosen since the last call

signals:
    void changed();  // takeChange() has something
    void finished(); // the focus went elsewhere

private:
    void keep(const LayerOverride &change);

    WeightFields *m_weights = nullptr;
    ActivationFields *m_activations = nullptr;
    ObserverFields *m_observer = nullptr;
    LayerOverride m_change;
};

} // namespace quantoscope
