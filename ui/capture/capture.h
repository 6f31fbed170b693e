// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>

namespace quantoscope {

struct CaptureOptions {
    QString folder;
    QString language = QStringLiteral("en");
    bool dark = false;
    bool presentation = false; // large type, for a projector
    QSize size{1440, 900};
    QString network; // a bundled name or a path; empty: ResNet-18
    QString onlyPage; // objectName of one page, or "dialogs"; empty = all
};

// Draws every page into NN-page.png and every dialog into 08-dialog-NAME.png, with a small real run of ResNet-18 behind it: four methods on
// a hundred images of the sample, calibrated on 64. Of Learn each chapter goes into 07-learnPage-NN-id.png, its further figures into
// 07-learnPage-NN-id-view.png. The user's settings and studies are not touched. Needs an application. Errors: BadInput (the folder), what a
// run gives.
Status captureWindow(const CaptureOptions &options);

} // namespace quantoscope
