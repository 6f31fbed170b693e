// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/language_controller.h"
#include "graph/graph_view.h"
#include "pages/page.h"
#include "theme/theme.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

namespace quantoscope {
namespace {

class ModelPageTest : public WindowTest
{
};

TEST_F(ModelPageTest, aCardOpensItsNetwork)
{
    window().showPage(PageId::Model);
    click(QStringLiteral("card.resnet34"));
    ASSERT_TRUE(waitFor([&] { return m_state->modelChoice().what == "resnet34"; }));
    EXPECT_TRUE(find<QAbstractButton>(QStringLiteral("card.resnet34"))->isChecked());
    EXPECT_FALSE(find<QAbstractButton>(QStringLiteral("card.resnet18"))->isChecked());
}

TEST_F(ModelPageTest, theCardsAreNotCutOffInLargeGreek)
{
    ThemeController::instance().setPresentation(true);
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    window().resize(1920, 1080);
    window().showPage(PageId::Model);
    for (const char *name : {"card.resnet18", "card.mobilenet_v2", "card.bert-mini-qa"}) {
        const auto *card = find<QAbstractButton>(QLatin1String(name));
        EXPECT_TRUE(waitFor([&] { return card->width() > 264; }, 2000)) << name;
        const QStringList lines{card->toolTip().section(QStringLiteral(", "), 0, 0), card->toolTip().section(QStringLiteral(", "), 1)};
        const QFontMetrics metrics = card->fontMetrics();
        EXPECT_GT(card->width(), metrics.horizontalAdvance(card->text()) + metrics.horizontalAdvance(lines[0])) << name;
        EXPECT_GT(card->width(), metrics.horizontalAdvance(lines[1])) << name;
    }
    ThemeController::instance().setPresentation(false);
    LanguageController::instance().setLanguage(QStringLiteral("en"));
}

TEST_F(ModelPageTest, whatWasOpenedLatelyIsOneClickAway)
{
    window().showPage(PageId::Model);
    auto *recent = find<QPushButton>(QStringLiteral("openRecentModel"));
    EXPECT_FALSE(recent->isVisible()) << "nothing was opened yet";
    m_state->settings().addRecent(Settings::Recent::Models, m_folder.filePath(QStringLiteral("a & b.pt")));
    m_state->settings().addRecent(Settings::Recent::Models, m_folder.filePath(QStringLiteral("c.safetensors")));
    ASSERT_TRUE(recent->isVisible());
    ASSERT_EQ(recent->menu()->actions().size(), 2);
    EXPECT_EQ(recent->menu()->actions()[0]->text(), QStringLiteral("c.safetensors"));
    EXPECT_EQ(recent->menu()->actions()[1]->text(), QStringLiteral("a && b.pt"));
    EXPECT_EQ(recent->menu()->actions()[0]->toolTip(), m_folder.filePath(QStringLiteral("c.safetensors")));
    recent->menu()->actions()[0]->trigger();
    EXPECT_EQ(m_state->triedModel().what, m_folder.filePath(QStringLiteral("c.safetensors")).toStdString());
}

TEST_F(ModelPageTest, aFailureStandsWhereItArisesAndTheOldNetworkStays)
{
    window().showPage(PageId::Model);
    m_engine->openModelError = badInput("test.broken", "broken.pt: the file is damaged.");
    click(QStringLiteral("card.resnet34"));
    auto *error = find<QLabel>(QStringLiteral("modelError"));
    ASSERT_TRUE(waitFor([&] { return error->isVisible(); }));
    EXPECT_EQ(error->text(), QStringLiteral("broken.pt: the file is damaged."));
    EXPECT_EQ(m_state->modelChoice().what, "resnet18");
}

TEST_F(ModelPageTest, numbersOfTheDataReachTheRequests)
{
    window().showPage(PageId::Model);
    find<QSpinBox>(QStringLiteral("evaluationImages"))->setValue(321);
    find<QSpinBox>(QStringLiteral("calibrationImages"))->setValue(12);
    find<QSpinBox>(QStringLiteral("dataSeed"))->setValue(7);
    const SessionRequest request = m_state->sessionRequest();
    EXPECT_EQ(request.images, 321);
    EXPECT_EQ(request.calibrationImages, 12);
    EXPECT_EQ(request.seed, 7U);
}

TEST_F(ModelPageTest, anotherNormalizationOverridesTheNetworks)
{
    window().showPage(PageId::Model);
    auto *mean = find<QDoubleSpinBox>(QStringLiteral("inputMean0"));
    ASSERT_TRUE(waitFor([&] { return mean->value() > 0.0; }));
    EXPECT_FALSE(m_state->sessionRequest().imageInput.has_value());
    mean->setValue(0.25);
    ASSERT_TRUE(m_state->sessionRequest().imageInput.has_value());
    EXPECT_FLOAT_EQ(m_state->sessionRequest().imageInput->mean[0], 0.25F);
    auto *preset = find<QComboBox>(QStringLiteral("inputPreset"));
    preset->setCurrentIndex(0);
    emit preset->activated(0);
    EXPECT_FALSE(m_state->sessionRequest().imageInput.has_value());
}

TEST_F(ModelPageTest, theBoxOfPresetsSaysWhatTheFieldsHold)
{
    window().showPage(PageId::Model);
    auto *preset = find<QComboBox>(QStringLiteral("inputPreset"));
    auto *mean = find<QDoubleSpinBox>(QStringLiteral("inputMean0"));
    ASSERT_TRUE(waitFor([&] { return mean->value() > 0.0; }));
    const auto settled = [&] { return m_state->data() && window().page(PageId::Model)->isSettled(); };
    EXPECT_EQ(preset->currentIndex(), 0);
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Down);
    QTest::keyClick(preset, Qt::Key_Down);
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(preset->currentText(), QStringLiteral("ImageNet"));
    EXPECT_NEAR(mean->value(), 0.485, 1e-6);
    mean->setFocus();
    mean->selectAll();
    QTest::keyClicks(mean, QStringLiteral("0.25"));
    QTest::keyClick(mean, Qt::Key_Return);
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(preset->currentIndex(), -1);
    EXPECT_EQ(preset->placeholderText(), QStringLiteral("your own"));
    click(QStringLiteral("card.resnet34")); // what was set belonged to the other network
    ASSERT_TRUE(waitFor([&] { return m_state->modelChoice().what == "resnet34" && settled(); }));
    EXPECT_EQ(preset->currentIndex(), 0);
}

TEST_F(ModelPageTest, tabGoesThroughEveryFieldOfTheInput)
{
    window().showPage(PageId::Model);
    ASSERT_TRUE(waitFor([&] { return find<QDoubleSpinBox>(QStringLiteral("inputMean0"))->value() > 0.0; }));
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    auto *panel = find<QWidget>(QStringLiteral("inputPanel"));
    find<QWidget>(QStringLiteral("inputPreset"))->setFocus();
    QStringList reached;
    for (QWidget *at = QApplication::focusWidget(); at && panel->isAncestorOf(at) && reached.size() < 20;
         at = QApplication::focusWidget()) {
        reached << at->objectName();
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(at);
        EXPECT_FALSE(said->text(QAccessible::Name).isEmpty()) << at->objectName().toStdString();
        QTest::keyClick(at, Qt::Key_Tab);
    }
    EXPECT_EQ(reached.join(QLatin1Char(' ')).toStdString(),
              "inputPreset inputSize inputResize inputMean0 inputMean1 inputMean2 inputStd0 inputStd1 inputStd2 inputBgr editClassNames");
    EXPECT_EQ(find<QWidget>(QStringLiteral("inputMean1"))->accessibleName(), QStringLiteral("Mean of green"));
    EXPECT_EQ(find<QWidget>(QStringLiteral("inputStd2"))->accessibleName(), QStringLiteral("Deviation of blue"));
    // And back again.
    find<QWidget>(QStringLiteral("inputMean0"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("inputResize"));
}

TEST_F(ModelPageTest, whereTheFocusIsCanBeSeen)
{
    window().showPage(PageId::Model);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    for (const QScrollArea *area : window().page(PageId::Model)->findChildren<QScrollArea *>())
        EXPECT_EQ(area->focusPolicy(), Qt::NoFocus) << "a step of Tab that shows nothing";
    auto *card = find<QAbstractButton>(QStringLiteral("card.resnet18"));
    ASSERT_TRUE(card->isChecked());
    find<QWidget>(QStringLiteral("openModelFile"))->setFocus();
    const QImage without = card->grab().toImage();
    card->setFocus();
    EXPECT_NE(card->grab().toImage(), without);
}

// A number that is being typed when the data have opened stays as it is typed.
TEST_F(ModelPageTest, dataThatOpenLateTakeNoTypedNumberAway)
{
    window().showPage(PageId::Model);
    ASSERT_TRUE(waitFor([&] { return find<QDoubleSpinBox>(QStringLiteral("inputMean0"))->value() > 0.0; }));
    for (const char *name : {"inputStd1", "calibrationImages", "runBatch"}) {
        auto *field = find<QAbstractSpinBox>(QString::fromLatin1(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("1"));
        DataChoice choice = m_state->dataChoice();
        choice.seed += 1;
        m_state->chooseData(choice); // as after another field
        ASSERT_TRUE(waitFor([&] { return m_state->data() && window().page(PageId::Model)->isSettled(); }));
        EXPECT_EQ(field->text(), QStringLiteral("1")) << name;
    }
}

// Every field by keys alone, as it reaches what is run.
TEST_F(ModelPageTest, theInputIsTypedFieldByField)
{
    window().showPage(PageId::Model);
    ASSERT_TRUE(waitFor([&] { return find<QDoubleSpinBox>(QStringLiteral("inputMean0"))->value() > 0.0; }));
    const auto type = [&](const char *name, const char *text) {
        auto *field = find<QAbstractSpinBox>(QString::fromLatin1(name));
        ASSERT_TRUE(waitFor([&] { return m_state->data() != nullptr; }));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Tab);
    };
    type("inputSize", "48");
    type("inputResize", "56");
    type("inputMean0", "0.1");
    type("inputMean1", "0.2");
    type("inputMean2", "0.3");
    type("inputStd0", "0.4");
    type("inputStd1", "0.5");
    type("inputStd2", "0.6");
    ASSERT_TRUE(waitFor([&] { return m_state->data() != nullptr; }));
    QTest::keyClick(find<QCheckBox>(QStringLiteral("inputBgr")), Qt::Key_Space);
    ASSERT_TRUE(m_state->sessionRequest().imageInput);
    const ImageInput input = *m_state->sessionRequest().imageInput;
    EXPECT_EQ(input.width, 48);
    EXPECT_EQ(input.height, 48);
    EXPECT_EQ(input.resizeShorterSide, 56);
    const std::array<float, 3> mean{0.1F, 0.2F, 0.3F}, deviation{0.4F, 0.5F, 0.6F};
    EXPECT_EQ(input.mean, mean);
    EXPECT_EQ(input.std, deviation);
    EXPECT_TRUE(input.bgr);
}

TEST_F(ModelPageTest, previewsNameFiveClasses)
{
    window().showPage(PageId::Model);
    auto *answers = find<QLabel>(QStringLiteral("previewAnswers0"));
    ASSERT_TRUE(waitFor([&] { return !answers->text().isEmpty(); }));
    EXPECT_EQ(answers->text().count(QStringLiteral("<br>")), 4);
}

TEST_F(ModelPageTest, theGraphSharesItsSelectionAndFindsLayers)
{
    window().showPage(PageId::Model);
    auto *graph = find<GraphView>(QStringLiteral("graphView"));
    EXPECT_EQ(graph->drawing().layers.size(), m_state->model()->inspection.layers.size());
    m_state->selectLayers({QStringLiteral("layer1.0.conv1")});
    EXPECT_EQ(graph->selectedLayers(), QStringList{QStringLiteral("layer1.0.conv1")});
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("graphSearch")), QStringLiteral("layer4.1.conv2"));
    EXPECT_EQ(graph->matchCount(), 1);
}

} // namespace
} // namespace quantoscope
