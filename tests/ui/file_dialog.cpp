// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_dialog.h"

#include "when_shown.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace quantoscope {

void answerFileDialog(const QString &path)
{
    const auto find = [] { return qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); };
    whenShown("file dialog", find, [path](QWidget &shown) {
        auto &dialog = static_cast<QFileDialog &>(shown);
        auto *buttons = dialog.findChild<QDialogButtonBox *>(QStringLiteral("buttonBox"));
        if (path.isEmpty()) {
            QTest::mouseClick(buttons->button(QDialogButtonBox::Cancel), Qt::LeftButton);
            return;
        }
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QPushButton *accept = buttons->button(QDialogButtonBox::Open);
        if (!accept)
            accept = buttons->button(QDialogButtonBox::Save);
        QTest::mouseClick(accept, Qt::LeftButton);
        if (dialog.isVisible()) { // it says that there is no such file
            ADD_FAILURE() << path.toStdString() << " was not taken";
            dialog.reject();
        }
    });
}

} // namespace quantoscope
