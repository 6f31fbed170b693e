// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/head_row.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kMostTitle = 24; // characters that keep the controls from standing beside them; a longer title wraps

} // namespace

HeadRow::HeadRow(QLabel *title, const QList<QWidget *> &controls, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_controls(new QWidget)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().unit());
    for (QWidget *control : controls)
        row->addWidget(control, 0, Qt::AlignTop);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(theme().unit());
    m_box->addWidget(m_title, 1);
    m_box->addWidget(m_controls, 0, Qt::AlignTop);
}

void HeadRow::fold()
{
    const QFontMetrics metrics = m_title->fontMetrics();
    const int title = std::min(metrics.horizontalAdvance(m_title->text()), kMostTitle * metrics.averageCharWidth());
    const bool fits = title + m_box->spacing() + m_controls->sizeHint().width() <= width();
    m_box->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_box->setAlignment(m_controls, fits ? Qt::AlignTop : Qt::AlignLeft);
}

bool HeadRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) // other words, another width
        fold();
    return done;
}

} // namespace quantoscope
