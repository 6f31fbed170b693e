// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/run_queue.h"

#include <QObject>

#include <string>

class QTreeView;

namespace quantoscope {

class QueueModel;

// The widths of the queue's columns: as wide as what they say needs, in the language and the type in force. The results take what is left;
// where there is too little, the count of a step gives way first, then the bar, the results, and the names of the runs last.
// A row is measured when it is added, begins another step or ends, never with each report of progress.
class QueueColumns : public QObject
{
    Q_OBJECT

public:
    QueueColumns(RunQueue &queue, QueueModel &model, QTreeView &view);

    void measure(); // everything anew: other words, other type, other rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool measureRow(int row); // whether it needs more than is known
    void follow(int row);
    void share();

    RunQueue &m_queue;
    QueueModel &m_model;
    QTreeView &m_view;
    int m_run = 0, m_step = 0, m_time = 0; // pixels of the widest
    int m_state = 0;                       // of the widest step that counts nothing
    std::string m_lastStep;                // id of the step that was measured last
    bool m_chosenByHand = false;
};

} // namespace quantoscope
