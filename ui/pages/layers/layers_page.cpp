// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layers_page.h"

#include "pages/layers/filter_bar.h"
#include "pages/layers/layer_edits.h"
#include "pages/layers/layers_export.h"
#include "pages/layers/layers_filter.h"
#include "pages/layers/layers_model.h"
#include "pages/layers/layers_view.h"
#include "pages/layers/method_row.h"
#include "pages/layers/recipe_check.h"
#include "pages/layers/recipe_comparison.h"
#include "pages/layers/recipe_row.h"
#include "pages/layers/set_bar.h"
#include "pages/layers/totals_line.h"
#include "passes/plan_layers.h"
#include "widgets/calm_wheel.h"
#include "widgets/empty_place.h"
#include "widgets/filled_menu.h"
#include "widgets/folding_row.h"
#include "widgets/pytorch_fold.h"
#include "widgets/save_report.h"
#include "widgets/table_menu.h"
#include "words/field_terms.h"
#include "words/message_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

// Beyond so many rows blocks start folded: a table that opens on one screen.
constexpr int kMostRowsUnfolded = 400;

} // namespace

LayersPage::LayersPage(AppState &state)
    : Page(state, PageId::Layers)
    , m_edits(new LayerEdits(state, this))
    , m_check(new RecipeCheck(state, this))
    , m_model(new LayersModel(*m_edits, this))
    , m_filter(new LayersFilter(this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPlace(QStringLiteral("layersEmpty"), QStringLiteral("layers")))
    , m_title(new QLabel)
    , m_network(new QLabel)
    , m_problem(new QLabel)
    , m_recipe(new RecipeRow(*m_edits))
    , m_method(new MethodRow(*m_edits))
    , m_setBar(new SetBar(*m_edits))
    , m_totals(new TotalsLine(state, *m_check))
    , m_pyTorch(new PyTorchFold(state, QStringLiteral("layersPyTorch")))
{
    setObjectName(QStringLiteral("layersPage"));
    m_filter->setSourceModel(m_model);
    m_view = new LayersView(*m_model, *m_filter, *m_edits);
    m_filterBar = new FilterBar(*m_model, *m_filter, *m_view);
    m_tableMenu = new TableMenu(
        *m_view, QStringLiteral("layers"), [this] { return std::vector<TextTable>{layersTable(*m_model, m_network->text())}; },
        [this] { return layersCsv(*m_model, networkCode()); });
    m_view->setContextMenuPolicy(Qt::DefaultContextMenu); // one menu for the layers and for the table
    fillWhenOpened(m_filterBar->tableMenu(), [this](QMenu &menu) { m_tableMenu->fill(menu); });
    // Where the window is low and the type large, the page scrolls and the table keeps a few rows.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("layersScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeContent());
    leaveWheelTo(*scroll);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectState();
    showNetwork();
}

QString LayersPage::networkCode()
{
    const auto network = state().model();
    return network ? QString::fromStdString(network->model->name) : QString();
}

QWidget *LayersPage::makeContent()
{
    m_title->setProperty("role", "title");
    m_network->setProperty("role", "muted");
    m_network->setObjectName(QStringLiteral("layersNetwork"));
    m_problem->setProperty("role", "error");
    m_problem->setObjectName(QStringLiteral("layersProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_title);
    title->addWidget(m_network);
    auto *recipe = new QHBoxLayout;
    recipe->addWidget(m_recipe);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 8, 24, 8);
    column->setSpacing(6);
    column->addWidget(new FoldingRow(title, recipe));
    column->addWidget(m_method);
    column->addWidget(m_problem);
    column->addWidget(m_setBar);
    column->addWidget(m_filterBar);
    column->addWidget(m_view, 1);
    column->addWidget(m_totals);
    column->addWidget(m_pyTorch);
    return content;
}

void LayersPage::connectState()
{
    connect(&state(), &AppState::modelChanged, this, &LayersPage::showNetwork);
    connect(&state().recipe(), &RecipeDocument::changed, this, [this] {
        say({});
        showRecipe();
    });
    connect(&state().recipe(), &RecipeDocument::notLoaded, this, [this](const Error &error) { say(errorText(error)); });
    connect(&state(), &AppState::sqnrChanged, this, &LayersPage::showSqnr);
    connect(&state(), &AppState::selectedLayersChanged, this, &LayersPage::followSelectedLayers);
    connect(m_check, &RecipeCheck::changed, this, [this] {
        m_model->setCheck(m_check->result());
        m_totals->showCheck();
    });
    connect(m_view, &LayersView::selectionDone, this, &LayersPage::showSelection);
    connect(m_view, &LayersView::calibrateRequested, this, &LayersPage::takeToCalibrate);
    connect(m_view, &LayersView::menuRequested, this, &LayersPage::showMenu);
    connect(m_recipe, &RecipeRow::compareRequested, this, &LayersPage::compare);
    connect(m_recipe, &RecipeRow::failed, this, &LayersPage::say);
    connect(m_tableMenu, &TableMenu::failed, this, &LayersPage::say);
    connect(m_tableMenu, &TableMenu::saved, this, [this](const QString &file) { sayWhereSaved(this->state(), file); });
    connect(m_empty, &EmptyPlace::clicked, this, [this] { state().goTo(PageId::Model); });
}

void LayersPage::shown()
{
    m_recipe->adoptActions();
}

bool LayersPage::isSettled() const
{
    return !m_check->isPending();
}

void LayersPage::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LayersPage::showNetwork()
{
    const auto network = state().model();
    m_stack->setCurrentIndex(network ? 0 : 1);
    m_model->setNetwork(network);
    m_filterBar->showNetwork();
    if (network) {
        m_network->setText(modelText(network->model->name));
        if (static_cast<int>(m_model->rows().size()) <= kMostRowsUnfolded)
            m_view->expandAll();
        m_view->fitColumns();
    }
    showRecipe();
    showSqnr();
    followSelectedLayers();
}

void LayersPage::showRecipe()
{
    m_model->setRecipe(state().recipe().recipe());
    if (const auto network = state().model()) {
        const Graph &graph = network->model->graph;
        m_totals->showTotals(planTotals(graph, planLayers(graph, state().recipe().recipe())),
                             planTotals(graph, planLayers(graph, presetRecommended(Method::Fp32))));
    }
    showSelection();
    showSqnr();
    updateComparison();
}

void LayersPage::showSqnr()
{
    m_model->setSqnr(state().sqnr(), state().isSqnrCurrent());
    m_totals->showSqnr();
}

void LayersPage::showSelection()
{
    const QStringList layers = m_view->selectedLayers();
    m_setBar->showLayers(layers, m_model->rows(), m_view->selectionHint());
    if (!m_following)
        state().selectLayers(layers);
}

void LayersPage::followSelectedLayers()
{
    if (m_view->selectedLayers() == state().selectedLayers())
        return;
    const QScopedValueRollback guard(m_following, true);
    m_view->selectLayers(state().selectedLayers());
}

void LayersPage::takeToCalibrate(const QString &layer)
{
    state().selectLayers({layer});
    state().goTo(PageId::Calibrate);
}

void LayersPage::showMenu(const QPoint &place)
{
    const QStringList layers = m_view->selectedLayers();
    QStringList groups;
    bool anyFused = false, anyInFloat = false, anyQuantized = false;
    for (const QString &name : layers) {
        const LayerRow *row = m_model->find(name);
        if (!row)
            continue;
        if (!row->group.empty()) {
            groups << name;
            anyFused = anyFused || row->fused;
        }
        anyInFloat = anyInFloat || row->plan.setting.keepFloat;
        anyQuantized = anyQuantized || !row->plan.setting.keepFloat;
    }
    const Method method = state().recipe().recipe().method;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("layersMenu"));
    const auto add = [menu](const char *name, const QString &text, bool enabled, auto perform) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, menu, perform);
    };
    const auto keepFloat = [this, layers](bool keep) {
        LayerOverride change;
        change.keepFloat = keep;
        m_edits->set(layers, change);
    };
    add("menuCalibrate", tr("&Take to Calibrate"), layers.size() == 1, [this, layers] { takeToCalibrate(layers.front()); });
    menu->addSeparator();
    add("menuKeepFloat", tr("Keep in &float"), anyQuantized && method != Method::Fp32, [keepFloat] { keepFloat(true); });
    add("menuQuantize", tr("&Quantize"), anyInFloat && method != Method::Fp32, [keepFloat] { keepFloat(false); });
    add("menuReset", tr("&Reset"), !layers.isEmpty(), [this, layers] { m_edits->reset(layers); });
    menu->addSeparator();
    const bool canFuse = !groups.isEmpty() && method != Method::StaticNoFuse;
    add("menuFuse", tr("F&use"), canFuse, [this, groups] { m_edits->setFusion(groups, true); });
    add("menuUnfuse", tr("Do &not fuse"), canFuse && anyFused, [this, groups] { m_edits->setFusion(groups, false); });
    menu->addSeparator();
    m_tableMenu->fill(*menu);
    menu->popup(place);
}

void LayersPage::compare(const QString &name, const Recipe &other)
{
    if (!m_comparison)
        m_comparison = new RecipeComparison(this);
    m_comparison->compareWith(name, other);
    updateComparison();
    m_comparison->show();
    m_comparison->raise();
    m_comparison->activateWindow();
}

void LayersPage::updateComparison()
{
    if (!m_comparison)
        return;
    const Recipe &present = state().recipe().recipe();
    int differing = 0;
    if (const auto network = state().model()) {
        const Graph &graph = network->model->graph;
        differing = static_cast<int>(differingLayers(planLayers(graph, present), planLayers(graph, m_comparison->other())).size());
    }
    m_comparison->showPresent(present, differing);
}

void LayersPage::retranslate()
{
    m_title->setText(pageTitle(id()));
    m_empty->setTexts(tr("Here each layer of a network gets its bits, its observer and whether it is quantized at all."),
                      tr("Choose a network"));
    m_view->setAccessibleName(tr("Layers and their settings"));
    if (const auto network = state().model())
        m_network->setText(modelText(network->model->name));
    m_recipe->retranslate();
    m_method->retranslate();
    m_setBar->retranslate();
    m_filterBar->retranslate();
    m_totals->retranslate();
    m_model->retranslate();
    m_view->fitColumns();
    showSelection();
}

} // namespace quantoscope
