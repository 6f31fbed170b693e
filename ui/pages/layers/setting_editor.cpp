// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/setting_editor.h"

#include "pages/layers/layers_model.h"

#include <QApplication>
#include <QHBoxLayout>

namespace quantoscope {

SettingEditor::SettingEditor(int column, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("cellEditor"));
    setProperty("role", "card");
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    const QString name = QStringLiteral("cell");
    const auto add = [&](auto *fields) {
        layout->addWidget(fields);
        setFocusProxy(fields);
        connect(fields, &std::remove_pointer_t<decltype(fields)>::changed, this, &SettingEditor::keep);
        return fields;
    };
    if (column == LayersModel::Weights)
        m_weights = add(new WeightFields(name, FieldTopics::Hidden));
    else if (column == LayersModel::Activations)
        m_activations = add(new ActivationFields(name, FieldTopics::Hidden));
    else
        m_observer = add(new ObserverFields(name, FieldTopics::Hidden));
    // A drop-down list's window is no child of the panel, yet choosing from it is not leaving.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool inside = now && (now == this || isAncestorOf(now) || (now->window()->windowType() == Qt::Popup));
        if (isVisible() && now && !inside)
            emit finished();
    });
}

void SettingEditor::showSetting(const LayerSetting &setting)
{
    const SharedSetting shared = sharedSetting({setting});
    if (m_weights)
        m_weights->showSetting(shared);
    if (m_activations)
        m_activations->showSetting(shared);
    if (m_observer)
        m_observer->showSetting(shared);
    adjustSize();
}

void SettingEditor::keep(const LayerOverride &change)
{
    m_change = change;
    emit changed();
}

LayerOverride SettingEditor::takeChange()
{
    return std::exchange(m_change, {});
}

} // namespace quantoscope
