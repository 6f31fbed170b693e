// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/summary_panel.h"

#include "pages/model/summary_model.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/filled_menu.h"
#include "widgets/foldable.h"
#include "widgets/save_report.h"
#include "widgets/table_menu.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kRowsSeen = 12;

} // namespace

SummaryPanel::SummaryPanel(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_model(new SummaryModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_sums(new QLabel)
    , m_menu(new QToolButton)
{
    setProperty("role", "card");
    m_sums->setProperty("role", "muted");
    m_sums->setObjectName(QStringLiteral("summarySums"));
    m_table->setObjectName(QStringLiteral("summaryTable"));
    m_menu->setObjectName(QStringLiteral("summaryMenu"));
    m_menu->setIcon(icon(QStringLiteral("ellipsis")));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SummaryModel::kSortRole);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SummaryModel::Layer, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(SummaryModel::Operation, QHeaderView::Stretch);

    auto *content = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(m_sums, 1);
    head->addWidget(m_menu);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addLayout(head);
    inner->addWidget(m_table);
    m_fold = new Foldable(QStringLiteral("modelSummary"), content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_fold);

    auto *menu = reportSaving(state, new TableMenu(
                                         *m_table, QStringLiteral("summary"),
                                         [this] {
                                             const auto opened = m_state.model();
                                             TextTable table = textTableOf(*m_sorted, opened ? modelText(opened->model->name) : QString());
                                             table.footnotes.push_back(m_sums->text().toStdString());
                                             return std::vector<TextTable>{table};
                                         },
                                         [this] { return m_model->csv(); }));
    fillWhenOpened(*m_menu, [menu](QMenu &popup) { menu->fill(popup); });
    connect(m_fold, &Foldable::toggled, this, &SummaryPanel::showModel);
    connect(&state, &AppState::modelChanged, this, &SummaryPanel::showModel);
    connect(&state, &AppState::selectedLayersChanged, this, &SummaryPanel::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SummaryPanel::takeSelection);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &SummaryPanel::fitColumns);
}

// Filled when it is opened: a closed one costs nothing.
void SummaryPanel::showModel()
{
    const auto opened = m_state.model();
    if (!opened || !m_fold->isOpen())
        return;
    const ModelInspection &inspection = opened->inspection;
    m_model->setLayers(inspection.layers);
    m_sums->setText(tr("%1 layers · %2 parameters · %3 multiply-adds")
                        .arg(countWords(static_cast<double>(inspection.layers.size())),
                             countWords(static_cast<double>(inspection.parameters)), countWords(static_cast<double>(inspection.macs))));
    fitColumns();
    showSelection();
}

void SummaryPanel::fitColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    for (const int column : {SummaryModel::Layer, SummaryModel::Result, SummaryModel::Parameters, SummaryModel::Macs})
        m_table->resizeColumnToContents(column);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + kRowsSeen * theme().rowHeight() + 2 * m_table->frameWidth());
}

void SummaryPanel::takeSelection()
{
    QStringList layers;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        layers << m_model->layerName(m_sorted->mapToSource(index).row());
    m_state.selectLayers(layers);
}

void SummaryPanel::showSelection()
{
    if (!m_fold->isOpen())
        return;
    const QStringList chosen = m_state.selectedLayers();
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (!chosen.contains(m_model->layerName(m_sorted->mapToSource(index).row())))
            continue;
        selection.select(index, index.siblingAtColumn(SummaryModel::kColumns - 1));
        first = first.isValid() ? first : index;
    }
    if (m_table->selectionModel()->selection() == selection)
        return;
    disconnect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SummaryPanel::takeSelection);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SummaryPanel::takeSelection);
    if (first.isValid())
        m_table->scrollTo(first);
}

void SummaryPanel::retranslate()
{
    m_fold->setTitle(tr("Summary table"));
    m_menu->setToolTip(tr("Copy or save the table"));
    m_menu->setAccessibleName(tr("Menu of the summary table"));
    m_table->setAccessibleName(tr("Summary table"));
    m_model->retranslate();
    showModel();
}

} // namespace quantoscope
