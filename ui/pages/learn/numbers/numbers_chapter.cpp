// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/numbers/numbers_chapter.h"

#include "pages/learn/figures/choice_row.h"
#include "pages/learn/figures/figure_pair.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/take_setting.h"
#include "pages/learn/numbers/bit_field.h"
#include "pages/learn/numbers/format_tables.h"
#include "pages/learn/numbers/format_words.h"
#include "pages/learn/numbers/range_bars.h"
#include "pages/learn/numbers/spacing_line.h"
#include "theme/theme.h"
#include "widgets/flow_layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

const QString kBits = QStringLiteral("bits"), kCompare = QStringLiteral("compare"), kEnergy = QStringLiteral("energy");

QStringList formatIds()
{
    QStringList ids;
    for (const NumberFormat format : kNumberFormats)
        ids << QString::fromUtf8(layoutOf(format).id.data(), static_cast<qsizetype>(layoutOf(format).id.size()));
    return ids;
}

QJsonValue valueJson(double value)
{
    if (std::isnan(value))
        return QStringLiteral("nan");
    if (std::isinf(value))
        return value > 0.0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    return value;
}

std::optional<double> valueFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : parseNumber(json.toString());
}

} // namespace

NumbersChapter::NumbersChapter(AppState &state)
    : Chapter(state, QStringLiteral("numbers"))
    , m_format(new ChoiceRow(QStringLiteral("format"), formatIds()))
    , m_valueLabel(new QLabel)
    , m_problem(new QLabel)
    , m_published(new QLabel)
    , m_field(new QLineEdit)
    , m_views(new FigureViews)
    , m_bitField(new BitField)
    , m_spacing(new SpacingLine)
    , m_ranges(new RangeBars)
    , m_rounding(new RoundingTable)
    , m_energy(new EnergyTable)
{
    layOut();
    setFigureState(defaultState());
    connectParts();
}

void NumbersChapter::layOut()
{
    m_field->setObjectName(QStringLiteral("value"));
    m_field->setMinimumWidth(120);
    m_valueLabel->setBuddy(m_field);
    m_problem->setObjectName(QStringLiteral("valueProblem"));
    m_problem->setProperty("role", "error");
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_published->setObjectName(QStringLiteral("publishedNote"));
    m_published->setProperty("role", "muted");
    m_published->setWordWrap(true);
    auto *values = new FlowLayout(4, 4);
    values->addWidget(m_valueLabel);
    values->addWidget(m_field);
    for (std::size_t i = 0; i < examples().size(); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("example.%1").arg(i));
        button->setProperty("kind", "quiet");
        values->addWidget(button);
        m_examples.push_back(button);
    }
    const auto page = [this](const QString &code, QWidget *first, QWidget *second) {
        auto *view = new QWidget;
        auto *column = new QVBoxLayout(view);
        column->setContentsMargins(0, theme().unit(), 0, 0);
        column->addWidget(new FigurePair(first, second));
        column->addStretch(1);
        m_views->addView(code, view);
    };
    for (QWidget *painted : std::initializer_list<QWidget *>{m_bitField, m_spacing, m_ranges})
        painted->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    page(kBits, m_bitField, m_spacing);
    page(kCompare, m_rounding, m_ranges);
    page(kEnergy, m_energy, m_published);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_format);
    column->addLayout(values);
    column->addWidget(m_problem);
    column->addWidget(m_views, 1);
}

void NumbersChapter::connectParts()
{
    connect(m_format, &ChoiceRow::picked, this, [this] {
        takeValue(m_value);
        emit figureEdited(tr("Another format"), nextMergeKey());
    });
    connect(m_field, &QLineEdit::editingFinished, this, &NumbersChapter::takeTyped);
    connect(m_bitField, &BitField::toggled, this, &NumbersChapter::toggle);
    connect(m_views, &FigureViews::viewChosen, this,
            [this](const QString &, int mergeKey) { emit figureEdited(tr("Another view"), mergeKey); });
    for (std::size_t i = 0; i < m_examples.size(); ++i) {
        connect(m_examples[i], &QPushButton::clicked, this, [this, i] {
            takeValue(examples()[i]);
            emit figureEdited(tr("Take an example"), nextMergeKey());
        });
    }
}

QString NumbersChapter::title()
{
    return tr("How a computer writes numbers");
}

// A tenth, which no binary number is; what FP16 can no longer hold; below FP16's normal numbers; the two that are no numbers.
const std::vector<double> &NumbersChapter::examples()
{
    static const std::vector<double> values = {0.1, 65520.0, 1e-7, std::numeric_limits<double>::infinity(),
                                               std::numeric_limits<double>::quiet_NaN()};
    return values;
}

NumberFormat NumbersChapter::format() const
{
    return formatOfId(m_format->chosen().toStdString()).value_or(NumberFormat::Fp32);
}

void NumbersChapter::takeValue(double value)
{
    m_value = value;
    m_bits = encodeNumber(format(), value);
    refresh();
}

void NumbersChapter::takeTyped()
{
    if (!m_field->isModified())
        return;
    const auto typed = parseNumber(m_field->text());
    m_problem->setVisible(!typed);
    if (!typed) {
        m_problem->setText(tr("“%1” is not a number. Write it as 0.1, −3 or 1e-7; also inf and nan.").arg(m_field->text()));
        return;
    }
    takeValue(*typed);
    emit figureEdited(tr("Type a value"), nextMergeKey());
}

void NumbersChapter::toggle(int bit)
{
    m_bits ^= std::uint32_t{1} << bit;
    m_value = decodeNumber(format(), m_bits);
    refresh();
    emit figureEdited(tr("Turn a bit over"), nextMergeKey());
}

void NumbersChapter::refresh()
{
    m_field->setText(numberWords(NumberFormat::Fp32, m_value));
    m_field->setCursorPosition(0);
    m_problem->hide();
    m_bitField->setNumber(format(), m_bits);
    m_spacing->setNumber(format(), m_bits, m_value);
    m_ranges->setNumber(format(), m_value);
    m_rounding->showValue(format(), m_value);
}

QJsonObject NumbersChapter::figureState() const
{
    return {{QStringLiteral("view"), m_views->current()},
            {QStringLiteral("format"), m_format->chosen()},
            {QStringLiteral("bits"), static_cast<double>(m_bits)},
            {QStringLiteral("value"), valueJson(m_value)}};
}

void NumbersChapter::setFigureState(const QJsonObject &state)
{
    const NumberFormat before = format();
    m_views->setCurrent(state[QStringLiteral("view")].toString());
    m_format->choose(state[QStringLiteral("format")].toString());
    const QJsonValue bits = state[QStringLiteral("bits")];
    const auto value = valueFrom(state[QStringLiteral("value")]);
    if (value)
        m_value = *value;
    const std::uint32_t rounded = encodeNumber(format(), m_value);
    if (value || format() != before)
        m_bits = rounded;
    const double most = std::ldexp(1.0, layoutOf(format()).bits);
    if (bits.isDouble() && bits.toDouble() >= 0.0 && bits.toDouble() < most) {
        m_bits = static_cast<std::uint32_t>(bits.toDouble());
        if (!value || m_bits != rounded)
            m_value = decodeNumber(format(), m_bits);
    }
    refresh();
}

QStringList NumbersChapter::views() const
{
    return m_views->codes();
}

QJsonObject NumbersChapter::defaultState() const
{
    return {{QStringLiteral("view"), kBits},
            {QStringLiteral("format"), QStringLiteral("fp32")},
            {QStringLiteral("bits"), static_cast<double>(encodeNumber(NumberFormat::Fp32, 0.1))},
            {QStringLiteral("value"), 0.1}};
}

void NumbersChapter::takeToModel()
{
    const FormatLayout &layout = layoutOf(format());
    const QString text = tr("Weights in %1").arg(formatName(format()));
    if (layout.isInteger()) {
        LayerOverride change;
        change.weightBits = layout.bits;
        takeAsDefaults(state(), change, text);
    } else if (format() == NumberFormat::Fp32) {
        Recipe recipe = state().recipe().recipe();
        recipe.method = Method::Fp32;
        state().recipe().change(recipe, text);
        state().goTo(PageId::Layers);
    } else {
        state().say(tr("%1 stays here: the kernels compute in FP32 and in integers of 2 to 8 bits.").arg(formatName(format())));
    }
}

QWidget *NumbersChapter::figure()
{
    return m_views->currentWidget();
}

} // namespace quantoscope
