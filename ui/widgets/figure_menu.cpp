// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_menu.h"

#include "charts/chart_export.h"
#include "charts/range_handle.h"
#include "theme/theme.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

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

// What makes sense on the screen alone is left out while a figure is exported: buttons, sliders and handles stay empty, and nothing has the
// focus.
class WithoutScreenParts : public QObject
{
public:
    explicit WithoutScreenParts(QWidget &figure)
        : m_focused(QApplication::focusWidget())
    {
        if (m_focused && (m_focused == &figure || figure.isAncestorOf(m_focused)))
            m_focused->clearFocus();
        else
            m_focused = nullptr;
        for (QWidget *part : figure.findChildren<QWidget *>()) {
            const bool isButton = qobject_cast<QPushButton *>(part) || qobject_cast<QToolButton *>(part);
            if (isButton || qobject_cast<RangeHandle *>(part) || qobject_cast<QAbstractSlider *>(part)) // scroll bars as well
                part->installEventFilter(this);
            auto *field = qobject_cast<QAbstractSpinBox *>(part);
            if (field && field->buttonSymbols() != QAbstractSpinBox::NoButtons) {
                m_fields.append({field, field->buttonSymbols()});
                field->setButtonSymbols(QAbstractSpinBox::NoButtons);
            }
        }
    }
    ~WithoutScreenParts() override
    {
        for (const auto &[field, symbols] : std::as_const(m_fields))
            field->setButtonSymbols(symbols);
        if (m_focused)
            m_focused->setFocus();
    }

    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::Paint; }

private:
    QPointer<QWidget> m_focused;
    QList<std::pair<QAbstractSpinBox *, QAbstractSpinBox::ButtonSymbols>> m_fields;
};

} // namespace

Drawing drawingOf(QWidget &widget)
{
    if (auto *plot = qobject_cast<QCustomPlot *>(&widget))
        return drawingOf(*plot);
    // Texts that have just changed have their room only after the layouts that wait.
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    Drawing drawing;
    drawing.size = widget.size() + 2 * QSize(kFigureMargin, kFigureMargin);
    drawing.title = widget.accessibleName();
    drawing.paint = [&widget](QCPPainter &painter, double, bool vectors) {
        const WithoutScreenParts onPaper(widget);
        const ChartsAsElements elements(widget, vectors);
        painter.fillRect(QRectF(QPointF(), QSizeF(widget.size() + 2 * QSize(kFigureMargin, kFigureMargin))), theme().surface);
        painter.translate(kFigureMargin, kFigureMargin);
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
