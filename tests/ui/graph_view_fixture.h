// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_scene.h"
#include "graph/graph_view.h"

#include "graph_networks.h"

#include <QTest>

#include <gtest/gtest.h>

namespace quantoscope {

// A shown GraphView with ResNet-18 in it, and where things are on it.
class GraphViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_view.resize(900, 700);
        m_view.show();
        m_view.setDrawing(drawnNetwork("resnet18"));
        QTest::qWait(1);
    }

    GraphScene &scene() { return *qobject_cast<GraphScene *>(m_view.scene()); }
    int boxOf(const QString &name)
    {
        const auto &layers = m_view.drawing().layers;
        for (std::size_t layer = 0; layer < layers.size(); ++layer) {
            if (layers[layer].name == name.toStdString())
                return scene().boxOfLayer(static_cast<int>(layer));
        }
        ADD_FAILURE() << "no layer " << name.toStdString();
        return 0;
    }
    int blockBox(const QString &path) { return scene().boxOfBlock(scene().blocks().find(path.toStdString())); }
    // Where a box is on the screen; it is brought there first.
    QPoint middleOf(int box)
    {
        m_view.centerOn(scene().boxRect(box).center());
        return m_view.mapFromScene(scene().boxRect(box).center());
    }
    QPoint titleOf(int frame)
    {
        m_view.centerOn(scene().boxRect(frame).topLeft());
        return m_view.mapFromScene(scene().boxRect(frame).topLeft() + QPointF(40, 12));
    }
    void click(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_view, k, modifiers); }
    QString currentName() { return scene().current() < 0 ? QString() : scene().nameOf(scene().current()); }

    GraphView m_view;
};

} // namespace quantoscope
