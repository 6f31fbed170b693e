// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/networks/block_view.h"

#include "pages/learn/figures/figure_pair.h"
#include "theme/theme.h"
#include "words/count_text.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kRatioTolerance = 0.05; // of the right ratio
constexpr double kShareTolerance = 0.5;  // percent
const char *const kSideNames[] = {"left", "right"};

QString shownText(const QString &network, const NetworkBlock &block)
{
    return BlockView::tr("%1 of %2", "block of a network").arg(QString::fromStdString(block.name), modelText(network.toStdString()));
}

} // namespace

BlockView::BlockView(BlockLibrary &library, const QString &name, const QStringList &leftNetworks, const QStringList &rightNetworks,
                     Task task)
    : m_library(library)
    , m_kind(task)
    , m_figure(new BlockFigure(QStringLiteral("networks.%1.figure").arg(name)))
    , m_fact(new QLabel)
    , m_task(new NumberTask(name, task == Task::DepthwiseShare ? 100.0 : 100000.0, task == Task::DepthwiseShare ? 1 : 3))
{
    m_fact->setObjectName(QStringLiteral("networks.%1.fact").arg(name));
    m_fact->setProperty("role", "muted");
    m_fact->setWordWrap(true);
    const int unit = theme().unit();
    auto *pickers = new QHBoxLayout;
    pickers->setSpacing(3 * unit);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        side.network = new QComboBox;
        side.block = new QComboBox;
        side.network->setObjectName(QStringLiteral("networks.%1.%2.network").arg(name, QLatin1String(kSideNames[i])));
        side.block->setObjectName(QStringLiteral("networks.%1.%2.block").arg(name, QLatin1String(kSideNames[i])));
        for (const QString &network : i == 0 ? leftNetworks : rightNetworks)
            side.network->addItem(modelText(network.toStdString()), network);
        for (QComboBox *box : {side.network, side.block}) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(6);
        }
        auto *picker = new QHBoxLayout;
        picker->setSpacing(unit / 2);
        picker->addWidget(side.network, 1);
        picker->addWidget(side.block, 1);
        pickers->addLayout(picker, 1);
        connect(side.network, &QComboBox::activated, this, [this, i] {
            m_sides[i].wantedBlock.clear();
            m_task->setChecked({});
            load();
            update();
            emit edited(tr("Choose a network"));
        });
        connect(side.block, &QComboBox::activated, this, [this, i] {
            m_sides[i].wantedBlock = m_sides[i].block->currentData().toString();
            m_task->setChecked({});
            update();
            emit edited(tr("Choose a block"));
        });
    }
    auto *blocks = new QWidget;
    auto *column = new QVBoxLayout(blocks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(pickers);
    column->addWidget(m_figure, 1);
    auto *words = new QWidget;
    auto *below = new QVBoxLayout(words);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(unit);
    below->addWidget(m_fact);
    below->addWidget(m_task);
    below->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new FigurePair(blocks, words, 2, 0));
    connect(&m_library, &BlockLibrary::changed, this, &BlockView::update);
    connect(m_task, &NumberTask::answered, this, [this] { emit edited(tr("Answer the task")); });
}

QString BlockView::network(int side) const
{
    return m_sides[static_cast<std::size_t>(side)].network->currentData().toString();
}

const NetworkBlock *BlockView::block(int side) const
{
    return m_library.block(network(side), m_sides[static_cast<std::size_t>(side)].wantedBlock);
}

QJsonObject BlockView::figureState() const
{
    QJsonObject state;
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const QString side = QLatin1String(kSideNames[i]);
        state[side] =
            QJsonObject{{QStringLiteral("network"), network(static_cast<int>(i))}, {QStringLiteral("block"), m_sides[i].wantedBlock}};
    }
    if (m_task->checked())
        state[QStringLiteral("answer")] = *m_task->checked();
    return state;
}

void BlockView::setFigureState(const QJsonObject &state)
{
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const QJsonObject chosen = state[QLatin1String(kSideNames[i])].toObject();
        const int index = m_sides[i].network->findData(chosen[QStringLiteral("network")].toString());
        if (index < 0)
            continue;
        m_sides[i].network->setCurrentIndex(index);
        m_sides[i].wantedBlock = chosen[QStringLiteral("block")].toString();
    }
    const QJsonValue answer = state[QStringLiteral("answer")];
    m_task->setChecked(answer.isDouble() ? std::optional<double>(answer.toDouble()) : std::nullopt);
    update();
}

void BlockView::load()
{
    for (int side = 0; side < 2; ++side)
        m_library.load(network(side));
}

bool BlockView::isSettled() const
{
    return !m_library.isLoading();
}

void BlockView::fillBlocks(Side &side)
{
    const QString network = side.network->currentData().toString();
    const std::vector<NetworkBlock> &blocks = m_library.blocks(network);
    const QSignalBlocker blocker(side.block);
    side.block->clear();
    for (const NetworkBlock &block : blocks)
        side.block->addItem(QString::fromStdString(block.name), QString::fromStdString(block.name));
    side.block->setEnabled(!blocks.empty());
    if (blocks.empty())
        return;
    if (!m_library.block(network, side.wantedBlock))
        side.wantedBlock = QString::fromStdString(blocks[std::min<std::size_t>(1, blocks.size() - 1)].name);
    side.block->setCurrentIndex(side.block->findData(side.wantedBlock));
}

void BlockView::update()
{
    std::array<std::optional<BlockFigure::Side>, 2> shown;
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        fillBlocks(m_sides[i]);
        if (const NetworkBlock *chosen = block(static_cast<int>(i)))
            shown[i] = BlockFigure::Side{shownText(network(static_cast<int>(i)), *chosen), *chosen};
    }
    m_figure->setMessage(m_library.error() ? messageText(m_library.error()->message) : tr("The networks are being read…"));
    m_figure->setSides(shown[0], shown[1]);
    updateTask();
}

std::optional<double> BlockView::expectedAnswer() const
{
    const NetworkBlock *left = block(0), *right = block(1);
    if (m_kind == Task::DepthwiseShare)
        return left ? std::optional<double>(100.0 * depthwiseShare(*left)) : std::nullopt;
    return left && right ? std::optional<double>(macsPerPosition(*left) / macsPerPosition(*right)) : std::nullopt;
}

void BlockView::updateTask()
{
    const std::optional<double> expected = expectedAnswer();
    const bool share = m_kind == Task::DepthwiseShare;
    m_task->setExpected(expected, share ? kShareTolerance : kRatioTolerance * expected.value_or(0.0));
    const NetworkBlock *left = block(0), *right = block(1);
    m_fact->clear();
    if (!expected || !left || !right) {
        m_task->setQuestion(tr("The task appears with the blocks."));
        m_task->setVerdicts({}, {});
        return;
    }
    const QString leftName = shownText(network(0), *left), rightName = shownText(network(1), *right);
    if (share) {
        m_task->setQuestion(tr("Task: what share of the multiply-adds of %1 is depthwise?").arg(leftName),
                            tr(" %", "unit of a number field"));
        m_task->setVerdicts(tr("Right: %1.").arg(percentWords(*expected / 100.0)),
                            tr("Not yet: divide the multiply-adds of the depthwise layer by those of the whole block."));
        for (const BlockLayer &layer : left->layers) {
            if (layer.depthwise)
                m_fact->setText(
                    tr("If every filter of the depthwise layer read all %1 channels, it would need %2 multiply-adds instead of %3.")
                        .arg(layer.inputChannels)
                        .arg(countText(fullConvolutionMacs(layer)), countText(layer.macs)));
        }
        return;
    }
    m_fact->setText(left->output[0] == right->output[0]
                        ? tr("Both blocks have %1 channels; look at the size of their maps.").arg(left->output[0])
                        : tr("The left block has %1 channels, the right one %2.").arg(left->output[0]).arg(right->output[0]));
    m_task->setQuestion(
        tr("Task: for one position of its output, how many times as many multiply-adds as %2 does %1 need?").arg(leftName, rightName));
    m_task->setVerdicts(tr("Right: %1 against %2 for one position, %3 times as many.")
                            .arg(countText(std::llround(macsPerPosition(*left))), countText(std::llround(macsPerPosition(*right))),
                                 significantWords(*expected, 3)),
                        tr("Not yet: divide each block's multiply-adds by the positions of its output (height × width) first."));
}

void BlockView::retranslate()
{
    const QString networks[] = {tr("Network on the left"), tr("Network on the right")};
    const QString blocks[] = {tr("Block on the left"), tr("Block on the right")};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i].network->setAccessibleName(networks[i]);
        m_sides[i].block->setAccessibleName(blocks[i]);
    }
    m_figure->setAccessibleName(tr("Two residual blocks, layer by layer"));
    m_task->retranslate();
    update();
}

} // namespace quantoscope
