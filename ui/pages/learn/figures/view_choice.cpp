// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/view_choice.h"

#include "theme/theme.h"
#include "widgets/flow_layout.h"

#include <QButtonGroup>
#include <QPushButton>

namespace quantoscope {

ViewChoice::ViewChoice(const QStringList &ids, QWidget *parent)
    : QWidget(parent)
    , m_ids(ids)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new FlowLayout(theme().unit(), theme().unit() / 2, this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < ids.size(); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("view.") + ids[i]);
        button->setCheckable(true);
        button->setChecked(i == 0);
        m_buttons->addButton(button, i);
        row->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit chosenByReader(m_ids[id]); });
}

int ViewChoice::chosenIndex() const
{
    return m_buttons->checkedId();
}

QString ViewChoice::chosen() const
{
    return m_ids[chosenIndex()];
}

void ViewChoice::choose(const QString &id)
{
    const auto index = m_ids.indexOf(id);
    if (index >= 0)
        m_buttons->button(static_cast<int>(index))->setChecked(true);
}

void ViewChoice::setLabels(const QStringList &labels)
{
    for (int i = 0; i < labels.size(); ++i)
        m_buttons->button(i)->setText(labels[i]);
}

} // namespace quantoscope
