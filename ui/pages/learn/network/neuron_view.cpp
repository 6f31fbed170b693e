// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/neuron_view.h"

#include "pages/learn/network/activation_words.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

QJsonArray valuesOf(const std::vector<Knob *> &knobs)
{
    QJsonArray values;
    for (const Knob *knob : knobs)
        values.append(knob->value());
    return values;
}

} // namespace

NeuronView::NeuronView()
    : m_figure(new NeuronFigure(QStringLiteral("network.neuron.figure")))
    , m_bias(new Knob(QStringLiteral("bias"), -kMostWeight, kMostWeight, 0.1, 2))
    , m_function(new QComboBox)
    , m_functionLabel(new QLabel)
    , m_sentence(new QLabel)
{
    m_function->setObjectName(QStringLiteral("network.neuron.function"));
    m_sentence->setObjectName(QStringLiteral("network.neuron.sentence"));
    m_sentence->setWordWrap(true);
    m_functionLabel->setBuddy(m_function);
    for (const ActivationFunction function : kActivationFunctions)
        m_function->addItem(QString(), activationId(function));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * theme().unit());
    grid->setVerticalSpacing(theme().unit() / 2);
    const auto turned = [this](double, int key) {
        show();
        emit edited(tr("Set the neuron"), key);
    };
    for (int i = 0; i < kNeuronInputs; ++i) {
        m_inputs.push_back(new Knob(QStringLiteral("x%1").arg(i + 1), -kMostWeight, kMostWeight, 0.1, 2));
        m_weights.push_back(new Knob(QStringLiteral("w%1").arg(i + 1), -kMostWeight, kMostWeight, 0.1, 2));
        grid->addWidget(m_inputs.back(), i, 0);
        grid->addWidget(m_weights.back(), i, 1);
        connect(m_inputs.back(), &Knob::turned, this, turned);
        connect(m_weights.back(), &Knob::turned, this, turned);
    }
    auto *function = new QHBoxLayout;
    function->setSpacing(theme().unit());
    function->addWidget(m_functionLabel);
    function->addWidget(m_function, 1);
    grid->addWidget(m_bias, kNeuronInputs, 0);
    grid->addLayout(function, kNeuronInputs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().unit());
    column->addWidget(m_figure, 1);
    column->addWidget(m_sentence);
    column->addLayout(grid);
    connect(m_bias, &Knob::turned, this, turned);
    connect(m_function, &QComboBox::activated, this, [turned] { turned(0.0, -1); });
    connect(m_figure, &NeuronFigure::dragBegun, this, [this] { m_dragKey = nextMergeKey(); });
    connect(m_figure, &NeuronFigure::weightDragged, this, [this, turned](int input, double weight) {
        m_weights[static_cast<std::size_t>(input)]->setValue(weight);
        turned(weight, m_dragKey);
    });
}

NeuronSetting NeuronView::setting() const
{
    NeuronSetting setting;
    for (std::size_t i = 0; i < kNeuronInputs; ++i) {
        setting.inputs[i] = m_inputs[i]->value();
        setting.weights[i] = m_weights[i]->value();
    }
    setting.bias = m_bias->value();
    setting.function = activationOf(m_function->currentData().toString(), ActivationFunction::Relu);
    return setting;
}

QJsonObject NeuronView::figureState() const
{
    return {{QStringLiteral("inputs"), valuesOf(m_inputs)},
            {QStringLiteral("weights"), valuesOf(m_weights)},
            {QStringLiteral("bias"), m_bias->value()},
            {QStringLiteral("function"), m_function->currentData().toString()}};
}

void NeuronView::setFigureState(const QJsonObject &state)
{
    const QJsonArray inputs = state[QStringLiteral("inputs")].toArray(), weights = state[QStringLiteral("weights")].toArray();
    for (int i = 0; i < kNeuronInputs; ++i) {
        Knob *input = m_inputs[static_cast<std::size_t>(i)], *weight = m_weights[static_cast<std::size_t>(i)];
        input->setValue(inputs.at(i).toDouble(input->value()));
        weight->setValue(weights.at(i).toDouble(weight->value()));
    }
    m_bias->setValue(state[QStringLiteral("bias")].toDouble(m_bias->value()));
    m_function->setCurrentIndex(std::max(0, m_function->findData(state[QStringLiteral("function")].toString())));
    show();
}

void NeuronView::show()
{
    const NeuronSetting set = setting();
    m_figure->setSetting(set);
    const NeuronResult result = computeNeuron(set.weights, set.inputs, set.bias, set.function);
    m_sentence->setText(tr("The sum of the products and the bias is %1; %2 makes %3 of it.")
                            .arg(decimalWords(result.sum, 3), activationTitle(set.function), decimalWords(result.output, 3)));
    m_figure->setAccessibleDescription(m_sentence->text());
}

void NeuronView::retranslate()
{
    for (int i = 0; i < kNeuronInputs; ++i) {
        m_inputs[static_cast<std::size_t>(i)]->setLabel(tr("Input %1").arg(i + 1));
        m_weights[static_cast<std::size_t>(i)]->setLabel(tr("Weight %1").arg(i + 1));
    }
    m_bias->setLabel(tr("Bias"));
    m_functionLabel->setText(tr("Activation"));
    m_function->setAccessibleName(tr("Activation"));
    for (int i = 0; i < m_function->count(); ++i)
        m_function->setItemText(i, activationTitle(kActivationFunctions[static_cast<std::size_t>(i)]));
    m_figure->setAccessibleName(tr("A neuron with three inputs"));
    show();
}

} // namespace quantoscope
