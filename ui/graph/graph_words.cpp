// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_words.h"

#include "study/number_text.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

// The context of these texts in translations/*.ts.
struct NetworkDrawing {
    Q_DECLARE_TR_FUNCTIONS(NetworkDrawing)
};

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.toLower()) {
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

QString spreadText(const std::pair<int, int> &range)
{
    if (range.first == range.second)
        return drawnBits(range.first);
    return NetworkDrawing::tr("%1–%2", "from the least to the most bits").arg(drawnBits(range.first), drawnBits(range.second));
}

QString bitsPhrase(const QString &weights, const QString &activations)
{
    if (weights.isEmpty())
        return activations.isEmpty() ? QString() : NetworkDrawing::tr("A%1", "bits of activations, as short as can be").arg(activations);
    if (activations.isEmpty())
        return NetworkDrawing::tr("W%1", "bits of weights, as short as can be").arg(weights);
    return NetworkDrawing::tr("W%1 · A%2", "bits of weights and of activations, as short as can be").arg(weights, activations);
}

// Convolutions and matrices first: they are what a block is about.
int rankOf(const std::string &op)
{
    static const std::vector<std::string> order = {"conv", "linear", "attention", "embedding", "add", "concat"};
    return static_cast<int>(std::find(order.begin(), order.end(), op) - order.begin());
}

QString operationsText(const BlockSummary &summary, std::size_t most)
{
    std::vector<std::pair<std::string, int>> ops(summary.ops.begin(), summary.ops.end());
    std::stable_sort(ops.begin(), ops.end(), [](const auto &a, const auto &b) { return rankOf(a.first) < rankOf(b.first); });
    QStringList parts;
    for (std::size_t i = 0; i < ops.size() && i < most; ++i)
        parts << NetworkDrawing::tr("%1 × %2", "how many, of what operation").arg(ops[i].second).arg(opText(ops[i].first));
    if (ops.size() > most)
        parts << QStringLiteral("…");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString amountText(std::int64_t amount)
{
    if (amount < 1000)
        return QString::number(amount);
    static const char *const units[] = {"k", "M", "G", "T", "P", "E"};
    double value = static_cast<double>(amount) / 1000.0;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < std::size(units)) {
        value /= 1000.0;
        ++unit;
    }
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return QStringLiteral("%1\u202F%2").arg(decimalWords(value, decimals), QLatin1String(units[unit])); // narrow, not to be broken
}

QString decibelText(double db)
{
    return NetworkDrawing::tr("%1 dB").arg(std::isinf(db) && db > 0 ? QStringLiteral("∞") : decimalWords(db, 1));
}

QString millisecondsText(double milliseconds)
{
    const std::string text = milliseconds == 0.0 ? "0" : millisecondText(milliseconds, numberLanguage());
    return NetworkDrawing::tr("%1 ms").arg(QString::fromStdString(text));
}

QString drawnBits(int bits)
{
    return bits >= kFloatBits ? QStringLiteral("FP32") : QString::number(bits);
}

QString drawnBits(std::optional<int> weights, std::optional<int> activations)
{
    if (weights.value_or(kFloatBits) == kFloatBits && activations.value_or(kFloatBits) == kFloatBits)
        return weights || activations ? drawnBits(kFloatBits) : QString();
    // Of a layer half of which stays float, the other half is said.
    const auto text = [](std::optional<int> bits) { return bits && *bits < kFloatBits ? drawnBits(*bits) : QString(); };
    return bitsPhrase(text(weights), text(activations));
}

QString layerLine(const GraphDrawing &drawing, const GraphBlocks &blocks, int layer)
{
    const std::string &op = drawing.layers[static_cast<std::size_t>(layer)].op;
    const QString title = QString::fromStdString(blocks.titleOf(layer));
    const QString last = lettersOf(title.section(QLatin1Char('.'), -1));
    const QString word = lettersOf(QString::fromStdString(op));
    const bool isSaid = op == "input" ? last == word : last.startsWith(word);
    QString line = isSaid ? QString() : opText(op);
    for (const int merged : blocks.mergedInto(layer)) {
        const QString name = QString::fromStdString(blocks.titleOf(merged));
        bool isNumber = false;
        name.toInt(&isNumber);
        line += (line.isEmpty() ? QStringLiteral("+ ") : QStringLiteral(" + ")) +
                (isNumber ? opText(drawing.layers[static_cast<std::size_t>(merged)].op) : name);
    }
    return line;
}

QStringList blockLines(const BlockSummary &summary)
{
    constexpr std::size_t kOperations = 2;
    return {operationsText(summary, kOperations),
            NetworkDrawing::tr("%1 parameters · %2 MACs").arg(amountText(summary.parameters), amountText(summary.macs))};
}

QString valueText(Colouring colouring, const DrawnLayer &layer)
{
    switch (colouring) {
    case Colouring::None: return {};
    case Colouring::Bits: return drawnBits(layer.weightBits, layer.activationBits);
    case Colouring::Sqnr: return layer.sqnrDb ? decibelText(*layer.sqnrDb) : QString();
    case Colouring::Time: return layer.latencyMs ? millisecondsText(*layer.latencyMs) : QString();
    }
    return {};
}

QString valueText(Colouring colouring, const BlockSummary &summary)
{
    switch (colouring) {
    case Colouring::None: return {};
    case Colouring::Bits: {
        const auto floats = std::pair(kFloatBits, kFloatBits);
        if (summary.weightBits.value_or(floats) == floats && summary.activationBits.value_or(floats) == floats)
            return summary.weightBits || summary.activationBits ? drawnBits(kFloatBits) : QString();
        const auto text = [&](const std::optional<std::pair<int, int>> &range) {
            return range.value_or(floats) == floats ? QString() : spreadText(*range);
        };
        return bitsPhrase(text(summary.weightBits), text(summary.activationBits));
    }
    case Colouring::Sqnr:
        return summary.worstSqnrDb ? NetworkDrawing::tr("from %1", "the least SQNR in a block").arg(decibelText(*summary.worstSqnrDb))
                                   : QString();
    case Colouring::Time: return summary.latencyMs ? millisecondsText(*summary.latencyMs) : QString();
    }
    return {};
}

std::vector<Fact> layerFacts(const GraphDrawing &drawing, const GraphBlocks &blocks, int layer)
{
    const DrawnLayer &drawn = drawing.layers[static_cast<std::size_t>(layer)];
    std::int64_t parameters = drawn.parameters;
    std::int64_t macs = drawn.macs;
    QStringList merged;
    const DrawnLayer *last = &drawn;
    for (const int other : blocks.mergedInto(layer)) {
        last = &drawing.layers[static_cast<std::size_t>(other)];
        parameters += last->parameters;
        macs += last->macs;
        merged << QString::fromStdString(last->name);
    }
    std::vector<Fact> facts{{NetworkDrawing::tr("Operation"), opText(drawn.op)}};
    if (!merged.isEmpty())
        facts.emplace_back(NetworkDrawing::tr("Fused with"), merged.join(QStringLiteral(", ")));
    if (!last->shape.empty())
        facts.emplace_back(NetworkDrawing::tr("Result"), QString::fromStdString(last->shape));
    if (parameters > 0)
        facts.emplace_back(NetworkDrawing::tr("Parameters"), countWords(static_cast<double>(parameters)));
    if (macs > 0)
        facts.emplace_back(NetworkDrawing::tr("Multiply-adds"), countWords(static_cast<double>(macs)));
    if (drawn.weightBits)
        facts.emplace_back(NetworkDrawing::tr("Bits of weights"), drawnBits(*drawn.weightBits));
    if (drawn.activationBits)
        facts.emplace_back(NetworkDrawing::tr("Bits of activations"), drawnBits(*drawn.activationBits));
    if (drawn.sqnrDb)
        facts.emplace_back(NetworkDrawing::tr("SQNR"), decibelText(*drawn.sqnrDb));
    if (drawn.latencyMs)
        facts.emplace_back(NetworkDrawing::tr("Time"), millisecondsText(*drawn.latencyMs));
    return facts;
}

std::vector<Fact> blockFacts(const GraphBlock &block)
{
    const BlockSummary &sum = block.summary;
    std::vector<Fact> facts{{NetworkDrawing::tr("Operations"), operationsText(sum, sum.ops.size())}};
    facts.emplace_back(NetworkDrawing::tr("Parameters"), countWords(static_cast<double>(sum.parameters)));
    facts.emplace_back(NetworkDrawing::tr("Multiply-adds"), countWords(static_cast<double>(sum.macs)));
    if (sum.weightBits)
        facts.emplace_back(NetworkDrawing::tr("Bits of weights"), spreadText(*sum.weightBits));
    if (sum.activationBits)
        facts.emplace_back(NetworkDrawing::tr("Bits of activations"), spreadText(*sum.activationBits));
    if (sum.worstSqnrDb)
        facts.emplace_back(NetworkDrawing::tr("Lowest SQNR"), decibelText(*sum.worstSqnrDb));
    if (sum.latencyMs)
        facts.emplace_back(NetworkDrawing::tr("Time"), millisecondsText(*sum.latencyMs));
    return facts;
}

QString factsTip(const QString &title, const std::vector<Fact> &facts)
{
    QString rows;
    for (const auto &[what, value] : facts)
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(what.toHtmlEscaped(), value.toHtmlEscaped());
    return QStringLiteral("<b>%1</b><table cellspacing='0' cellpadding='1'>%2</table>").arg(title.toHtmlEscaped(), rows);
}

QString factsSpoken(const QString &title, const std::vector<Fact> &facts)
{
    QStringList parts{title};
    for (const auto &[what, value] : facts)
        parts << NetworkDrawing::tr("%1: %2", "what, and its value").arg(what, value);
    return parts.join(QStringLiteral("; "));
}

} // namespace quantoscope
