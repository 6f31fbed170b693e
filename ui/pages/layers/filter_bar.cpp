// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/filter_bar.h"

#include "theme/icons.h"
#include "widgets/folding_row.h"
#include "words/field_terms.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace quantoscope {
namespace {

constexpr int kTypeWidth = 12; // characters

} // namespace

FilterBar::FilterBar(LayersModel &model, LayersFilter &filter, LayersView &view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
    , m_view(view)
    , m_text(new QLineEdit)
    , m_operation(new QComboBox)
    , m_onlyChanged(new QCheckBox)
    , m_select(new QToolButton)
    , m_fold(new QToolButton)
    , m_table(new QToolButton)
    , m_selectMenu(new QMenu(this))
    , m_tableMenu(new QMenu(this))
{
    m_text->setObjectName(QStringLiteral("layersFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_operation->setObjectName(QStringLiteral("layersType"));
    m_operation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // some kinds have long names
    m_operation->setMinimumContentsLength(kTypeWidth);
    m_onlyChanged->setObjectName(QStringLiteral("layersOnlyChanged"));
    m_select->setObjectName(QStringLiteral("layersSelect"));
    m_select->setMenu(m_selectMenu);
    m_select->setPopupMode(QToolButton::InstantPopup);
    m_select->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_select->setIcon(icon(QStringLiteral("list")));
    m_selectMenu->setObjectName(QStringLiteral("layersSelectMenu"));
    m_fold->setObjectName(QStringLiteral("layersFold"));
    m_fold->setCheckable(true);
    m_fold->setIcon(icon(QStringLiteral("chevron-right")));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->setObjectName(QStringLiteral("layersTableMenu"));
    m_table->setIcon(icon(QStringLiteral("ellipsis-vertical")));
    m_table->setMenu(m_tableMenu);
    m_table->setPopupMode(QToolButton::InstantPopup);
    auto *shown = new QHBoxLayout, *tools = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_operation), static_cast<QWidget *>(m_onlyChanged)})
        shown->addWidget(widget);
    for (QWidget *widget : {m_fold, m_select, m_table})
        tools->addWidget(widget);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new FoldingRow(shown, tools));

    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::applyText);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::selectShown);
    connect(m_operation, &QComboBox::activated, this, [this] {
        m_filter.setOperation(m_operation->currentData().toInt());
        m_view.expandAll();
    });
    connect(m_onlyChanged, &QCheckBox::toggled, this, [this](bool only) {
        m_filter.setOnlyChanged(only);
        m_view.expandAll();
    });
    connect(m_fold, &QToolButton::clicked, this, [this](bool fold) { fold ? m_view.collapseAll() : m_view.expandAll(); });
    connect(m_selectMenu, &QMenu::aboutToShow, this, &FilterBar::fillSelectMenu);
}

void FilterBar::applyText()
{
    m_filter.setText(m_text->text());
    if (m_filter.isFiltering())
        m_view.expandAll();
}

void FilterBar::selectShown()
{
    m_view.selectLayers(m_filter.shownLayers());
    if (const auto selection = m_filter.asSelection())
        m_view.setSelectionHint(*selection);
    emit m_view.selectionDone();
    m_view.setFocus();
}

// Whatever the filter hides is chosen as well, so it is taken away.
void FilterBar::selectBy(const LayerOverride &selection)
{
    m_text->clear();
    m_onlyChanged->setChecked(false);
    m_operation->setCurrentIndex(0);
    m_filter.setOperation(-1);
    QStringList layers;
    for (const LayerRow &row : m_model.rows()) {
        Node node;
        node.name = row.name;
        node.op = row.op;
        if (!row.merged && selectsLayer(selection, node))
            layers << QString::fromStdString(row.name);
    }
    m_view.selectLayers(layers);
    m_view.setSelectionHint(selection);
    emit m_view.selectionDone();
    m_view.setFocus();
}

void FilterBar::showNetwork()
{
    m_text->clear();
    m_onlyChanged->setChecked(false);
    m_filter.setOperation(-1);
    m_fold->setChecked(false);
    fillOperations();
}

void FilterBar::fillOperations()
{
    const QVariant current = m_operation->currentData();
    const QSignalBlocker quiet(m_operation);
    m_operation->clear();
    m_operation->addItem(tr("All types"), -1);
    std::set<OpType> operations;
    for (const LayerRow &row : m_model.rows())
        operations.insert(row.op);
    for (const OpType op : operations)
        m_operation->addItem(capitalized(opText(op)), static_cast<int>(op));
    m_operation->setCurrentIndex(qMax(0, m_operation->findData(current)));
}

void FilterBar::fillSelectMenu()
{
    m_selectMenu->clear();
    QAction *shown = m_selectMenu->addAction(tr("&All that are shown"), this, &FilterBar::selectShown);
    shown->setObjectName(QStringLiteral("selectShown"));
    QAction *none = m_selectMenu->addAction(tr("&None"), this, [this] { m_view.selectLayers({}); });
    none->setObjectName(QStringLiteral("selectNone"));
    m_selectMenu->addSeparator();
    QMenu *types = m_selectMenu->addMenu(tr("By &type"));
    types->setObjectName(QStringLiteral("selectTypes"));
    std::set<OpType> operations;
    for (const LayerRow &row : m_model.rows()) {
        if (!row.merged)
            operations.insert(row.op);
    }
    for (const OpType op : operations) {
        LayerOverride selection;
        selection.select = LayerOverride::Select::Type;
        selection.value = std::string(opName(op));
        types->addAction(capitalized(opText(op)), this, [this, selection] { selectBy(selection); })
            ->setObjectName(QStringLiteral("selectType_%1").arg(QString::fromStdString(selection.value)));
    }
    QMenu *blocks = m_selectMenu->addMenu(tr("By &block"));
    blocks->setObjectName(QStringLiteral("selectBlocks"));
    for (const QString &block : m_model.blocks()) {
        LayerOverride selection;
        selection.select = LayerOverride::Select::Pattern;
        selection.value = block.toStdString() + ".*";
        blocks->addAction(block, this, [this, selection] { selectBy(selection); })
            ->setObjectName(QStringLiteral("selectBlock_%1").arg(block));
    }
    blocks->setEnabled(!blocks->isEmpty());
    m_selectMenu->addSeparator();
    QAction *pattern = m_selectMenu->addAction(tr("By &pattern: type it into the filter, then press Return"), this, [this] {
        m_text->setFocus();
        m_text->selectAll();
    });
    pattern->setObjectName(QStringLiteral("selectPattern"));
}

void FilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter, e.g. *.conv2"));
    m_text->setAccessibleName(tr("Filter of the layers"));
    m_text->setToolTip(tr("Part of a name or of an operation; with * or ? a pattern for the whole name. Return chooses what is shown."));
    m_operation->setAccessibleName(tr("Type of layer that is shown"));
    m_onlyChanged->setText(tr("&Only changed"));
    m_onlyChanged->setToolTip(tr("Layers with a setting of their own"));
    m_select->setText(tr("Selec&t"));
    m_select->setToolTip(tr("Choose many layers at once"));
    m_fold->setText(tr("Fold &blocks"));
    m_table->setAccessibleName(tr("Copy or save the table"));
    m_table->setToolTip(m_table->accessibleName());
    fillOperations();
}

} // namespace quantoscope
