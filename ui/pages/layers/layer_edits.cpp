// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layer_edits.h"

#include "pages/layers/setting_words.h"
#include "passes/plan_layers.h"
#include "recipe/layer_change.h"
#include "recipe/set_layers.h"
#include "words/field_terms.h"

namespace quantoscope {
namespace {

std::vector<std::string> names(const QStringList &list)
{
    std::vector<std::string> result;
    for (const QString &name : list)
        result.push_back(name.toStdString());
    return result;
}

} // namespace

LayerEdits::LayerEdits(AppState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

const Recipe &LayerEdits::recipe() const
{
    return m_state.recipe().recipe();
}

int LayerEdits::newMergeKey()
{
    static int last = 1 << 20; // beyond what other pages count
    return ++last;
}

void LayerEdits::change(Recipe after, const StepText &text, int mergeKey)
{
    m_state.recipe().change(after, text, mergeKey);
}

void LayerEdits::set(const QStringList &layers, const LayerOverride &wanted, int mergeKey)
{
    if (!m_state.model())
        return;
    const RecipeLayers known = recipeLayers(m_state.model()->model->graph, recipe());
    const auto count = static_cast<int>(layers.size());
    if (layers.isEmpty())
        change(
            setDefaults(recipe(), known, wanted), [wanted] { return tr("%1 by default").arg(changeText(wanted)); }, mergeKey);
    else if (layers.size() == 1)
        change(
            setLayers(recipe(), known, names(layers), wanted),
            [wanted, layer = layers.front()] { return tr("%1 in %2", "change, layer").arg(changeText(wanted), layer); }, mergeKey);
    else
        change(
            setLayers(recipe(), known, names(layers), wanted),
            [wanted, count] { return tr("%1 in %n layer(s)", nullptr, count).arg(changeText(wanted)); }, mergeKey);
}

void LayerEdits::reset(const QStringList &layers)
{
    if (!m_state.model())
        return;
    const RecipeLayers known = recipeLayers(m_state.model()->model->graph, recipe());
    const auto count = static_cast<int>(layers.size());
    if (layers.isEmpty())
        change(setDefaults(recipe(), known, everyField(nearestPreset(recipe()).defaults)), [] { return tr("reset the defaults"); });
    else
        change(resetLayers(recipe(), known, names(layers)), [count] { return tr("reset %n layer(s)", nullptr, count); });
}

void LayerEdits::setFusion(const QStringList &groups, bool fuse)
{
    const int count = static_cast<int>(groups.size());
    change(quantoscope::setFusion(recipe(), names(groups), fuse),
           [fuse, count] { return fuse ? tr("fuse %n group(s)", nullptr, count) : tr("do not fuse %n group(s)", nullptr, count); });
}

void LayerEdits::chooseMethod(Method method)
{
    Recipe after = recipe();
    after.method = method;
    change(std::move(after), [method] { return tr("method %1").arg(methodText(method)); });
}

void LayerEdits::choosePreset(const Recipe &preset)
{
    const bool thesis = preset == presetThesis(preset.method);
    change(preset, [thesis] { return thesis ? tr("preset as in the study") : tr("preset recommended"); });
}

void LayerEdits::rename(const QString &name, int mergeKey)
{
    Recipe after = recipe();
    after.name = name.toStdString();
    change(
        std::move(after), [] { return tr("name of the recipe"); }, mergeKey);
}

} // namespace quantoscope
