// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/attention_map.h"
#include "pages/learn/figures/painted_figure.h"

#include <memory>

namespace quantoscope {

// One head's attention: a map whose row says how much its token takes from the token of each column, and lines from the token that is
// hovered, or else chosen, to those that it takes from. Up and Down choose a token, a click does too.
class AttentionFigure : public PaintedFigure
{
    Q_OBJECT

public:
    explicit AttentionFigure(const QString &name, QWidget *parent = nullptr);

    // Null shows `message` instead.
    void setMap(std::shared_ptr<const AttentionMap> map, const QString &message = {});
    void setHead(int layer, int head); // from 0
    void setChosen(int token);         // clamped to the tokens
    int chosen() const { return m_chosen; }
    int shownToken() const { return m_hovered >= 0 ? m_hovered : m_chosen; } // whose lines are drawn
    QRectF cellRect(int from, int to) const;
    QSize minimumSizeHint() const override;

signals:
    void tokenChosen(int token); // by the reader
    void tokenShown(int token);  // hovered or chosen

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Places { // pixels
        double row = 0.0, column = 0.0, top = 0.0;
        double keysRight = 0.0, rowsLeft = 0.0, labels = 0.0, map = 0.0;
    };
    Places places() const;
    int count() const;
    int rowAt(const QPointF &position) const; // -1: none
    void setHovered(int token);
    QColor tokenColour(int token, const GraphStyle &style) const;
    void paintLines(QPainter &painter, const Places &places, const GraphStyle &style) const;
    void paintMap(QPainter &painter, const Places &places, const GraphStyle &style) const;
    void paintLabels(QPainter &painter, const Places &places, const GraphStyle &style) const;
    void paintScale(QPainter &painter, const Places &places, const GraphStyle &style) const;

    std::shared_ptr<const AttentionMap> m_map;
    QString m_message;
    int m_layer = 0, m_head = 0;
    int m_chosen = 0, m_hovered = -1;
    float m_most = 1.F; // largest weight of the head
};

} // namespace quantoscope
