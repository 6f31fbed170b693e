// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layer_edits.h"
#include "pages/layers/recipe_check.h"
#include "passes/plan_layers.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace quantoscope {

// Under the table: what the recipe makes of the network as a whole, and what the backend says to it.
class TotalsLine : public QWidget
{
    Q_OBJECT

public:
    TotalsLine(AppState &state, RecipeCheck &check, QWidget *parent = nullptr);

    void showTotals(const PlanTotals &totals, const PlanTotals &fp32);
    void showCheck();
    void showSqnr();
    void retranslate();

private:
    void updateTotals();
    void fillBackends();

    AppState &m_state;
    RecipeCheck &m_check;
    PlanTotals m_totals, m_fp32;
    QLabel *m_size, *m_layers, *m_sqnr, *m_backendLabel, *m_verdict;
    QComboBox *m_backend;
};

} // namespace quantoscope
