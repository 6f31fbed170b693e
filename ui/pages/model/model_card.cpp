// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/model_card.h"

#include "study/number_text.h"
#include "theme/theme.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QPainter>

#include <algorithm>
#include <filesystem>

namespace quantoscope {
namespace {

std::int64_t bytesOf(const std::filesystem::path &path)
{
    std::error_code problem;
    if (std::filesystem::is_regular_file(path, problem))
        return static_cast<std::int64_t>(std::filesystem::file_size(path, problem));
    std::int64_t bytes = 0;
    for (const auto &entry : std::filesystem::directory_iterator(path, problem)) {
        if (entry.is_regular_file(problem))
            bytes += static_cast<std::int64_t>(entry.file_size(problem));
    }
    return bytes;
}

} // namespace

ModelCard::ModelCard(const BundledModel &model, QWidget *parent)
    : QAbstractButton(parent)
    , m_model(model)
    , m_bytes(bytesOf(model.path))
{
    setObjectName(QStringLiteral("card.") + QString::fromStdString(model.name));
    setCheckable(true);
    setEnabled(model.present);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QString ModelCard::detail() const
{
    if (!m_model.present)
        return tr("not installed");
    const QString size =
        tr("%1 MB").arg(QString::fromStdString(megabyteText(static_cast<double>(m_bytes) / kBytesPerMegabyte, numberLanguage())));
    const QString millions = decimalWords(static_cast<double>(m_model.parameters) / 1e6, 1);
    return tr("%1 · %2 M parameters").arg(size, millions);
}

// The bundled classifiers are files, the question-answering network is a folder.
QString ModelCard::task() const
{
    return taskText(std::filesystem::is_directory(m_model.path) ? Task::QuestionAnswering : Task::ImageClassification);
}

void ModelCard::retranslate()
{
    setText(modelText(m_model.name));
    setAccessibleName(tr("%1, %2, %3").arg(text(), task(), detail()));
    setToolTip(tr("%1, %2").arg(task(), detail()));
}

QSize ModelCard::sizeHint() const
{
    return {220, 2 * fontMetrics().height() + 3 * theme().unit()};
}

int ModelCard::fullWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int unit = theme().unit();
    const int above = QFontMetrics(bold).horizontalAdvance(text()) + 2 * unit + fontMetrics().horizontalAdvance(task());
    return std::max(above, fontMetrics().horizontalAdvance(detail())) + 2 * unit + unit / 2;
}

void ModelCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = theme().unit();
    // With the focus like a primary button: the chosen card looks otherwise then, too.
    const QColor edge = hasFocus() ? theme().text : isChecked() ? theme().accent : theme().lines;
    painter.setPen(QPen(edge, isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() || underMouse() ? theme().accentSoft : theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme().corner(), theme().corner());
    const QRect inner = rect().adjusted(unit + unit / 2, unit, -unit, -unit);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(isEnabled() ? theme().text : theme().muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(font());
    painter.setPen(theme().muted);
    const int taken = QFontMetrics(bold).horizontalAdvance(text()) + 2 * unit;
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, fontMetrics().elidedText(task(), Qt::ElideRight, inner.width() - taken));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, fontMetrics().elidedText(detail(), Qt::ElideRight, inner.width()));
}

} // namespace quantoscope
