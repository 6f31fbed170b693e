// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/textbook_quantizer.h"

#include <QWidget>

namespace quantoscope {

// The line of real values above the line of integers, joined by an arrow for each value. The lines are aligned: an integer stands below
// the real value that it means, so that the lean of an arrow is the error. The reader drags the values, or moves them with the keys: Up
// and Down choose one, Left and Right move it (with Shift ten times as far).
class QuantizationLines : public QWidget
{
    Q_OBJECT

public:
    explicit QuantizationLines(QWidget *parent = nullptr);

    void showValues(const TextbookQuantizer &quantizer, const std::vector<double> &values);
    void setCaption(const QStringList &lines); // painted above the lines: the formulas with their numbers
    void setSymmetric(bool symmetric);         // the lower end is called −α, else β; zero gets an arrow of its own unless it is
    int selected() const { return m_selected; }
    void select(int index); // −1: none; emits nothing

    QPointF valuePoint(int index) const; // where a value's dot is
    double realAt(double x) const;       // of a place on the line
    QSize minimumSizeHint() const override;

signals:
    void valueMoved(int index, double value, int mergeKey);
    void valueChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Label {
        double place; // in pixels
        QString text;
        QColor colour;
        int row = 0;
        double left = 0.0;
    };

    void fitView();
    void place();
    void placeRows(std::vector<Label> &labels, int *rows) const;
    double xOf(double real) const;
    void choose(int index);
    void moveBy(double steps);
    void paintLines(QPainter &painter) const;
    void paintArrows(QPainter &painter) const;
    void paintArrow(QPainter &painter, double real, std::int32_t q, const QColor &colour, double width) const;
    void paintLabels(QPainter &painter, const std::vector<Label> &labels, bool above) const;

    TextbookQuantizer m_quantizer;
    std::vector<TextbookValue> m_values;
    QStringList m_caption;
    bool m_symmetric = true;
    int m_selected = -1;
    bool m_dragging = false;
    double m_grabbedAt = 0.0; // pixels from the dot
    int m_mergeKey = 0;
    double m_low = -1.0, m_high = 1.0; // real values at the ends of the lines

    // From place():
    double m_captionHeight = 0.0;
    double m_realY = 0.0, m_integerY = 0.0;
    std::vector<Label> m_above, m_below;
};

} // namespace quantoscope
