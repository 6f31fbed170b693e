// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/range_drag.h"
#include "recipe/recipe.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace quantoscope {

// How one tensor is quantized, to change: bits, scheme, range mode and observer of activations; bits, scheme, granularity and observer of
// weights.
class TensorSettings : public QWidget
{
    Q_OBJECT

public:
    explicit TensorSettings(QWidget *parent = nullptr);

    // `defaults` are the recipe's, for layers that it does not set apart.
    // `hasSign`: the integers have one, so that the range mode matters.
    void show(TensorRole role, const LayerSetting &setting, const LayerSetting &defaults, bool hasSign);
    // Taken when the observer "set by hand" is chosen.
    void setPresentRange(Range range) { m_presentRange = range; }
    void retranslate();

signals:
    // Chosen by the user; `what` is the name of the step in the undo menu, without the layer.
    void changed(const quantoscope::LayerSetting &setting, const QString &what);
    void resetWanted();

private:
    QComboBox *addCombo(const QString &name, QLabel *&label, const QString &topic);
    void take(QComboBox *combo);
    void fill();
    void showDefaults();
    QuantSpec &spec() { return m_role == TensorRole::Weight ? m_setting.weight : m_setting.activation; }

    TensorRole m_role = TensorRole::Activation;
    LayerSetting m_setting, m_default;
    Range m_presentRange;
    QLabel *m_bitsLabel, *m_schemeLabel, *m_modeLabel, *m_granularityLabel, *m_observerLabel;
    QComboBox *m_bits;
    QComboBox *m_scheme;
    QComboBox *m_mode;
    QComboBox *m_granularity;
    QComboBox *m_observer;
    QDoubleSpinBox *m_percentile;
    QPushButton *m_reset;
};

} // namespace quantoscope
