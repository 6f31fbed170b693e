// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn_fixture.h"
#include "pages/learn/figures/quantization_lines.h"
#include "pages/learn/figures/value_table.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

namespace quantoscope {

// A chapter that shows values on number lines and in a table.
class ValueChapterTest : public ChapterTest
{
protected:
    using ChapterTest::ChapterTest;
    using ChapterTest::press;

    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        m_lines = part<QuantizationLines>(QStringLiteral("quantizationLines"));
        m_table = part<ValueTable>(QStringLiteral("valueTable"));
    }
    QString cell(int row, int column) { return m_table->item(row, column)->text(); }
    QStringList column(int which)
    {
        QStringList texts;
        for (int row = 0; row < m_table->rowCount(); ++row)
            texts << cell(row, which);
        return texts;
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
    QJsonValue at(const char *key) { return stored(key); }
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

    QuantizationLines *m_lines = nullptr;
    ValueTable *m_table = nullptr;
};

} // namespace quantoscope
