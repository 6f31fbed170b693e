// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/language_controller.h"
#include "widgets/decimal_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(DecimalField, takesBothMarksInBothLanguagesAndShowsTheOneInForce)
{
    DecimalField field;
    field.setRange(-10.0, 10.0);
    field.setDecimals(2);
    auto *line = field.findChild<QLineEdit *>();
    for (const auto &[language, shown] : {std::pair{"en", "0.50"}, std::pair{"el", "0,50"}, std::pair{"en", "0.50"}}) {
        LanguageController::instance().setLanguage(QLatin1String(language));
        QApplication::processEvents();
        for (const char *typed : {"0.5", "0,5"}) {
            field.setValue(1.0);
            line->selectAll();
            QTest::keyClicks(line, QLatin1String(typed));
            QTest::keyClick(line, Qt::Key_Return);
            EXPECT_DOUBLE_EQ(field.value(), 0.5) << language << ' ' << typed;
            EXPECT_EQ(field.text(), QLatin1String(shown)) << language;
        }
    }
    for (const char *typed : {"-2.5", "\u22122,5"}) {
        field.setValue(1.0);
        line->setText(QString::fromUtf8(typed));
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_DOUBLE_EQ(field.value(), -2.5) << typed;
        EXPECT_EQ(field.text(), QStringLiteral("\u22122.50")) << typed;
    }
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("-3"));
    EXPECT_DOUBLE_EQ(field.value(), -3.0);
    field.stepBy(1);
    EXPECT_EQ(field.text(), QStringLiteral("\u22122.00"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("1,000")); // never a thousand
    EXPECT_DOUBLE_EQ(field.value(), 1.0);
}

} // namespace
} // namespace quantoscope
