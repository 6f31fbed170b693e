// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/figure_views.h"

#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/view_page.h"

#include <QSignalBlocker>

namespace quantoscope {

FigureViews::FigureViews(QWidget *parent)
    : QTabWidget(parent)
    , m_mergeKey(nextMergeKey())
{
    setObjectName(QStringLiteral("views"));
    setUsesScrollButtons(true);
    connect(this, &QTabWidget::currentChanged, this, [this](int) { emit viewChosen(current(), m_mergeKey); });
}

void FigureViews::addView(const QString &code, QWidget *view)
{
    const QSignalBlocker quiet(this);
    m_codes.append(code);
    addTab(new ViewPage(view), QString());
}

void FigureViews::setTitle(const QString &code, const QString &title)
{
    setTabText(static_cast<int>(m_codes.indexOf(code)), title);
}

QString FigureViews::current() const
{
    return m_codes.value(currentIndex());
}

void FigureViews::setCurrent(const QString &code)
{
    const QSignalBlocker quiet(this);
    if (m_codes.contains(code))
        setCurrentIndex(static_cast<int>(m_codes.indexOf(code)));
}

} // namespace quantoscope
