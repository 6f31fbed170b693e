// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layers_filter.h"
#include "pages/layers/layers_model.h"
#include "pages/layers/layers_view.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace quantoscope {

// What of the table is shown, and ways of choosing many layers at once: all shown, by type, by block, by pattern.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(LayersModel &model, LayersFilter &filter, LayersView &view, QWidget *parent = nullptr);

    void showNetwork(); // the types and blocks that it has
    void retranslate();
    QMenu &tableMenu() { return *m_tableMenu; } // of the button at the end: what can be done with the whole table

private:
    void fillOperations();
    void fillSelectMenu();
    void applyText();
    void selectShown();
    void selectBy(const LayerOverride &selection);

    LayersModel &m_model;
    LayersFilter &m_filter;
    LayersView &m_view;
    QLineEdit *m_text;
    QComboBox *m_operation;
    QCheckBox *m_onlyChanged;
    QToolButton *m_select, *m_fold, *m_table;
    QMenu *m_selectMenu, *m_tableMenu;
};

} // namespace quantoscope
