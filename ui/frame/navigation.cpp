// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/navigation.h"

#include "pages/page.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>

namespace quantoscope {

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageId page : kPages) {
        auto *item = new QListWidgetItem(icon(pageIconName(page)), QString(), this);
        item->setData(Qt::UserRole, static_cast<int>(page));
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit pageChosen(static_cast<PageId>(item(row)->data(Qt::UserRole).toInt()));
    });
    connect(&ThemeController::instance(), &ThemeController::changed, this, &Navigation::fitWidth);
    retranslate();
    setCurrentRow(0);
}

void Navigation::setCurrentPage(PageId page)
{
    setCurrentRow(static_cast<int>(page));
}

void Navigation::setTitlesVisible(bool visible)
{
    if (visible == m_titles)
        return;
    m_titles = visible;
    retranslate();
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        const auto page = static_cast<PageId>(item(row)->data(Qt::UserRole).toInt());
        item(row)->setText(m_titles ? pageTitle(page) : QString());
        item(row)->setData(Qt::AccessibleTextRole, pageTitle(page));
        item(row)->setToolTip(tr("%1 (Ctrl+%2)").arg(pageTitle(page)).arg(row + 1));
    }
    fitWidth();
}

// As wide as the longest title needs in this language.
void Navigation::fitWidth()
{
    const int side = qRound(18 * theme().presentation);
    setIconSize(QSize(side, side));
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint(QSize(0, theme().rowHeight() + theme().unit()));
    setFixedWidth(widest + side + (m_titles ? 6 : 4) * theme().unit() + 12);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

} // namespace quantoscope
