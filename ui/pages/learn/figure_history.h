// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"

#include <QUndoStack>

namespace quantoscope {

// Undo and redo for a chapter's figure: a step keeps the figure's state before and after it.
class FigureHistory : public QObject
{
    Q_OBJECT

public:
    explicit FigureHistory(Chapter &chapter);
    ~FigureHistory() override;

    QUndoStack &stack() { return m_stack; }
    void reset(); // to the chapter's default, as one step

private:
    friend class FigureCommand;
    void edited(const QString &what, int mergeKey);

    Chapter &m_chapter;
    QUndoStack m_stack;
    QJsonObject m_known; // the state after the last step
};

} // namespace quantoscope
