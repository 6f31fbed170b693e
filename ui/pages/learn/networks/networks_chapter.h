// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "pages/learn/networks/attention_view.h"
#include "pages/learn/networks/block_view.h"

class QStackedWidget;

namespace quantoscope {

class ChoiceRow;

// Chapter 11: what the bundled networks are made of. Residual blocks side by side, inverted residuals, and where the heads of bert-mini
// look, all read from the graphs of the networks themselves.
class NetworksChapter : public Chapter
{
    Q_OBJECT

public:
    explicit NetworksChapter(AppState &state);
    static QString title();

    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void shown() override;
    bool isSettled() const override;
    void takeToModel() override; // opens the network that the view shows, with the block's layers selected
    QWidget *figure() override;

    const BlockView &residual() const { return *m_residual; }
    const BlockView &inverted() const { return *m_inverted; }
    const AttentionView &attention() const { return *m_attention; }

private:
    void showView();

    ChoiceRow *m_choice;
    QStackedWidget *m_stack;
    BlockLibrary m_library;
    BlockView *m_residual, *m_inverted;
    AttentionView *m_attention;
    bool m_isShown = false;
};

} // namespace quantoscope
