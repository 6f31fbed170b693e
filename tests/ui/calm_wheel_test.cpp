// SPDX-License-Identifier: GPL-3.0-or-later
// Who scrolls a page does not change the setting that comes under the pointer.
#include "widgets/scrolled_content.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace quantoscope {
namespace {

void turnOver(QWidget &field)
{
    const QPointF middle = field.rect().center();
    QWheelEvent wheel(middle, field.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&field, &wheel);
}

class CalmWheelTest : public WindowTest
{
protected:
    // None of these fields of a page changes.
    void expectCalm(PageId page, const char *focused, const char *number, const char *choice)
    {
        window().showPage(page);
        find<QWidget>(QString::fromLatin1(focused))->setFocus();
        auto *spin = find<QSpinBox>(QString::fromLatin1(number));
        const int value = spin->value();
        ASSERT_GT(value, spin->minimum());
        turnOver(*spin);
        EXPECT_EQ(spin->value(), value) << number;
        auto *box = find<QComboBox>(QString::fromLatin1(choice));
        const int index = box->currentIndex();
        ASSERT_LT(index, box->count() - 1);
        turnOver(*box);
        EXPECT_EQ(box->currentIndex(), index) << choice;
    }
};

TEST_F(CalmWheelTest, modelAndRunKeepTheirSettings)
{
    expectCalm(PageId::Model, "openModelFile", "evaluationImages", "inputPreset");
    expectCalm(PageId::Run, "planFour", "runImages", "runBackend");
}

TEST(ScrolledContent, leavesItsFieldsAsTheyAre)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 10);
    slider->setValue(5);
    auto *spin = new QSpinBox;
    spin->setValue(5);
    column->addWidget(slider);
    column->addWidget(spin);
    ScrolledContent area(content);
    turnOver(*slider);
    turnOver(*spin);
    EXPECT_EQ(slider->value(), 5);
    EXPECT_EQ(spin->value(), 5);
}

} // namespace
} // namespace quantoscope
