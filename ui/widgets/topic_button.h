// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QToolButton>

namespace quantoscope {

// Sent from a topic's popup to the button's parents, up to the one that accepts it: somebody wants to read a chapter of Learn.
class ChapterAsked : public QEvent
{
public:
    explicit ChapterAsked(QString chapter)
        : QEvent(eventType())
        , m_chapter(std::move(chapter))
    {
        ignore();
    }
    static QEvent::Type eventType();
    const QString &chapter() const { return m_chapter; }

private:
    QString m_chapter;
};

// The small "i" beside a term: a click (Space, Enter) opens the term's title and two sentences from the topics file, and Escape or a click
// elsewhere closes them. A link leads to the chapter of Learn that explains the term. Called "topic-ID" for tests and scripts. What it is said in follows the language.
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
    void ask(const QString &chapter);

    QString m_topic;
};

} // namespace quantoscope
