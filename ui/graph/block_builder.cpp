// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/block_builder.h"

#include <algorithm>
#include <cctype>

namespace quantoscope {
namespace {

bool startsWith(const std::string &text, const std::string &start)
{
    return text.compare(0, start.size(), start) == 0;
}

// "layer1.0" of "layer1.0.conv1" below "layer1".
std::string nextPath(const std::string &name, const std::string &path)
{
    const std::size_t begin = path.empty() ? 0 : path.size() + 1;
    return begin >= name.size() ? name : name.substr(0, name.find('.', begin + 1)); // a part has a letter at least: each path is longer
}

std::string lastPart(const std::string &path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? path : path.substr(dot + 1);
}

bool startsWithDigit(const std::string &text)
{
    return !text.empty() && std::isdigit(static_cast<unsigned char>(text.front())) != 0;
}

// What of a name is left to say inside a block: a bare number takes the part before it along ("layer1.0", not "0").
std::string titleIn(const std::string &name, const std::string &path)
{
    if (path.empty())
        return name;
    if (!startsWith(name, path + "."))
        return lastPart(name);
    const std::string rest = name.substr(path.size() + 1);
    const std::string before = lastPart(path);
    return startsWithDigit(rest) && !startsWithDigit(before) ? before + "." + rest : rest;
}

} // namespace

void BlockBuilder::build()
{
    findOwners();
    findInputs();
    std::vector<int> layers;
    for (int layer = 0; layer < static_cast<int>(m_drawing.layers.size()); ++layer) {
        if (m_blocks.ownerOf(layer) == layer)
            layers.push_back(layer);
    }
    const std::size_t count = m_drawing.layers.size();
    m_blocks.m_blockOf.assign(count, 0);
    m_blocks.m_titles.assign(count, {});
    GraphBlock whole;
    whole.isOpen = true;
    m_blocks.m_blocks.push_back(whole);
    fill(0, {}, layers);
    for (std::size_t layer = 0; layer < count; ++layer) {
        const int owner = m_blocks.ownerOf(static_cast<int>(layer));
        m_blocks.m_blockOf[layer] = m_blocks.m_blockOf[static_cast<std::size_t>(owner)];
        if (owner != static_cast<int>(layer))
            m_blocks.m_titles[layer] = lastPart(m_drawing.layers[layer].name);
        for (int block = m_blocks.m_blockOf[layer]; block >= 0; block = m_blocks.m_blocks[static_cast<std::size_t>(block)].parent)
            m_blocks.m_blocks[static_cast<std::size_t>(block)].all.push_back(static_cast<int>(layer));
    }
}

void BlockBuilder::findOwners()
{
    std::map<std::string, int> byName;
    for (std::size_t layer = 0; layer < m_drawing.layers.size(); ++layer)
        byName[m_drawing.layers[layer].name] = static_cast<int>(layer);
    m_blocks.m_merged.resize(m_drawing.layers.size());
    for (std::size_t layer = 0; layer < m_drawing.layers.size(); ++layer) {
        int owner = static_cast<int>(layer);
        while (true) { // a layer merges into one before it: this ends
            const auto found = byName.find(m_drawing.layers[static_cast<std::size_t>(owner)].fusedInto);
            if (found == byName.end() || found->second >= owner)
                break;
            owner = found->second;
        }
        m_blocks.m_owners.push_back(owner);
        if (owner != static_cast<int>(layer))
            m_blocks.m_merged[static_cast<std::size_t>(owner)].push_back(static_cast<int>(layer));
    }
}

void BlockBuilder::findInputs()
{
    std::map<std::string, int> byName;
    m_blocks.m_inputs.resize(m_drawing.layers.size());
    for (std::size_t layer = 0; layer < m_drawing.layers.size(); ++layer) {
        const int owner = m_blocks.ownerOf(static_cast<int>(layer));
        std::vector<int> &inputs = m_blocks.m_inputs[static_cast<std::size_t>(owner)];
        for (const std::string &name : m_drawing.layers[layer].inputs) {
            const auto found = byName.find(name);
            if (found == byName.end())
                continue;
            const int input = m_blocks.ownerOf(found->second);
            if (input != owner && std::find(inputs.begin(), inputs.end(), input) == inputs.end())
                inputs.push_back(input);
        }
        byName[m_drawing.layers[layer].name] = static_cast<int>(layer);
    }
}

// What stands directly below a path, in order.
std::vector<BlockBuilder::Item> BlockBuilder::group(const std::string &path, const std::vector<int> &layers) const
{
    std::vector<Item> items;
    std::map<std::string, std::size_t> known;
    for (const int layer : layers) {
        const std::string &name = m_drawing.layers[static_cast<std::size_t>(layer)].name;
        const std::string next = nextPath(name, path);
        const auto [entry, isNew] = known.try_emplace(next, items.size());
        if (isNew)
            items.push_back({next, next, {}, false});
        items[entry->second].layers.push_back(layer);
    }
    for (Item &item : items) {
        item.isBlock = item.layers.size() > 1;
        if (!item.isBlock) {
            item.path = m_drawing.layers[static_cast<std::size_t>(item.layers.front())].name;
            continue;
        }
        // A block that holds one block is that block.
        while (true) {
            const std::string next = nextPath(m_drawing.layers[static_cast<std::size_t>(item.layers.front())].name, item.inner);
            const bool alone = next != item.inner && std::all_of(item.layers.begin(), item.layers.end(), [&](int layer) {
                                   return nextPath(m_drawing.layers[static_cast<std::size_t>(layer)].name, item.inner) == next;
                               });
            if (!alone)
                break;
            item.inner = next;
        }
    }
    return items;
}

// Whether something leaves the item and comes back to it by way of others.
bool BlockBuilder::isOnCycle(const std::vector<Item> &items, std::size_t item) const
{
    std::map<int, std::size_t> itemOf;
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const int layer : items[i].layers)
            itemOf[layer] = i;
    }
    std::vector<bool> seen(items.size(), false);
    std::vector<std::size_t> open{item};
    while (!open.empty()) { // against the direction of the lines
        const std::size_t current = open.back();
        open.pop_back();
        for (const int layer : items[current].layers) {
            for (const int input : m_blocks.m_inputs[static_cast<std::size_t>(layer)]) {
                const auto found = itemOf.find(input);
                if (found == itemOf.end() || found->second == current)
                    continue;
                if (found->second == item)
                    return true;
                if (!seen[found->second])
                    open.push_back(found->second);
                seen[found->second] = true;
            }
        }
    }
    return false;
}

std::vector<BlockBuilder::Item> BlockBuilder::groupWithoutCycles(const std::string &path, const std::vector<int> &layers) const
{
    std::vector<Item> items = group(path, layers);
    while (true) {
        std::vector<Item> next;
        bool dissolved = false;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!items[i].isBlock || !isOnCycle(items, i)) {
                next.push_back(items[i]);
                continue;
            }
            const std::vector<Item> parts = group(items[i].inner, items[i].layers);
            next.insert(next.end(), parts.begin(), parts.end());
            dissolved = true;
        }
        if (!dissolved)
            return items;
        items = std::move(next);
    }
}

void BlockBuilder::fill(int block, const std::string &path, const std::vector<int> &layers)
{
    for (const Item &item : groupWithoutCycles(path, layers)) {
        const std::string title = titleIn(item.path, path);
        if (!item.isBlock) {
            const int layer = item.layers.front();
            m_blocks.m_titles[static_cast<std::size_t>(layer)] = title;
            m_blocks.m_blockOf[static_cast<std::size_t>(layer)] = block;
            m_blocks.m_blocks[static_cast<std::size_t>(block)].layers.push_back(layer);
            continue;
        }
        const int number = static_cast<int>(m_blocks.m_blocks.size());
        GraphBlock inner;
        inner.path = item.path;
        inner.title = title;
        inner.parent = block;
        inner.depth = m_blocks.m_blocks[static_cast<std::size_t>(block)].depth + 1;
        m_blocks.m_blocks.push_back(inner);
        m_blocks.m_blocks[static_cast<std::size_t>(block)].blocks.push_back(number);
        fill(number, item.inner, item.layers);
    }
}

} // namespace quantoscope
