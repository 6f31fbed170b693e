// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pytorch_fold.h"

#include "app_state/app_state.h"
#include "engine/pytorch_snippet.h"
#include "widgets/code_view.h"

#include <QEvent>

namespace quantoscope {

PyTorchFold::PyTorchFold(AppState &state, const QString &objectName, QWidget *parent)
    : Foldable(objectName, new CodeView(objectName + QStringLiteral("Code")), parent)
    , m_state(state)
    , m_code(static_cast<CodeView *>(content()))
{
    connect(this, &Foldable::toggled, this, &PyTorchFold::write);
    connect(&state.recipe(), &RecipeDocument::changed, this, &PyTorchFold::write);
    connect(&state, &AppState::modelChanged, this, &PyTorchFold::write);
    retranslate();
}

void PyTorchFold::write()
{
    if (!isOpen() || !m_state.model())
        return;
    m_code->setCode(QString::fromStdString(pytorchSnippet(*m_state.model()->model, m_state.recipe().recipe())));
}

void PyTorchFold::retranslate()
{
    setTitle(tr("In PyTorch"));
}

void PyTorchFold::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Foldable::changeEvent(event);
}

} // namespace quantoscope
