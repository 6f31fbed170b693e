// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QFrame>

class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace quantoscope {

class Foldable;
class SummaryModel;

// The open network as a table, with its sums; folded away at first. Its selection is that of the graph and of the page Layers.
class SummaryPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SummaryPanel(AppState &state, QWidget *parent = nullptr);

    void retranslate();

private:
    void showModel();
    void fitColumns();
    void takeSelection();
    void showSelection();

    AppState &m_state;
    SummaryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_sums;
    QToolButton *m_menu;
    Foldable *m_fold;
};

} // namespace quantoscope
