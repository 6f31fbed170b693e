// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/study/study_card_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quantoscope {

StudyCardView::StudyCardView(const QString &id, QWidget *parent)
    : QFrame(parent)
    , m_says(new QLabel)
    , m_measured(new QLabel)
    , m_why(new QLabel)
    , m_run(new QPushButton)
{
    setObjectName(QStringLiteral("studyCard-") + id);
    m_run->setObjectName(QStringLiteral("runCard-") + id);
    m_measured->setObjectName(QStringLiteral("measured-") + id);
    setFrameShape(QFrame::StyledPanel);
    m_why->setProperty("role", "muted");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    for (QLabel *label : {m_says, m_measured, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        column->addWidget(label);
    }
    column->addWidget(m_run, 0, Qt::AlignLeft);
    connect(m_run, &QPushButton::clicked, this, &StudyCardView::runWanted);
}

void StudyCardView::show(const StudyCard &card)
{
    m_card = card;
    m_says->setText(tr("<b>The study says:</b> %1").arg(card.says.toHtmlEscaped()));
    m_measured->setText(tr("<b>Measured here:</b> %1").arg(card.measured.isEmpty() ? tr("not yet.") : card.measured.toHtmlEscaped()));
    m_why->setText(card.why.toHtmlEscaped());
    m_run->setText(tr("Run it (%n run(s))", nullptr, static_cast<int>(card.missing.size())));
    m_run->setVisible(!card.missing.empty());
    setAccessibleName(card.says);
}

} // namespace quantoscope
