// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layers_view.h"

#include "pages/layers/layers_delegate.h"
#include "recipe/recipe_words.h"
#include "theme/theme.h"
#include "widgets/hidden_columns.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kSqnrUnits = 14;      // of a bar and a number
constexpr int kLeastNameUnits = 13; // the names of the bundled networks, folded out
constexpr int kLeastRows = 5;       // header among them
constexpr int kMostSpareUnits = 5;  // between two columns; beyond it the eye loses the row

bool isKind(const QModelIndex &index, LayersModel::Kind kind)
{
    return index.data(LayersModel::KindRole).toInt() == static_cast<int>(kind);
}

} // namespace

LayersView::LayersView(LayersModel &model, LayersFilter &filter, LayerEdits &edits, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_filter(filter)
    , m_edits(edits)
{
    setObjectName(QStringLiteral("layersTable"));
    setModel(&filter);
    auto *delegate = new LayersDelegate(this);
    setItemDelegate(delegate);
    setUniformRowHeights(true);
    setMinimumHeight(kLeastRows * theme().rowHeight());
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(4 * theme().unit());
    connect(header(), &QHeaderView::sectionResized, this, [this] { // by hand: from then on they stay
        m_widthsChosen = m_widthsChosen || (QApplication::mouseButtons() & Qt::LeftButton && header()->underMouse());
    });
    connect(delegate, &LayersDelegate::edited, this,
            [this](const QModelIndex &index, const QVariant &value) { applyEdit(index, value.value<LayerOverride>()); });
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, [this] { m_editKey = 0; });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_selecting)
            return;
        m_hint = {};
        emit selectionDone();
    });
}

// No taller than it must be: the page gives it what is left, and scrolls only where that is less than a few rows.
QSize LayersView::sizeHint() const
{
    return {QTreeView::sizeHint().width(), minimumHeight()};
}

QStringList LayersView::selectedLayers() const
{
    QSet<QString> chosen;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        if (isKind(row, LayersModel::Kind::Layer))
            chosen.insert(row.data(LayersModel::LayerRole).toString());
        for (int i = 0; i < m_filter.rowCount(row); ++i)
            chosen.insert(m_filter.index(i, 0, row).data(LayersModel::LayerRole).toString());
    }
    QStringList layers;
    for (const LayerRow &row : m_model.rows()) {
        if (chosen.contains(QString::fromStdString(row.name)))
            layers << QString::fromStdString(row.name);
    }
    return layers;
}

void LayersView::selectLayers(const QStringList &layers)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QString &layer : layers) {
        const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(layer));
        if (!index.isValid())
            continue;
        if (index.parent().isValid())
            expand(index.parent());
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    {
        const QScopedValueRollback guard(m_selecting, true);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (first.isValid()) {
            selectionModel()->setCurrentIndex(first.siblingAtColumn(qMax(0, currentIndex().column())), QItemSelectionModel::NoUpdate);
            scrollTo(first);
        }
    }
    m_hint = {};
    emit selectionDone();
}

// An edit is for every row chosen, as long as the edited one is among them.
QStringList LayersView::layersForEdit(const QModelIndex &index) const
{
    const QStringList own = index.data(LayersModel::LayersRole).toStringList();
    const QStringList chosen = selectedLayers();
    const bool isAmong =
        !own.isEmpty() && std::all_of(own.begin(), own.end(), [&](const QString &layer) { return chosen.contains(layer); });
    return isAmong ? chosen : own;
}

void LayersView::applyEdit(const QModelIndex &index, const LayerOverride &change)
{
    LayerOverride named = change;
    named.select = m_hint.select;
    named.value = m_hint.value;
    const bool isOpen = state() == QAbstractItemView::EditingState;
    if (isOpen && m_editKey == 0)
        m_editKey = LayerEdits::newMergeKey();
    m_edits.set(layersForEdit(index), named, isOpen ? m_editKey : -1);
}

bool LayersView::setBits(int bits)
{
    const QModelIndex index = currentIndex();
    if (!(m_filter.flags(index) & Qt::ItemIsEditable))
        return false;
    LayerOverride change;
    if (index.column() == LayersModel::Weights)
        change.weightBits = bits;
    else if (index.column() == LayersModel::Activations)
        change.activationBits = bits;
    else
        return false;
    applyEdit(index, change);
    return true;
}

QString LayersView::currentLayer() const
{
    return isKind(currentIndex(), LayersModel::Kind::Layer) ? currentIndex().data(LayersModel::LayerRole).toString() : QString();
}

void LayersView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int digit = event->key() - Qt::Key_0;
    if (plain && digit >= kFewestBits && digit <= kMostBits && setBits(digit))
        return;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != QAbstractItemView::EditingState) {
        if (!currentLayer().isEmpty())
            emit calibrateRequested(currentLayer());
        else if (currentIndex().isValid())
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void LayersView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool edits = m_filter.flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    if (event->button() == Qt::LeftButton && index.isValid() && !edits && isKind(index, LayersModel::Kind::Layer)) {
        emit calibrateRequested(index.data(LayersModel::LayerRole).toString());
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

void LayersView::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                                                                      : event->globalPos());
}

// Of every row, those in folded blocks too.
int LayersView::operationWidth() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (const LayerRow &row : m_model.rows()) {
        const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(QString::fromStdString(row.name), LayersModel::Operation));
        if (index.isValid())
            width = qMax(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void LayersView::fitColumns()
{
    m_contentWidths.clear();
    if (!isVisible()) // measured when it is shown: of a table without room only a few rows would count
        return;
    for (int column = 0; column < LayersModel::Sqnr; ++column) {
        setColumnHidden(column, false); // a hidden one has no width to ask for
        m_contentWidths.push_back(column == LayersModel::Operation ? operationWidth() : sizeHintForColumn(column));
    }
    shareWidth();
}

// What the columns hold was measured before: it would take too long with every step of a window that is drawn larger.
void LayersView::shareWidth()
{
    struct Column {
        int content = 0, wish = 0;
    };
    const int unit = theme().unit();
    const int wish[LayersModel::Sqnr] = {11 * unit, 10 * unit, 10 * unit, 12 * unit, 8 * unit, 11 * unit, 8 * unit, 7 * unit};
    const int most[LayersModel::Sqnr] = {26 * unit, 22 * unit, 14 * unit, 19 * unit, 13 * unit, 20 * unit, 10 * unit, 10 * unit};
    const auto &rows = m_model.rows(); // of a network of linear layers nothing is fused: the names have the room
    const bool nothingFused = std::all_of(rows.begin(), rows.end(), [](const LayerRow &row) { return row.group.empty(); });
    Column columns[LayersModel::Sqnr];
    bool hidden[LayersModel::Sqnr] = {};
    hidden[LayersModel::Fused] = nothingFused;
    for (int column = 0; column < LayersModel::Sqnr; ++column) {
        const int content = m_contentWidths[static_cast<std::size_t>(column)];
        columns[column].content = qMax(qMin(content, most[column]), header()->sectionSizeHint(column));
        columns[column].wish = qMax(columns[column].content, wish[column]);
    }
    columns[LayersModel::Name].content = // a longer one stands whole in its tooltip
        qMin(columns[LayersModel::Name].content, kLeastNameUnits * unit);
    const int leastSqnr = qMax(header()->sectionSizeHint(LayersModel::Sqnr), LayersDelegate::numberWidth(fontMetrics()) + 2 * unit);
    const auto missing = [&](int Column::*width, int last) {
        int sum = last - viewport()->width();
        for (int column = 0; column < LayersModel::Sqnr; ++column)
            sum += hidden[column] ? 0 : columns[column].*width;
        return sum;
    };
    for (const int column : {LayersModel::Macs, LayersModel::Parameters, LayersModel::Operation, LayersModel::Fused}) {
        if (missing(&Column::content, leastSqnr) > 0)
            hidden[column] = true;
    }
    if (const int cut = missing(&Column::content, leastSqnr); cut > 0) // names give way last
        columns[LayersModel::Name].content = qMax(columns[LayersModel::Name].content - cut, wish[LayersModel::Name]);
    int spare = -missing(&Column::wish, kSqnrUnits * unit);
    for (const int column : {LayersModel::Operation, LayersModel::Name, LayersModel::Observer, LayersModel::Activations, LayersModel::Fused,
                             LayersModel::Weights, LayersModel::Parameters, LayersModel::Macs}) {
        const int given = hidden[column] ? 0 : qBound(0, -spare, columns[column].wish - columns[column].content);
        columns[column].wish -= given;
        spare += given;
    }
    // Room that is left goes between the columns first; the rest is the bars' of the SQNR.
    const int each = qBound(0, spare / (LayersModel::Sqnr + 1), kMostSpareUnits * unit);
    int rest = viewport()->width();
    for (int column = 0; column < LayersModel::Sqnr; ++column) {
        setColumnHidden(column, hidden[column]);
        if (hidden[column])
            continue;
        setColumnWidth(column, columns[column].wish + each);
        rest -= columnWidth(column);
    }
    setColumnWidth(LayersModel::Sqnr, qMax(leastSqnr, rest)); // which the header leaves as it is where others are shown or hidden
}

bool LayersView::viewportEvent(QEvent *event)
{
    return showHiddenColumns(*this, *event) || QTreeView::viewportEvent(event);
}

void LayersView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (!m_widthsChosen && !m_contentWidths.empty() && event->size().width() != event->oldSize().width())
        shareWidth();
}

void LayersView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (!m_widthsChosen && m_contentWidths.empty())
        fitColumns();
}

void LayersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_contentWidths.clear();
        const auto fitAgain = [this] {
            if (!m_widthsChosen)
                fitColumns();
        };
        QMetaObject::invokeMethod(this, fitAgain, Qt::QueuedConnection); // when the others have changed too
        setIndentation(2 * theme().unit());
        setMinimumHeight(kLeastRows * theme().rowHeight());
    }
    QTreeView::changeEvent(event);
}

} // namespace quantoscope
