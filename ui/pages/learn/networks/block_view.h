// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/number_task.h"
#include "pages/learn/networks/block_figure.h"
#include "pages/learn/networks/block_library.h"

#include <QJsonObject>

class QComboBox;
class QLabel;

namespace quantoscope {

// Two blocks that the reader picks, side by side, with a task on them.
class BlockView : public QWidget
{
    Q_OBJECT

public:
    enum class Task {
        CostOfAPosition, // how many times as much does a position of the left block cost?
        DepthwiseShare,  // what part of the left block's multiply-adds is depthwise?
    };

    // `name` is part of the objectNames: "networks.<name>.left.network", "networks.<name>.left.block", "task.<name>".
    BlockView(BlockLibrary &library, const QString &name, const QStringList &leftNetworks, const QStringList &rightNetworks, Task task);

    QJsonObject figureState() const;
    void setFigureState(const QJsonObject &state);
    void retranslate();
    void load(); // what is chosen, where it is not read yet
    bool isSettled() const;

    // Of the left and the right side; null until it is read.
    const NetworkBlock *block(int side) const;
    QString network(int side) const;
    BlockFigure *figure() const { return m_figure; }
    NumberTask *task() const { return m_task; }
    std::optional<double> expectedAnswer() const;

signals:
    void edited(const QString &what);

private:
    struct Side {
        QComboBox *network = nullptr;
        QComboBox *block = nullptr;
        QString wantedBlock; // chosen, shown once its network is read
    };

    void update();
    void fillBlocks(Side &side);
    void updateTask();

    BlockLibrary &m_library;
    Task m_kind;
    std::array<Side, 2> m_sides;
    BlockFigure *m_figure;
    QLabel *m_fact;
    NumberTask *m_task;
};

} // namespace quantoscope
