// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace quantoscope {

class ExportAdvice;
class Foldable;

// What was recognised of the open network: kind, input, parameters, multiply-adds, metadata, and what loading noticed; or why the last one
// could not be opened.
class ModelFacts : public QFrame
{
    Q_OBJECT

public:
    explicit ModelFacts(AppState &state, QWidget *parent = nullptr);

    void retranslate() { showModel(); }

private:
    void showModel();
    void showFormats();
    void addRow(const QString &name, const QString &value);

    AppState &m_state;
    QLabel *m_title;
    QLabel *m_error;
    ExportAdvice *m_advice;
    QLabel *m_formats; // what can be opened, where a file could not be
    QFormLayout *m_facts;
    QLabel *m_metadataText;
    Foldable *m_metadata;
    QLabel *m_warnings;
};

} // namespace quantoscope
