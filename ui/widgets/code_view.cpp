// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_view.h"

#include "theme/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kCopiedMs = 1600;
constexpr int kFewestLines = 3;
constexpr int kMargin = 6;

} // namespace

CodeView::CodeView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_copy(new QToolButton(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setObjectName(objectName + QStringLiteral("Text"));
    m_text->setProperty("role", "code");
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    // A read-only text has no caret to the keyboard unless it is asked for.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(objectName + QStringLiteral("Copy"));
    m_copy->setProperty("kind", "overlay");
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    connect(m_copy, &QToolButton::clicked, this, &CodeView::copy);
    retranslate();
}

void CodeView::setCode(const QString &code)
{
    if (code == m_text->toPlainText())
        return;
    m_text->setPlainText(code);
    updateGeometry();
}

QString CodeView::code() const
{
    return m_text->toPlainText();
}

void CodeView::setMostLines(int lines)
{
    m_mostLines = std::max(lines, kFewestLines);
    updateGeometry();
}

int CodeView::heightOf(int lines) const
{
    const int frame = 2 * m_text->frameWidth() + 2 * static_cast<int>(m_text->document()->documentMargin());
    return lines * m_text->fontMetrics().lineSpacing() + frame + m_text->horizontalScrollBar()->sizeHint().height();
}

QSize CodeView::sizeHint() const
{
    return {400, heightOf(std::clamp(m_text->document()->blockCount(), kFewestLines, m_mostLines))};
}

QSize CodeView::minimumSizeHint() const
{
    return {160, heightOf(kFewestLines)};
}

void CodeView::copy()
{
    QGuiApplication::clipboard()->setText(code());
    m_copy->setText(tr("Copied"));
    m_copy->setIcon(icon(QStringLiteral("check")));
    placeButton();
    QTimer::singleShot(kCopiedMs, this, &CodeView::retranslate);
}

void CodeView::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy the whole text"));
    m_text->setAccessibleName(tr("Program text"));
    placeButton();
}

void CodeView::placeButton()
{
    m_copy->adjustSize();
    const int bar = m_text->verticalScrollBar()->sizeHint().width();
    m_copy->move(width() - m_copy->width() - kMargin - bar, kMargin);
    m_copy->raise();
}

void CodeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

} // namespace quantoscope
