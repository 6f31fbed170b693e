// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layer_edits.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;

namespace quantoscope {

// What the recipe starts from: its method, and one of two presets.
class MethodRow : public QWidget
{
    Q_OBJECT

public:
    explicit MethodRow(LayerEdits &edits, QWidget *parent = nullptr);

    void retranslate();

private:
    void showRecipe();

    LayerEdits &m_edits;
    QLabel *m_methodLabel, *m_presetLabel;
    QButtonGroup *m_methods;
    std::vector<QRadioButton *> m_methodButtons; // by Method
    QPushButton *m_recommended, *m_thesis;
};

} // namespace quantoscope
