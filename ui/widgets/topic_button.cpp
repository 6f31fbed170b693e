// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topic_button.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "words/topics.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kPopupUnits = 44; // width

} // namespace

TopicButton::TopicButton(const QString &topic, QWidget *parent)
    : QToolButton(parent)
    , m_topic(topic)
{
    setObjectName(QStringLiteral("topic-") + topic);
    setProperty("kind", "topic");
    setIcon(quantoscope::icon(QStringLiteral("info")));
    setIconSize(QSize(14, 14));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QToolButton::clicked, this, &TopicButton::open);
    retranslate();
}

void TopicButton::open()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAttribute(Qt::WA_TranslucentBackground); // its corners are round
    popup->setObjectName(QStringLiteral("topicPopup"));
    popup->setProperty("role", "card");
    const Topic said = quantoscope::topic(m_topic.toStdString());
    auto *title = new QLabel(said.title);
    title->setProperty("role", "subtitle");
    auto *text = new QLabel(said.text);
    text->setObjectName(QStringLiteral("topicText"));
    text->setWordWrap(true);
    popup->setAccessibleName(title->text());
    popup->setAccessibleDescription(Qt::mightBeRichText(said.text) ? QTextDocumentFragment::fromHtml(said.text).toPlainText() : said.text);
    auto *column = new QVBoxLayout(popup);
    const int margin = 2 * theme().unit();
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().unit());
    column->addWidget(title);
    column->addWidget(text);
    if (!said.chapter.isEmpty()) {
        auto *more = new QPushButton(tr("More in Learn"));
        more->setObjectName(QStringLiteral("moreInLearn"));
        more->setProperty("kind", "quiet");
        more->setIcon(quantoscope::icon(QStringLiteral("graduation-cap")));
        more->setCursor(Qt::PointingHandCursor);
        column->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this, popup, chapter = said.chapter] {
            popup->close();
            ask(chapter);
        });
    }
    popup->setFixedWidth(kPopupUnits * theme().unit());
    popup->adjustSize();

    // Under the button, inside the screen.
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    const QRect screen = this->screen()->availableGeometry();
    if (place.y() + popup->height() > screen.bottom())
        place.setY(mapToGlobal(QPoint(0, 0)).y() - popup->height() - 2);
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - popup->width())));
    popup->move(place);
    popup->show();
    popup->setFocus();
}

void TopicButton::ask(const QString &chapter)
{
    ChapterAsked event(chapter);
    for (QWidget *above = parentWidget(); above && !event.isAccepted(); above = above->parentWidget())
        QApplication::sendEvent(above, &event);
}

QEvent::Type ChapterAsked::eventType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

void TopicButton::retranslate()
{
    setAccessibleName(tr("What is this: %1").arg(quantoscope::topic(m_topic.toStdString()).title));
    setToolTip(accessibleName());
}

void TopicButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace quantoscope
