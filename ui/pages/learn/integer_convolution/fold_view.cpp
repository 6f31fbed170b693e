// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/integer_convolution/fold_view.h"

#include "theme/theme.h"
#include "words/number_words.h"

#include <QPainter>

namespace quantoscope {

FoldView::FoldView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("foldView"));
    connect(&ThemeController::instance(), &ThemeController::changed, this, qOverload<>(&QWidget::update));
}

void FoldView::show(const std::optional<FoldedChannel> &channel)
{
    m_channel = channel;
    writeLines();
    update();
}

void FoldView::writeLines()
{
    m_lines.clear();
    if (!m_channel)
        return;
    const auto words = [](double number) { return significantWords(number, 4); };
    const FoldedChannel &c = *m_channel;
    m_lines = {QStringLiteral("γ = %1   β = %2   μ = %3   σ² = %4   ε = %5")
                   .arg(words(c.gamma), words(c.beta), words(c.mean), words(c.variance), words(c.epsilon)),
               QStringLiteral("γ / √(σ² + ε) = %1").arg(words(c.factor)), QStringLiteral("w′ = w × %1").arg(words(c.factor)),
               QStringLiteral("b′ = (%1 − (%2)) × %3 + (%4) = %5")
                   .arg(words(c.bias), words(c.mean), words(c.factor), words(c.beta), words(c.foldedBias))};
    setAccessibleDescription(m_lines.join(QLatin1Char('\n')));
}

void FoldView::drawKernel(QPainter &painter, const QRectF &area, const QString &title, const std::vector<float> &kernel) const
{
    const double line = QFontMetricsF(font()).height();
    painter.setPen(theme().muted);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignHCenter | Qt::AlignTop, title);
    const int rows = std::min(m_channel->kernelHeight, 7), columns = std::min(m_channel->kernelWidth, 7);
    const double width = area.width() / columns, height = (area.height() - line - 4.0) / rows;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            const QRectF cell(area.left() + x * width, area.top() + line + 4.0 + y * height, width, height);
            painter.setPen(QPen(theme().lines, 1));
            painter.setBrush(theme().surface);
            painter.drawRect(cell);
            painter.setPen(theme().text);
            painter.drawText(cell, Qt::AlignCenter,
                             significantWords(kernel[static_cast<std::size_t>(y * m_channel->kernelWidth + x)], columns > 3 ? 1 : 3));
        }
    }
}

void FoldView::paintEvent(QPaintEvent *)
{
    if (!m_channel)
        return;
    QPainter painter(this);
    const double unit = theme().unit(), line = QFontMetricsF(font()).height();
    const double gap = 4 * unit, width = (this->width() - gap) / 2.0, height = 6.0 * line;
    drawKernel(painter, QRectF(0, 0, width - 1, height), tr("w, before"), m_channel->weight);
    drawKernel(painter, QRectF(width + gap, 0, width - 1, height), tr("w′, folded"), m_channel->foldedWeight);
    painter.drawText(QRectF(width, line, gap, height - line), Qt::AlignCenter, QStringLiteral("→"));
    double top = height + 1.5 * unit;
    painter.setPen(theme().text);
    for (const QString &text : m_lines) {
        QRectF drawn;
        painter.drawText(QRectF(0, top, this->width(), 3 * line), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &drawn);
        top += drawn.height() + 0.6 * unit;
    }
}

void FoldView::retranslate()
{
    setAccessibleName(tr("Batch normalization folded into a convolution"));
    writeLines();
    update();
}

} // namespace quantoscope
