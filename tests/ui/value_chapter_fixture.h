// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/language_controller.h"
#include "pages/learn/chapter.h"
#include "pages/learn/learn_page.h"
#include "window_fixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

namespace quantoscope {

// The page Learn, open at one chapter.
class ValueChapterTest : public WindowTest
{
protected:
    void TearDown() override { LanguageController::instance().setLanguage(QStringLiteral("en")); }

    template <typename C>
    C *openChapter(const QString &id)
    {
        window().showPage(PageId::Learn);
        auto *learn = find<LearnPage>(QStringLiteral("learnPage"));
        learn->showChapter(id);
        m_chapter = learn->currentChapter();
        QApplication::processEvents();
        auto *chapter = qobject_cast<C *>(m_chapter);
        EXPECT_NE(chapter, nullptr);
        return chapter;
    }
    template <typename T>
    T *part(const QString &name)
    {
        T *widget = m_chapter->findChild<T *>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
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
    void speak(const QString &language)
    {
        LanguageController::instance().setLanguage(language);
        QApplication::processEvents();
    }
    QJsonValue at(const char *key) { return m_chapter->figureState()[QLatin1String(key)]; }
    // What is set can be read back, is not an edit, and nonsense changes nothing.
    void expectRoundTrip(const QJsonObject &state)
    {
        int edits = 0;
        const auto counting = QObject::connect(m_chapter, &Chapter::figureEdited, m_chapter, [&edits] { ++edits; });
        m_chapter->setFigureState(state);
        EXPECT_EQ(m_chapter->figureState(), state);
        m_chapter->setFigureState({{QStringLiteral("nonsense"), 1}});
        EXPECT_EQ(m_chapter->figureState(), state);
        EXPECT_EQ(edits, 0);
        QObject::disconnect(counting);
    }

    Chapter *m_chapter = nullptr;
};

} // namespace quantoscope
