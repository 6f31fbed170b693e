// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"

#include "charts/caption.h"

#include <QLocale>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kLegendRowPixels = 28;
constexpr int kPanelGap = 16;
constexpr int kLeastWidth = 640; // under it the values beside bars have no room
constexpr int kNoteLinePixels = 14;

// Of the plot's layout. All but the panels take what they need.
enum Row { kTitleRow, kLegendRow, kPanelsRow, kReadingRow, kProvenanceRow, kRows };

} // namespace

ChartFrame::ChartFrame(QCustomPlot &plot, const QSize &size, const ChartTheme &theme)
    : m_plot(plot)
    , m_theme(theme)
    , m_margin(theme.scaled(kPictureMargin))
    , m_panels(new QCPLayoutGrid)
{
    plot.setBackground(QBrush(theme.surface));
    QSize room(theme.scaled(size.width()), theme.scaled(size.height()));
    if (theme.maximumWidth > 0 && theme.maximumWidth < room.width()) {
        room.setWidth(std::max(theme.maximumWidth, theme.scaled(kLeastWidth)));
        room.rheight() += theme.scaled(kNoteLinePixels); // the notes wrap
    }
    plot.setFixedSize(room);
    plot.plotLayout()->clear();
    plot.addLayer(QLatin1String(kLabelLayer), plot.layer(QStringLiteral("main")), QCustomPlot::limBelow);
    plot.plotLayout()->setMargins(QMargins(m_margin, m_margin - 4, m_margin, m_margin - 4));
    plot.plotLayout()->setRowSpacing(4);
    plot.setAutoAddPlottableToLegend(false);
    // Numbers of the axes group no digits: "1000" and "1 000" both read well, "1.000" does not.
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    plot.setLocale(locale);
    plot.plotLayout()->addElement(kPanelsRow, 0, m_panels);
    plot.plotLayout()->expandTo(kRows, 1);
    for (int row = 0; row < kRows; ++row)
        plot.plotLayout()->setRowStretchFactor(row, row == kPanelsRow ? 1.0 : 0.001);
    m_panels->setRowSpacing(theme.scaled(kPanelGap));
    m_panels->setColumnSpacing(theme.scaled(kPanelGap));
}

void ChartFrame::setTitle(const QString &title)
{
    auto *element = new QCPTextElement(&m_plot, title, m_theme.font(kTitlePixels, true));
    element->setTextColor(m_theme.text);
    element->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    element->setMargins(QMargins(0, 0, 0, 4));
    m_plot.plotLayout()->addElement(kTitleRow, 0, element);
}

void ChartFrame::setLegend(const std::vector<QCPAbstractPlottable *> &plottables)
{
    auto *inset = new QCPLayoutInset;
    auto *legend = new QCPLegend;
    m_plot.plotLayout()->addElement(kLegendRow, 0, inset);
    inset->addElement(legend, Qt::AlignLeft | Qt::AlignVCenter);
    inset->setMinimumSize(0, m_theme.scaled(kLegendRowPixels));
    inset->setMaximumSize(QWIDGETSIZE_MAX, m_theme.scaled(kLegendRowPixels));
    legend->setLayer(QStringLiteral("legend"));
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setFont(m_theme.font(kTextPixels));
    legend->setTextColor(m_theme.text);
    legend->setIconSize(m_theme.scaled(16), m_theme.scaled(14));
    legend->setColumnSpacing(m_theme.scaled(20));
    legend->setMargins(QMargins(0, 4, 0, 4));
    for (QCPAbstractPlottable *plottable : plottables)
        legend->addItem(new QCPPlottableLegendItem(legend, plottable));
}

void ChartFrame::setNotes(const QStringList &reading, const QStringList &provenance)
{
    for (const int row : {kReadingRow, kProvenanceRow}) {
        const QStringList &notes = row == kReadingRow ? reading : provenance;
        if (notes.isEmpty())
            continue;
        const QFont font = m_theme.font(kSmallPixels);
        auto *element = new QCPTextElement(&m_plot, wrappedNotes(notes, font, m_plot.width() - 2 * m_margin), font);
        element->setTextColor(m_theme.muted);
        element->setTextFlags(Qt::AlignLeft | Qt::AlignTop);
        element->setMargins(QMargins(0, 2, 0, 0));
        m_plot.plotLayout()->addElement(row, 0, element);
    }
}

QCPAxisRect *ChartFrame::addPanel(int row, int column)
{
    auto *axisRect = new QCPAxisRect(&m_plot, false);
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom})
        axisRect->addAxis(type);
    m_panels->addElement(row, column, axisRect);
    return axisRect;
}

void ChartFrame::layOut()
{
    // A widget that was never shown gets no resize event, so the viewport has to be told.
    m_plot.setViewport(QRect(QPoint(0, 0), m_plot.size()));
    m_plot.replot();
}

} // namespace quantoscope
