// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/question_view.h"

#include "lessons/lesson_words.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace quantoscope {

QuestionView::QuestionView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("questionView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void QuestionView::setQuestion(const LessonQuestion &question)
{
    m_question = question;
    makeControls();
    retranslate();
}

void QuestionView::makeControls()
{
    if (m_controls != nullptr) { // a slot of one of them may be running
        m_controls->hide();
        m_controls->setObjectName({});
        for (QWidget *inner : m_controls->findChildren<QWidget *>())
            inner->setObjectName({});
        m_controls->deleteLater();
    }
    m_options = nullptr;
    m_optionTexts.clear();
    m_number = nullptr;
    m_order = nullptr;
    m_up = m_down = nullptr;
    m_text = nullptr;
    m_controls = new QWidget;
    auto *column = new QVBoxLayout(m_controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().unit());
    switch (m_question.kind) {
    case QuestionKind::Choice: makeOptions(*column); break;
    case QuestionKind::Number:
        m_number = new QLineEdit;
        m_number->setObjectName(QStringLiteral("answerNumber"));
        connect(m_number, &QLineEdit::returnPressed, this, &QuestionView::submitted);
        column->addWidget(m_number);
        break;
    case QuestionKind::Order: makeOrder(*column); break;
    case QuestionKind::Free:
        m_text = new QPlainTextEdit;
        m_text->setObjectName(QStringLiteral("answerText"));
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(5 * m_text->fontMetrics().lineSpacing());
        column->addWidget(m_text);
        break;
    }
    layout()->addWidget(m_controls);
    m_controls->show(); // at once: the focus and a click may come next
}

// A radio button cannot wrap its text: a label beside it does, and a click on it chooses.
void QuestionView::makeOptions(QVBoxLayout &column)
{
    m_options = new QButtonGroup(m_controls);
    for (std::size_t i = 0; i < m_question.options.size(); ++i) {
        auto *button = new QRadioButton;
        button->setObjectName(QStringLiteral("option.%1").arg(i));
        auto *text = new QLabel;
        text->setWordWrap(true);
        text->setBuddy(button);
        text->installEventFilter(this);
        m_options->addButton(button, static_cast<int>(i));
        m_optionTexts << text;
        auto *row = new QHBoxLayout;
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        column.addLayout(row);
    }
}

void QuestionView::makeOrder(QVBoxLayout &column)
{
    m_order = new QListWidget;
    m_order->setObjectName(QStringLiteral("answerOrder"));
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setWordWrap(true);
    for (std::size_t i = 0; i < m_question.options.size(); ++i) {
        auto *item = new QListWidgetItem(m_order);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_order->setCurrentRow(0);
    m_order->setFixedHeight(static_cast<int>(m_question.options.size()) * theme().rowHeight() + theme().unit());
    m_up = new QToolButton;
    m_down = new QToolButton;
    m_up->setObjectName(QStringLiteral("orderUp"));
    m_down->setObjectName(QStringLiteral("orderDown"));
    m_up->setIcon(icon(QStringLiteral("arrow-up")));
    m_down->setIcon(icon(QStringLiteral("arrow-down")));
    connect(m_up, &QToolButton::clicked, this, [this] { moveItem(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveItem(1); });
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_order, 1);
    row->addLayout(buttons);
    column.addLayout(row);
}

void QuestionView::moveItem(int by)
{
    const int row = m_order->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_order->count())
        return;
    m_order->insertItem(to, m_order->takeItem(row));
    m_order->setCurrentRow(to);
}

void QuestionView::setAnswer(const LessonAnswer &answer)
{
    if (m_options != nullptr && m_options->button(answer.choice) != nullptr)
        m_options->button(answer.choice)->setChecked(true);
    if (m_number != nullptr)
        m_number->setText(locale().toString(answer.number, 'g', 10));
    if (m_text != nullptr)
        m_text->setPlainText(QString::fromStdString(answer.text));
    for (int place = 0; m_order != nullptr && place < static_cast<int>(answer.order.size()); ++place) {
        for (int row = 0; row < m_order->count(); ++row) {
            if (m_order->item(row)->data(Qt::UserRole).toInt() == answer.order[static_cast<std::size_t>(place)])
                m_order->insertItem(place, m_order->takeItem(row));
        }
    }
}

LessonAnswer QuestionView::answer() const
{
    LessonAnswer out;
    if (m_options != nullptr)
        out.choice = m_options->checkedId();
    if (m_number != nullptr) {
        bool isNumber = false;
        QString text = m_number->text().trimmed();
        text.replace(u',', u'.').replace(u'−', u'-');
        out.number = QLocale::c().toDouble(text, &isNumber);
        if (!isNumber)
            out.number = std::numeric_limits<double>::quiet_NaN();
    }
    if (m_text != nullptr)
        out.text = m_text->toPlainText().toStdString();
    for (int row = 0; m_order != nullptr && row < m_order->count(); ++row)
        out.order.push_back(m_order->item(row)->data(Qt::UserRole).toInt());
    return out;
}

void QuestionView::retranslate()
{
    for (int i = 0; i < m_optionTexts.size(); ++i) {
        const QString words = lessonWords(m_question.options[static_cast<std::size_t>(i)].text);
        m_optionTexts[i]->setText(words);
        m_options->button(i)->setAccessibleName(words);
    }
    if (m_number != nullptr) {
        m_number->setAccessibleName(tr("Your answer, a number"));
        m_number->setPlaceholderText(tr("A number"));
    }
    if (m_text != nullptr) {
        m_text->setAccessibleName(tr("Your answer"));
        m_text->setPlaceholderText(tr("Your answer"));
    }
    if (m_order != nullptr) {
        m_order->setAccessibleName(tr("Your order"));
        m_up->setToolTip(tr("Up"));
        m_up->setAccessibleName(tr("Up"));
        m_down->setToolTip(tr("Down"));
        m_down->setAccessibleName(tr("Down"));
        for (int row = 0; row < m_order->count(); ++row) {
            const auto option = static_cast<std::size_t>(m_order->item(row)->data(Qt::UserRole).toInt());
            m_order->item(row)->setText(lessonWords(m_question.options[option].text));
        }
    }
}

bool QuestionView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label != nullptr && label->buddy() != nullptr && label->isEnabled())
            static_cast<QRadioButton *>(label->buddy())->setChecked(true);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quantoscope
