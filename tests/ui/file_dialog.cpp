// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

constexpr int kPollMs = 5;
constexpr int kMostPolls = 2000;

void tryToAnswer(const QString &path, int polls)
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    if (!dialog || !dialog->isVisible()) {
        if (polls < kMostPolls)
            QTimer::singleShot(kPollMs, qApp, [path, polls] { tryToAnswer(path, polls + 1); });
        else
            ADD_FAILURE() << "no file dialog opened";
        return;
    }
    auto *buttons = dialog->findChild<QDialogButtonBox *>(QStringLiteral("buttonBox"));
    if (path.isEmpty()) {
        QTest::mouseClick(buttons->button(QDialogButtonBox::Cancel), Qt::LeftButton);
        return;
    }
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QPushButton *accept = buttons->button(QDialogButtonBox::Open);
    if (!accept)
        accept = buttons->button(QDialogButtonBox::Save);
    QTest::mouseClick(accept, Qt::LeftButton);
    if (dialog->isVisible()) { // it says that there is no such file
        ADD_FAILURE() << path.toStdString() << " was not taken";
        dialog->reject();
    }
}

} // namespace

void answerFileDialog(const QString &path)
{
    QTimer::singleShot(kPollMs, qApp, [path] { tryToAnswer(path, 0); });
}

} // namespace quantoscope
