// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_menu.h"

#include "charts/chart_export.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <qcustomplot.h>

namespace quantoscope {
namespace {

// QCustomPlot paints its buffers, which are pixels: while a figure is exported its charts paint their elements instead.
class ChartsAsElements : public QObject
{
public:
    ChartsAsElements(QWidget &figure, bool vectors)
        : m_vectors(vectors)
    {
        for (QCustomPlot *plot : figure.findChildren<QCustomPlot *>())
            plot->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        auto *plot = static_cast<QCustomPlot *>(watched);
        QCPPainter painter;
        painter.begin(plot);
        painter.setMode(QCPPainter::pmVectorized, m_vectors);
        painter.setMode(QCPPainter::pmNoCaching);
        plot->toPainter(&painter, plot->width(), plot->height());
        painter.end();
        return true;
    }

private:
    bool m_vectors;
};

} // namespace

Drawing drawingOf(QWidget &widget)
{
    if (auto *plot = qobject_cast<QCustomPlot *>(&widget))
        return drawingOf(*plot);
    // Texts that have just changed have their room only after the layouts that wait.
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    Drawing drawing;
    drawing.size = widget.size();
    drawing.title = widget.accessibleName();
    drawing.paint = [&widget](QPaintDevice &device, double scale, bool vectors) {
        const ChartsAsElements elements(widget, vectors);
        QPainter painter(&device);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.fillRect(widget.rect(), theme().surface);
        widget.render(&painter, {}, {}, QWidget::DrawChildren);
    };
    return drawing;
}

ExportMenu::Words FigureMenu::words() const
{
    return {tr("&Copy figure"), tr("Save the figure")};
}

Drawing FigureMenu::drawing() const
{
    return drawingOf(m_figure ? *m_figure : owner());
}

} // namespace quantoscope
