// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QLabel;
class QStackedWidget;

namespace quantoscope {

class EmptyPlace;
class FilterBar;
class LayerEdits;
class LayersFilter;
class LayersModel;
class LayersView;
class MethodRow;
class PyTorchFold;
class RecipeCheck;
class RecipeComparison;
class RecipeRow;
class SetBar;
class TableMenu;
class TotalsLine;

// The recipe: its method, and a table with a row for each layer of the network to refine it.
class LayersPage : public Page
{
    Q_OBJECT

public:
    explicit LayersPage(AppState &state);

    void shown() override;
    void retranslate() override;
    bool isSettled() const override;

    LayersModel &model() { return *m_model; }
    LayersView &view() { return *m_view; }

private:
    QString networkCode(); // of the rows that are saved
    QWidget *makeContent();
    void connectState();
    void showNetwork();
    void showRecipe();
    void showSqnr();
    void showSelection();
    void followSelectedLayers();
    void showMenu(const QPoint &place);
    void takeToCalibrate(const QString &layer);
    void compare(const QString &name, const Recipe &other);
    void updateComparison();
    void say(const QString &problem);

    LayerEdits *m_edits;
    RecipeCheck *m_check;
    LayersModel *m_model;
    LayersFilter *m_filter;
    LayersView *m_view;
    QStackedWidget *m_stack;
    EmptyPlace *m_empty;
    QLabel *m_title, *m_network, *m_problem;
    RecipeRow *m_recipe;
    MethodRow *m_method;
    SetBar *m_setBar;
    FilterBar *m_filterBar;
    TableMenu *m_tableMenu;
    TotalsLine *m_totals;
    PyTorchFold *m_pyTorch;
    RecipeComparison *m_comparison = nullptr; // made when it is asked for
    bool m_following = false;                 // AppState's selection is being taken over
};

} // namespace quantoscope
