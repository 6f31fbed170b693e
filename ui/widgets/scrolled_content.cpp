// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrolled_content.h"

#include "widgets/calm_wheel.h"

#include <QEvent>
#include <QLayout>

namespace quantoscope {

ScrolledContent::ScrolledContent(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(content);
    content->installEventFilter(this);
    leaveWheelTo(*this);
}

bool ScrolledContent::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fitHeight();
    return handled;
}

void ScrolledContent::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void ScrolledContent::fitHeight()
{
    QLayout *layout = widget()->layout();
    if (!layout)
        return;
    const int width = qMax(viewport()->width(), layout->totalMinimumSize().width());
    widget()->setMinimumHeight(layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : 0); // what wraps may be hidden by now
}

} // namespace quantoscope
