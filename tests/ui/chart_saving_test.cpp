// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of Calibrate and tables of Layers leave the window as files: menu, resolution and file dialog by clicks.
#include "calibrate_fixture.h"
#include "file_dialog.h"
#include "layers_fixture.h"
#include "open_menu.h"
#include "when_shown.h"

#include <QFile>
#include <QImage>
#include <QInputDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

// The dialog that asks for dots an inch: the number is typed, and Save as… or Cancel pressed.
void answerResolution(int dpi, bool save = true)
{
    const auto find = [] { return qobject_cast<QInputDialog *>(QApplication::activeModalWidget()); };
    whenShown("resolution dialog", find, [dpi, save](QWidget &dialog) {
        EXPECT_EQ(dialog.objectName(), QStringLiteral("resolutionDialog"));
        auto *box = dialog.findChild<QSpinBox *>();
        box->selectAll();
        QTest::keyClicks(box, QString::number(dpi));
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')).startsWith(save ? QStringLiteral("Save as") : QStringLiteral("Cancel"))) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no such button";
        static_cast<QInputDialog &>(dialog).reject();
    });
}

QByteArray bytesOf(const QString &file)
{
    QFile read(file);
    EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << file.toStdString();
    return read.readAll();
}

class ChartSavingTest : public CalibratePageTest
{
protected:
    // By clicks in the menu of this button: the same chart as a picture in two resolutions, and as drawings.
    void expectSaved(const QString &menu, const QString &begin)
    {
        const auto save = [&](const char *entry, const QString &file, int dpi) {
            if (dpi > 0)
                answerResolution(dpi);
            answerFileDialog(file);
            clickInNextMenu(QLatin1String(entry));
            click(menu);
        };
        const QString coarse = m_folder.filePath(begin + QStringLiteral("-96.png"));
        const QString fine = m_folder.filePath(begin + QStringLiteral("-192.png"));
        save("Save as PNG", coarse, 96);
        save("Save as PNG", fine, 192);
        const QImage small(coarse), large(fine);
        ASSERT_FALSE(small.isNull());
        EXPECT_NEAR(large.width(), 2 * small.width(), 2);
        EXPECT_NEAR(large.height(), 2 * small.height(), 2);
        const QString svg = m_folder.filePath(begin + QStringLiteral(".svg"));
        save("Save as SVG", svg, 0);
        EXPECT_THAT(bytesOf(svg).toStdString(), HasSubstr("<svg"));
        EXPECT_THAT(bytesOf(svg).toStdString(), HasSubstr("ResNet-18")) << "of what it is";
        const QString pdf = m_folder.filePath(begin + QStringLiteral(".pdf"));
        save("Save as PDF", pdf, 0);
        EXPECT_THAT(bytesOf(pdf).toStdString(), StartsWith("%PDF-"));
        EXPECT_GT(bytesOf(pdf).size(), 2000);
    }
};

TEST_F(ChartSavingTest, theHistogramIsSavedAsPictureAndDrawing)
{
    calibrate();
    ASSERT_TRUE(settle());
    expectSaved(QStringLiteral("histogramMenu"), QStringLiteral("histogram"));
}

TEST_F(ChartSavingTest, theStripOfChannelsIsSavedAsPictureAndDrawing)
{
    calibrate();
    ASSERT_TRUE(settle());
    auto *bar = find<QTabWidget>(QStringLiteral("calibrateTabs"))->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    expectSaved(QStringLiteral("calibrateTabMenu"), QStringLiteral("channels"));
}

TEST_F(ChartSavingTest, cancelSavesNothing)
{
    calibrate();
    ASSERT_TRUE(settle());
    answerResolution(96, false);
    clickInNextMenu(QStringLiteral("Save as PNG"));
    click(QStringLiteral("histogramMenu"));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "no file is asked for";
    answerFileDialog({});
    clickInNextMenu(QStringLiteral("Save as SVG"));
    click(QStringLiteral("histogramMenu"));
    EXPECT_TRUE(QDir(m_folder.path()).entryList({QStringLiteral("*.png"), QStringLiteral("*.svg")}, QDir::Files).isEmpty());
}

TEST_F(LayersPageTest, TheTableIsSavedForTextAndForPrint)
{
    const QString markdown = m_folder.filePath("layers.md"), latex = m_folder.filePath("layers.tex");
    answerFileDialog(markdown);
    clickInNextMenu("Save as Markdown");
    click("layersTableMenu");
    EXPECT_THAT(bytesOf(markdown).toStdString(), HasSubstr("| layer1.0.conv1 "));
    answerFileDialog(latex);
    clickInNextMenu("Save as LaTeX");
    click("layersTableMenu");
    EXPECT_THAT(bytesOf(latex).toStdString(), HasSubstr("\\begin{tab"));
    EXPECT_THAT(bytesOf(latex).toStdString(), HasSubstr("layer1.0.conv1"));
}

} // namespace
} // namespace quantoscope
