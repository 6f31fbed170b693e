// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/networks/attention_view.h"

#include "pages/learn/figures/figure_pair.h"
#include "theme/theme.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace quantoscope {
namespace {

constexpr int kPauseMs = 350;          // after the last key, before the network is asked
constexpr int kLayers = 4, kHeads = 4; // of bert-mini
constexpr int kNamedTokens = 3;

} // namespace

AttentionView::AttentionView(AppState &state)
    : m_state(state)
    , m_question(new QLineEdit)
    , m_passage(new QPlainTextEdit)
    , m_questionLabel(new QLabel)
    , m_passageLabel(new QLabel)
    , m_answer(new QLabel)
    , m_token(new QLabel)
    , m_layer(new Knob(QStringLiteral("layer"), 1, kLayers, 1, 0))
    , m_head(new Knob(QStringLiteral("head"), 1, kHeads, 1, 0))
    , m_figure(new AttentionFigure(QStringLiteral("networks.attention.figure")))
    , m_typingKey(nextMergeKey())
{
    m_question->setObjectName(QStringLiteral("networks.attention.question"));
    m_passage->setObjectName(QStringLiteral("networks.attention.passage"));
    m_answer->setObjectName(QStringLiteral("networks.attention.answer"));
    m_token->setObjectName(QStringLiteral("networks.attention.token"));
    m_passage->setTabChangesFocus(true);
    m_passage->setFixedHeight(QFontMetrics(font()).lineSpacing() * 2 + 3 * theme().unit());
    m_questionLabel->setBuddy(m_question);
    m_passageLabel->setBuddy(m_passage);
    m_passageLabel->setAlignment(Qt::AlignTop);
    m_token->setProperty("role", "muted");
    m_token->setWordWrap(true);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_token->setTextFormat(Qt::PlainText);

    const int unit = theme().unit();
    auto *texts = new QGridLayout;
    texts->setSpacing(unit);
    texts->addWidget(m_questionLabel, 0, 0);
    texts->addWidget(m_question, 0, 1);
    texts->addWidget(m_passageLabel, 1, 0);
    texts->addWidget(m_passage, 1, 1);
    auto *knobs = new QHBoxLayout;
    knobs->setSpacing(3 * unit);
    knobs->addWidget(m_layer);
    knobs->addWidget(m_head);
    auto *scroll = new QScrollArea; // a long passage has more rows than fit
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_figure);
    scroll->setMinimumHeight(20 * theme().unit());
    auto *asked = new QWidget;
    auto *above = new QVBoxLayout(asked);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(unit);
    above->addLayout(texts);
    above->addWidget(m_answer);
    above->addLayout(knobs);
    above->addWidget(m_token);
    above->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new FigurePair(asked, scroll, 0, 1));

    m_delay.setSingleShot(true);
    m_delay.setInterval(kPauseMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_typingKey = nextMergeKey();
        ask();
    });
    const auto typing = [this] {
        m_delay.start();
        emit edited(tr("Type a question"), m_typingKey);
    };
    connect(m_question, &QLineEdit::textEdited, this, typing);
    connect(m_passage, &QPlainTextEdit::textChanged, this, typing);
    connect(m_layer, &Knob::turned, this, [this](double, int key) {
        showHead();
        emit edited(tr("Choose a layer"), key);
    });
    connect(m_head, &Knob::turned, this, [this](double, int key) {
        showHead();
        emit edited(tr("Choose a head"), key);
    });
    connect(m_figure, &AttentionFigure::tokenChosen, this, [this] { emit edited(tr("Choose a token"), -1); });
    connect(m_figure, &AttentionFigure::tokenShown, this, &AttentionView::showToken);
}

AttentionView::Typed AttentionView::typed() const
{
    return {m_question->text(), m_passage->toPlainText()};
}

QJsonObject AttentionView::figureState() const
{
    return {{QStringLiteral("question"), m_question->text()},
            {QStringLiteral("passage"), m_passage->toPlainText()},
            {QStringLiteral("layer"), static_cast<int>(m_layer->value())},
            {QStringLiteral("head"), static_cast<int>(m_head->value())},
            {QStringLiteral("token"), m_figure->chosen()}};
}

void AttentionView::setFigureState(const QJsonObject &state)
{
    const QSignalBlocker passage(m_passage);
    if (state[QStringLiteral("question")].isString() && state[QStringLiteral("question")].toString() != m_question->text())
        m_question->setText(state[QStringLiteral("question")].toString());
    if (state[QStringLiteral("passage")].isString() && state[QStringLiteral("passage")].toString() != m_passage->toPlainText())
        m_passage->setPlainText(state[QStringLiteral("passage")].toString());
    m_layer->setValue(state[QStringLiteral("layer")].toInt(static_cast<int>(m_layer->value())));
    m_head->setValue(state[QStringLiteral("head")].toInt(static_cast<int>(m_head->value())));
    m_delay.stop();
    m_typingKey = nextMergeKey();
    if (m_isLoaded && m_asked != typed())
        ask();
    m_figure->setChosen(state[QStringLiteral("token")].toInt(m_figure->chosen()));
    showHead();
}

void AttentionView::load()
{
    m_isLoaded = true;
    if (m_error || m_asked != typed())
        ask();
}

void AttentionView::ask()
{
    m_asked = typed();
    m_isAsking = true;
    m_map.reset();
    m_error.reset();
    Question question;
    question.question = m_asked.question.toStdString();
    question.context = m_asked.passage.toStdString();
    JobOptions options;
    options.tag = QStringLiteral("learn.attention"); // the newest question wins
    const quint64 request = ++m_request;
    m_state.backgroundJobs().submit<AttentionMap>(
        options, [engine = &m_state.engine(), question](const RunContext &context) { return engine->attentionMap(question, context); },
        this, [this, request](Result<AttentionMap> result) { take(request, std::move(result)); });
    m_answer->setText(tr("bert-mini is reading…")); // the map stays until the next one is there
}

void AttentionView::take(quint64 request, Result<AttentionMap> result)
{
    if (request != m_request)
        return; // another question was typed since
    m_isAsking = false;
    if (result.ok())
        m_map = std::make_shared<const AttentionMap>(std::move(*result));
    else
        m_error = result.error();
    showResult();
}

void AttentionView::showResult()
{
    if (m_isAsking || (!m_map && !m_error))
        return;
    m_figure->setMap(m_map, m_error ? messageText(m_error->message) : QString());
    if (!m_map) {
        m_answer->clear();
    } else {
        const QString answer = m_map->answer.empty() ? tr("bert-mini finds no answer.")
                                                     : tr("bert-mini answers: %1").arg(QString::fromStdString(m_map->answer));
        m_answer->setText(m_map->passageCut ? tr("%1 Only the first %2 tokens fit the map.").arg(answer).arg(m_map->tokens.size())
                                            : answer);
    }
    showHead();
}

void AttentionView::showHead()
{
    m_figure->setHead(static_cast<int>(m_layer->value()) - 1, static_cast<int>(m_head->value()) - 1);
}

void AttentionView::showToken(int token)
{
    const auto tokens = m_map ? static_cast<int>(m_map->tokens.size()) : 0;
    if (token < 0 || token >= tokens) {
        m_token->clear();
        return;
    }
    const int layer = static_cast<int>(m_layer->value()) - 1, head = static_cast<int>(m_head->value()) - 1;
    std::vector<int> order(static_cast<std::size_t>(tokens));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return m_map->weight(layer, head, token, a) > m_map->weight(layer, head, token, b); });
    QStringList parts;
    for (int i = 0; i < std::min(kNamedTokens, tokens); ++i) {
        const int to = order[static_cast<std::size_t>(i)];
        parts.append(tr("“%1” %2", "token and its share")
                         .arg(QString::fromStdString(m_map->tokens[static_cast<std::size_t>(to)]),
                              percentWords(static_cast<double>(m_map->weight(layer, head, token, to)))));
    }
    const QString sentence =
        tr("“%1” looks most at %2.", "token, list of tokens")
            .arg(QString::fromStdString(m_map->tokens[static_cast<std::size_t>(token)]), parts.join(QStringLiteral(", ")));
    m_token->setText(sentence);
    m_figure->setAccessibleDescription(sentence);
}

void AttentionView::retranslate()
{
    m_questionLabel->setText(tr("&Question"));
    m_passageLabel->setText(tr("&Passage"));
    m_question->setAccessibleName(tr("Question"));
    m_passage->setAccessibleName(tr("Passage"));
    m_layer->setLabel(tr("Layer"));
    m_head->setLabel(tr("Head"));
    m_figure->setAccessibleName(tr("Attention map: Up and Down choose a token"));
    if (m_isAsking)
        m_answer->setText(tr("bert-mini is reading…"));
    showResult();
}

} // namespace quantoscope
