// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/activation_view.h"

#include "pages/learn/network/activation_words.h"
#include "quant/affine.h"
#include "theme/theme.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kPoints = 800; // of a curve
constexpr int kMostLevels = 256;
constexpr double kRoom = 0.06; // above and below the curve, of its height

QHBoxLayout *labelled(QLabel *label, QComboBox *box)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().unit());
    row->addWidget(label);
    row->addWidget(box, 1);
    label->setBuddy(box);
    return row;
}

} // namespace

ActivationView::ActivationView()
    : m_figure(new CurveFigure(QStringLiteral("network.activations.figure")))
    , m_function(new QComboBox)
    , m_scheme(new QComboBox)
    , m_functionLabel(new QLabel)
    , m_schemeLabel(new QLabel)
    , m_sentence(new QLabel)
    , m_reach(new Knob(QStringLiteral("reach"), 1.0, 12.0, 0.5, 1))
    , m_bits(new Knob(QStringLiteral("activationBits"), 2, 8, 1, 0))
{
    m_function->setObjectName(QStringLiteral("network.activations.function"));
    m_scheme->setObjectName(QStringLiteral("network.activations.scheme"));
    m_sentence->setObjectName(QStringLiteral("network.activations.sentence"));
    m_sentence->setWordWrap(true);
    for (const ActivationFunction function : kActivationFunctions)
        m_function->addItem(QString(), activationId(function));
    for (const Scheme scheme : {Scheme::Asymmetric, Scheme::Symmetric})
        m_scheme->addItem(QString(), QString::fromUtf8(schemeName(scheme).data(), static_cast<qsizetype>(schemeName(scheme).size())));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * theme().unit());
    grid->setVerticalSpacing(theme().unit() / 2);
    grid->addLayout(labelled(m_functionLabel, m_function), 0, 0);
    grid->addLayout(labelled(m_schemeLabel, m_scheme), 0, 1);
    grid->addWidget(m_reach, 1, 0);
    grid->addWidget(m_bits, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().unit());
    column->addWidget(m_figure, 1);
    column->addWidget(m_sentence);
    column->addLayout(grid);
    const auto turned = [this](double, int key) {
        show();
        emit edited(tr("Set the activation"), key);
    };
    connect(m_reach, &Knob::turned, this, turned);
    connect(m_bits, &Knob::turned, this, turned);
    for (QComboBox *box : {m_function, m_scheme})
        connect(box, &QComboBox::activated, this, [turned] { turned(0.0, -1); });
}

ActivationFunction ActivationView::function() const
{
    return activationOf(m_function->currentData().toString(), ActivationFunction::Relu6);
}

Range ActivationView::inputRange() const
{
    const auto reach = static_cast<float>(m_reach->value());
    return {-reach, reach};
}

QuantSpec ActivationView::spec() const
{
    QuantSpec spec;
    spec.bits = static_cast<int>(m_bits->value());
    spec.scheme = m_scheme->currentIndex() == 0 ? Scheme::Asymmetric : Scheme::Symmetric;
    return spec;
}

QJsonObject ActivationView::figureState() const
{
    return {{QStringLiteral("function"), m_function->currentData().toString()},
            {QStringLiteral("scheme"), m_scheme->currentData().toString()},
            {QStringLiteral("reach"), m_reach->value()},
            {QStringLiteral("bits"), m_bits->value()}};
}

void ActivationView::setFigureState(const QJsonObject &state)
{
    m_function->setCurrentIndex(std::max(0, m_function->findData(state[QStringLiteral("function")].toString())));
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(state[QStringLiteral("scheme")].toString())));
    m_reach->setValue(state[QStringLiteral("reach")].toDouble(m_reach->value()));
    m_bits->setValue(state[QStringLiteral("bits")].toDouble(m_bits->value()));
    show();
}

void ActivationView::show()
{
    const Range input = inputRange();
    const Range output = activationOutputRange(function(), input);
    const QParams q = activationGrid(function(), input, spec());
    CurveFigure::Content content;
    for (int i = 0; i <= kPoints; ++i) {
        const double x = input.min + (static_cast<double>(input.max) - input.min) * i / kPoints;
        const double y = activationValue(function(), x);
        content.curve.append({x, y});
        const std::int32_t integer = quantizeValue(static_cast<float>(y), q.scale[0], q.zeroPoint[0], q.qmin, q.qmax);
        content.second.append({x, dequantizeValue(integer, q.scale[0], q.zeroPoint[0])});
    }
    for (std::int32_t i = q.qmin; i <= q.qmax && i - q.qmin < kMostLevels; ++i)
        content.levels.push_back(dequantizeValue(i, q.scale[0], q.zeroPoint[0]));
    const double least = std::min<double>(output.min, content.levels.front()), most = std::max<double>(output.max, content.levels.back());
    const double room = std::max(1e-3, (most - least) * kRoom);
    content.view = QRectF(input.min, least - room, static_cast<double>(input.max) - input.min, most - least + 2 * room);
    content.xTitle = tr("input of the function");
    content.yTitle = tr("result; red: rounded to the integers (thin lines)");
    m_figure->setContent(std::move(content));
    m_sentence->setText(tr("Results lie from %1 to %2. Scale %3, zero point %4, integers from %5 to %6.")
                            .arg(decimalWords(output.min, 3), decimalWords(output.max, 3), significantWords(q.scale[0], 4))
                            .arg(q.zeroPoint[0])
                            .arg(q.qmin)
                            .arg(q.qmax));
    m_figure->setAccessibleDescription(m_sentence->text());
}

void ActivationView::retranslate()
{
    m_functionLabel->setText(tr("Function"));
    m_schemeLabel->setText(tr("Scheme"));
    m_function->setAccessibleName(tr("Function"));
    m_scheme->setAccessibleName(tr("Scheme"));
    for (int i = 0; i < m_function->count(); ++i)
        m_function->setItemText(i, activationTitle(kActivationFunctions[static_cast<std::size_t>(i)]));
    m_scheme->setItemText(0, schemeText(Scheme::Asymmetric));
    m_scheme->setItemText(1, schemeText(Scheme::Symmetric));
    m_reach->setLabel(tr("Inputs up to ±"));
    m_bits->setLabel(tr("Bits"));
    m_figure->setAccessibleName(tr("An activation function and the integers for its results"));
    show();
}

} // namespace quantoscope
