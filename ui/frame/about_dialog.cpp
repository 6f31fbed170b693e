// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/about_dialog.h"

#include "engine/libraries.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <qcustomplot.h>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <archive.h>

#include <algorithm>

static void registerLicence()
{
    Q_INIT_RESOURCE(licence);
}

namespace quantoscope {
namespace {

constexpr int kMarkPixels = 64;

std::vector<Library> allLibraries()
{
    std::vector<Library> all = coreLibraries();
    all.push_back({"Qt", qVersion(), "LGPL-3.0-only", "https://www.qt.io"});
    all.push_back({"QCustomPlot", QCUSTOMPLOT_VERSION_STR, "GPL-3.0-or-later", "https://www.qcustomplot.com"});
    const QString archive = QString::fromLatin1(archive_version_string()).section(QLatin1Char(' '), 1, 1); // after its name
    all.push_back({"libarchive", archive.toStdString(), "BSD-2-Clause", "https://libarchive.org"});
    all.push_back({"Lucide (icons)", "", "ISC", "https://lucide.dev"});
    const auto key = [](const Library &library) { return QString::fromStdString(library.name).toLower(); };
    std::sort(all.begin(), all.end(), [&](const Library &a, const Library &b) { return key(a) < key(b); });
    return all;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Quantoscope"));
    auto *mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(kMarkPixels, kMarkPixels));
    auto *name = new QLabel(tr("Quantoscope %1").arg(QStringLiteral(QUANTOSCOPE_VERSION)));
    name->setObjectName(QStringLiteral("aboutName"));
    name->setProperty("role", "title");
    auto *what =
        new QLabel(tr("Quantizes neural networks layer by layer, runs them on real integer kernels, and shows what it costs and gains."));
    what->setWordWrap(true);
    auto *licence =
        new QLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    licence->setWordWrap(true);
    licence->setProperty("role", "muted");

    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(what);
    words->addWidget(licence);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    m_libraries = makeLibraries();
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    tabs->addTab(m_libraries, tr("Libraries"));
    tabs->addTab(makeLicence(), tr("Licence"));

    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeAbout"));
    close->setDefault(true);
    close->setFocus();
    QPushButton *copy = buttons->addButton(tr("Copy the versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    copy->setIcon(icon(QStringLiteral("copy")));
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(theme().unit() * 84, theme().unit() * 70);
}

QTableWidget *AboutDialog::makeLibraries()
{
    const std::vector<Library> all = allLibraries();
    auto *table = new QTableWidget(static_cast<int>(all.size()), 4);
    table->setObjectName(QStringLiteral("libraries"));
    table->setAccessibleName(tr("Libraries"));
    table->setHorizontalHeaderLabels({tr("Library"), tr("Version"), tr("Licence"), tr("Home page")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Library &library = all[static_cast<std::size_t>(row)];
        int column = 0;
        for (const std::string &text : {library.name, library.version.empty() ? "–" : library.version, library.licence, library.url})
            table->setItem(row, column++, new QTableWidgetItem(QString::fromStdString(text)));
    }
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget *AboutDialog::makeLicence()
{
    registerLicence();
    auto *text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("licenceText"));
    text->setAccessibleName(tr("Licence"));
    text->setProperty("role", "code");
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFile file(QStringLiteral(":/licence/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

// As a report of a defect wants them.
void AboutDialog::copyVersions()
{
    QString text = QStringLiteral("Quantoscope %1\n").arg(QStringLiteral(QUANTOSCOPE_VERSION));
    for (const Library &library : allLibraries()) {
        if (!library.version.empty())
            text += QString::fromStdString(library.name + " " + library.version + "\n");
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace quantoscope
