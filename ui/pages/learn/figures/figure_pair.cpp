// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/figure_pair.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QTimer>

namespace quantoscope {
namespace {

constexpr int kWide = 92;     // units of the theme: two parts have room side by side
constexpr double kLow = 0.62; // of the width

} // namespace

FigurePair::FigurePair(QWidget *first, QWidget *second, int firstStretch, int secondStretch, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme().unit());
    m_row->addWidget(first, firstStretch);
    m_row->addWidget(second, secondStretch);
}

bool FigurePair::isSideBySide() const
{
    return m_row->direction() == QBoxLayout::LeftToRight;
}

void FigurePair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= kWide * theme().unit() && height() <= kLow * width();
    if (beside == isSideBySide())
        return;
    m_row->setSpacing(beside ? 2 * theme().unit() : theme().unit());
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Once the layouts that led here are done; QTabWidget does not tell its own parent by itself.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *around = this; around; around = around->parentWidget())
            around->updateGeometry();
    });
}

} // namespace quantoscope
