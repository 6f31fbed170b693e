// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/calibrate_exports.h"

#include "words/csv_text.h"

namespace quantoscope {
namespace {

QStringList withSource(const QStringList &fields, const CalibrationSource &source)
{
    if (source.data.isEmpty())
        return fields + QStringList(3); // weights are of no data
    return fields + QStringList{source.data, QString::number(source.items), QString::number(source.seed)};
}

QStringList columns(const QStringList &own)
{
    return own + QStringList{QStringLiteral("data"), QStringLiteral("calibration_items"), QStringLiteral("seed")};
}

} // namespace

QString histogramCsv(const Histogram &histogram, const std::string &tensor, const CalibrationSource &source)
{
    CsvText csv(columns({QStringLiteral("tensor"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("count")}));
    for (int bin = 0; bin < static_cast<int>(histogram.counts.size()); ++bin) {
        const std::uint64_t count = histogram.counts[static_cast<std::size_t>(bin)];
        if (count > 0)
            csv.add(withSource({QString::fromStdString(tensor), CsvText::number(histogram.leftEdge(bin)),
                                CsvText::number(histogram.rightEdge(bin)), QString::number(count)},
                               source));
    }
    return csv.text();
}

QString channelsCsv(const std::vector<Range> &channels, const std::string &tensor, const CalibrationSource &source)
{
    CsvText csv(columns({QStringLiteral("tensor"), QStringLiteral("channel"), QStringLiteral("min"), QStringLiteral("max")}));
    for (std::size_t c = 0; c < channels.size(); ++c)
        csv.add(withSource(
            {QString::fromStdString(tensor), QString::number(c), CsvText::number(channels[c].min), CsvText::number(channels[c].max)},
            source));
    return csv.text();
}

// A row for each scale: a choice with one scale a channel has as many as channels.
QString choicesCsv(const std::vector<RangeChoice> &choices, const std::string &tensor, const CalibrationSource &source)
{
    CsvText csv(columns({QStringLiteral("tensor"), QStringLiteral("observer"), QStringLiteral("granularity"), QStringLiteral("channel"),
                         QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("scale"), QStringLiteral("zero_point"),
                         QStringLiteral("clipped_share"), QStringLiteral("rounding_error"), QStringLiteral("clipping_error"),
                         QStringLiteral("sqnr_db")}));
    for (const RangeChoice &choice : choices) {
        const Granularity granularity = choice.granularity.value_or(Granularity::PerTensor);
        for (std::size_t c = 0; c < choice.q.scale.size(); ++c) {
            const Range range = choice.q.perChannel() ? reachedRange(choice.q, c) : choice.range;
            csv.add(withSource({QString::fromStdString(tensor), QString::fromStdString(observerText(choice.observer)),
                                QString::fromStdString(std::string(granularityName(granularity))),
                                choice.q.perChannel() ? QString::number(c) : QString(), CsvText::number(range.min),
                                CsvText::number(range.max), CsvText::number(choice.q.scale[c]), QString::number(choice.q.zeroPoint[c]),
                                CsvText::number(choice.clippedShare), CsvText::number(choice.roundingError),
                                CsvText::number(choice.clippingError), CsvText::number(choice.sqnrDb)},
                               source));
        }
    }
    return csv.text();
}

} // namespace quantoscope
