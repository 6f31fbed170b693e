// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_place.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kIconUnits = 4;
constexpr int kSentenceUnits = 52; // about sixty letters a line

} // namespace

EmptyPlace::EmptyPlace(const QString &objectName, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_button(new QPushButton)
{
    setObjectName(objectName);
    m_sentence->setProperty("role", "muted");
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_icon->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(objectName + QStringLiteral("Button"));
    m_button->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyPlace::clicked);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &EmptyPlace::paintIcon);
    paintIcon();
}

void EmptyPlace::setTexts(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    fitSentence();
}

// Few layouts above this one ask a wrapped label how high it is at its width: the height is told.
void EmptyPlace::fitSentence()
{
    const int width = kSentenceUnits * theme().unit();
    m_sentence->ensurePolished();
    m_sentence->setFixedWidth(width);
    m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(width))); // -1 while there is no text
}

void EmptyPlace::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    paintIcon();
}

void EmptyPlace::paintIcon()
{
    const int side = kIconUnits * theme().unit();
    m_icon->setPixmap(icon(m_iconName, theme().muted).pixmap(QSize(side, side), devicePixelRatio()));
    fitSentence();
}

void EmptyPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        paintIcon();
    QWidget::changeEvent(event);
}

} // namespace quantoscope
