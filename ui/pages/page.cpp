// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include <QCoreApplication>
#include <QEvent>

namespace quantoscope {

Page::Page(AppState &state, PageId id, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_id(id)
{
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString pageTitle(PageId id)
{
    switch (id) {
    case PageId::Model: return QCoreApplication::translate("Page", "Model");
    case PageId::Layers: return QCoreApplication::translate("Page", "Layers");
    case PageId::Calibrate: return QCoreApplication::translate("Page", "Calibrate");
    case PageId::Run: return QCoreApplication::translate("Page", "Run");
    case PageId::Compare: return QCoreApplication::translate("Page", "Compare");
    case PageId::Inspect: return QCoreApplication::translate("Page", "Inspect");
    case PageId::Learn: return QCoreApplication::translate("Page", "Learn");
    }
    return {};
}

QString pageIconName(PageId id)
{
    switch (id) {
    case PageId::Model: return QStringLiteral("box");
    case PageId::Layers: return QStringLiteral("layers");
    case PageId::Calibrate: return QStringLiteral("sliders-horizontal");
    case PageId::Run: return QStringLiteral("play");
    case PageId::Compare: return QStringLiteral("chart-column");
    case PageId::Inspect: return QStringLiteral("scan-search");
    case PageId::Learn: return QStringLiteral("graduation-cap");
    }
    return {};
}

} // namespace quantoscope
