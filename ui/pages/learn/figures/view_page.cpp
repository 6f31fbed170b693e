// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/view_page.h"

#include <QVBoxLayout>

namespace quantoscope {

ViewPage::ViewPage(QWidget *view, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view);
}

QSize ViewPage::sizeHint() const
{
    return isHidden() ? QSize(0, 0) : QWidget::sizeHint();
}

QSize ViewPage::minimumSizeHint() const
{
    return isHidden() ? QSize(0, 0) : QWidget::minimumSizeHint();
}

bool ViewPage::hasHeightForWidth() const
{
    return !isHidden() && QWidget::hasHeightForWidth();
}

int ViewPage::heightForWidth(int width) const
{
    return isHidden() ? -1 : QWidget::heightForWidth(width);
}

} // namespace quantoscope
