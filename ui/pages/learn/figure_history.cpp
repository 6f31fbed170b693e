// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figure_history.h"

#include <QUndoCommand>

namespace quantoscope {

class FigureCommand : public QUndoCommand
{
public:
    FigureCommand(FigureHistory &history, QJsonObject before, QJsonObject after, const QString &text, int mergeKey)
        : QUndoCommand(text)
        , m_history(history)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { apply(m_before); }
    void redo() override
    {
        if (m_first)
            m_first = false; // the figure shows it already
        else
            apply(m_after);
    }
    int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const FigureCommand *>(other)->m_after;
        return true;
    }

private:
    void apply(const QJsonObject &state)
    {
        m_history.m_chapter.setFigureState(state);
        m_history.m_known = state;
    }

    FigureHistory &m_history;
    QJsonObject m_before, m_after;
    int m_mergeKey;
    bool m_first = true;
};

FigureHistory::FigureHistory(Chapter &chapter)
    : QObject(&chapter)
    , m_chapter(chapter)
    , m_known(chapter.figureState())
{
    connect(&chapter, &Chapter::figureEdited, this, &FigureHistory::edited);
}

FigureHistory::~FigureHistory()
{
    m_stack.blockSignals(true); // clearing it would tell a page that is half gone
}

void FigureHistory::edited(const QString &what, int mergeKey)
{
    const QJsonObject now = m_chapter.figureState();
    if (now == m_known)
        return;
    m_stack.push(new FigureCommand(*this, m_known, now, what, mergeKey));
    m_known = now;
}

void FigureHistory::reset()
{
    m_chapter.setFigureState(m_chapter.defaultState());
    edited(tr("Reset the figure"), -1);
}

} // namespace quantoscope
