// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_menu.h"

#include "base/atomic_file.h"
#include "charts/chart_export.h"
#include "theme/icons.h"
#include "widgets/save_file.h"
#include "words/message_text.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>

#include <qcustomplot.h>

namespace quantoscope {
namespace {

constexpr int kUsualDpi = 200, kLeastDpi = 50, kMostDpi = 1200;

} // namespace

ChartMenu::ChartMenu(QCustomPlot &plot, QString baseName, std::function<QString()> csv)
    : QObject(&plot)
    , m_plot(plot)
    , m_baseName(std::move(baseName))
    , m_csv(std::move(csv))
{
    plot.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&plot, &QWidget::customContextMenuRequested, this, &ChartMenu::popUp);
}

void ChartMenu::popUp(const QPoint &position)
{
    QMenu menu(&m_plot);
    fill(menu);
    menu.exec(m_plot.mapToGlobal(position));
}

void ChartMenu::fill(QMenu &menu)
{
    menu.addAction(icon(QStringLiteral("copy")), tr("&Copy chart"), this, &ChartMenu::copy);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("image")), tr("Save as &PNG…"), this, [this] { askAndSave(QStringLiteral(".png")); });
    menu.addAction(tr("Save as &SVG…"), this, [this] { askAndSave(QStringLiteral(".svg")); });
    menu.addAction(tr("Save as P&DF…"), this, [this] { askAndSave(QStringLiteral(".pdf")); });
    if (m_csv) {
        menu.addSeparator();
        menu.addAction(icon(QStringLiteral("table")), tr("Save its &data as CSV…"), this, &ChartMenu::saveData);
    }
}

void ChartMenu::copy()
{
    QApplication::clipboard()->setPixmap(m_plot.toPixmap(m_plot.width(), m_plot.height(), 2.0));
}

bool ChartMenu::saveTo(const QString &file, int dpi)
{
    const ChartFormat format = file.endsWith(QStringLiteral(".svg"))   ? ChartFormat::Svg
                               : file.endsWith(QStringLiteral(".pdf")) ? ChartFormat::Pdf
                                                                       : ChartFormat::Png;
    const Status written = exportChart(m_plot, file.toStdString(), format, dpi);
    if (written.ok())
        emit saved(file);
    else
        emit failed(errorText(written.error()));
    return written.ok();
}

void ChartMenu::askAndSave(const QString &suffix)
{
    int dpi = kUsualDpi;
    if (suffix == QStringLiteral(".png")) {
        bool ok = false;
        dpi = QInputDialog::getInt(&m_plot, tr("Save as PNG"), tr("Resolution (dots an inch):"), kUsualDpi, kLeastDpi, kMostDpi, 10, &ok);
        if (!ok)
            return;
    }
    const QString file = askSaveFile(&m_plot, tr("Save the chart"), m_baseName + suffix, suffix);
    if (!file.isEmpty())
        saveTo(file, dpi);
}

void ChartMenu::saveData()
{
    const QString file = askSaveFile(&m_plot, tr("Save the data"), m_baseName + QStringLiteral(".csv"), QStringLiteral(".csv"));
    if (file.isEmpty())
        return;
    const Status written = writeFileAtomically(file.toStdString(), m_csv().toStdString());
    if (written.ok())
        emit saved(file);
    else
        emit failed(errorText(written.error()));
}

} // namespace quantoscope
