// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/setting_fields.h"

#include "pages/layers/setting_words.h"
#include "recipe/recipe_words.h"
#include "widgets/decimal_field.h"
#include "widgets/flow_layout.h"
#include "widgets/topic_button.h"
#include "words/field_terms.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace quantoscope {
namespace {

constexpr double kLowestPercentile = 50.001;
constexpr double kHighestPercentile = 100.0;
constexpr int kPercentileDecimals = 3;
constexpr int kGap = 4;

struct SettingFields {
    Q_DECLARE_TR_FUNCTIONS(SettingFields)
};

std::vector<int> everyWidth()
{
    std::vector<int> widths;
    for (int bits = kMostBits; bits >= kFewestBits; --bits)
        widths.push_back(bits);
    return widths;
}

template <typename T>
std::optional<int> number(const std::optional<T> &value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

ChoiceBox *bitsBox(const QString &name)
{
    auto *box = new ChoiceBox(everyWidth(), bitsText);
    box->setObjectName(name);
    return box;
}

ChoiceBox *schemeBox(const QString &name)
{
    auto *box = new ChoiceBox({static_cast<int>(Scheme::Symmetric), static_cast<int>(Scheme::Asymmetric)},
                              [](int scheme) { return schemeText(static_cast<Scheme>(scheme)); });
    box->setObjectName(name);
    return box;
}

ChoiceBox *rangeBox(const QString &name)
{
    auto *box = new ChoiceBox({static_cast<int>(SymmetricRange::Restricted), static_cast<int>(SymmetricRange::Full)}, [](int range) {
        return static_cast<SymmetricRange>(range) == SymmetricRange::Restricted ? SettingFields::tr("restricted", "range of integers")
                                                                                : SettingFields::tr("full", "range of integers");
    });
    box->setObjectName(name);
    return box;
}

FlowLayout *row(QWidget *widget)
{
    auto *layout = new FlowLayout(kGap, kGap, widget);
    layout->wishOneLine();
    return layout;
}

// A field and its "i", which stay together where the row is broken.
QWidget *explained(QWidget *field, FieldTopics topics, const char *topic)
{
    if (topics == FieldTopics::Hidden)
        return field;
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(field);
    layout->addWidget(new TopicButton(QLatin1String(topic)));
    return pair;
}

// The field of all settings where it is the same.
template <typename Get>
auto common(const std::vector<LayerSetting> &settings, Get get) -> std::optional<std::decay_t<decltype(get(settings.front()))>>
{
    for (const LayerSetting &setting : settings) {
        if (!(get(setting) == get(settings.front())))
            return std::nullopt;
    }
    return get(settings.front());
}

QString mixedText()
{
    return SettingFields::tr("mixed", "several layers differ");
}

// The first box says it, the others have nothing to add.
void sayWithoutChoice(std::initializer_list<ChoiceBox *> boxes, const QString &instead)
{
    for (ChoiceBox *box : boxes)
        box->setMixedText(instead.isEmpty() ? mixedText() : box == *boxes.begin() ? instead : QStringLiteral("–"));
}

} // namespace

SharedSetting sharedSetting(const std::vector<LayerSetting> &settings)
{
    SharedSetting shared;
    shared.keepFloat = common(settings, [](const LayerSetting &s) { return s.keepFloat; });
    shared.weightBits = common(settings, [](const LayerSetting &s) { return s.weight.bits; });
    shared.weightScheme = common(settings, [](const LayerSetting &s) { return s.weight.scheme; });
    shared.weightGranularity = common(settings, [](const LayerSetting &s) { return s.weight.granularity; });
    shared.weightRange = common(settings, [](const LayerSetting &s) { return s.weight.range; });
    shared.weightObserver = common(settings, [](const LayerSetting &s) { return s.weightObserver; });
    shared.activationBits = common(settings, [](const LayerSetting &s) { return s.activation.bits; });
    shared.activationScheme = common(settings, [](const LayerSetting &s) { return s.activation.scheme; });
    shared.activationRange = common(settings, [](const LayerSetting &s) { return s.activation.range; });
    shared.observer = common(settings, [](const LayerSetting &s) { return s.observer; });
    return shared;
}

WeightFields::WeightFields(const QString &name, FieldTopics topics, QWidget *parent)
    : QWidget(parent)
    , m_bits(bitsBox(name + QStringLiteral("WeightBits")))
    , m_granularity(new ChoiceBox({static_cast<int>(Granularity::PerChannel), static_cast<int>(Granularity::PerTensor)},
                                  [](int granularity) { return granularityText(static_cast<Granularity>(granularity)); }))
    , m_scheme(schemeBox(name + QStringLiteral("WeightScheme")))
    , m_range(rangeBox(name + QStringLiteral("WeightRange")))
    , m_observer(new ChoiceBox({static_cast<int>(ObserverKind::MinMax), static_cast<int>(ObserverKind::Mse)}, [](int kind) {
        return static_cast<ObserverKind>(kind) == ObserverKind::Mse
                   ? SettingFields::tr("MSE", "observer of weights, short for mean squared error")
                   : SettingFields::tr("min-max", "observer of weights, short");
    }))
{
    m_granularity->setObjectName(name + QStringLiteral("Granularity"));
    m_observer->setObjectName(name + QStringLiteral("WeightObserver"));
    auto *layout = row(this);
    layout->addWidget(m_bits);
    layout->addWidget(explained(m_granularity, topics, "granularity"));
    layout->addWidget(explained(m_scheme, topics, "symmetric"));
    layout->addWidget(explained(m_range, topics, "restricted-range"));
    layout->addWidget(explained(m_observer, topics, "observer"));
    setFocusProxy(m_bits);
    const auto send = [this](auto set) {
        return [this, set](int choice) {
            LayerOverride change;
            set(change, choice);
            emit changed(change);
        };
    };
    connect(m_bits, &ChoiceBox::chosen, this, send([](LayerOverride &c, int v) { c.weightBits = v; }));
    connect(m_granularity, &ChoiceBox::chosen, this,
            send([](LayerOverride &c, int v) { c.weightGranularity = static_cast<Granularity>(v); }));
    connect(m_scheme, &ChoiceBox::chosen, this, send([](LayerOverride &c, int v) { c.weightScheme = static_cast<Scheme>(v); }));
    connect(m_range, &ChoiceBox::chosen, this, send([](LayerOverride &c, int v) { c.weightRange = static_cast<SymmetricRange>(v); }));
    connect(m_observer, &ChoiceBox::chosen, this,
            send([](LayerOverride &c, int v) { c.weightObserver = ObserverChoice{static_cast<ObserverKind>(v)}; }));
    retranslate();
}

void WeightFields::showSetting(const SharedSetting &setting, bool usable, const QString &instead)
{
    sayWithoutChoice({m_bits, m_granularity, m_scheme, m_range, m_observer}, instead);
    for (ChoiceBox *box : {m_bits, m_granularity, m_scheme, m_observer}) // not their "i", which answers at any time
        box->setEnabled(usable);
    m_bits->showChoice(setting.weightBits);
    m_granularity->showChoice(number(setting.weightGranularity));
    m_scheme->showChoice(number(setting.weightScheme));
    m_range->showChoice(number(setting.weightRange));
    m_range->setEnabled(usable && setting.weightScheme != Scheme::Asymmetric);
    m_observer->showChoice(setting.weightObserver ? std::optional(static_cast<int>(setting.weightObserver->kind)) : std::nullopt);
}

void WeightFields::retranslate()
{
    for (ChoiceBox *box : {m_bits, m_granularity, m_scheme, m_range, m_observer}) {
        box->retranslate();
        box->setMixedText(mixedText());
    }
    m_bits->setToolTip(SettingFields::tr("Width of the weights"));
    m_granularity->setToolTip(SettingFields::tr("One scale for the whole tensor, or one for each output channel"));
    m_scheme->setToolTip(SettingFields::tr("Symmetric: zero is the integer 0. Asymmetric: the zero point moves with the range."));
    m_range->setToolTip(SettingFields::tr("Of symmetric weights: −127 to 127 (restricted) or −128 to 127 (full), at 8 bits"));
    m_observer->setToolTip(SettingFields::tr("How the range of the weights is chosen: their extremes, or the least squared error"));
    m_bits->setAccessibleName(SettingFields::tr("Bits of the weights"));
    m_granularity->setAccessibleName(SettingFields::tr("Granularity of the weights"));
    m_scheme->setAccessibleName(SettingFields::tr("Scheme of the weights"));
    m_range->setAccessibleName(SettingFields::tr("Range of the weights"));
    m_observer->setAccessibleName(SettingFields::tr("Observer of the weights"));
}

ActivationFields::ActivationFields(const QString &name, FieldTopics topics, QWidget *parent)
    : QWidget(parent)
    , m_bits(bitsBox(name + QStringLiteral("ActivationBits")))
    , m_scheme(schemeBox(name + QStringLiteral("ActivationScheme")))
    , m_range(rangeBox(name + QStringLiteral("ActivationRange")))
{
    auto *layout = row(this);
    layout->addWidget(m_bits);
    layout->addWidget(explained(m_scheme, topics, "symmetric"));
    layout->addWidget(explained(m_range, topics, "restricted-range"));
    setFocusProxy(m_bits);
    connect(m_bits, &ChoiceBox::chosen, this, [this](int bits) {
        LayerOverride change;
        change.activationBits = bits;
        emit changed(change);
    });
    connect(m_scheme, &ChoiceBox::chosen, this, [this](int scheme) {
        LayerOverride change;
        change.activationScheme = static_cast<Scheme>(scheme);
        emit changed(change);
    });
    connect(m_range, &ChoiceBox::chosen, this, [this](int range) {
        LayerOverride change;
        change.activationRange = static_cast<SymmetricRange>(range);
        emit changed(change);
    });
    retranslate();
}

void ActivationFields::showSetting(const SharedSetting &setting, bool usable, const QString &instead)
{
    sayWithoutChoice({m_bits, m_scheme, m_range}, instead);
    for (ChoiceBox *box : {m_bits, m_scheme})
        box->setEnabled(usable);
    m_bits->showChoice(setting.activationBits);
    m_scheme->showChoice(number(setting.activationScheme));
    m_range->showChoice(number(setting.activationRange));
    m_range->setEnabled(usable && setting.activationScheme != Scheme::Asymmetric);
}

void ActivationFields::retranslate()
{
    for (ChoiceBox *box : {m_bits, m_scheme, m_range}) {
        box->retranslate();
        box->setMixedText(mixedText());
    }
    m_bits->setToolTip(SettingFields::tr("Width of the layer's result"));
    m_scheme->setToolTip(SettingFields::tr("Symmetric: zero is the integer 0. Asymmetric: the zero point moves with the range."));
    m_range->setToolTip(SettingFields::tr("Of symmetric activations: −127 to 127 (restricted) or −128 to 127 (full), at 8 bits"));
    m_bits->setAccessibleName(SettingFields::tr("Bits of the activations"));
    m_scheme->setAccessibleName(SettingFields::tr("Scheme of the activations"));
    m_range->setAccessibleName(SettingFields::tr("Range of the activations"));
}

ObserverFields::ObserverFields(const QString &name, FieldTopics topics, QWidget *parent)
    : QWidget(parent)
    , m_observer(new ChoiceBox({static_cast<int>(ObserverKind::MinMax), static_cast<int>(ObserverKind::MovingAverage),
                                static_cast<int>(ObserverKind::Histogram), static_cast<int>(ObserverKind::Percentile),
                                static_cast<int>(ObserverKind::Mse), static_cast<int>(ObserverKind::Entropy)},
                               [this](int kind) {
                                   if (static_cast<ObserverKind>(kind) == ObserverKind::Percentile)
                                       return SettingFields::tr("percentile");
                                   if (static_cast<ObserverKind>(kind) == ObserverKind::Fixed)
                                       return observerTitle(m_shown);
                                   return observerTitle({static_cast<ObserverKind>(kind)});
                               }))
    , m_percentile(new DecimalField)
{
    m_observer->setObjectName(name + QStringLiteral("Observer"));
    m_percentile->setObjectName(name + QStringLiteral("Percentile"));
    m_percentile->setRange(kLowestPercentile, kHighestPercentile);
    m_percentile->setDecimals(kPercentileDecimals);
    m_percentile->setSingleStep(0.01);
    m_percentile->setKeyboardTracking(false);
    m_percentile->hide();
    auto *layout = row(this);
    layout->addWidget(explained(m_observer, topics, "observer"));
    layout->addWidget(m_percentile);
    setFocusProxy(m_observer);
    connect(m_observer, &ChoiceBox::chosen, this, [this](int kind) { emitObserver(static_cast<ObserverKind>(kind)); });
    connect(m_percentile, &QDoubleSpinBox::valueChanged, this, [this] { emitObserver(ObserverKind::Percentile); });
    retranslate();
}

void ObserverFields::emitObserver(ObserverKind kind)
{
    LayerOverride change;
    change.observer = kind == ObserverKind::Fixed ? m_shown : ObserverChoice{kind};
    if (kind == ObserverKind::Percentile)
        change.observer->percentile = m_percentile->value();
    emit changed(change);
}

void ObserverFields::showSetting(const SharedSetting &setting, bool usable, const QString &instead)
{
    sayWithoutChoice({m_observer}, instead);
    m_observer->setEnabled(usable);
    m_percentile->setEnabled(usable);
    m_shown = setting.observer.value_or(ObserverChoice{});
    m_observer->showChoice(setting.observer ? std::optional(static_cast<int>(setting.observer->kind)) : std::nullopt);
    const bool percentile = setting.observer && setting.observer->kind == ObserverKind::Percentile;
    const QSignalBlocker quiet(m_percentile);
    m_percentile->setValue(percentile ? m_shown.percentile : ObserverChoice{}.percentile);
    m_percentile->setVisible(percentile);
}

void ObserverFields::retranslate()
{
    m_observer->retranslate();
    m_observer->setMixedText(mixedText());
    m_observer->setToolTip(SettingFields::tr("How the range of the layer's result is chosen from what calibration saw"));
    m_observer->setAccessibleName(SettingFields::tr("Observer of the activations"));
    m_percentile->setSuffix(SettingFields::tr(" %", "percentile"));
    m_percentile->setLocale(QLocale());
    m_percentile->setToolTip(SettingFields::tr("The share of the values that the range keeps"));
    m_percentile->setAccessibleName(SettingFields::tr("Percentile of the observer"));
}

} // namespace quantoscope
