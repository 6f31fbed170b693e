// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

namespace quantoscope {

// Boxes and arrows that explain a course of things. Places are fractions of the drawing (0..1 in both directions).
struct Diagram {
    enum class Tone { Plain, Accent, Good, Warning, Bare }; // Bare: text without a box

    struct Box {
        QRectF place;
        QString text;
        Tone tone = Tone::Plain;
        int step = 0; // the step that it belongs to; 0 = there from the beginning
    };
    struct Arrow {
        int from = 0, to = 0; // boxes
        QString label;
        int step = 0;
        bool dashed = false;
        // Leaves and enters at the top or bottom where the boxes lie above each other (found from their places).
    };

    std::vector<Box> boxes;
    std::vector<Arrow> arrows;

    int steps() const; // the largest step of all
    void paint(QPainter &painter, const QRectF &area, const QFont &font, int step) const;
    // Of all texts: smaller than `font`, so much that the longest word of each box fits into it.
    QFont textFont(const QRectF &area, const QFont &font) const;
};

// A diagram that can be stepped through: what comes later is pale, what is new stands out. `step` −1 shows everything alike.
class DiagramView : public QWidget
{
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);

    void setDiagram(const Diagram &diagram);
    const Diagram &diagram() const { return m_diagram; }
    void setStep(int step);
    int step() const { return m_step; }
    QRectF diagramArea() const; // of the widget

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Diagram m_diagram;
    int m_step = -1;
};

} // namespace quantoscope
