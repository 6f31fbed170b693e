// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/changed_answer_delegate.h"

#include "pages/inspect/changed_answers_model.h"
#include "theme/theme.h"

#include <QPainter>

namespace quantoscope {
namespace {

constexpr int kPicturePixels = 80;
constexpr int kWordsPixels = 190;

// The sign stands beside the colour, so that nobody needs to tell colours apart.
struct Sign {
    QString text;
    QColor colour;
};

Sign signOf(AnswerChange change)
{
    switch (change) {
    case AnswerChange::Lost: return {QStringLiteral("▼"), theme().bad};
    case AnswerChange::Gained: return {QStringLiteral("▲"), theme().good};
    default: return {QStringLiteral("◆"), theme().muted};
    }
}

} // namespace

void ChangedAnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int unit = theme().unit();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(QPen(selected ? theme().accent : theme().lines, selected ? 2 : 1));
    painter->setBrush(theme().surface);
    painter->drawRoundedRect(card, theme().corner(), theme().corner());

    const auto picture = index.data(ChangedAnswersModel::PictureRole).value<QImage>();
    const int side = qRound(kPicturePixels * theme().presentation);
    int left = qRound(card.left()) + unit;
    if (!picture.isNull()) {
        const QRect place(left, qRound(card.top()) + unit, side, side);
        painter->drawImage(place, picture.scaled(place.size(), Qt::KeepAspectRatio, Qt::FastTransformation));
        left += side + unit;
    }
    const auto change = static_cast<AnswerChange>(index.data(ChangedAnswersModel::ChangeRole).toInt());
    const Sign sign = signOf(change);
    const int line = option.fontMetrics.height() + 3;
    const int width = qRound(card.right()) - left - unit;
    int top = qRound(card.top()) + unit;
    const auto write = [&](const QString &text, const QColor &colour, bool bold) {
        QFont font = option.font;
        font.setBold(bold);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(left, top, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
        top += line;
    };
    write(QStringLiteral("%1 %2").arg(sign.text, changeText(change)), sign.colour, true);
    write(index.data(ChangedAnswersModel::LabelRole).toString(), theme().muted, false);
    write(index.data(ChangedAnswersModel::BeforeRole).toString(), theme().text, change == AnswerChange::Lost);
    write(QStringLiteral("→ %1").arg(index.data(ChangedAnswersModel::AfterRole).toString()), theme().text, change == AnswerChange::Gained);
    painter->restore();
}

QSize ChangedAnswerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const double factor = theme().presentation;
    return {qRound((kPicturePixels + kWordsPixels + 24) * factor), qRound((kPicturePixels + 20) * factor)};
}

} // namespace quantoscope
