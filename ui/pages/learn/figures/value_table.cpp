// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/value_table.h"

#include "pages/learn/figures/value_words.h"
#include "theme/theme.h"
#include "widgets/heading_alignment.h"
#include "words/number_words.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

// So many decimals that a hundredth of a step shows.
int decimalsFor(double scale)
{
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(scale))), 0, 8);
}

} // namespace

ValueTable::ValueTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("valueTable"));
    setColumnCount(kColumns);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        const auto chosen = selectedItems();
        if (!chosen.isEmpty())
            emit rowChosen(chosen.front()->row());
    });
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] { showValues(m_quantizer, m_values); });
}

// The heading and two rows; what is over scrolls.
QSize ValueTable::minimumSizeHint() const
{
    return {QTableWidget::minimumSizeHint().width(), horizontalHeader()->sizeHint().height() + 2 * theme().rowHeight() + 2 * frameWidth()};
}

QSize ValueTable::sizeHint() const
{
    return minimumSizeHint();
}

void ValueTable::showValues(const TextbookQuantizer &quantizer, const std::vector<double> &values)
{
    const QSignalBlocker quiet(this);
    m_quantizer = quantizer;
    m_values = values;
    setRowCount(static_cast<int>(values.size()));
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    setHorizontalHeaderItem(Scaled, new QTableWidgetItem(quantizer.zeroPoint == 0 ? QStringLiteral("s·x") : QStringLiteral("s·x + z")));
    const int decimals = decimalsFor(quantizer.scale());
    for (int row = 0; row < rowCount(); ++row) {
        const TextbookValue value = quantizeOnPaper(values[static_cast<std::size_t>(row)], quantizer);
        const QStringList texts = {valueWords(value.x),
                                   decimalWords(value.scaled, 2),
                                   decimalWords(value.q, 0),
                                   decimalWords(value.dequantized, decimals),
                                   decimalWords(value.error(), decimals),
                                   value.isClamped() ? tr("clamped from %1").arg(decimalWords(static_cast<double>(value.rounded), 0))
                                   : value.isTie()   ? tr("halfway: to the even one")
                                                     : QString()};
        for (int column = 0; column < kColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(Qt::AlignVCenter | (column == Remark ? Qt::AlignLeft : Qt::AlignRight));
            if (value.isClamped() && column != X && column != Scaled)
                item->setForeground(theme().bad);
            setItem(row, column, item);
        }
    }
    alignHeadings(*this);
}

void ValueTable::select(int row)
{
    const QSignalBlocker quiet(this);
    if (row >= 0 && row < rowCount())
        selectRow(row);
    else
        clearSelection();
}

void ValueTable::retranslate()
{
    setAccessibleName(tr("What becomes of each value"));
    const QStringList titles = {QStringLiteral("x"), {}, QStringLiteral("q"), QStringLiteral("x̂"), QStringLiteral("x − x̂"), tr("Remark")};
    const QStringList tips = {tr("The value"),
                              tr("The value on the scale of the integers, before rounding"),
                              tr("The integer: rounded, half to even, and clamped"),
                              tr("The value that the integer stands for"),
                              tr("The quantization error"),
                              QString()};
    showValues(m_quantizer, m_values);
    for (int column = 0; column < kColumns; ++column) {
        if (column != Scaled)
            setHorizontalHeaderItem(column, new QTableWidgetItem(titles[column]));
        horizontalHeaderItem(column)->setToolTip(tips[column]);
    }
    alignHeadings(*this);
}

} // namespace quantoscope
