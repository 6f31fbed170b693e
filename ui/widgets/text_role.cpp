// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_role.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace quantoscope {

void setTextRole(QWidget *widget, const char *role)
{
    if (widget->property("role").toString() == QLatin1String(role))
        return;
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace quantoscope
