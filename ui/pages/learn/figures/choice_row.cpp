// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/choice_row.h"

#include "theme/theme.h"
#include "widgets/flow_layout.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>

namespace quantoscope {

ChoiceRow::ChoiceRow(const QString &name, const QStringList &ids, QWidget *parent)
    : QWidget(parent)
    , m_ids(ids)
    , m_label(new QLabel)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("choice.") + name);
    auto *flow = new FlowLayout(theme().unit(), theme().unit() / 2, this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_label);
    m_label->hide();
    for (int i = 0; i < ids.size(); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("choice.%1.%2").arg(name, ids[i]));
        button->setProperty("kind", "choice");
        button->setCheckable(true);
        m_buttons->addButton(button, i);
        flow->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int i) { emit picked(m_ids[i]); });
}

QString ChoiceRow::chosen() const
{
    return m_ids[chosenIndex()];
}

int ChoiceRow::chosenIndex() const
{
    return m_buttons->checkedId();
}

void ChoiceRow::choose(const QString &id)
{
    const int i = static_cast<int>(m_ids.indexOf(id));
    if (i >= 0)
        m_buttons->button(i)->setChecked(true);
}

void ChoiceRow::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void ChoiceRow::setTexts(const QStringList &texts, const QStringList &toolTips)
{
    for (int i = 0; i < m_ids.size(); ++i) {
        m_buttons->button(i)->setText(texts.value(i));
        m_buttons->button(i)->setToolTip(toolTips.value(i));
    }
}

} // namespace quantoscope
