// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/drop_target.h"

#include "actions/open_path.h"
#include "app_state/app_state.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace quantoscope {
namespace {

bool holdsFiles(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

DropTarget::DropTarget(AppState &state, QWidget &window)
    : QObject(&window)
    , m_state(state)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // which a drag is as well
    if (!holdsFiles(*drop)) {
        drop->ignore();
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        take(*drop);
    return true;
}

void DropTarget::take(const QDropEvent &event)
{
    QStringList paths;
    for (const QUrl &url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.size() == 1)
        openPath(m_state, paths.first());
    else
        m_state.say(tr("%n files were dropped, and none was opened: drop one network, study, recipe or lesson, or the folder of a network "
                       "of several files.",
                       nullptr, static_cast<int>(paths.size())));
}

} // namespace quantoscope
