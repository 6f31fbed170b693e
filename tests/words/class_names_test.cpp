// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/class_names.h"

#include "charts/language_scope.h"
#include "charts/offscreen_application.h"
#include "datasets/cifar100_classes.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

namespace quantoscope {
namespace {

TEST(ClassNames, EveryClassAndSuperClassHasAGreekNameOfItsOwn)
{
    const OffscreenApplication application;
    const LanguageScope greek("el");
    std::set<QString> names;
    for (const auto *list : {&cifar100FineNames(), &cifar100CoarseNames()}) {
        for (const std::string &name : *list) {
            const QString text = classText(name, "cifar-100");
            EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("[A-Za-z_]")))) << name << ": " << text.toStdString();
            EXPECT_TRUE(names.insert(text).second) << text.toStdString();
        }
    }
    EXPECT_EQ(names.size(), 120U);
    EXPECT_EQ(classText("aquarium_fish", "sample"), QStringLiteral("ψάρι ενυδρείου"));
    EXPECT_EQ(classText("class 7", "cifar-100"), QStringLiteral("κλάση 7")); // where the file of names is missing
}

TEST(ClassNames, NamesOfTheUsersDataStay)
{
    const OffscreenApplication application;
    const LanguageScope greek("el");
    EXPECT_EQ(classText("apple", "image-folder"), "apple");
    EXPECT_EQ(classText("my_class", "image-folder"), "my_class");
    const LanguageScope english("en");
    EXPECT_EQ(classText("lawn_mower", "sample"), "lawn mower");
    EXPECT_EQ(classText("large_man-made_outdoor_things", "cifar-100-coarse"), "large man-made outdoor things");
}

} // namespace
} // namespace quantoscope
