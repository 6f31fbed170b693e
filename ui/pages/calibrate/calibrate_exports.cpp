// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/calibrate_exports.h"

#include <QStringList>

namespace quantoscope {
namespace {

QString raw(double value)
{
    return QString::number(value, 'g', 9); // as many digits as a float has, always with a point
}

// A field in quotes where it needs them.
QString field(const std::string &text)
{
    QString words = QString::fromStdString(text);
    if (words.contains(QLatin1Char(',')) || words.contains(QLatin1Char('"')) || words.contains(QLatin1Char('\n')))
        words = QLatin1Char('"') + words.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return words;
}

QString lines(const QStringList &rows)
{
    return rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

QString histogramCsv(const Histogram &histogram, const std::string &tensor)
{
    QStringList rows{QStringLiteral("tensor,from,to,count")};
    for (int bin = 0; bin < static_cast<int>(histogram.counts.size()); ++bin) {
        const std::uint64_t count = histogram.counts[static_cast<std::size_t>(bin)];
        if (count > 0)
            rows << QStringLiteral("%1,%2,%3,%4")
                        .arg(field(tensor), raw(histogram.leftEdge(bin)), raw(histogram.rightEdge(bin)), QString::number(count));
    }
    return lines(rows);
}

QString channelsCsv(const std::vector<Range> &channels, const std::string &tensor)
{
    QStringList rows{QStringLiteral("tensor,channel,min,max")};
    for (std::size_t c = 0; c < channels.size(); ++c)
        rows << QStringLiteral("%1,%2,%3,%4").arg(field(tensor), QString::number(c), raw(channels[c].min), raw(channels[c].max));
    return lines(rows);
}

// A row for each scale: a choice with one scale a channel has as many as channels.
QString choicesCsv(const std::vector<RangeChoice> &choices, const std::string &tensor)
{
    QStringList rows{
        QStringLiteral("tensor,observer,granularity,channel,min,max,scale,zero_point,clipped_share,rounding_error,clipping_error,sqnr_db")};
    for (const RangeChoice &choice : choices) {
        const Granularity granularity = choice.granularity.value_or(Granularity::PerTensor);
        for (std::size_t c = 0; c < choice.q.scale.size(); ++c) {
            const Range range = choice.q.perChannel() ? reachedRange(choice.q, c) : choice.range;
            rows << QStringList{field(tensor),
                                field(observerText(choice.observer)),
                                field(std::string(granularityName(granularity))),
                                choice.q.perChannel() ? QString::number(c) : QString(),
                                raw(range.min),
                                raw(range.max),
                                raw(choice.q.scale[c]),
                                QString::number(choice.q.zeroPoint[c]),
                                raw(choice.clippedShare),
                                raw(choice.roundingError),
                                raw(choice.clippingError),
                                raw(choice.sqnrDb)}
                        .join(QLatin1Char(','));
        }
    }
    return lines(rows);
}

} // namespace quantoscope
