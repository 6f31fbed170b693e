// SPDX-License-Identifier: GPL-3.0-or-later
// One QCoreApplication for the tests of what computes beside the window: its event loop takes the results.
#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
