// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/networks/block_library.h"

#include <algorithm>

namespace quantoscope {

BlockLibrary::BlockLibrary(AppState &state)
    : m_state(state)
{
}

void BlockLibrary::load(const QString &network)
{
    if (m_blocks.contains(network))
        return;
    m_blocks[network];
    ++m_loading;
    JobOptions options;
    options.tag = QStringLiteral("learn.blocks.") + network;
    m_state.backgroundJobs().submit<std::vector<NetworkBlock>>(
        options,
        [engine = &m_state.engine(), name = network.toStdString()](const RunContext &context) {
            return engine->networkBlocks(name, context);
        },
        this,
        [this, network](Result<std::vector<NetworkBlock>> result) {
            --m_loading;
            if (result.ok()) {
                m_blocks[network] = std::move(*result);
            } else {
                m_blocks.erase(network);
                m_error = result.error();
            }
            emit changed();
        });
}

const std::vector<NetworkBlock> &BlockLibrary::blocks(const QString &network) const
{
    static const std::vector<NetworkBlock> none;
    const auto found = m_blocks.find(network);
    return found == m_blocks.end() ? none : found->second;
}

const NetworkBlock *BlockLibrary::block(const QString &network, const QString &name) const
{
    const std::vector<NetworkBlock> &all = blocks(network);
    const auto found =
        std::find_if(all.begin(), all.end(), [name = name.toStdString()](const NetworkBlock &block) { return block.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace quantoscope
