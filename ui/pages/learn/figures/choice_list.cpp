// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/choice_list.h"

#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace quantoscope {

ChoiceList::ChoiceList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_list(new QComboBox)
{
    setObjectName(QStringLiteral("choice.") + name);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(6);
    m_label->setBuddy(m_list);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().unit());
    row->addWidget(m_label);
    row->addWidget(m_list, 1);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] { emit chosen(current()); });
}

void ChoiceList::setLabel(const QString &text)
{
    m_label->setText(text);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    m_list->setAccessibleName(plain);
}

void ChoiceList::setChoices(const std::vector<std::pair<QString, QString>> &choices)
{
    const QSignalBlocker quiet(m_list);
    const QString before = current();
    m_list->clear();
    for (const auto &[code, title] : choices)
        m_list->addItem(title, code);
    m_list->setCurrentIndex(choices.empty() ? -1 : std::max(0, m_list->findData(before)));
}

QString ChoiceList::current() const
{
    return m_list->currentData().toString();
}

void ChoiceList::setCurrent(const QString &code)
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->findData(code);
    if (row >= 0)
        m_list->setCurrentIndex(row);
}

} // namespace quantoscope
