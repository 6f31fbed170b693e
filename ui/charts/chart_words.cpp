// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_words.h"

#include "study/number_text.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace quantoscope {
namespace {

// The context of all texts of the charts in translations/*.ts.
struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

// Distinct values in order of appearance, each formatted, joined as "1 / 2".
QString distinct(const std::vector<const Run *> &runs, const std::function<QString(const Run &)> &format)
{
    QStringList values;
    for (const Run *run : runs) {
        const QString value = format(*run);
        if (!value.isEmpty() && !values.contains(value))
            values << value;
    }
    return values.join(QStringLiteral(" / "));
}

} // namespace

QString modelTitle(const std::string &model)
{
    return modelText(model);
}

QString methodTitle(const std::string &method)
{
    return parseMethod(method).ok() ? capitalized(methodText(method)) : QString::fromStdString(method);
}

QString methodTitle(const ChartRun &chartRun)
{
    QString title = methodTitle(chartRun.run->method);
    if (!chartRun.variantName.empty())
        title += QStringLiteral(" (%1)").arg(QString::fromStdString(chartRun.variantName));
    return title;
}

QString axisTitle(Metric metric)
{
    switch (metric) {
    case Metric::Top1: return Charts::tr("Accuracy (top-1, %)");
    case Metric::ExactMatch: return Charts::tr("Exact match (%)");
    case Metric::F1: return Charts::tr("F1 (%)");
    case Metric::SizeMb: return Charts::tr("Model size (MB)");
    case Metric::LatencyMs: return Charts::tr("Inference time (ms)");
    }
    return {};
}

QString datasetTitle(const std::string &datasetId, const std::string &dataset)
{
    return datasetText(datasetId, dataset);
}

QString formatValue(Metric metric, double value)
{
    const std::string text = isAccuracy(metric)         ? accuracyText(value, numberLanguage())
                             : metric == Metric::SizeMb ? megabyteText(value, numberLanguage())
                                                        : millisecondText(value, numberLanguage());
    return QString::fromStdString(text);
}

QString formatDifference(Metric metric, double value, double baseline)
{
    if (isAccuracy(metric))
        return QString::fromStdString(signedAccuracyText(value - baseline, numberLanguage()));
    return QString::fromStdString(signedPercentText(100.0 * (value - baseline) / baseline, numberLanguage())) + QStringLiteral("\u202F%");
}

QString valueLabel(const Run &run, Metric metric, const Run *baseline)
{
    const auto point = metricOf(run, metric);
    if (!point)
        return Charts::tr("not measured");
    const QString value = formatValue(metric, point->value);
    const auto reference = baseline && baseline != &run ? metricOf(*baseline, metric) : std::nullopt;
    if (!reference)
        return value;
    const bool noise = isAccuracy(metric) && run.agreement && run.agreement->withinNoise;
    return QStringLiteral("%1 (%2%3)")
        .arg(value, noise ? QStringLiteral("≈\u202F") : QString(), formatDifference(metric, point->value, reference->value));
}

QStringList provenanceNotes(const std::vector<const Run *> &runs)
{
    if (runs.empty())
        return {};
    const bool images = runs.front()->task == Task::ImageClassification;
    QStringList notes;
    const auto add = [&](const QString &note) {
        if (!note.isEmpty())
            notes << note;
    };
    add(distinct(runs, [](const Run &run) { return datasetTitle(run.datasetId, run.dataset); }));
    add(distinct(runs, [&](const Run &run) {
        if (run.images == 0)
            return QString();
        return images ? Charts::tr("%Ln image(s)", nullptr, run.images) : Charts::tr("%Ln question(s)", nullptr, run.images);
    }));
    add(distinct(runs, [&](const Run &run) {
        const int count = run.calibrationImages;
        if (count == 0)
            return QString();
        return images ? Charts::tr("calibrated on %Ln image(s)", nullptr, count)
                      : Charts::tr("calibrated on %Ln question(s)", nullptr, count);
    }));
    add(distinct(runs, [](const Run &run) { return backendText(run.backend); }));
    add(distinct(runs, [](const Run &run) { return run.threads > 0 ? Charts::tr("%Ln thread(s)", nullptr, run.threads) : QString(); }));
    add(distinct(runs,
                 [](const Run &run) { return run.batch > 0 ? Charts::tr("batch %1").arg(QLocale().toString(run.batch)) : QString(); }));
    add(distinct(runs, [](const Run &run) {
        return run.sequence > 0 ? Charts::tr("sequence length %1").arg(QLocale().toString(run.sequence)) : QString();
    }));
    add(distinct(runs, [](const Run &run) {
        const QString cpu = QString::fromStdString(run.provenance.cpu).simplified();
        const QString isa = QString::fromStdString(run.provenance.isa);
        return cpu.isEmpty() || isa.isEmpty() ? cpu + isa : QStringLiteral("%1 (%2)").arg(cpu, isa);
    }));
    add(distinct(runs, [](const Run &run) {
        const QString date = QString::fromStdString(run.provenance.date).left(10);
        return QStringLiteral("Quantoscope %1 %2").arg(QString::fromStdString(run.provenance.version), date).simplified();
    }));
    return notes;
}

QStringList readingNotes(const std::vector<const Run *> &runs, const std::vector<Metric> &metrics, const NotesShown &shown)
{
    const auto any = [&](const std::function<bool(const Run &, Metric)> &holds) {
        return std::any_of(runs.begin(), runs.end(), [&](const Run *run) {
            return std::any_of(metrics.begin(), metrics.end(),
                               [&](Metric metric) { return metricOf(*run, metric) && holds(*run, metric); });
        });
    };
    QStringList notes;
    if (shown.differences && any([](const Run &run, Metric) { return run.recipe.method != Method::Fp32; })) {
        const bool accuracy = any([](const Run &, Metric metric) { return isAccuracy(metric); });
        notes << (accuracy ? Charts::tr("In brackets: difference to FP32, accuracy in points, size and time in percent")
                           : Charts::tr("In brackets: difference to FP32 in percent"));
        if (any([](const Run &run, Metric metric) { return isAccuracy(metric) && run.agreement && run.agreement->withinNoise; }))
            notes << Charts::tr("≈ within the noise (McNemar's test, p ≥ 0.05)");
    }
    const bool accuracyWhiskers = any([](const Run &run, Metric metric) { return isAccuracy(metric) && metricOf(run, metric)->interval; });
    const bool timeWhiskers = any([](const Run &, Metric metric) { return metric == Metric::LatencyMs; });
    if (accuracyWhiskers && timeWhiskers)
        notes << Charts::tr("Whiskers: accuracy 95 % interval, time 10th to 90th percentile");
    else if (accuracyWhiskers)
        notes << Charts::tr("Whiskers: 95 % interval");
    else if (timeWhiskers)
        notes << Charts::tr("Whiskers: 10th to 90th percentile");
    if (any([](const Run &run, Metric metric) { return metricOf(run, metric)->simulated; }))
        notes << Charts::tr("Hatched or hollow: simulated");
    return notes;
}

} // namespace quantoscope
