// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/class_names_dialog.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/text_role.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr qint64 kMostBytes = 4 << 20; // of a file of names: more is no such file

// Line by line, without blanks around them and without the empty lines at the end.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = line.trimmed();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

ClassNamesDialog::ClassNamesDialog(int classes, std::vector<std::string> ofData, QWidget *parent)
    : QDialog(parent)
    , m_classes(classes)
    , m_ofData(std::move(ofData))
    , m_text(new QPlainTextEdit)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("classNamesDialog"));
    setWindowTitle(tr("Class names"));
    auto *hint = new QLabel(tr("One name a line, in the order of the network's outputs."));
    m_text->setObjectName(QStringLiteral("classNames"));
    m_text->setAccessibleName(tr("Class names"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_count->setObjectName(QStringLiteral("classNamesCount"));
    m_count->setWordWrap(true);
    auto *fromFile = new QPushButton(icon(QStringLiteral("file-input")), tr("From a &file…"));
    fromFile->setObjectName(QStringLiteral("classNamesFromFile"));
    auto *fromData = new QPushButton(icon(QStringLiteral("database")), tr("From the &data"));
    fromData->setObjectName(QStringLiteral("classNamesFromData"));
    fromData->setEnabled(!m_ofData.empty());
    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("Use these names"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("useClassNames"));
    m_accept->setProperty("kind", "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancelClassNames"));

    auto *sources = new QHBoxLayout;
    sources->addWidget(fromFile);
    sources->addWidget(fromData);
    sources->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addLayout(sources);
    column->addWidget(m_text, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    resize(theme().unit() * 52, theme().unit() * 64);

    connect(m_text, &QPlainTextEdit::textChanged, this, &ClassNamesDialog::check);
    connect(fromFile, &QPushButton::clicked, this, &ClassNamesDialog::askForFile);
    connect(fromData, &QPushButton::clicked, this, [this] { setNames(m_ofData); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ClassNamesDialog::setNames(const std::vector<std::string> &names)
{
    QStringList lines;
    for (const std::string &name : names)
        lines << QString::fromStdString(name);
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
}

std::vector<std::string> ClassNamesDialog::names() const
{
    std::vector<std::string> names;
    for (const QString &line : linesOf(m_text->toPlainText()))
        names.push_back(line.toStdString());
    return names;
}

void ClassNamesDialog::check()
{
    const QStringList lines = linesOf(m_text->toPlainText());
    const auto empty = lines.indexOf(QString());
    const bool fits = lines.size() == m_classes && empty < 0;
    m_accept->setEnabled(fits);
    setTextRole(m_count, fits ? "muted" : "warning");
    if (lines.size() != m_classes)
        m_count->setText(tr("%1 of %2 names: the network needs exactly one for each of its classes.").arg(lines.size()).arg(m_classes));
    else if (empty >= 0)
        m_count->setText(tr("Line %1 is empty.").arg(empty + 1));
    else
        m_count->setText(tr("%1 of %2 names").arg(lines.size()).arg(m_classes));
}

void ClassNamesDialog::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a file with class names"), {}, tr("Text files (*.txt *.names);;All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void ClassNamesDialog::takeFile(const QString &path)
{
    QFile file(path);
    const bool readable = file.size() <= kMostBytes && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = readable ? file.readAll() : QByteArray();
    if (!readable || bytes.contains('\0')) {
        m_count->setText(tr("%1 cannot be read as a list of names.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_text->setPlainText(QString::fromUtf8(bytes));
}

} // namespace quantoscope
