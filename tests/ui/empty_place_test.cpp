// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_place.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(EmptyPlace, itsSentenceIsWholeInALowStack)
{
    QStackedWidget stack; // as on the pages: it asks nobody how high they are at their width
    auto *place = new EmptyPlace(QStringLiteral("place"), QStringLiteral("sliders-horizontal"));
    stack.addWidget(place);
    stack.resize(700, 180);
    stack.show();
    for (int words : {4, 40, 60}) {
        place->setTexts(QStringLiteral("calibration ").repeated(words), QStringLiteral("Go on"));
        QApplication::processEvents();
        for (const QLabel *label : place->findChildren<QLabel *>()) {
            if (!label->text().isEmpty()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << words;
            }
        }
    }
}

} // namespace
} // namespace quantoscope
