// SPDX-License-Identifier: GPL-3.0-or-later
#include "when_shown.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

constexpr int kPollMs = 5;
constexpr int kMostPolls = 2000;

void look(const char *what, const std::function<QWidget *()> &find, const std::function<void(QWidget &)> &act, int polls)
{
    QTimer::singleShot(kPollMs, qApp, [=] {
        QWidget *widget = find();
        if (widget && widget->isVisible())
            act(*widget);
        else if (polls < kMostPolls)
            look(what, find, act, polls + 1);
        else
            ADD_FAILURE() << "no " << what << " opened";
    });
}

} // namespace

void whenShown(const char *what, std::function<QWidget *()> find, std::function<void(QWidget &)> act)
{
    look(what, find, act, 0);
}

} // namespace quantoscope
