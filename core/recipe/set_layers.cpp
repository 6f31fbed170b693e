// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/set_layers.h"

#include "recipe/layer_change.h"
#include "recipe/override_fields.h"

#include <algorithm>
#include <optional>
#include <set>

namespace quantoscope {

namespace {

// Whether a layer of this kind has anything that a change speaks of.
bool concerns(const LayerOverride &change, OpType op)
{
    const bool weights =
        change.weightBits || change.weightScheme || change.weightGranularity || change.weightRange || change.weightObserver;
    const bool activations = change.activationBits || change.activationScheme || change.activationRange || change.observer;
    return (weights && hasQuantizableWeights(op)) || (activations && !keepsScaleOfInput(op)) || (change.keepFloat && op != OpType::Input);
}

// Without the fields that a layer of this kind has not.
LayerOverride restrictedTo(LayerOverride change, OpType op)
{
    if (!hasQuantizableWeights(op)) {
        change.weightBits.reset();
        change.weightScheme.reset();
        change.weightGranularity.reset();
        change.weightRange.reset();
        change.weightObserver.reset();
    }
    if (op == OpType::Input)
        change.keepFloat.reset();
    return change;
}

// A recipe's overrides together with the layers that each of them selects.
class OverrideList
{
public:
    OverrideList(Recipe recipe, const RecipeLayers &layers)
        : m_recipe(std::move(recipe))
    {
        for (const std::vector<Node> *nodes : {&layers.fused, &layers.loaded}) {
            for (const Node &node : *nodes)
                m_nodes.push_back(&node);
        }
        for (const LayerOverride &change : m_recipe.overrides)
            m_selected.push_back(selectedBy(change));
    }

    // Behind all others, or in the place of an earlier one for the same layers where no later one disagrees.
    void add(const LayerOverride &change);
    void dropIdleFields();
    Recipe take() { return std::move(m_recipe); }

private:
    std::vector<std::size_t> selectedBy(const LayerOverride &change) const
    {
        std::vector<std::size_t> selected;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (selectsLayer(change, *m_nodes[i]))
                selected.push_back(i);
        }
        return selected;
    }
    bool isSetLater(std::size_t index, const LayerOverride &change) const;
    bool dropIdleFieldsOf(std::size_t index);
    void erase(std::size_t index)
    {
        m_recipe.overrides.erase(m_recipe.overrides.begin() + static_cast<std::ptrdiff_t>(index));
        m_selected.erase(m_selected.begin() + static_cast<std::ptrdiff_t>(index));
    }

    Recipe m_recipe;
    std::vector<const Node *> m_nodes;
    std::vector<std::vector<std::size_t>> m_selected; // parallel to the overrides: indices of nodes, ascending
};

bool contains(const std::vector<std::size_t> &ascending, std::size_t value)
{
    return std::binary_search(ascending.begin(), ascending.end(), value);
}

bool shareField(const LayerOverride &a, const LayerOverride &b)
{
    bool shared = false;
    forEachField([&](auto field, auto) { shared = shared || (field(a).has_value() && field(b).has_value()); });
    return shared;
}

// Whether an override behind `index` says something else about one of its layers and one of the fields of `change`.
bool OverrideList::isSetLater(std::size_t index, const LayerOverride &change) const
{
    for (std::size_t later = index + 1; later < m_selected.size(); ++later) {
        if (!shareField(m_recipe.overrides[later], change))
            continue;
        const auto &mine = m_selected[index];
        if (std::any_of(mine.begin(), mine.end(), [&](std::size_t node) { return contains(m_selected[later], node); }))
            return true;
    }
    return false;
}

void OverrideList::add(const LayerOverride &change)
{
    for (std::size_t i = 0; i < m_recipe.overrides.size(); ++i) {
        LayerOverride &known = m_recipe.overrides[i];
        if (known.select != change.select || known.value != change.value || isSetLater(i, change))
            continue;
        forEachField([&](auto field, auto) {
            if (field(change))
                field(known) = field(change);
        });
        return;
    }
    m_recipe.overrides.push_back(change);
    m_selected.push_back(selectedBy(change));
}

// A field is idle where each layer of the override has a later override with that field, or would have the same value without.
bool OverrideList::dropIdleFieldsOf(std::size_t index)
{
    bool dropped = false;
    forEachField([&](auto field, auto of) {
        auto &mine = field(m_recipe.overrides[index]);
        if (!mine)
            return;
        const bool idle = std::all_of(m_selected[index].begin(), m_selected[index].end(), [&](std::size_t node) {
            auto below = of(m_recipe.defaults);
            for (std::size_t other = 0; other < m_selected.size(); ++other) {
                const auto &theirs = field(m_recipe.overrides[other]);
                if (!theirs || other == index || !contains(m_selected[other], node))
                    continue;
                if (other > index)
                    return true;
                below = *theirs;
            }
            return below == *mine;
        });
        if (idle) {
            mine.reset();
            dropped = true;
        }
    });
    return dropped;
}

bool isEmpty(const LayerOverride &change)
{
    bool empty = true;
    forEachField([&](auto field, auto) { empty = empty && !field(change).has_value(); });
    return empty;
}

// Dropping one field may make another idle: until nothing changes any more.
void OverrideList::dropIdleFields()
{
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < m_selected.size(); ++i)
            again = (!m_selected[i].empty() && dropIdleFieldsOf(i)) || again;
    }
    for (std::size_t i = m_selected.size(); i-- > 0;) {
        if (!m_selected[i].empty() && isEmpty(m_recipe.overrides[i]))
            erase(i);
    }
}

// The layers that a change is for, and what one override could say for all of them.
class Selection
{
public:
    Selection(const RecipeLayers &layers, const std::vector<std::string> &names, const LayerOverride &change)
        : m_layers(layers)
        , m_change(change)
    {
        const std::set<std::string> wanted(names.begin(), names.end());
        for (const Node &node : layers.fused) {
            if (wanted.count(node.name) == 0)
                continue;
            m_names.insert(node.name);
            m_names.insert(node.fusedNames.begin(), node.fusedNames.end());
            // A layer chosen alone is set whatever it is: a pool in float before an integer layer has a scale of its own.
            if (wanted.size() == 1 || concerns(change, node.op))
                m_nodes.push_back(&node);
        }
    }

    const std::vector<const Node *> &nodes() const { return m_nodes; }
    bool isEverything() const
    {
        return m_nodes.size() > 1 && std::all_of(m_layers.fused.begin(), m_layers.fused.end(), [&](const Node &node) {
                   return !concerns(m_change, node.op) || m_names.count(node.name) > 0;
               });
    }
    std::optional<LayerOverride> asOne() const;

private:
    bool fits(const LayerOverride &change) const;
    std::string commonBlock() const;

    const RecipeLayers &m_layers;
    const LayerOverride &m_change;
    std::vector<const Node *> m_nodes; // chosen, and with something to change
    std::set<std::string> m_names;     // of all chosen, and of what is merged into them
};

// Selects all chosen layers and no other, as far as the change concerns them.
bool Selection::fits(const LayerOverride &change) const
{
    const auto isChosen = [&](const Node &node) { return m_names.count(node.name) > 0; };
    return std::all_of(m_layers.fused.begin(), m_layers.fused.end(),
                       [&](const Node &node) { return !concerns(m_change, node.op) || selectsLayer(change, node) == isChosen(node); }) &&
           std::all_of(m_layers.loaded.begin(), m_layers.loaded.end(),
                       [&](const Node &node) { return !concerns(m_change, node.op) || !selectsLayer(change, node) || isChosen(node); });
}

// "layer1.0" of "layer1.0.conv1" and "layer1.0.conv2"; empty where they share nothing.
std::string Selection::commonBlock() const
{
    std::string common = m_nodes.front()->name;
    for (const Node *node : m_nodes) {
        const auto [mine, theirs] = std::mismatch(common.begin(), common.end(), node->name.begin(), node->name.end());
        common.erase(mine, common.end());
    }
    const std::size_t dot = common.rfind('.');
    return dot == std::string::npos ? std::string() : common.substr(0, dot);
}

std::optional<LayerOverride> Selection::asOne() const
{
    if (m_nodes.size() < 2)
        return std::nullopt;
    LayerOverride change = m_change;
    if (!change.value.empty() && fits(change))
        return change;
    const std::string block = commonBlock();
    if (!block.empty() && block.find_first_of("*?") == std::string::npos) {
        change.select = LayerOverride::Select::Pattern;
        change.value = block + ".*";
        if (fits(change))
            return change;
    }
    change.select = LayerOverride::Select::Type;
    change.value = std::string(opName(m_nodes.front()->op));
    return fits(change) ? std::optional(change) : std::nullopt;
}

} // namespace

Recipe setLayers(const Recipe &recipe, const RecipeLayers &layers, const std::vector<std::string> &names, const LayerOverride &change)
{
    const Selection selection(layers, names, change);
    if (selection.nodes().empty())
        return recipe;
    Recipe changed = recipe;
    if (selection.isEverything()) {
        applyOverride(changed.defaults, change);
        for (LayerOverride &known : changed.overrides) {
            forEachField([&](auto field, auto) {
                if (field(change))
                    field(known).reset();
            });
        }
        return withoutIdleOverrides(changed, layers);
    }
    OverrideList overrides(std::move(changed), layers);
    if (const auto one = selection.asOne()) {
        overrides.add(*one);
    } else {
        for (const Node *node : selection.nodes()) {
            LayerOverride own = restrictedTo(change, node->op);
            own.select = LayerOverride::Select::Name;
            own.value = node->name;
            overrides.add(own);
        }
    }
    overrides.dropIdleFields();
    return overrides.take();
}

Recipe resetLayers(const Recipe &recipe, const RecipeLayers &layers, const std::vector<std::string> &names)
{
    return setLayers(recipe, layers, names, everyField(recipe.defaults));
}

Recipe setDefaults(const Recipe &recipe, const RecipeLayers &layers, const LayerOverride &change)
{
    Recipe changed = recipe;
    applyOverride(changed.defaults, change);
    return withoutIdleOverrides(changed, layers);
}

Recipe setFusion(const Recipe &recipe, const std::vector<std::string> &groups, bool fuse)
{
    Recipe changed = recipe;
    for (const std::string &group : groups) {
        const auto found = std::find(changed.unfused.begin(), changed.unfused.end(), group);
        if (fuse && found != changed.unfused.end())
            changed.unfused.erase(found);
        else if (!fuse && found == changed.unfused.end())
            changed.unfused.push_back(group);
    }
    return changed;
}

Recipe withoutIdleOverrides(const Recipe &recipe, const RecipeLayers &layers)
{
    OverrideList overrides(recipe, layers);
    overrides.dropIdleFields();
    return overrides.take();
}

} // namespace quantoscope
