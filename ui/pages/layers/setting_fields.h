// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/choice_box.h"
#include "recipe/recipe.h"

#include <QWidget>

#include <optional>
#include <vector>

class QDoubleSpinBox;

namespace quantoscope {

// What the drop-down lists of several layers show: a field is absent where they differ, or where none of them has it.
struct SharedSetting {
    std::optional<bool> keepFloat;
    std::optional<int> weightBits, activationBits;
    std::optional<Scheme> weightScheme, activationScheme;
    std::optional<Granularity> weightGranularity;
    std::optional<SymmetricRange> weightRange, activationRange;
    std::optional<ObserverChoice> weightObserver, observer;
};
SharedSetting sharedSetting(const std::vector<LayerSetting> &settings); // of at least one

// Whether an "i" beside a field says what it is.
enum class FieldTopics { Hidden, Shown };

// Bits, granularity, scheme, range and observer of weights. They wrap where they have no room beside each other.
// `instead` is what stands there without a choice where it is not that several layers differ: "float".
class WeightFields : public QWidget
{
    Q_OBJECT

public:
    WeightFields(const QString &name, FieldTopics topics, QWidget *parent = nullptr); // prefix of the objectNames
    void showSetting(const SharedSetting &setting, bool usable = true, const QString &instead = {});
    void retranslate();

signals:
    void changed(const quantoscope::LayerOverride &change); // what the user chose

private:
    ChoiceBox *m_bits, *m_granularity, *m_scheme, *m_range, *m_observer;
};

// Bits, scheme and range of activations.
class ActivationFields : public QWidget
{
    Q_OBJECT

public:
    ActivationFields(const QString &name, FieldTopics topics, QWidget *parent = nullptr);
    void showSetting(const SharedSetting &setting, bool usable = true, const QString &instead = {});
    void retranslate();

signals:
    void changed(const quantoscope::LayerOverride &change);

private:
    ChoiceBox *m_bits, *m_scheme, *m_range;
};

// The observer of activations, with the percentile where it has one.
class ObserverFields : public QWidget
{
    Q_OBJECT

public:
    ObserverFields(const QString &name, FieldTopics topics, QWidget *parent = nullptr);
    void showSetting(const SharedSetting &setting, bool usable = true, const QString &instead = {});
    void retranslate();

signals:
    void changed(const quantoscope::LayerOverride &change);

private:
    void emitObserver(ObserverKind kind);

    ChoiceBox *m_observer;
    QDoubleSpinBox *m_percentile;
    ObserverChoice m_shown;
};

} // namespace quantoscope
