// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layer_blocks.h"

#include <cstddef>
#include <map>

namespace quantoscope {

namespace {

class BlockFinder
{
public:
    explicit BlockFinder(const std::vector<std::string> &names)
        : m_names(names)
        , m_blocks(names.size())
    {
    }

    // Groups the layers of `indices` by the part of their names behind `prefix` ("" or with a dot at its end).
    void split(const std::string &prefix, const std::vector<std::size_t> &indices)
    {
        std::map<std::string, std::vector<std::size_t>> groups;
        for (const std::size_t index : indices) {
            const std::size_t dot = m_names[index].find('.', prefix.size());
            if (dot != std::string::npos)
                groups[m_names[index].substr(0, dot)].push_back(index);
        }
        for (const auto &[block, members] : groups) {
            const bool tooLarge = 5 * members.size() > 3 * m_names.size();
            if (members.size() == 1)
                continue;
            if (tooLarge) {
                split(block + ".", members);
                continue;
            }
            for (const std::size_t index : members)
                m_blocks[index] = block;
        }
    }

    std::vector<std::string> take() { return std::move(m_blocks); }

private:
    const std::vector<std::string> &m_names;
    std::vector<std::string> m_blocks;
};

} // namespace

std::vector<std::string> layerBlocks(const std::vector<std::string> &names)
{
    BlockFinder finder(names);
    std::vector<std::size_t> all(names.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    finder.split("", all);
    return finder.take();
}

std::string nameInBlock(const std::string &name, const std::string &block)
{
    return block.empty() || !name.starts_with(block + ".") ? name : name.substr(block.size() + 1);
}

} // namespace quantoscope
