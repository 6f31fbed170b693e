// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/language_controller.h"
#include "pages/learn/chapter.h"
#include "pages/learn/figure_history.h"
#include "pages/learn/learn_page.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace quantoscope {

// One chapter of Learn in a real window, driven by clicks and keys.
class ChapterTest : public WindowTest
{
protected:
    explicit ChapterTest(const char *id)
        : m_id(QString::fromLatin1(id))
    {
    }
    void SetUp() override
    {
        WindowTest::SetUp();
        if (!HasFatalFailure())
            open();
    }
    void TearDown() override { LanguageController::instance().setLanguage(QStringLiteral("en")); }
    void open()
    {
        window().showPage(PageId::Learn);
        page()->showChapter(m_id);
        ASSERT_NE(page()->currentChapter(), nullptr);
        ASSERT_EQ(page()->currentChapter()->id(), m_id);
        QApplication::processEvents();
    }
    LearnPage *page() { return qobject_cast<LearnPage *>(window().page(PageId::Learn)); }
    Chapter *chapter() { return page()->currentChapter(); }
    template <typename T>
    T *part(const QString &name)
    {
        T *found = chapter()->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QJsonValue stored(const char *key) { return chapter()->figureState()[QLatin1String(key)]; }
    void set(const char *key, const QJsonValue &value)
    {
        QJsonObject state = chapter()->figureState();
        state[QLatin1String(key)] = value;
        chapter()->setFigureState(state);
    }
    // Presses `key` with the focus on a part of a knob or list.
    void press(QWidget *widget, Qt::Key key, int times = 1)
    {
        widget->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(widget, key);
    }
    void press(const QString &name)
    {
        auto *widget = part<QWidget>(name);
        ASSERT_TRUE(widget->isVisible()) << name.toStdString();
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    // With the mouse, by way of `steps` moves.
    void drag(QWidget *widget, QPointF from, QPointF to, int steps = 5)
    {
        const auto send = [&](QEvent::Type type, const QPointF &at, Qt::MouseButtons held) {
            QMouseEvent event(type, at, widget->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held,
                              Qt::NoModifier);
            QApplication::sendEvent(widget, &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (int i = 1; i <= steps; ++i)
            send(QEvent::MouseMove, from + (to - from) * i / steps, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::NoButton);
    }
    // What is set can be read back, is not an edit, and nonsense changes nothing.
    void expectRoundTrip(const QJsonObject &state)
    {
        int edits = 0;
        const auto counting = QObject::connect(chapter(), &Chapter::figureEdited, chapter(), [&edits] { ++edits; });
        chapter()->setFigureState(state);
        EXPECT_EQ(chapter()->figureState(), state);
        chapter()->setFigureState({{QStringLiteral("nonsense"), 1}});
        EXPECT_EQ(chapter()->figureState(), state);
        EXPECT_EQ(edits, 0);
        QObject::disconnect(counting);
    }
    // `steps` edits led from `first` to the present state: they are undone and done again one by one, and Reset goes to the default.
    void expectUndoneRedoneReset(const QJsonObject &first, int steps)
    {
        const QJsonObject last = chapter()->figureState();
        for (int i = 0; i < steps; ++i)
            click(QStringLiteral("undoFigure"));
        EXPECT_EQ(chapter()->figureState(), first);
        for (int i = 0; i < steps; ++i)
            click(QStringLiteral("redoFigure"));
        EXPECT_EQ(chapter()->figureState(), last);
        click(QStringLiteral("resetFigure"));
        EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    }
    QWidget *inside(const char *outer, const char *name)
    {
        auto *found = part<QWidget>(outer)->findChild<QWidget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << outer << ' ' << name;
        return found;
    }
    QTabBar *tabBar() { return part<QTabWidget>("views")->tabBar(); }
    void showView(int index) // by a click on its tab
    {
        QTabBar *tabs = tabBar();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
        QApplication::processEvents();
    }
    void speak(const QString &language)
    {
        LanguageController::instance().setLanguage(language);
        QApplication::processEvents();
    }

    QString m_id;
};

} // namespace quantoscope
