// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/inspect_exports.h"

#include "charts/chart_words.h"
#include "datasets/cifar100_classes.h"
#include "pages/inspect/changed_answers_model.h"
#include "words/csv_text.h"
#include "words/number_words.h"
#include "words/run_text.h"

#include <QCoreApplication>

#include <map>

namespace quantoscope {
namespace {

struct InspectExports {
    Q_DECLARE_TR_FUNCTIONS(InspectExports)
};

QString pairTitle(const InspectedRuns &runs)
{
    return InspectExports::tr("%1 against %2").arg(runName(*runs.run), runName(*runs.baseline));
}

QString changeCode(AnswerChange change)
{
    switch (change) {
    case AnswerChange::Lost: return QStringLiteral("lost");
    case AnswerChange::Gained: return QStringLiteral("gained");
    case AnswerChange::BothWrong: return QStringLiteral("both-wrong");
    default: return QStringLiteral("other-answer");
    }
}

// The class's own name, in no language; its number where it has none.
QString className(const std::vector<std::string> &names, int label)
{
    if (label < 0)
        return {};
    return label < static_cast<int>(names.size()) ? QString::fromStdString(names[static_cast<std::size_t>(label)]) : QString::number(label);
}

QString answerOf(const InspectedRuns &runs, const Prediction &prediction)
{
    if (runs.run->task == Task::QuestionAnswering)
        return QString::fromStdString(prediction.answer);
    return prediction.top.empty() ? QString() : className(runs.classNames, prediction.top.front());
}

QString confidenceOf(const Prediction &prediction)
{
    return prediction.confidence.empty() ? QString() : CsvText::number(100.0 * static_cast<double>(prediction.confidence.front()));
}

} // namespace

TextTable answersTable(const InspectedRuns &runs, const ChangedAnswersModel &shown)
{
    TextTable table;
    table.title = inspectCaption(runs, InspectExports::tr("changed answers")).title.toStdString();
    table.columns = {{InspectExports::tr("Item").toStdString(), true},
                     {InspectExports::tr("Change").toStdString(), false},
                     {InspectExports::tr("Right").toStdString(), false},
                     {InspectExports::tr("Before").toStdString(), false},
                     {InspectExports::tr("After").toStdString(), false}};
    for (int row = 0; row < shown.rowCount(); ++row) {
        const QModelIndex index = shown.index(row);
        const ChangedItem &item = *shown.item(index);
        const auto text = [&index](int role) { return index.data(role).toString().toStdString(); };
        table.rows.push_back({std::to_string(runs.run->predictions[item.pair.other].item), changeText(item.pair.change).toStdString(),
                              text(ChangedAnswersModel::LabelRole), text(ChangedAnswersModel::BeforeRole),
                              text(ChangedAnswersModel::AfterRole)});
    }
    addProvenance(table, runs);
    return table;
}

QString answersCsv(const InspectedRuns &runs, const ChangedAnswersModel &shown)
{
    CsvText csv({QStringLiteral("item"), QStringLiteral("id"), QStringLiteral("change"), QStringLiteral("right"), QStringLiteral("before"),
                 QStringLiteral("before_confidence_percent"), QStringLiteral("after"), QStringLiteral("after_confidence_percent")});
    for (int row = 0; row < shown.rowCount(); ++row) {
        const ChangedItem &item = *shown.item(shown.index(row));
        const Prediction &before = runs.baseline->predictions[item.pair.baseline];
        const Prediction &after = runs.run->predictions[item.pair.other];
        csv.add({QString::number(after.item), QString::fromStdString(after.id), changeCode(item.pair.change),
                 className(runs.classNames, after.label), answerOf(runs, before), confidenceOf(before), answerOf(runs, after),
                 confidenceOf(after)});
    }
    return csv.text();
}

QString classesCsv(const InspectedRuns &runs)
{
    CsvText csv({QStringLiteral("class"), QStringLiteral("images"), QStringLiteral("right_before"), QStringLiteral("right_after"),
                 QStringLiteral("difference_points"), QStringLiteral("lost"), QStringLiteral("gained"), QStringLiteral("mcnemar_p"),
                 QStringLiteral("adjusted_p"), QStringLiteral("within_noise")});
    for (const ClassChange &change : runs.classes)
        csv.add({className(runs.classNames, change.label), QString::number(change.images), QString::number(change.baselineRight),
                 QString::number(change.otherRight), CsvText::number(change.points()), QString::number(change.lost),
                 QString::number(change.gained), CsvText::number(change.p), CsvText::number(change.adjustedP),
                 change.withinNoise ? QStringLiteral("true") : QStringLiteral("false")});
    return csv.text();
}

QString confusionCsv(const InspectedRuns &runs, bool folded)
{
    const ConfusionMatrix &before = folded ? runs.beforeFolded : runs.before;
    const ConfusionMatrix &after = folded ? runs.afterFolded : runs.after;
    const auto name = [&](int place) {
        return folded ? className(cifar100CoarseNames(), place) : className(runs.classNames, runs.order[static_cast<std::size_t>(place)]);
    };
    CsvText csv({QStringLiteral("right"), QStringLiteral("answered"), QStringLiteral("before"), QStringLiteral("after")});
    for (int right = 0; right < after.classes; ++right) {
        for (int answer = 0; answer < after.classes; ++answer) {
            const int was = before.at(right, answer), is = after.at(right, answer);
            if (was > 0 || is > 0)
                csv.add({name(right), name(answer), QString::number(was), QString::number(is)});
        }
    }
    return csv.text();
}

QString layerFiguresCsv(const InspectedRuns &runs)
{
    std::map<std::string, std::optional<double>> before;
    for (const LayerRecord &layer : runs.baseline->layers)
        before[layer.name] = layer.latencyMs;
    CsvText csv({QStringLiteral("layer"), QStringLiteral("op"), QStringLiteral("integer"), QStringLiteral("macs"),
                 QStringLiteral("baseline_time_ms"), QStringLiteral("time_ms"), QStringLiteral("sqnr_db")});
    for (const LayerRecord &layer : runs.run->layers) {
        const auto baseline = before.find(layer.name);
        csv.add({QString::fromStdString(layer.name), QString::fromStdString(layer.op),
                 layer.integer ? QStringLiteral("true") : QStringLiteral("false"), QString::number(layer.macs),
                 CsvText::number(baseline == before.end() ? std::nullopt : baseline->second), CsvText::number(layer.latencyMs),
                 CsvText::number(layer.sqnrDb)});
    }
    return csv.text();
}

Caption inspectCaption(const InspectedRuns &runs, const QString &seen)
{
    return {InspectExports::tr("%1: %2").arg(pairTitle(runs), seen), provenanceNotes({runs.baseline.get(), runs.run.get()})};
}

void addProvenance(TextTable &table, const InspectedRuns &runs)
{
    const std::vector<const Run *> both{runs.baseline.get(), runs.run.get()};
    table.footnotes.push_back(provenanceLine(both, tableWords(numberLanguage())));
}

} // namespace quantoscope
