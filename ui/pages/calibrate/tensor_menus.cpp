// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_menus.h"

#include "charts/range_histogram.h"
#include "pages/calibrate/calibrate_exports.h"
#include "pages/calibrate/channel_panel.h"
#include "widgets/chart_menu.h"
#include "widgets/filled_menu.h"
#include "widgets/save_report.h"
#include "widgets/table_menu.h"
#include "words/field_terms.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace quantoscope {
namespace {

struct TensorMenus {
    Q_DECLARE_TR_FUNCTIONS(TensorMenus)
};

TextTable observersTable(const TensorParts &parts)
{
    TextTable table = textTableOf(parts.choices, parts.histogram.accessibleName());
    for (TextTable::Column &column : table.columns) // two lines on the screen
        std::replace(column.heading.begin(), column.heading.end(), '\n', ' ');
    for (const QString &note : parts.caption().notes)
        table.footnotes.push_back(note.toStdString());
    return table;
}

} // namespace

void attachTensorMenus(AppState &state, const TensorParts &parts)
{
    const auto source = [&state, parts]() -> CalibrationSource {
        const auto data = state.data();
        if (!data || parts.isWeights())
            return {};
        return {QString::fromStdString(data->source.id), static_cast<int>(data->calibrationItems.size()), state.dataChoice().seed};
    };
    auto *chart =
        reportSaving(state, new ChartMenu(parts.histogram, QStringLiteral("histogram"), [parts, source] {
                         return parts.path().empty() ? QString() : histogramCsv(parts.histogram.tensor().histogram, parts.path(), source());
                     }));
    chart->setCaption(parts.caption);
    fillWhenOpened(parts.button, [chart](QMenu &menu) { chart->fill(menu); });
    auto *strip = reportSaving(state, new ChartMenu(*parts.channels.strip(), QStringLiteral("channels"), [parts, source] {
                                   return parts.path().empty() ? QString() : channelsCsv(parts.channels.channels(), parts.path(), source());
                               }));
    strip->setCaption(parts.caption);
    auto *table = reportSaving(
        state,
        new TableMenu(
            parts.table, QStringLiteral("observers"), [parts] { return std::vector<TextTable>{observersTable(parts)}; },
            [parts, source] { return parts.path().empty() ? QString() : choicesCsv(parts.choices.choices(), parts.path(), source()); }));
    fillWhenOpened(parts.tabButton, [strip, table, parts](QMenu &menu) { parts.showsStrip() ? strip->fill(menu) : table->fill(menu); });
}

Caption tensorCaption(const AppState &state, const QString &tensor, const QString &facts, bool isWeights)
{
    Caption caption{TensorMenus::tr("%1, %2").arg(tensor, modelText(state.model()->model->name)), {facts}};
    const auto data = state.data();
    if (!isWeights && data) {
        const int count = static_cast<int>(data->calibrationItems.size());
        caption.notes << datasetText(data->source.id, data->source.name)
                      << (data->source.task == Task::ImageClassification ? TensorMenus::tr("calibrated on %Ln image(s)", nullptr, count)
                                                                         : TensorMenus::tr("calibrated on %Ln question(s)", nullptr, count))
                      << TensorMenus::tr("seed %1").arg(state.dataChoice().seed);
    }
    caption.notes << QStringLiteral("Quantoscope %1").arg(QStringLiteral(QUANTOSCOPE_VERSION));
    return caption;
}

} // namespace quantoscope
