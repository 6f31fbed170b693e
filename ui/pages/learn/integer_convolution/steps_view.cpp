// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/integer_convolution/steps_view.h"

#include "pages/learn/figures/painted_figure.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QPainter>

namespace quantoscope {
namespace {

constexpr double kGridLines = 4.6, kLeastRow = 1.25; // in lines of text

} // namespace

StepsView::StepsView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepsView"));
    connect(&ThemeController::instance(), &ThemeController::changed, this, qOverload<>(&QWidget::update));
}

void StepsView::show(const OutputValue &value, int step)
{
    m_value = value;
    m_steps = outputSteps(value);
    m_step = step;
    writeLines();
    update();
}

QSize StepsView::minimumSizeHint() const
{
    const int line = QFontMetrics(font()).height();
    return {340, static_cast<int>((kGridLines + kLeastRow * kSteps) * line) + theme().unit()};
}

void StepsView::writeLines()
{
    const auto whole = [](double number) { return decimalWords(number, 0); };
    const QParams &x = m_value.inputQ, &w = m_value.weightQ, &y = m_value.outputQ;
    m_lines = {
        QStringLiteral("s_x = %1, z_x = %2;  s_w = %3")
            .arg(significantWords(x.scale[0], 4), whole(x.zeroPoint[0]), significantWords(w.scale[0], 4)),
        tr("Sum of the products: %1").arg(whole(static_cast<double>(m_steps.sum))),
        tr("+ round(b / (s_w s_x)) = %1 + %2 = %3")
            .arg(whole(static_cast<double>(m_steps.sum)), whole(m_steps.bias), whole(static_cast<double>(m_steps.accumulator))),
        QStringLiteral("× s_w s_x / s_y = %1 × %2 = %3")
            .arg(whole(static_cast<double>(m_steps.accumulator)), significantWords(m_steps.multiplier, 4),
                 significantWords(m_steps.scaled, 5)),
        tr("+ z_y = %1 + %2, rounded half to even: %3")
            .arg(significantWords(m_steps.scaled, 5), whole(y.zeroPoint[0]), whole(m_steps.rounded)),
        m_steps.q == m_steps.rounded ? tr("Clamped to [%1, %2]: %3, nothing changes").arg(whole(y.qmin), whole(y.qmax), whole(m_steps.q))
                                     : tr("Clamped to [%1, %2]: %3, it was outside").arg(whole(y.qmin), whole(y.qmax), whole(m_steps.q)),
        tr("s_y (q − z_y) = %1;  in float %2, error %3")
            .arg(significantWords(m_steps.real, 4), significantWords(m_steps.exact, 4), significantWords(m_steps.real - m_steps.exact, 2))};
    m_lines = m_lines.mid(0, m_step);
    setAccessibleDescription(m_lines.join(QLatin1Char('\n')));
}

void StepsView::drawGrid(QPainter &painter, const QRectF &area, const QString &title, const std::array<std::int32_t, 9> &numbers) const
{
    const double line = QFontMetricsF(font()).height();
    painter.setPen(theme().muted);
    drawWithSubscripts(
        painter, QPointF(area.center().x() - widthWithSubscripts(font(), title) / 2.0, area.top() + QFontMetricsF(font()).ascent()), title);
    const double width = area.width() / 3.0, height = (area.height() - line - 4.0) / 3.0;
    for (int i = 0; i < 9; ++i) {
        const QRectF cell(area.left() + (i % 3) * width, area.top() + line + 4.0 + (i / 3) * height, width, height);
        painter.setPen(QPen(theme().lines, 1));
        painter.setBrush(theme().surface);
        painter.drawRect(cell);
        painter.setPen(theme().text);
        painter.drawText(cell, Qt::AlignCenter, decimalWords(numbers[static_cast<std::size_t>(i)], 0));
    }
}

void StepsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double unit = theme().unit(), line = QFontMetricsF(font()).height();
    const double sign = 2.5 * unit, width = (this->width() - 2 * sign) / 3.0, height = kGridLines * line;
    drawGrid(painter, QRectF(0, 0, width - 1, height), QStringLiteral("q_x − z_x"), m_steps.centred);
    drawGrid(painter, QRectF(width + sign, 0, width - 1, height), QStringLiteral("q_w"), m_steps.weight);
    drawGrid(painter, QRectF(2 * (width + sign), 0, width - 1, height), tr("products"), m_steps.products);
    painter.drawText(QRectF(width, line, sign, height - line), Qt::AlignCenter, QStringLiteral("×"));
    painter.drawText(QRectF(2 * width + sign, line, sign, height - line), Qt::AlignCenter, QStringLiteral("="));
    double top = height + unit;
    const double row = std::max(kLeastRow * line, std::min(1.8 * line, (this->height() - top) / kSteps));
    for (qsizetype i = 0; i < m_lines.size(); ++i, top += row) {
        const bool latest = i + 1 == m_lines.size();
        if (latest)
            painter.fillRect(QRectF(0, top, this->width(), row), theme().accentSoft);
        painter.setPen(theme().muted);
        painter.drawText(QRectF(unit / 2, top, 2 * unit, row), Qt::AlignVCenter | Qt::AlignLeft, QString::number(i + 1));
        QFont strong = font();
        strong.setBold(latest);
        painter.setFont(strong);
        painter.setPen(theme().text);
        const QFontMetricsF metrics(painter.font());
        drawWithSubscripts(painter, QPointF(2.5 * unit, top + (row + metrics.ascent() - metrics.descent()) / 2.0), m_lines[i]);
        painter.setFont(font());
    }
}

void StepsView::retranslate()
{
    setAccessibleName(tr("One output value, step by step"));
    writeLines();
    update();
}

} // namespace quantoscope
