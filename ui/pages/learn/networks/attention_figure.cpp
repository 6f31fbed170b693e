// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/networks/attention_figure.h"

#include "theme/theme.h"
#include "words/number_words.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kMostLabel = 92.0; // pixels, times the unit
constexpr double kLeastRow = 12.0;
constexpr double kMostRow = 20.0;
constexpr double kScaleHeight = 30.0;
constexpr double kLeastLine = 0.01; // weights below are not drawn as lines

// Weights differ by orders of magnitude: the root shows small ones too. The scale under the map says so.
double shade(float weight, float most)
{
    return most > 0.F ? std::sqrt(static_cast<double>(weight / most)) : 0.0;
}

QString tokenText(const AttentionMap &map, int token)
{
    return QString::fromStdString(map.tokens[static_cast<std::size_t>(token)]);
}

} // namespace

AttentionFigure::AttentionFigure(const QString &name, QWidget *parent)
    : PaintedFigure(name, parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

int AttentionFigure::count() const
{
    return m_map ? static_cast<int>(m_map->tokens.size()) : 0;
}

void AttentionFigure::setMap(std::shared_ptr<const AttentionMap> map, const QString &message)
{
    m_map = std::move(map);
    m_message = message;
    m_hovered = -1;
    setHead(m_layer, m_head);
    setChosen(m_chosen);
    updateGeometry();
}

void AttentionFigure::setHead(int layer, int head)
{
    m_layer = layer;
    m_head = head;
    m_most = 1.F;
    if (m_map) {
        m_layer = std::clamp(layer, 0, static_cast<int>(m_map->layers.size()) - 1);
        m_head = std::clamp(head, 0, m_map->layers[static_cast<std::size_t>(m_layer)].heads - 1);
        const std::size_t square = m_map->tokens.size() * m_map->tokens.size();
        const float *begin = m_map->layers[static_cast<std::size_t>(m_layer)].weights.data() + static_cast<std::size_t>(m_head) * square;
        m_most = *std::max_element(begin, begin + square);
    }
    emit tokenShown(shownToken());
    update();
}

void AttentionFigure::setChosen(int token)
{
    m_chosen = count() > 0 ? std::clamp(token, 0, count() - 1) : token;
    emit tokenShown(shownToken());
    update();
}

void AttentionFigure::setHovered(int token)
{
    if (token == m_hovered)
        return;
    m_hovered = token;
    emit tokenShown(shownToken());
    update();
}

QSize AttentionFigure::minimumSizeHint() const
{
    const GraphStyle style = this->style();
    const double rows = std::max(1, count()) * std::max(kLeastRow * style.unit(), QFontMetricsF(style.small).height() * 0.9);
    return {40 * theme().unit(), static_cast<int>(rows + (kMostLabel + kScaleHeight) * style.unit())};
}

AttentionFigure::Places AttentionFigure::places() const
{
    const GraphStyle style = this->style();
    const QFontMetricsF metrics(style.small);
    const double unit = style.unit();
    Places places;
    double widest = 20.0 * unit;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(tokenText(*m_map, i)) + 8.0 * unit);
    places.labels = std::min(widest, kMostLabel * unit);
    places.top = places.labels + 2.0 * unit;
    const int tokens = std::max(1, count());
    places.row = std::min((height() - places.top - kScaleHeight * unit) / tokens, kMostRow * unit);
    places.keysRight = places.labels;
    const double lines = std::clamp(width() * 0.14, 50.0 * unit, 130.0 * unit);
    places.rowsLeft = places.keysRight + lines;
    places.map = places.rowsLeft + places.labels;
    places.column = std::min((width() - places.map - 2.0) / tokens, 1.4 * places.row);
    return places;
}

QRectF AttentionFigure::cellRect(int from, int to) const
{
    const Places p = places();
    return {p.map + to * p.column, p.top + from * p.row, p.column, p.row};
}

QColor AttentionFigure::tokenColour(int token, const GraphStyle &style) const
{
    if (token == shownToken())
        return style.accent;
    return token >= m_map->answerBegin && token < m_map->answerEnd ? theme().good : style.text;
}

void AttentionFigure::paintLines(QPainter &painter, const Places &p, const GraphStyle &style) const
{
    const int from = shownToken();
    const double y = p.top + (from + 0.5) * p.row;
    for (int to = 0; to < count(); ++to) {
        const float weight = m_map->weight(m_layer, m_head, from, to);
        if (weight < kLeastLine)
            continue;
        const double target = p.top + (to + 0.5) * p.row;
        QColor colour = style.accent;
        colour.setAlphaF(0.25F + 0.75F * weight);
        painter.setPen(QPen(colour, (0.8 + 5.0 * weight) * style.unit(), Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        QPainterPath path(QPointF(p.rowsLeft - 2, y));
        const double middle = (p.rowsLeft + p.keysRight) / 2;
        path.cubicTo(middle, y, middle, target, p.keysRight + 2, target);
        painter.drawPath(path);
    }
}

void AttentionFigure::paintMap(QPainter &painter, const Places &p, const GraphStyle &style) const
{
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF map(p.map, p.top, count() * p.column, count() * p.row);
    for (int from = 0; from < count(); ++from) {
        for (int to = 0; to < count(); ++to) {
            painter.setBrush(style.scale(shade(m_map->weight(m_layer, m_head, from, to), m_most)));
            painter.drawRect(QRectF(p.map + to * p.column, p.top + from * p.row, p.column, p.row));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.lines, style.unit()));
    painter.drawRect(map);
    painter.setPen(QPen(style.accent, 1.6 * style.unit()));
    painter.drawRect(QRectF(p.map, p.top + shownToken() * p.row, map.width(), p.row));
}

void AttentionFigure::paintLabels(QPainter &painter, const Places &p, const GraphStyle &style) const
{
    QFont font = style.small;
    painter.setFont(font);
    const bool everyColumn = p.column >= 0.8 * QFontMetricsF(font).height();
    const double pad = 4.0 * style.unit();
    for (int token = 0; token < count(); ++token) {
        const QString text = tokenText(*m_map, token);
        const double y = p.top + token * p.row;
        QFont own = font;
        own.setBold(token == shownToken() || (token >= m_map->answerBegin && token < m_map->answerEnd));
        painter.setFont(own);
        painter.setPen(tokenColour(token, style));
        drawElided(painter, {0, y, p.labels - pad, p.row}, text, Qt::AlignRight | Qt::AlignVCenter);
        drawElided(painter, {p.rowsLeft + pad, y, p.labels - 2 * pad, p.row}, text, Qt::AlignRight | Qt::AlignVCenter);
        if (!everyColumn && token != shownToken() && token != m_map->answerBegin)
            continue;
        painter.save();
        painter.translate(p.map + (token + 0.5) * p.column, p.top - pad);
        painter.rotate(-90);
        drawElided(painter, {0, -p.row / 2 - 4, p.labels - pad, p.row + 8}, text);
        painter.restore();
    }
    painter.setFont(font);
    painter.setPen(style.muted);
    const QRectF head(0, p.top - 2.6 * QFontMetricsF(font).height(), p.labels - pad, 2.4 * QFontMetricsF(font).height());
    painter.drawText(head, Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap, tr("is looked at"));
    painter.drawText(head.translated(p.rowsLeft - pad, 0), Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap, tr("looks"));
}

void AttentionFigure::paintScale(QPainter &painter, const Places &p, const GraphStyle &style) const
{
    const double unit = style.unit();
    const QRectF bar(p.map, p.top + count() * p.row + 6.0 * unit, std::min(160.0 * unit, count() * p.column), 7.0 * unit);
    constexpr int kSteps = 40;
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < kSteps; ++i) {
        painter.setBrush(style.scale((i + 0.5) / kSteps));
        painter.drawRect(QRectF(bar.left() + bar.width() * i / kSteps, bar.top(), bar.width() / kSteps + 1, bar.height()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.small);
    painter.setPen(style.muted);
    const double height = QFontMetricsF(style.small).height();
    const double width = 60.0 * unit;
    for (const double place : {0.0, 0.5, 1.0}) {
        const double share = place * place * static_cast<double>(m_most); // the inverse of shade()
        const Qt::Alignment align = place == 0.0 ? Qt::AlignLeft : Qt::AlignHCenter;
        const double x = bar.left() + place * bar.width() - (place == 0.0 ? 0.0 : width / 2);
        painter.drawText(QRectF(x, bar.bottom() + 1.0 * unit, width, height), static_cast<int>(align | Qt::AlignTop),
                         tr("%1 %", "share of a token's attention").arg(significantWords(100.0 * share, 2)));
    }
}

void AttentionFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GraphStyle style = this->style();
    if (!m_map) {
        painter.setPen(style.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const Places p = places();
    paintMap(painter, p, style);
    paintLines(painter, p, style);
    paintLabels(painter, p, style);
    paintScale(painter, p, style);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.accent, style.unit(), Qt::DotLine));
        painter.drawRect(QRectF(p.rowsLeft, p.top + m_chosen * p.row, p.labels - 2, p.row));
    }
}

int AttentionFigure::rowAt(const QPointF &position) const
{
    const Places p = places();
    if (!m_map || position.y() < p.top || p.row <= 0.0)
        return -1;
    const int row = static_cast<int>((position.y() - p.top) / p.row);
    return row < count() ? row : -1;
}

void AttentionFigure::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position()));
}

void AttentionFigure::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void AttentionFigure::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    setChosen(row);
    emit tokenChosen(m_chosen);
}

void AttentionFigure::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || !m_map)
        return PaintedFigure::keyPressEvent(event);
    m_hovered = -1;
    const int before = m_chosen;
    setChosen(m_chosen + step);
    if (m_chosen != before)
        emit tokenChosen(m_chosen);
}

bool AttentionFigure::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_map) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Places p = places();
        const int from = rowAt(help->pos());
        const int to = static_cast<int>(std::floor((help->pos().x() - p.map) / p.column));
        QString tip;
        if (from >= 0 && to >= 0 && to < count())
            tip = tr("“%1” takes %2 from “%3”.", "token, share, token")
                      .arg(tokenText(*m_map, from), percentWords(static_cast<double>(m_map->weight(m_layer, m_head, from, to))),
                           tokenText(*m_map, to));
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return PaintedFigure::event(event);
}

} // namespace quantoscope
