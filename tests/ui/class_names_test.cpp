// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/class_names_dialog.h"

#include "window_fixture.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace quantoscope {
namespace {

class ClassNamesTest : public WindowTest
{
protected:
    // Opens the dialog by a click and lets `use` work in it.
    void inDialog(const std::function<void(ClassNamesDialog &)> &use)
    {
        bool used = false;
        QTimer::singleShot(0, &window(), [&] {
            auto *dialog = qobject_cast<ClassNamesDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            use(*dialog);
            used = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        click(QStringLiteral("editClassNames"));
        EXPECT_TRUE(used);
    }

    static QString hundred(const QString &stem)
    {
        QStringList lines;
        for (int i = 0; i < 100; ++i)
            lines << stem + QString::number(i);
        return lines.join(QLatin1Char('\n'));
    }
};

TEST_F(ClassNamesTest, oneNameForEachClassIsNeeded)
{
    ClassNamesDialog dialog(3, {"a", "b", "c"});
    auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("classNames"));
    auto *use = dialog.findChild<QPushButton *>(QStringLiteral("useClassNames"));
    auto *count = dialog.findChild<QLabel *>(QStringLiteral("classNamesCount"));
    EXPECT_FALSE(use->isEnabled());
    text->setPlainText(QStringLiteral("one\ntwo"));
    EXPECT_FALSE(use->isEnabled());
    EXPECT_TRUE(count->text().startsWith(QStringLiteral("2 of 3 names")));
    text->setPlainText(QStringLiteral("one\n\nthree\n"));
    EXPECT_FALSE(use->isEnabled());
    EXPECT_EQ(count->text(), QStringLiteral("Line 2 is empty."));
    text->setPlainText(QStringLiteral(" one \ntwo\r\nthree\n\n"));
    EXPECT_TRUE(use->isEnabled());
    EXPECT_EQ(dialog.names(), (std::vector<std::string>{"one", "two", "three"}));
    text->setPlainText(QStringLiteral("1\n2\n3\n4"));
    EXPECT_FALSE(use->isEnabled());
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("classNamesFromData")), Qt::LeftButton);
    EXPECT_EQ(dialog.names(), (std::vector<std::string>{"a", "b", "c"}));
}

TEST_F(ClassNamesTest, aFileIsTakenAndAnUnfitOneIsSaid)
{
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    ClassNamesDialog dialog(2, {});
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("classNamesFromData"))->isEnabled());
    dialog.takeFile(write(QStringLiteral("names.txt"), "γάτα\nσκύλος\n"));
    EXPECT_EQ(dialog.names(), (std::vector<std::string>{"γάτα", "σκύλος"}));
    auto *count = dialog.findChild<QLabel *>(QStringLiteral("classNamesCount"));
    dialog.takeFile(write(QStringLiteral("image.bin"), QByteArray("a\0b", 3)));
    EXPECT_EQ(count->text(), QStringLiteral("image.bin cannot be read as a list of names."));
    dialog.takeFile(m_folder.filePath(QStringLiteral("none.txt")));
    EXPECT_EQ(count->text(), QStringLiteral("none.txt cannot be read as a list of names."));
    EXPECT_EQ(dialog.names().size(), 2U); // what was there stays
}

TEST_F(ClassNamesTest, namesReachTheRequestsAndComeBackWithTheNetwork)
{
    window().showPage(PageId::Model);
    auto *source = find<QLabel>(QStringLiteral("classNamesSource"));
    ASSERT_TRUE(waitFor([&] { return source->text() == QStringLiteral("as the data name them"); }));
    inDialog([&](ClassNamesDialog &dialog) {
        EXPECT_EQ(dialog.names().size(), 100U);
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("classNames"))->setPlainText(hundred(QStringLiteral("mine ")));
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("useClassNames")), Qt::LeftButton);
    });
    ASSERT_EQ(m_state->sessionRequest().classNames.size(), 100U);
    EXPECT_EQ(m_state->sessionRequest().classNames[7], "mine 7");
    ASSERT_TRUE(waitFor([&] { return source->text() == QStringLiteral("your own"); }));

    const auto open = [&](const std::string &what) {
        ModelChoice choice;
        choice.what = what;
        m_state->openModel(choice);
        ASSERT_TRUE(waitFor([&] { return m_state->modelChoice().what == what && m_state->data(); }));
    };
    open("resnet34");
    EXPECT_TRUE(m_state->sessionRequest().classNames.empty());
    open("resnet18");
    ASSERT_EQ(m_state->sessionRequest().classNames.size(), 100U);
    EXPECT_EQ(m_state->sessionRequest().classNames[99], "mine 99");

    // A list that does not fit the network any more is left alone.
    m_state->settings().setClassNames(QStringLiteral("resnet34"), {QStringLiteral("only one")});
    open("resnet34");
    EXPECT_TRUE(m_state->sessionRequest().classNames.empty());
    open("resnet18");
    m_state->overrideClassNames({});
    EXPECT_TRUE(m_state->settings().classNames(QStringLiteral("resnet18")).isEmpty());
}

TEST_F(ClassNamesTest, cancelledNothingChanges)
{
    window().showPage(PageId::Model);
    inDialog([&](ClassNamesDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("classNames"))->setPlainText(hundred(QStringLiteral("x")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    EXPECT_TRUE(m_state->sessionRequest().classNames.empty());
}

} // namespace
} // namespace quantoscope
