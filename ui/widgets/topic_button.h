// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace quantoscope {

// The small "i" beside a term: a click (Space, Enter) opens the term's title and two sentences from the topics file, and Escape or a click
// elsewhere closes them. Called "topic-ID" for tests and scripts. What it is said in follows the language.
class TopicButton : public QToolButton
{
    Q_OBJECT

public:
    // `topic` is an id of words/topics.h.
    explicit TopicButton(const QString &topic, QWidget *parent = nullptr);

    QString topic() const { return m_topic; }
    // Opens the popup as a click does. It is a child of the button called "topicPopup" while it is there.
    void open();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_topic;
};

} // namespace quantoscope
