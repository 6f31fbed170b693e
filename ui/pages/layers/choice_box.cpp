// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/choice_box.h"

#include <QSignalBlocker>

#include <algorithm>

namespace quantoscope {

ChoiceBox::ChoiceBox(std::vector<int> choices, std::function<QString(int)> text, QWidget *parent)
    : QComboBox(parent)
    , m_choices(std::move(choices))
    , m_text(std::move(text))
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
    fill();
    connect(this, &QComboBox::activated, this, [this](int row) { emit chosen(itemData(row).toInt()); });
}

void ChoiceBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const int choice : m_choices)
        addItem(m_text(choice), choice);
}

void ChoiceBox::retranslate()
{
    const QVariant current = currentData();
    fill();
    showChoice(current.isValid() ? std::optional(current.toInt()) : std::nullopt);
}

void ChoiceBox::showChoice(std::optional<int> choice)
{
    const QSignalBlocker quiet(this);
    if (count() > static_cast<int>(m_choices.size()))
        removeItem(count() - 1);
    int row = choice ? findData(*choice) : -1;
    if (choice && row < 0) {
        addItem(m_text(*choice), *choice);
        row = count() - 1;
    }
    setCurrentIndex(row);
}

} // namespace quantoscope
