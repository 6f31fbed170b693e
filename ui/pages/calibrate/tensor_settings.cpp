// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_settings.h"

#include "theme/theme.h"
#include "widgets/decimal_field.h"
#include "widgets/flow_layout.h"
#include "widgets/topic_button.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace quantoscope {
namespace {

constexpr int kFewestBits = 2, kMostBits = 8;
constexpr int kLeastCombo = 48; // pixels

void setItems(QComboBox *combo, const std::vector<std::pair<QString, int>> &items)
{
    const QSignalBlocker quiet(combo);
    const int value = combo->currentData().toInt();
    combo->clear();
    for (const auto &[text, data] : items)
        combo->addItem(text, data);
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

template <typename T>
void select(QComboBox *combo, T value)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

} // namespace

TensorSettings::TensorSettings(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("calibrateSettings"));
    setLayout(new FlowLayout(theme().unit() * 2, theme().unit(), nullptr));
    m_bits = addCombo(QStringLiteral("calibrateBits"), m_bitsLabel, QStringLiteral("bits"));
    m_scheme = addCombo(QStringLiteral("calibrateScheme"), m_schemeLabel, QStringLiteral("symmetric"));
    m_mode = addCombo(QStringLiteral("calibrateRangeMode"), m_modeLabel, QStringLiteral("restricted-range"));
    m_granularity = addCombo(QStringLiteral("calibrateGranularity"), m_granularityLabel, QStringLiteral("granularity"));
    m_observer = addCombo(QStringLiteral("calibrateObserver"), m_observerLabel, QStringLiteral("observer"));
    m_percentile = new DecimalField;
    m_percentile->setObjectName(QStringLiteral("calibratePercentile"));
    m_percentile->setRange(50.01, 100.0);
    m_percentile->setDecimals(3);
    m_percentile->setSingleStep(0.01);
    m_percentile->setKeyboardTracking(false);
    layout()->addWidget(m_percentile);
    m_reset = new QPushButton;
    m_reset->setObjectName(QStringLiteral("calibrateReset"));
    m_reset->setProperty("kind", "quiet");
    layout()->addWidget(m_reset);
    connect(m_percentile, &QDoubleSpinBox::valueChanged, this, [this](double percentile) {
        m_setting.observer = {ObserverKind::Percentile, percentile};
        emit changed(m_setting, tr("Percentile"));
    });
    connect(m_reset, &QPushButton::clicked, this, &TensorSettings::resetWanted);
}

// A label and its box, which stay together where the row is broken.
QComboBox *TensorSettings::addCombo(const QString &name, QLabel *&label, const QString &topic)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().unit() / 2);
    label = new QLabel(pair);
    auto *combo = new QComboBox(pair);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMinimumWidth(kLeastCombo); // where the page is narrow, it gives way
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    row->addWidget(new TopicButton(topic, pair));
    layout()->addWidget(pair);
    connect(combo, &QComboBox::activated, this, [this, combo] { take(combo); });
    return combo;
}

void TensorSettings::show(TensorRole role, const LayerSetting &setting, const LayerSetting &defaults, bool hasSign)
{
    const bool otherRole = role != m_role || m_observer->count() == 0;
    m_role = role;
    m_setting = setting;
    m_default = defaults;
    if (otherRole)
        fill();
    const bool weights = role == TensorRole::Weight;
    const ObserverChoice &observer = weights ? setting.weightObserver : setting.observer;
    select(m_bits, spec().bits);
    select(m_scheme, spec().scheme);
    select(m_mode, spec().range);
    select(m_granularity, spec().granularity);
    select(m_observer, observer.kind);
    m_granularity->parentWidget()->setVisible(weights);
    m_mode->parentWidget()->setVisible(spec().scheme == Scheme::Symmetric && hasSign);
    m_percentile->setVisible(observer.kind == ObserverKind::Percentile);
    const QSignalBlocker quiet(m_percentile);
    m_percentile->setValue(observer.percentile);
    m_reset->setVisible(!(setting == defaults));
    showDefaults();
}

void TensorSettings::take(QComboBox *combo)
{
    const int value = combo->currentData().toInt();
    QString what;
    if (combo == m_bits) {
        spec().bits = value;
        what = tr("Bits");
    } else if (combo == m_scheme) {
        spec().scheme = static_cast<Scheme>(value);
        what = tr("Scheme");
    } else if (combo == m_mode) {
        spec().range = static_cast<SymmetricRange>(value);
        what = tr("Range mode");
    } else if (combo == m_granularity) {
        spec().granularity = static_cast<Granularity>(value);
        what = tr("Granularity");
    } else {
        const auto kind = static_cast<ObserverKind>(value);
        const ObserverChoice choice = kind == ObserverKind::Fixed ? fixedRange(m_presentRange) : ObserverChoice{kind};
        (m_role == TensorRole::Weight ? m_setting.weightObserver : m_setting.observer) = choice;
        what = tr("Observer");
    }
    emit changed(m_setting, what);
}

void TensorSettings::fill()
{
    std::vector<std::pair<QString, int>> bits, observers;
    for (int b = kFewestBits; b <= kMostBits; ++b)
        bits.emplace_back(QString::number(b), b);
    std::vector<ObserverKind> kinds{ObserverKind::MinMax, ObserverKind::Mse};
    if (m_role == TensorRole::Activation)
        kinds = {ObserverKind::MinMax,     ObserverKind::MovingAverage, ObserverKind::Histogram,
                 ObserverKind::Percentile, ObserverKind::Mse,           ObserverKind::Entropy};
    for (const ObserverKind kind : kinds)
        observers.emplace_back(kind == ObserverKind::Percentile ? tr("percentile") : observerTitle({kind}), static_cast<int>(kind));
    if (m_role == TensorRole::Activation)
        observers.emplace_back(tr("set by hand"), static_cast<int>(ObserverKind::Fixed));
    setItems(m_bits, bits);
    setItems(m_observer, observers);
    setItems(m_scheme, {{schemeText(Scheme::Symmetric), static_cast<int>(Scheme::Symmetric)},
                        {schemeText(Scheme::Asymmetric), static_cast<int>(Scheme::Asymmetric)}});
    setItems(m_mode, {{rangeText(SymmetricRange::Restricted), static_cast<int>(SymmetricRange::Restricted)},
                      {rangeText(SymmetricRange::Full), static_cast<int>(SymmetricRange::Full)}});
    setItems(m_granularity, {{granularityText(Granularity::PerTensor), static_cast<int>(Granularity::PerTensor)},
                             {granularityText(Granularity::PerChannel), static_cast<int>(Granularity::PerChannel)}});
}

void TensorSettings::showDefaults()
{
    const bool weights = m_role == TensorRole::Weight;
    const QuantSpec &normal = weights ? m_default.weight : m_default.activation;
    const auto tell = [](QWidget *widget, const QString &value) { widget->setToolTip(tr("By default: %1").arg(value)); };
    tell(m_bits, QString::number(normal.bits));
    tell(m_scheme, schemeText(normal.scheme));
    tell(m_mode,
         tr("%1. Restricted uses as many levels below zero as above, full one more, as PyTorch does.").arg(rangeText(normal.range)));
    tell(m_granularity, granularityText(normal.granularity));
    tell(m_observer, observerTitle(weights ? m_default.weightObserver : m_default.observer));
}

void TensorSettings::retranslate()
{
    m_bitsLabel->setText(tr("&Bits"));
    m_schemeLabel->setText(tr("&Scheme"));
    m_modeLabel->setText(tr("Range &mode"));
    m_granularityLabel->setText(tr("&Granularity"));
    m_observerLabel->setText(tr("&Observer"));
    m_percentile->setSuffix(tr(" %"));
    m_percentile->setAccessibleName(tr("Percentile"));
    m_percentile->setToolTip(tr("Share of the values that the range keeps"));
    m_reset->setText(tr("Back &to the default"));
    m_reset->setToolTip(tr("What the recipe says for layers that it does not set apart, for this layer as well"));
    fill();
    showDefaults();
}

} // namespace quantoscope
