// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/networks/attention_figure.h"

#include <QJsonObject>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace quantoscope {

// A question and a passage that the reader types, and where the heads of bert-mini look while it answers.
class AttentionView : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionView(AppState &state);

    QJsonObject figureState() const;
    void setFigureState(const QJsonObject &state);
    void retranslate();
    void load(); // asks, where the answer to what is typed is not there
    bool isSettled() const { return !m_isAsking && !m_delay.isActive(); }

    AttentionFigure *figure() const { return m_figure; }
    std::shared_ptr<const AttentionMap> map() const { return m_map; } // of the question that is typed; null while it is computed

signals:
    void edited(const QString &what, int mergeKey);

private:
    struct Typed {
        QString question, passage;
        bool operator==(const Typed &) const = default;
    };
    Typed typed() const;
    void ask();
    void take(quint64 request, Result<AttentionMap> result);
    void showResult();
    void showHead();
    void showToken(int token);

    AppState &m_state;
    QLineEdit *m_question;
    QPlainTextEdit *m_passage;
    QLabel *m_questionLabel, *m_passageLabel, *m_answer, *m_token;
    Knob *m_layer, *m_head;
    AttentionFigure *m_figure;
    QTimer m_delay; // while the reader types
    Typed m_asked;
    bool m_isAsking = false, m_isLoaded = false;
    quint64 m_request = 0; // the newest
    std::shared_ptr<const AttentionMap> m_map;
    std::optional<Error> m_error;
    int m_typingKey; // typing in a row is one step to undo
};

} // namespace quantoscope
