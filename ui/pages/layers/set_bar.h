// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layer_edits.h"
#include "pages/layers/layer_rows.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace quantoscope {

class ActivationFields;
class ObserverFields;
class WeightFields;

// Sets the layers that are chosen in the table, or the defaults where none is: weights, activations, observer, in float or not, back to the
// default.
class SetBar : public QFrame
{
    Q_OBJECT

public:
    explicit SetBar(LayerEdits &edits, QWidget *parent = nullptr);

    // The chosen layers; `hint` as LayerEdits::set takes it.
    void showLayers(const QStringList &layers, const std::vector<LayerRow> &rows, const LayerOverride &hint);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void change(const LayerOverride &change);
    void updateTexts();

    LayerEdits &m_edits;
    QStringList m_layers;
    LayerOverride m_hint;
    int m_percentileKey = -1;
    QLabel *m_title, *m_weightsLabel, *m_activationsLabel;
    WeightFields *m_weights;
    ActivationFields *m_activations;
    ObserverFields *m_observer;
    QPushButton *m_keepFloat, *m_reset;
    QWidget *m_fields; // of weights and activations
    QGridLayout *m_grid;
    bool m_narrow = false;
};

} // namespace quantoscope
