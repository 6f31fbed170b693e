// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/foldable.h"

#include "theme/icons.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {

Foldable::Foldable(const QString &objectName, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton)
    , m_content(content)
{
    setObjectName(objectName);
    m_title->setObjectName(objectName + QStringLiteral("Title"));
    m_title->setCheckable(true);
    m_title->setProperty("kind", "fold");
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, &Foldable::showState);
    showState(false);
}

void Foldable::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void Foldable::setOpen(bool open)
{
    m_title->setChecked(open);
}

bool Foldable::isOpen() const
{
    return m_title->isChecked();
}

void Foldable::showState(bool open)
{
    m_title->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_content->setVisible(open);
    emit toggled(open);
}

bool Foldable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: m_title->toggle(); return true;
        case Qt::Key_Right: setOpen(true); return true;
        case Qt::Key_Left: setOpen(false); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quantoscope
