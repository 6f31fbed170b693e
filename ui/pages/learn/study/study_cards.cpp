// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/study/study_cards.h"

#include "charts/chart_words.h"
#include "study/comparison.h"
#include "study/number_text.h"
#include "teach/channel_spread.h"
#include "teach/fake_quantization.h"
#include "words/number_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace quantoscope {
namespace {

struct StudyCards {
    Q_DECLARE_TR_FUNCTIONS(StudyCards)
};

constexpr double kBytesPerMebibyte = 1048576.0;

QString signedPoints(double points)
{
    return QString::fromStdString(signedAccuracyText(points, numberLanguage()));
}

QString signedShare(double percent)
{
    return QString::fromStdString(signedPercentText(percent, numberLanguage()));
}

QString megabytes(double mb)
{
    return QString::fromStdString(megabyteText(mb, numberLanguage()));
}

QString millions(std::int64_t count)
{
    return significantWords(static_cast<double>(count) / 1e6, 3);
}

class Cards
{
public:
    explicit Cards(const StudyEvidence &evidence)
        : m_evidence(evidence)
    {
        for (const RunPointer &run : evidence.runs)
            m_runs.push_back(*run);
        m_comparisons = compareRuns(m_runs);
    }

    StudyCard dynamicStoresFloats() const;
    StudyCard filesStayLarge() const;
    StudyCard relu6() const;
    StudyCard robustResNets() const;
    StudyCard flippedKernel() const;
    StudyCard crossEntropy() const;
    StudyCard updateRule() const;
    StudyCard percentages() const;
    StudyCard units() const;
    StudyCard heads() const;

private:
    const ComparisonRow *row(const std::string &model, const std::string &method) const;
    const NetworkFacts *facts(const std::string &model) const;

    const StudyEvidence &m_evidence;
    std::vector<Run> m_runs;
    std::vector<Comparison> m_comparisons;
};

// The latest of the study's runs that can be compared with FP32.
const ComparisonRow *Cards::row(const std::string &model, const std::string &method) const
{
    const ComparisonRow *found = nullptr;
    for (const Comparison &comparison : m_comparisons) {
        for (const ComparisonRow &candidate : comparison.rows) {
            if (candidate.model == model && candidate.method == method && candidate.sizeMb.baseline)
                found = &candidate;
        }
    }
    return found;
}

const NetworkFacts *Cards::facts(const std::string &model) const
{
    const auto found = std::find_if(m_evidence.facts.begin(), m_evidence.facts.end(),
                                    [&](const NetworkFacts &candidate) { return candidate.model == model; });
    return found == m_evidence.facts.end() ? nullptr : &*found;
}

StudyCard Cards::dynamicStoresFloats() const
{
    StudyCard card{QStringLiteral("dynamic"), StudyCards::tr("Dynamic quantization stores the weights as FP32."), {}, {}, {}};
    const auto fp32 = thesisValueFor(m_evidence.thesis, "bert-base", "fp32"),
               dynamic = thesisValueFor(m_evidence.thesis, "bert-base", "dynamic");
    if (fp32 && dynamic)
        card.measured = StudyCards::tr("Its own files refute it: BERT shrinks from %1 to %2 MB (%3 %).")
                            .arg(megabytes(fp32->sizeMb), megabytes(dynamic->sizeMb),
                                 signedShare(100.0 * (dynamic->sizeMb - fp32->sizeMb) / fp32->sizeMb));
    if (const ComparisonRow *own = row("resnet18", "dynamic"))
        card.measured = StudyCards::tr("%1 ResNet-18 here: %2 MB in place of %3.")
                            .arg(card.measured, megabytes(*own->sizeMb.value), megabytes(*own->sizeMb.baseline));
    else
        card.missing = {{"resnet18", "fp32"}, {"resnet18", "dynamic"}};
    card.why = StudyCards::tr("Weights of linear layers are stored in 8 bits; only the activations wait for the run to get their range.");
    return card;
}

StudyCard Cards::filesStayLarge() const
{
    StudyCard card{QStringLiteral("files"),
                   StudyCards::tr("The files of the CNNs stay large under dynamic quantization because of the activations."),
                   {},
                   {},
                   {}};
    const NetworkFacts *resnet = facts("resnet18"), *bert = facts("bert-base");
    if (resnet && bert)
        card.measured =
            StudyCards::tr("Dynamic touches %1 of %2 weighted layers of ResNet-18, %3 of its weights; of BERT-base %4 of %5, %6.")
                .arg(countWords(resnet->linearLayers), countWords(resnet->weightedLayers),
                     percentWords(static_cast<double>(resnet->linearWeights) / static_cast<double>(resnet->parameters)),
                     countWords(bert->linearLayers), countWords(bert->weightedLayers),
                     percentWords(static_cast<double>(bert->linearWeights) / static_cast<double>(bert->parameters)));
    card.why = StudyCards::tr("A file holds no activations. Convolutions are simply not quantized by this method.");
    return card;
}

StudyCard Cards::relu6() const
{
    StudyCard card{
        QStringLiteral("relu6"), StudyCards::tr("The narrow range of ReLU6 raises the quantization error of MobileNetV2."), {}, {}, {}};
    const ComparisonRow *mobile = row("mobilenet_v2", "static"), *residual = row("resnet18", "static");
    const auto spread = [&](const ComparisonRow *compared) {
        return compared ? widestChannelSpread(m_runs[compared->run]) : std::optional<ChannelSpread>();
    };
    const auto wide = spread(mobile), narrow = spread(residual);
    if (wide && narrow)
        card.measured =
            StudyCards::tr("The weights are what is uneven: in %1 of MobileNetV2 the widest channel is %2 times the median one, "
                           "in ResNet-18 at most %3 times (%4).")
                .arg(QString::fromStdString(wide->layer), decimalWords(wide->ratio, 1), decimalWords(narrow->ratio, 1),
                     QString::fromStdString(narrow->layer));
    if (!wide)
        card.missing = {{"mobilenet_v2", "fp32"}, {"mobilenet_v2", "static"}};
    if (!narrow)
        card.missing.insert(card.missing.end(), {{"resnet18", "fp32"}, {"resnet18", "static"}});
    card.why = StudyCards::tr("A narrower range is a finer step, so a smaller error. Folding batch-norm makes the channels of depthwise "
                              "convolutions unlike each other; one scale for all of them is what costs.");
    return card;
}

StudyCard Cards::robustResNets() const
{
    StudyCard card{
        QStringLiteral("robust"), StudyCards::tr("ResNets are simply more robust to quantization than MobileNetV2."), {}, {}, {}};
    const auto lost = [&](const std::string &model) {
        const ComparisonRow *own = row(model, "static");
        return own ? own->accuracy.difference : std::optional<double>();
    };
    const auto mobile = lost("mobilenet_v2"), residual = lost("resnet18");
    if (mobile && residual)
        card.measured = StudyCards::tr("At 8 bits, static: ResNet-18 %1 points, MobileNetV2 %2 points.")
                            .arg(signedPoints(*residual), signedPoints(*mobile));
    for (const char *model : {"resnet18", "mobilenet_v2"}) {
        if (!lost(model))
            card.missing.insert(card.missing.end(), {{model, "fp32"}, {model, "static"}});
    }
    card.why =
        StudyCards::tr("It depends on fusion, granularity and bits: with 4-bit weights, one scale a tensor, ResNet-18 loses more than "
                       "MobileNetV2. Only the study's MobileNetV2 without fusion is beyond doubt.");
    return card;
}

StudyCard Cards::flippedKernel() const
{
    const double x[] = {4, 5, 6}, w[] = {1, 2, 3};
    double straight = 0.0, flipped = 0.0;
    for (int i = 0; i < 3; ++i) {
        straight += w[i] * x[i];
        flipped += w[2 - i] * x[i];
    }
    return {QStringLiteral("kernel"),
            StudyCards::tr("Formula 2.11 writes convolution with the kernel flipped."),
            StudyCards::tr("With w = (1, 2, 3) on x = (4, 5, 6) a network computes %1; flipped it would be %2.")
                .arg(countWords(straight), countWords(flipped)),
            StudyCards::tr("Networks do not flip: what they call convolution is cross-correlation. Learning makes up for it, but exported "
                           "weights must be read the right way round."),
            {}};
}

StudyCard Cards::crossEntropy() const
{
    const double p = 0.9;
    return {QStringLiteral("entropy"),
            StudyCards::tr("The text on cross-entropy gives the loss of a negative example as a logarithm of p."),
            StudyCards::tr("For p = %1 the loss is −log(1 − p) = %2; −log p would be %3, small just where the network is wrong.")
                .arg(decimalWords(p, 1), decimalWords(-std::log(1.0 - p), 2), decimalWords(-std::log(p), 2)),
            StudyCards::tr("It should read −log(1 − p): who is sure and wrong pays most."),
            {}};
}

StudyCard Cards::updateRule() const
{
    const FakeQuantizer unused(8, 1.0);
    const OneWeightTask with{0.0, 3.0, 3.0, 0.1}, without{0.0, 3.0, 3.0, 1.0};
    constexpr int kSteps = 5;
    return {QStringLiteral("update"),
            StudyCards::tr("The update rule is written w ← w − ∂L/∂w."),
            StudyCards::tr("One weight, x = t = 3, right is w = 1. After %1 steps: with η = %2 w = %3, without a step size w = %4.")
                .arg(countWords(kSteps), decimalWords(with.rate, 1),
                     decimalWords(trainOneWeight(with, unused, GradientRule::Float, kSteps).back().weight, 2),
                     countWords(trainOneWeight(without, unused, GradientRule::Float, kSteps).back().weight)),
            StudyCards::tr("The step η is missing: w ← w − η ∂L/∂w. Without it the weight runs away."),
            {}};
}

StudyCard Cards::percentages() const
{
    StudyCard card{QStringLiteral("percent"), StudyCards::tr("Static without fusion costs ResNet-18 1.6 % of its accuracy."), {}, {}, {}};
    const auto fp32 = thesisValueFor(m_evidence.thesis, "resnet18", "fp32");
    const auto unfused = thesisValueFor(m_evidence.thesis, "resnet18", "static-nofuse");
    if (fp32 && unfused) {
        const double points = unfused->accuracyPercent - fp32->accuracyPercent;
        card.measured = StudyCards::tr("From its raw values %1 and %2: %3 points, %4 %.")
                            .arg(decimalWords(fp32->accuracyPercent, 2), decimalWords(unfused->accuracyPercent, 2), signedPoints(points),
                                 signedShare(100.0 * points / fp32->accuracyPercent));
    }
    card.why =
        StudyCards::tr("21 of 39 printed percentages differ in the last digit. Here all are computed from raw values, and points are "
                       "shown beside them: in points ResNet-34 loses most, in percent ResNet-50.");
    return card;
}

StudyCard Cards::units() const
{
    StudyCard card{QStringLiteral("units"), StudyCards::tr("All sizes are given in MB."), {}, {}, {}};
    if (const NetworkFacts *bert = facts("bert-base"))
        card.measured = StudyCards::tr("BERT-base has %1 parameters: %2 MB of 10⁶ bytes, %3 MiB of 2²⁰.")
                            .arg(countWords(static_cast<double>(bert->parameters)),
                                 megabytes(static_cast<double>(bert->fp32Bytes()) / kBytesPerMegabyte),
                                 decimalWords(static_cast<double>(bert->fp32Bytes()) / kBytesPerMebibyte, 2));
    card.why =
        StudyCards::tr("Table 4.6 (BERT) is in MiB, the tables of the CNNs are in MB. The program writes MB throughout and converts that "
                       "table.");
    return card;
}

StudyCard Cards::heads() const
{
    StudyCard card{QStringLiteral("heads"), StudyCards::tr("Table 4.1 lists 11.7, 21.8, 25.6 and 3.5 million parameters."), {}, {}, {}};
    QStringList heads;
    for (const NetworkFacts &own : m_evidence.facts) {
        if (own.model != "bert-base")
            heads << StudyCards::tr("%1 %2 in place of %3", "network, millions, millions")
                         .arg(modelTitle(own.model), millions(own.parameters), millions(own.parametersImageNet));
    }
    card.measured = StudyCards::tr("With 100 classes, in millions: %1.").arg(heads.join(QStringLiteral("; ")));
    card.why = StudyCards::tr("Those are ImageNet's heads with 1000 classes; the networks that were measured have 100.");
    return card;
}

} // namespace

std::vector<StudyCard> studyCards(const StudyEvidence &evidence)
{
    const Cards cards(evidence);
    return {cards.dynamicStoresFloats(), cards.filesStayLarge(), cards.relu6(),       cards.robustResNets(), cards.flippedKernel(),
            cards.crossEntropy(),        cards.updateRule(),     cards.percentages(), cards.units(),         cards.heads()};
}

} // namespace quantoscope
