// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/engine.h"

#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace quantoscope {

enum class CheckKind { Fine, Remark, Simulated, Refused };

// One line of what is known before Start.
struct CheckLine {
    CheckKind kind = CheckKind::Fine;
    QString text;
    QString details; // every layer and reason, for the tooltip

    bool operator==(const CheckLine &) const = default;
};

// What the backends say to some runs, in the language in force: refused ones first, then simulated ones, then how much of the network each
// method touches, then remarks. Equal lines of several networks become one. `checks` has an entry for each request.
std::vector<CheckLine> checkLines(const std::vector<RunRequest> &requests, const std::vector<RunCheck> &checks);
bool isRefused(const RunCheck &check);

// Those lines in a card.
class ChecksPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    void showChecks(const std::vector<RunRequest> &requests, const std::vector<RunCheck> &checks);
    void showError(const Error &error);
    void retranslate();

private:
    void fill();

    QLabel *m_title;
    QVBoxLayout *m_lines;
    std::vector<RunRequest> m_requests;
    std::vector<RunCheck> m_checks;
    std::optional<Error> m_error;
    std::vector<CheckLine> m_shown;
};

} // namespace quantoscope
