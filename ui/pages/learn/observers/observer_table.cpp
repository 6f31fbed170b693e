// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/observers/observer_table.h"

#include "theme/theme.h"
#include "widgets/heading_alignment.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kTight = 6; // pixels that its rows are lower than those of other tables: all are to be seen

enum Column { Name, RangeColumn, Clipped, Sqnr, kColumns };

} // namespace

ObserverTable::ObserverTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("observers"));
    setColumnCount(kColumns);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        const int row = currentRow();
        if (row < 0 || row >= static_cast<int>(m_assessments.size()))
            return;
        m_chosen = QString::fromStdString(observerText(m_assessments[static_cast<std::size_t>(row)].observer));
        emit observerChosen(m_chosen);
    });
}

void ObserverTable::show(const std::vector<RangeAssessment> &assessments)
{
    const QSignalBlocker quiet(this);
    m_assessments = assessments;
    setRowCount(static_cast<int>(assessments.size()));
    double best = 0.0;
    for (const RangeAssessment &one : assessments)
        best = std::max(best, one.sqnrDb);
    for (int row = 0; row < rowCount(); ++row) {
        const RangeAssessment &one = assessments[static_cast<std::size_t>(row)];
        const QString texts[kColumns] = {capitalized(observerTitle(one.observer)),
                                         tr("%1 to %2").arg(significantWords(one.range.min, 3), significantWords(one.range.max, 3)),
                                         percentWords(one.clippedShare), decibelWords(one.sqnrDb)};
        for (int column = 0; column < kColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column != Name)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            QFont strong = font();
            strong.setBold(one.sqnrDb >= best);
            item->setFont(strong);
            setItem(row, column, item);
        }
        setRowHeight(row, theme().rowHeight() - kTight);
    }
    setFixedHeight(horizontalHeader()->sizeHint().height() + 6 * (theme().rowHeight() - kTight) + 6);
    choose(m_chosen);
    alignHeadings(*this);
}

void ObserverTable::choose(const QString &code)
{
    const QSignalBlocker quiet(this);
    m_chosen = code; // kept while there are no rows
    clearSelection();
    for (std::size_t row = 0; row < m_assessments.size(); ++row) {
        if (QString::fromStdString(observerText(m_assessments[row].observer)) == code)
            selectRow(static_cast<int>(row));
    }
}

void ObserverTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Observer"), tr("Range"), tr("Clipped"), tr("SQNR")});
    setAccessibleName(tr("Observers and their ranges"));
    show(m_assessments);
    alignHeadings(*this);
}

} // namespace quantoscope
