// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_menu.h"

#include "theme/icons.h"
#include "widgets/save_file.h"
#include "words/message_text.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>

namespace quantoscope {
namespace {

constexpr int kUsualDpi = 200, kLeastDpi = 50, kMostDpi = 1200, kCopyDpi = 192;

} // namespace

ExportMenu::ExportMenu(QWidget &owner, QString baseName)
    : QObject(&owner)
    , m_owner(owner)
    , m_baseName(std::move(baseName))
{
}

void ExportMenu::fill(QMenu &menu)
{
    menu.addAction(icon(QStringLiteral("copy")), words().copy, this, &ExportMenu::copy);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("image")), tr("Save as &PNG…"), this, [this] { askAndSave(QStringLiteral(".png")); });
    menu.addAction(tr("Save as &SVG…"), this, [this] { askAndSave(QStringLiteral(".svg")); });
    menu.addAction(tr("Save as P&DF…"), this, [this] { askAndSave(QStringLiteral(".pdf")); });
}

void ExportMenu::copy()
{
    QApplication::clipboard()->setImage(imageOf(drawing(), kCopyDpi));
}

bool ExportMenu::saveTo(const QString &file, int dpi)
{
    const ChartFormat format = file.endsWith(QStringLiteral(".svg"))   ? ChartFormat::Svg
                               : file.endsWith(QStringLiteral(".pdf")) ? ChartFormat::Pdf
                                                                       : ChartFormat::Png;
    const Status written = exportDrawing(drawing(), file.toStdString(), format, dpi);
    report(written, file);
    return written.ok();
}

void ExportMenu::report(const Status &written, const QString &file)
{
    if (written.ok())
        emit saved(file);
    else
        emit failed(errorText(written.error()));
}

void ExportMenu::askAndSave(const QString &suffix)
{
    int dpi = kUsualDpi;
    if (suffix == QStringLiteral(".png")) {
        QInputDialog question(&m_owner);
        question.setObjectName(QStringLiteral("resolutionDialog"));
        question.setWindowTitle(tr("Save as PNG"));
        question.setLabelText(tr("Resolution (dots an inch):"));
        question.setOkButtonText(tr("Save as…")); // Qt speaks no Greek
        question.setCancelButtonText(tr("Cancel"));
        question.setInputMode(QInputDialog::IntInput);
        question.setIntRange(kLeastDpi, kMostDpi);
        question.setIntStep(10);
        question.setIntValue(kUsualDpi);
        if (question.exec() != QDialog::Accepted)
            return;
        dpi = question.intValue();
    }
    const QString file = askSaveFile(&m_owner, words().title, m_baseName + suffix, suffix);
    if (!file.isEmpty())
        saveTo(file, dpi);
}

} // namespace quantoscope
