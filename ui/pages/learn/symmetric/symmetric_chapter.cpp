// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/symmetric/symmetric_chapter.h"

#include "pages/learn/figures/choice_row.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/quantization_lines.h"
#include "pages/learn/figures/take_setting.h"
#include "pages/learn/figures/value_figure.h"
#include "pages/learn/figures/value_words.h"
#include "words/number_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

const QString kRestricted = QStringLiteral("restricted"), kFull = QStringLiteral("full");
const QStringList kExamples = {QStringLiteral("worked"), QStringLiteral("ties"), QStringLiteral("zeros")};
constexpr int kUsualBits = 8;
constexpr int kDigits = 7; // of s, as the course prints it
constexpr int kScaleDigits = 4;

} // namespace

SymmetricChapter::SymmetricChapter(AppState &state)
    : Chapter(state, QStringLiteral("symmetric"))
    , m_bits(new Knob(QStringLiteral("bits"), 2, 8, 1, 0))
    , m_range(new ChoiceRow(QStringLiteral("range"), {kRestricted, kFull}))
    , m_figure(new ValueFigure(kExamples))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bits);
    column->addWidget(m_range);
    column->addWidget(m_figure, 1);
    setFigureState(defaultState());
    connect(m_bits, &Knob::turned, this, [this](double, int mergeKey) {
        refresh();
        emit figureEdited(tr("Bits"), mergeKey);
    });
    connect(m_range, &ChoiceRow::picked, this, [this] {
        refresh();
        emit figureEdited(tr("Range"), nextMergeKey());
    });
    connect(m_figure, &ValueFigure::valuesEdited, this, [this](const QString &what, int mergeKey) {
        refresh();
        emit figureEdited(what, mergeKey);
    });
    connect(m_figure, &ValueFigure::exampleChosen, this, &SymmetricChapter::takeExample);
}

QString SymmetricChapter::title()
{
    return tr("Symmetric quantization");
}

ChapterText SymmetricChapter::text() const
{
    ChapterText text;
    text.title = title();
    text.body =
        tr("<p>To quantize is to replace real numbers by a few integers. The symmetric way takes the largest absolute value of the list, "
           "<formula>\\alpha</formula> (absmax), and divides the range from <formula>-\\alpha</formula> to <formula>\\alpha</formula> "
           "into equal steps. Zero stays zero.</p>") +
        tr("<p>With <formula>b</formula> bits there are <formula>2^{b-1} - 1</formula> positive integers, so the scale factor is "
           "<formula>s = \\frac{2^{b-1} - 1}{\\alpha}</formula>, and each value becomes <formula>q = \\text{round}(s \\cdot x)</formula>. "
           "The way back is <formula>\\hat{x} = \\frac{q}{s}</formula>. What is missing, <formula>x - \\hat{x}</formula>, is the "
           "quantization error: at most half a step, <formula>\\frac{1}{2s}</formula>, for a value that is not clamped.</p>") +
        tr("<p>This is the <b>restricted range</b>: with 8 bits <formula>q</formula> lies in −127…127 and −128 is not used. The <b>full "
           "range</b> uses it as well. It differs in the scale, not only in the clamp: <formula>s = \\frac{127.5}{\\alpha}</formula>. "
           "Then <formula>\\alpha</formula> itself would become 128, which 8 bits do not have, and it is clamped to 127.</p>") +
        tr("<p>PyTorch writes the reciprocal, <formula>\\text{scale} = \\frac{1}{s}</formula>: the width of a step. Its symmetric "
           "observers use the full range: 10.8 gives 0.08471, not 0.08504. In this program too, scale is the width of a step.</p>") +
        tr("<p>A value halfway between two integers goes to the even one (half to even): 0.5 becomes 0, 1.5 becomes 2 and −127.5 becomes "
           "−128. So halves are not all pushed the same way. The example “Halves” shows it.</p>") +
        tr("<p>Try: take bits away and watch the arrows lean. Drag the largest value outwards: every step gets wider, and all the other "
           "values pay for it.</p>");
    text.takeText = tr("Quantize the model's weights like this");
    return text;
}

SymmetricRange SymmetricChapter::range() const
{
    return m_range->chosen() == kFull ? SymmetricRange::Full : SymmetricRange::Restricted;
}

TextbookQuantizer SymmetricChapter::quantizer() const
{
    return symmetricQuantizer(m_figure->values(), static_cast<int>(m_bits->value()), range());
}

QStringList SymmetricChapter::caption(const TextbookQuantizer &q) const
{
    if (!q.hasRange)
        return {QStringLiteral("α = 0"),
                tr("As PyTorch writes it: scale = %1, zero_point = %2").arg(decimalWords(1, 0), decimalWords(0, 0))};
    const QString alpha = valueWords(q.alpha), s = significantWords(q.s(), kDigits);
    const QString formula =
        range() == SymmetricRange::Full
            ? QStringLiteral("s = ½(2%1 − 1)/α = %2/%3 = %4").arg(superscriptWords(q.bits), decimalWords(q.steps / 2.0, 1), alpha, s)
            : QStringLiteral("s = (2%1 − 1)/α = %2/%3 = %4").arg(superscriptWords(q.bits - 1), decimalWords(q.steps / 2.0, 0), alpha, s);
    return {formula, tr("As PyTorch writes it: scale = 1/s = %1, zero_point = 0").arg(significantWords(q.scale(), kScaleDigits)),
            tr("q lies in %1…%2: %3 integers").arg(decimalWords(q.qmin, 0), decimalWords(q.qmax, 0)).arg(q.levels())};
}

void SymmetricChapter::refresh()
{
    const TextbookQuantizer q = quantizer();
    m_figure->showQuantizer(q, true, caption(q),
                            q.hasRange ? QString() : tr("All values are 0: there is no range to divide. The scale is set to 1."));
}

void SymmetricChapter::takeExample(const QString &id)
{
    QJsonObject state = figureState();
    if (id == kExamples[0]) {
        state = defaultState();
    } else if (id == kExamples[1]) { // full range and α = 127.5: s is 1
        state = {{QStringLiteral("values"), QJsonArray{-127.5, -1.5, -0.5, 0.5, 1.5, 2.5, 127.5}},
                 {QStringLiteral("bits"), kUsualBits},
                 {QStringLiteral("range"), kFull}};
    } else {
        state[QStringLiteral("values")] = QJsonArray{0, 0, 0};
    }
    setFigureState(state);
    emit figureEdited(tr("Take an example"), nextMergeKey());
}

QJsonObject SymmetricChapter::figureState() const
{
    return {{QStringLiteral("values"), m_figure->valuesJson()},
            {QStringLiteral("bits"), static_cast<int>(m_bits->value())},
            {QStringLiteral("range"), m_range->chosen()}};
}

void SymmetricChapter::setFigureState(const QJsonObject &state)
{
    const auto values = ValueFigure::valuesFrom(state[QStringLiteral("values")].toArray());
    if (!values.empty())
        m_figure->setValues(values);
    m_bits->setValue(state[QStringLiteral("bits")].toInt(static_cast<int>(m_bits->value())));
    m_range->choose(state[QStringLiteral("range")].toString());
    refresh();
}

// The worked example of the course.
QJsonObject SymmetricChapter::defaultState() const
{
    return {{QStringLiteral("values"), QJsonArray{-7.59, -4.57, -1.95, 0, 3.08, 5.47, 10.8}},
            {QStringLiteral("bits"), kUsualBits},
            {QStringLiteral("range"), kRestricted}};
}

void SymmetricChapter::retranslate()
{
    m_bits->setLabel(tr("&Bits b"));
    m_range->setTexts({tr("Restricted range"), tr("Full range, as in PyTorch")},
                      {tr("q within ±(2<sup>b−1</sup> − 1)"), tr("One more integer below zero, and another scale")});
    m_figure->retranslate({tr("Worked example"), tr("Halves"), tr("All zero")});
    refresh();
}

void SymmetricChapter::takeToModel()
{
    LayerOverride change;
    change.weightBits = static_cast<int>(m_bits->value());
    change.weightScheme = Scheme::Symmetric;
    change.weightRange = range();
    takeAsDefaults(state(), change, tr("Symmetric weights from the course"));
}

QWidget *SymmetricChapter::figure()
{
    return m_figure->lines();
}

} // namespace quantoscope
