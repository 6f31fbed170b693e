// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/training/augmentation_view.h"

#include "teach/augmentation.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

QImage picture(const Image &image)
{
    return QImage(image.rgb.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888).copy();
}

} // namespace

AugmentationView::AugmentationView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("augmentation"));
    connect(&ThemeController::instance(), &ThemeController::changed, this, qOverload<>(&QWidget::update));
}

void AugmentationView::show(const Image &image, bool flip, int dx, int dy)
{
    m_original = image;
    m_shown = movedImage(flip ? flippedImage(image) : image, dx, dy);
    update();
}

void AugmentationView::retranslate()
{
    setAccessibleName(tr("An image of the sample as it is and as training shows it"));
    update();
}

QSize AugmentationView::sizeHint() const
{
    return {46 * theme().unit(), 20 * theme().unit()};
}

void AugmentationView::paintEvent(QPaintEvent *)
{
    if (m_original.rgb.empty())
        return;
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    const double side = std::min(height() - metrics.lineSpacing(), width() / 2.0 - theme().unit());
    const QString names[] = {tr("as it is"), tr("as training shows it")};
    const Image *images[] = {&m_original, &m_shown};
    for (int i = 0; i < 2; ++i) {
        const double left = i * (width() / 2.0);
        painter.drawImage(QRectF(left, 0, side, side), picture(*images[i]));
        painter.setPen(theme().muted);
        painter.drawText(QPointF(left, side + metrics.ascent()), names[i]);
    }
}

} // namespace quantoscope
