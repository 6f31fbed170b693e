// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/numbers/format_tables.h"

#include "pages/learn/figures/value_words.h"
#include "pages/learn/numbers/format_words.h"
#include "theme/theme.h"
#include "widgets/heading_alignment.h"
#include "words/number_words.h"

#include <QHeaderView>

#include <cmath>

namespace quantoscope {
namespace {

const QString kAbsent = QStringLiteral("–");

void prepare(QTableWidget &table, const QString &name, int columns)
{
    table.setObjectName(name);
    table.setColumnCount(columns);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {0, columns - 1}) // names and ranges are never cut
        table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table.horizontalHeader()->setHighlightSections(false);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// The whole table shows, without a scroll bar of its own.
void fitHeight(QTableWidget &table)
{
    table.verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + table.rowCount() * theme().rowHeight() + 2 * table.frameWidth() +
                         2);
}

void setRow(QTableWidget &table, int row, const QStringList &texts, bool bold)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        QFont font = table.font();
        font.setBold(bold);
        item->setFont(font);
        table.setItem(row, column, item);
    }
}

QString differenceWords(const std::optional<double> &error)
{
    if (!error)
        return kAbsent;
    if (std::isinf(*error))
        return *error > 0.0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return *error == 0.0 ? QStringLiteral("0") : significantWords(*error, 3);
}

QString relativeWords(const std::optional<double> &share)
{
    if (!share)
        return kAbsent;
    if (std::isinf(*share))
        return QStringLiteral("∞");
    return *share == 0.0 ? QStringLiteral("0") : significantWords(100.0 * *share, 2) + QStringLiteral(" %");
}

QString energyWords(const std::optional<double> &picojoules)
{
    return picojoules ? valueWords(*picojoules) : kAbsent;
}

} // namespace

RoundingTable::RoundingTable(QWidget *parent)
    : QTableWidget(parent)
{
    prepare(*this, QStringLiteral("roundingTable"), kColumns);
    setRowCount(static_cast<int>(kNumberFormats.size()));
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] { showValue(m_present, m_value); });
}

void RoundingTable::showValue(NumberFormat present, double value)
{
    m_present = present;
    m_value = value;
    for (int row = 0; row < rowCount(); ++row) {
        const NumberFormat format = kNumberFormats[static_cast<std::size_t>(row)];
        const RoundedNumber rounded = roundNumber(format, value);
        setRow(
            *this, row,
            {formatName(format), numberWords(format, rounded.value), differenceWords(rounded.error), relativeWords(rounded.relativeError)},
            format == present);
    }
    fitHeight(*this);
    alignHeadings(*this);
}

void RoundingTable::retranslate()
{
    setAccessibleName(tr("The value in each format"));
    setHorizontalHeaderLabels({tr("Format"), tr("Becomes"), tr("Error"), tr("Relative error")});
    alignHeadings(*this);
}

EnergyTable::EnergyTable(QWidget *parent)
    : QTableWidget(parent)
{
    prepare(*this, QStringLiteral("energyTable"), kColumns);
    setRowCount(static_cast<int>(kNumberFormats.size()) + 1); // INT32, in which products are added up
    connect(&ThemeController::instance(), &ThemeController::changed, this, &EnergyTable::retranslate);
}

void EnergyTable::retranslate()
{
    setAccessibleName(tr("Published energy in picojoules"));
    setHorizontalHeaderLabels({tr("Format"), tr("Add"), tr("Multiply"), QStringLiteral("SRAM"), QStringLiteral("DRAM")});
    const auto fill = [this](int row, const QString &name, const OperationEnergy &energy, int bits) {
        const QString dram =
            QStringLiteral("%1…%2").arg(valueWords(shareOfRead(kDramReadLowPj, bits)), valueWords(shareOfRead(kDramReadHighPj, bits)));
        setRow(*this, row, {name, energyWords(energy.add), energyWords(energy.multiply), valueWords(shareOfRead(kCacheReadPj, bits)), dram},
               false);
    };
    for (int row = 0; row < static_cast<int>(kNumberFormats.size()); ++row) {
        const NumberFormat format = kNumberFormats[static_cast<std::size_t>(row)];
        fill(row, formatName(format), publishedEnergy(format), layoutOf(format).bits);
    }
    fill(rowCount() - 1, QStringLiteral("INT32"), kInt32Energy, 32);
    fitHeight(*this);
}

} // namespace quantoscope
