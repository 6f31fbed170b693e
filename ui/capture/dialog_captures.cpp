// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/dialog_captures.h"

#include "capture/settled_picture.h"
#include "frame/about_dialog.h"
#include "frame/close_question.h"
#include "frame/main_window.h"
#include "frame/preferences_dialog.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_player.h"
#include "pages/layers/recipe_comparison.h"
#include "pages/model/class_names_dialog.h"
#include "pages/model/download_panel.h"
#include "pages/page.h"
#include "passes/plan_layers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkProxy>
#include <QScrollArea>
#include <QTcpServer>
#include <QToolButton>
#include <QtEndian>

namespace quantoscope {
namespace {

class DialogCaptures
{
public:
    DialogCaptures(MainWindow &window, AppState &state, const QString &folder)
        : m_window(window)
        , m_state(state)
        , m_folder(folder)
    {
    }

    Status dialogs()
    {
        AboutDialog about(&m_window);
        QS_TRY(draw(about, "about"));
        PreferencesDialog preferences(m_state.settings(), &m_window);
        QS_TRY(draw(preferences, "preferences"));
        CloseQuestion question(&m_window);
        QS_TRY(draw(question, "close"));
        ClassNamesDialog names(m_state.model()->model->classes, m_state.data()->classNames, &m_window);
        names.setNames(m_state.data()->classNames);
        QS_TRY(draw(names, "classNames"));
        RecipeComparison comparison(&m_window);
        const Recipe &present = m_state.recipe().recipe();
        Recipe other = present;
        other.method = Method::Dynamic;
        other.name = "dynamic";
        const Graph &graph = m_state.model()->model->graph;
        comparison.showPresent(present, static_cast<int>(differingLayers(planLayers(graph, present), planLayers(graph, other)).size()));
        comparison.compareWith(QStringLiteral("dynamic.json"), other);
        return draw(comparison, "recipes");
    }

    Status besidePages()
    {
        m_window.showPage(PageId::Layers);
        if (!bundledLessons().isEmpty())
            m_window.lessons().openFile(bundledLessons().front());
        QS_TRY(drawWindow("lesson"));
        m_window.lessons().setTeaching(true);
        QS_TRY(drawWindow("teacher"));
        m_window.lessons().setTeaching(false);
        m_window.lessons().findChild<QToolButton *>(QStringLiteral("lessonClose"))->click();
        return {};
    }

    // The panel of CIFAR-100 as it is in the middle of a download: a part lies there, and the way to the rest leads to a place that does
    // not answer.
    Status downloadUnderWay()
    {
        constexpr qint64 kArrivedBytes = 58'000'000; // a hole in the file: it takes no room
        auto *panel = m_window.findChild<DownloadPanel *>(QStringLiteral("downloadImages"));
        const QString part = panel->download().partFile();
        QDir().mkpath(QFileInfo(part).absolutePath());
        QFile arrived(part);
        if (!arrived.open(QIODevice::WriteOnly) || !arrived.resize(kArrivedBytes))
            return unwritablePicture(part);
        arrived.close();
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost);
        const QNetworkProxy before = QNetworkProxy::applicationProxy();
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), silent.serverPort()});
        m_window.showPage(PageId::Model);
        panel->download().start();
        settleLayouts(); // the panel grew
        for (QWidget *around = panel; around != nullptr; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(panel);
        }
        const Status drawn = drawWindow("download");
        panel->download().discard();
        QNetworkProxy::setApplicationProxy(before);
        return drawn;
    }

    Status unknownWeights(const QString &file)
    {
        const QByteArray header = R"({"trunk.0.weight":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}})";
        QByteArray length(8, '\0');
        qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
        QFile weights(file);
        if (!weights.open(QIODevice::WriteOnly) || weights.write(length + header + QByteArray(16, '\0')) < 0)
            return unwritablePicture(file);
        weights.close();
        ModelChoice choice;
        choice.what = file.toStdString();
        m_state.openModel(choice);
        m_window.showPage(PageId::Model);
        return drawWindow("unknownWeights");
    }

private:
    QString fileOf(const char *name) const { return m_folder + QStringLiteral("/08-dialog-%1.png").arg(QLatin1String(name)); }

    Status draw(QDialog &dialog, const char *name)
    {
        dialog.show();
        const Status drawn = settledPicture(
            dialog, m_state, [] { return true; }, fileOf(name));
        dialog.close();
        return drawn;
    }

    Status drawWindow(const char *name)
    {
        const Page *page = m_window.page(m_window.currentPage());
        return settledPicture(
            m_window, m_state, [page] { return page->isSettled(); }, fileOf(name));
    }

    MainWindow &m_window;
    AppState &m_state;
    QString m_folder;
};

} // namespace

Status captureDialogs(MainWindow &window, AppState &state, const QString &folder, const QString &scratch)
{
    DialogCaptures captures(window, state, folder);
    QS_TRY(captures.dialogs());
    QS_TRY(captures.besidePages());
    QS_TRY(captures.downloadUnderWay());
    return captures.unknownWeights(scratch + QStringLiteral("/unknown.safetensors"));
}

} // namespace quantoscope
