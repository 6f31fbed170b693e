// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own dialogs and menus speak the program's language too.
#include "frame/language_controller.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace quantoscope {
namespace {

class QtWordsTest : public ::testing::Test
{
protected:
    void SetUp() override { LanguageController::instance().setLanguage(QStringLiteral("el")); }
    void TearDown() override { LanguageController::instance().setLanguage(QStringLiteral("en")); }

    static void expectGreek(const QString &text)
    {
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3,}")),
            greek(QStringLiteral("[\\x{0370}-\\x{03FF}\\x{1F00}-\\x{1FFF}]"));
        EXPECT_TRUE(!latin.match(text).hasMatch() || greek.match(text).hasMatch()) << text.toStdString();
    }
};

TEST_F(QtWordsTest, fileDialogs)
{
    for (const QFileDialog::AcceptMode mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(mode);
        dialog.show();
        QApplication::processEvents();
        int seen = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            expectGreek(label->text());
            seen += label->text().isEmpty() ? 0 : 1;
        }
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            expectGreek(button->text());
            expectGreek(button->toolTip());
            seen += button->text().isEmpty() ? 0 : 1;
        }
        EXPECT_GE(seen, 5);
        const auto buttons = dialog.findChild<QDialogButtonBox *>()->buttons();
        const QString accept = mode == QFileDialog::AcceptOpen ? QStringLiteral("Άν&οιγμα") : QStringLiteral("Απο&θήκευση");
        EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *b) { return b->text() == accept; }));
    }
}

TEST_F(QtWordsTest, buttonsOfBoxes)
{
    QMessageBox box;
    box.setStandardButtons(QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel | QMessageBox::Save | QMessageBox::Discard |
                           QMessageBox::Retry | QMessageBox::Close | QMessageBox::Help | QMessageBox::Apply | QMessageBox::Reset |
                           QMessageBox::RestoreDefaults | QMessageBox::Ignore | QMessageBox::Abort | QMessageBox::Open);
    ASSERT_EQ(box.buttons().size(), 14);
    for (const QAbstractButton *button : box.buttons())
        expectGreek(button->text());
}

TEST_F(QtWordsTest, menuOfAField)
{
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    ASSERT_GE(menu->actions().size(), 7);
    for (const QAction *action : menu->actions())
        expectGreek(action->text().section(QLatin1Char('\t'), 0, 0));
}

TEST_F(QtWordsTest, englishComesBack)
{
    LanguageController::instance().setLanguage(QStringLiteral("en"));
    QMessageBox box;
    box.setStandardButtons(QMessageBox::Cancel);
    EXPECT_EQ(box.button(QMessageBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Cancel"));
}

} // namespace
} // namespace quantoscope
