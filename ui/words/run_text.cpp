// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/run_text.h"

#include "charts/chart_data.h"
#include "charts/chart_words.h"
#include "words/field_terms.h"
#include "words/run_number.h"

#include <QCoreApplication>
#include <QStringList>

namespace quantoscope {
namespace {

struct Runs {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

constexpr int kUsualBits = 8;
constexpr const char *kUsualBackend = "onednn";

QString methodOf(const std::string &label, const Recipe &recipe, const std::string &runId)
{
    QStringList parts{numbered(methodTitle(label), runNumber(runId, label))};
    if (label == methodName(recipe.method) && recipe.method != Method::Fp32) { // a recipe of its own name says what it is
        const LayerSetting &usual = recipe.defaults;
        if (usual.weight.bits != kUsualBits)
            parts << Runs::tr("%n-bit weights", nullptr, usual.weight.bits);
        if (usual.activation.bits != kUsualBits)
            parts << Runs::tr("%n-bit activations", nullptr, usual.activation.bits);
        const auto changed = static_cast<int>(recipe.overrides.size() + recipe.unfused.size());
        if (changed > 0)
            parts << Runs::tr("%n change(s)", nullptr, changed);
    }
    return parts.join(QStringLiteral(", "));
}

QString withBackend(const QString &text, const std::string &backend)
{
    return backend == kUsualBackend ? text : Runs::tr("%1 · %2").arg(text, backendText(backend));
}

QString titleOf(const std::string &model, const QString &method, const std::string &backend)
{
    return withBackend(Runs::tr("%1 · %2").arg(modelTitle(model), method), backend);
}

} // namespace

QString runTitle(const Run &run)
{
    return titleOf(run.model, methodOf(run.method, run.recipe, run.id), run.backend);
}

QString runTitle(const RunRequest &request, const QString &runId)
{
    return titleOf(request.session.model, methodOf(request.label(), request.recipe, runId.toStdString()), request.backend);
}

QString methodAndSettings(const Run &run)
{
    return withBackend(methodOf(run.method, run.recipe, run.id), run.backend);
}

QString methodAndSettings(const RunRequest &request, const QString &runId)
{
    return withBackend(methodOf(request.label(), request.recipe, runId.toStdString()), request.backend);
}

QString runName(const Run &run)
{
    const int number = runNumber(run.id, run.method);
    return numbered(runText(number > 1 ? run.id.substr(0, run.id.rfind('-')) : run.id), number);
}

QString runResult(const Run &run)
{
    QStringList parts;
    const auto add = [&](Metric metric, const QString &unit) {
        if (const auto point = metricOf(run, metric))
            parts << unit.arg(formatValue(metric, point->value));
    };
    add(Metric::Top1, QStringLiteral("%1 %"));
    add(Metric::ExactMatch, QStringLiteral("%1 %"));
    add(Metric::SizeMb, Runs::tr("%1 MB"));
    add(Metric::LatencyMs, Runs::tr("%1 ms"));
    if (run.simulated)
        parts << Runs::tr("simulated");
    return parts.join(QStringLiteral(" · "));
}

} // namespace quantoscope
