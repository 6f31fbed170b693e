// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/asymmetric/asymmetric_chapter.h"

#include "pages/learn/asymmetric/scheme_panels.h"
#include "pages/learn/figures/choice_row.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/quantization_lines.h"
#include "pages/learn/figures/take_setting.h"
#include "pages/learn/figures/value_figure.h"
#include "pages/learn/figures/value_words.h"
#include "teach/teaching_signal.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

const QString kValues = QStringLiteral("values"), kData = QStringLiteral("data");
const QStringList kExamples = {QStringLiteral("worked"), QStringLiteral("farFromZero"), QStringLiteral("equal")};
constexpr int kUsualBits = 8;
constexpr int kDigits = 7; // of s, as the course prints it
constexpr int kScaleDigits = 4;
constexpr std::size_t kSampleSize = 4096;
constexpr int kMostSeeds = 1000;

// A negative number inside a formula.
QString inBrackets(double value)
{
    return value < 0.0 ? QStringLiteral("(%1)").arg(valueWords(value)) : valueWords(value);
}

} // namespace

AsymmetricChapter::AsymmetricChapter(AppState &state)
    : Chapter(state, QStringLiteral("asymmetric"))
    , m_view(new ChoiceRow(QStringLiteral("view"), {kValues, kData}))
    , m_bits(new Knob(QStringLiteral("bits"), 2, 8, 1, 0))
    , m_includeZero(new QCheckBox)
    , m_figure(new ValueFigure(kExamples))
    , m_data(new QWidget)
    , m_panels(new SchemePanels)
    , m_dataNote(new QLabel)
    , m_drawAgain(new QPushButton)
{
    m_includeZero->setObjectName(QStringLiteral("includeZero"));
    m_drawAgain->setObjectName(QStringLiteral("drawAgain"));
    m_dataNote->setProperty("role", "muted");
    m_dataNote->setWordWrap(true);
    auto *dataColumn = new QVBoxLayout(m_data);
    dataColumn->setContentsMargins(0, 0, 0, 0);
    auto *dataRow = new QHBoxLayout;
    dataRow->addWidget(m_dataNote, 1);
    dataRow->addWidget(m_drawAgain);
    dataColumn->addLayout(dataRow);
    dataColumn->addWidget(m_panels, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    auto *range = new QHBoxLayout;
    range->addWidget(m_bits, 1);
    range->addSpacing(theme().unit());
    range->addWidget(m_includeZero);
    column->addLayout(range);
    column->addWidget(m_figure, 1);
    column->addWidget(m_data, 1);
    setFigureState(defaultState());
    connect(m_view, &ChoiceRow::picked, this, [this] { edited(tr("Another view"), nextMergeKey()); });
    connect(m_bits, &Knob::turned, this, [this](double, int mergeKey) { edited(tr("Bits"), mergeKey); });
    connect(m_includeZero, &QCheckBox::clicked, this, [this] { edited(tr("Include zero"), nextMergeKey()); });
    connect(m_figure, &ValueFigure::valuesEdited, this, &AsymmetricChapter::edited);
    connect(m_figure, &ValueFigure::exampleChosen, this, &AsymmetricChapter::takeExample);
    connect(m_drawAgain, &QPushButton::clicked, this, [this] {
        m_seed = m_seed % kMostSeeds + 1;
        edited(tr("Draw other samples"), nextMergeKey());
    });
}

QString AsymmetricChapter::title()
{
    return tr("Asymmetric quantization");
}

ChapterText AsymmetricChapter::text() const
{
    ChapterText text;
    text.title = title();
    text.body =
        tr("<p>Values need not lie evenly around zero. The asymmetric way divides the range from the minimum <formula>\\beta</formula> to "
           "the maximum <formula>\\alpha</formula>: <formula>s = \\frac{2^b - 1}{\\alpha - \\beta}</formula>. "
           "(<formula>\\alpha</formula> was the largest absolute value before; here it is the maximum.)</p>") +
        tr("<p>Real zero then falls on an integer of its own, the <b>zero point</b>: <formula>z = -\\text{round}(s \\cdot \\beta) - "
           "2^{b-1}</formula>. A value becomes <formula>q = \\text{round}(s \\cdot x + z)</formula>, clamped to "
           "<formula>-2^{b-1}</formula>…<formula>2^{b-1} - 1</formula>, and comes back as <formula>\\hat{x} = \\frac{q - z}{s}</formula>. "
           "Without the clamp, the range from −1 to 1 would give 128, which 8 bits do not have.</p>") +
        tr("<p><b>Zero must be exact.</b> Networks are full of zeros: the border that pads an image, whatever ReLU sets to zero. An error "
           "in zero would be the same error everywhere. Because <formula>z</formula> is an integer, zero comes back as zero, as long as "
           "the "
           "range contains it.</p>") +
        tr("<p>The values 1 and 2 alone give <formula>z = -383</formula>: zero is clamped and comes back as 1. Therefore PyTorch and this "
           "program widen the range until it includes zero. Switch it off to see what happens.</p>") +
        tr("<p>After ReLU nothing is negative. A symmetric range leaves half of its integers idle, and that costs a bit, about 6 dB. On "
           "Gaussian data, which lies evenly around zero, the zero point gains little. That is why weights are mostly symmetric and "
           "activations often asymmetric. (Where nothing is negative, this program's symmetric activations use unsigned integers, which "
           "saves the same bit.)</p>");
    text.takeText = tr("Quantize the model's activations like this");
    return text;
}

TextbookQuantizer AsymmetricChapter::quantizer() const
{
    return asymmetricQuantizer(m_figure->values(), static_cast<int>(m_bits->value()), m_includeZero->isChecked());
}

QStringList AsymmetricChapter::caption(const TextbookQuantizer &q) const
{
    const auto whole = [](double value) { return decimalWords(value, 0); };
    const QString s = significantWords(q.s(), kDigits), z = whole(static_cast<double>(q.zeroPoint));
    const QString power = superscriptWords(q.bits - 1);
    QStringList lines;
    if (q.hasRange)
        lines << QStringLiteral("s = (2%1 − 1)/(α − β) = %2/(%3 − %4) = %5")
                     .arg(superscriptWords(q.bits), whole(q.steps), valueWords(q.alpha), inBrackets(q.beta), s);
    else
        lines << QStringLiteral("α = β = %1, s = 1").arg(valueWords(q.alpha));
    lines << QStringLiteral("z = −round(s·β) − 2%1 = −round(%2) − %3 = %4")
                 .arg(power, decimalWords(q.s() * q.beta, 2), whole(-static_cast<double>(q.qmin)), z);
    lines << tr("As PyTorch writes it: scale = 1/s = %1, zero_point = %2").arg(significantWords(q.scale(), kScaleDigits), z);
    return lines;
}

QString AsymmetricChapter::warning(const TextbookQuantizer &q) const
{
    if (!q.hasRange)
        return tr("All values are equal: there is no range to divide. The scale is set to 1.");
    const TextbookValue zero = quantizeOnPaper(0.0, q);
    if (zero.dequantized != 0.0)
        return tr("Zero is outside the range: it comes back as %1.").arg(significantWords(zero.dequantized, kScaleDigits));
    return {};
}

void AsymmetricChapter::refresh()
{
    const bool data = m_view->chosen() == kData;
    m_figure->setVisible(!data);
    m_includeZero->setVisible(!data);
    m_data->setVisible(data);
    const TextbookQuantizer q = quantizer();
    m_figure->showQuantizer(q, false, caption(q), warning(q));
    if (!data)
        return;
    std::array<std::array<SchemeOutcome, 2>, 2> outcomes;
    for (const auto row : {SchemePanels::Relu, SchemePanels::Gaussian}) {
        const TeachingSignal kind = row == SchemePanels::Relu ? TeachingSignal::Relu : TeachingSignal::Gaussian;
        const auto sample = teachingSignal(kind, kSampleSize, static_cast<std::uint64_t>(m_seed));
        const std::vector<double> values(sample.begin(), sample.end());
        outcomes[row][SchemePanels::Symmetric] = quantizeSample(sample, symmetricQuantizer(values, q.bits, SymmetricRange::Restricted));
        outcomes[row][SchemePanels::Asymmetric] = quantizeSample(sample, asymmetricQuantizer(values, q.bits, true));
    }
    m_panels->showOutcomes(outcomes);
}

void AsymmetricChapter::edited(const QString &what, int mergeKey)
{
    refresh();
    emit figureEdited(what, mergeKey);
}

void AsymmetricChapter::takeExample(const QString &id)
{
    QJsonObject state = figureState();
    if (id == kExamples[0])
        state = defaultState();
    else if (id == kExamples[1])
        state[QStringLiteral("values")] = QJsonArray{1, 1.3, 1.75, 2};
    else
        state[QStringLiteral("values")] = QJsonArray{3, 3, 3};
    if (id != kExamples[0])
        state[QStringLiteral("includeZero")] = false;
    setFigureState(state);
    emit figureEdited(tr("Take an example"), nextMergeKey());
}

QJsonObject AsymmetricChapter::figureState() const
{
    return {{QStringLiteral("view"), m_view->chosen()},
            {QStringLiteral("values"), m_figure->valuesJson()},
            {QStringLiteral("bits"), static_cast<int>(m_bits->value())},
            {QStringLiteral("includeZero"), m_includeZero->isChecked()},
            {QStringLiteral("seed"), m_seed}};
}

void AsymmetricChapter::setFigureState(const QJsonObject &state)
{
    m_view->choose(state[QStringLiteral("view")].toString());
    const auto values = ValueFigure::valuesFrom(state[QStringLiteral("values")].toArray());
    if (!values.empty())
        m_figure->setValues(values);
    m_bits->setValue(state[QStringLiteral("bits")].toInt(static_cast<int>(m_bits->value())));
    m_includeZero->setChecked(state[QStringLiteral("includeZero")].toBool(m_includeZero->isChecked()));
    m_seed = std::clamp(state[QStringLiteral("seed")].toInt(m_seed), 1, kMostSeeds);
    refresh();
}

QStringList AsymmetricChapter::views() const
{
    return m_view->ids();
}

// The worked example of the course.
QJsonObject AsymmetricChapter::defaultState() const
{
    return {{QStringLiteral("view"), kValues},
            {QStringLiteral("values"), QJsonArray{-7.59, -4.57, -1.95, 0, 3.08, 5.47, 10.8}},
            {QStringLiteral("bits"), kUsualBits},
            {QStringLiteral("includeZero"), true},
            {QStringLiteral("seed"), 1}};
}

void AsymmetricChapter::retranslate()
{
    m_view->setTexts({tr("The values"), tr("ReLU and Gaussian data")});
    m_bits->setLabel(tr("&Bits b"));
    m_includeZero->setText(tr("Include &zero in the range"));
    m_drawAgain->setText(tr("Draw again"));
    m_dataNote->setText(
        tr("%1 values of each kind, drawn at random. The bar of zero is cut off where it is too tall.").arg(countWords(kSampleSize)));
    m_figure->retranslate({tr("Worked example"), tr("Far from zero"), tr("All equal")});
    m_panels->retranslate();
    refresh();
}

void AsymmetricChapter::takeToModel()
{
    LayerOverride change;
    change.activationBits = static_cast<int>(m_bits->value());
    change.activationScheme = Scheme::Asymmetric;
    takeAsDefaults(state(), change, tr("Asymmetric activations from the course"));
}

QWidget *AsymmetricChapter::figure()
{
    return m_view->chosen() == kData ? static_cast<QWidget *>(m_panels) : m_figure->lines();
}

} // namespace quantoscope
