// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/study_charts.h"

#include "charts/all_models_chart.h"
#include "charts/chart_export.h"
#include "charts/chart_words.h"
#include "charts/language_scope.h"
#include "charts/model_chart.h"
#include "charts/offscreen_application.h"
#include "charts/operations_chart.h"
#include "words/known_language.h"

#include <algorithm>
#include <functional>
#include <set>

namespace quantoscope {
namespace {

struct Figure {
    std::string name; // of the file, without suffix
    std::function<void(QCustomPlot &)> draw;
};

// Letters, digits, points, dashes and underscores stay; the rest would be trouble in a file name.
std::string asFileName(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return !(std::isalnum(c) || c == '.' || c == '-' || c == '_'); }, '-');
    return text;
}

std::vector<Figure> figuresOf(const std::vector<DatasetRuns> &groups)
{
    std::vector<Figure> figures;
    std::set<std::string> names;
    const auto add = [&](const std::string &stem, const DatasetRuns &group, std::function<void(QCustomPlot &)> draw) {
        std::string name = asFileName(stem);
        if (names.count(name))
            name = asFileName(stem + "-" + group.datasetId);
        for (int number = 2; names.count(name); ++number)
            name = asFileName(stem + "-" + group.datasetId + "-" + std::to_string(number));
        names.insert(name);
        figures.push_back({name, std::move(draw)});
    };
    for (const DatasetRuns &group : groups) {
        for (const ModelRuns &model : group.models) {
            if (!metricsOf(group, model).empty())
                add("model-" + model.model, group, [&](QCustomPlot &plot) { drawModelChart(plot, group, model); });
        }
        if (group.task == Task::ImageClassification && group.models.size() > 1 && !metricsOf(group).empty())
            add("all-models", group, [&](QCustomPlot &plot) { drawAllModelsChart(plot, group); });
        if (hasOperationsChart(group))
            add("operations", group, [&](QCustomPlot &plot) { drawOperationsChart(plot, group); });
    }
    return figures;
}

} // namespace

Result<std::vector<std::filesystem::path>> writeStudyCharts(const std::vector<Run> &runs, const std::filesystem::path &directory,
                                                            const ChartOptions &options)
{
    if (!isKnownLanguage(options.language))
        return badUsage("chart.unknown-language", "There are no charts in the language “{language}”; known are en and el.",
                        {{"language", options.language}});
    if (options.dpi < 50 || options.dpi > 1200)
        return badUsage("chart.dpi", "A chart has 50 to 1200 dots an inch, not {dpi}.", {{"dpi", std::to_string(options.dpi)}});
    std::error_code failed;
    std::filesystem::create_directories(directory, failed);
    if (failed)
        return badInput("chart.directory", "{directory}: the folder for the charts cannot be made: {reason}.",
                        {{"directory", directory.string()}, {"reason", failed.message()}});

    const OffscreenApplication application;
    const LanguageScope language(options.language);
    const std::vector<DatasetRuns> groups = groupRuns(runs);
    std::vector<std::filesystem::path> written;
    for (const Figure &figure : figuresOf(groups)) {
        QCustomPlot plot;
        figure.draw(plot);
        for (const ChartFormat format : options.formats) {
            const std::filesystem::path file = directory / (figure.name + std::string(chartSuffix(format)));
            QS_TRY(exportChart(plot, file, format, options.dpi));
            written.push_back(file);
        }
    }
    return written;
}

} // namespace quantoscope
