// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/study/study_chapter.h"

#include "actions/run_plans.h"
#include "loaders/load_model.h"
#include "pages/compare/chart_pane.h"
#include "pages/compare/thesis_table.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/study/difference_chart.h"
#include "pages/learn/study/study_card_view.h"
#include "theme/theme.h"
#include "widgets/scrolled_content.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

const QString kSentences = QStringLiteral("sentences"), kDifferences = QStringLiteral("differences"), kTable = QStringLiteral("table");
constexpr Method kMethods[] = {Method::Static, Method::StaticNoFuse, Method::Dynamic};

} // namespace

StudyChapter::StudyChapter(AppState &state)
    : Chapter(state, QStringLiteral("study"))
    , m_views(new FigureViews)
    , m_cards(new QWidget)
    , m_methodLabel(new QLabel)
    , m_problem(new QLabel)
    , m_method(new QComboBox)
    , m_chart(new DifferenceChart)
    , m_table(new ChartPane)
{
    m_method->setObjectName(QStringLiteral("studyMethod"));
    m_methodLabel->setBuddy(m_method);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (const Method method : kMethods)
        m_method->addItem(QString(), methodCode(method));
    layOut();
    connect(m_views, &FigureViews::viewChosen, this, [this] {
        show();
        emit figureEdited(tr("another view of the study"), -1);
    });
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        show();
        emit figureEdited(tr("another method"), -1);
    });
    connect(&state.study(), &StudyDocument::runsChanged, this, &StudyChapter::show);
    connect(&state.study(), &StudyDocument::opened, this, &StudyChapter::show);
}

QString StudyChapter::title()
{
    return tr("The study");
}

void StudyChapter::layOut()
{
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 8, 8, 0);
    cards->setSpacing(8);
    for (const StudyCard &card : studyCards(m_evidence)) {
        auto *view = new StudyCardView(card.id);
        connect(view, &StudyCardView::runWanted, this, [this, view] { run(view->card()); });
        cards->addWidget(view);
        m_cardViews.push_back(view);
    }
    cards->addStretch();
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_methodLabel);
    choice->addWidget(m_method);
    choice->addStretch();
    auto *differences = new QWidget;
    auto *column = new QVBoxLayout(differences);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(choice);
    column->addWidget(m_chart, 1);
    m_views->addView(kSentences, new ScrolledContent(m_cards));
    m_views->addView(kDifferences, differences);
    m_views->addView(kTable, m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_problem);
    all->addWidget(m_views, 1);
}

std::string StudyChapter::method() const
{
    return m_method->currentData().toString().toStdString();
}

QJsonObject StudyChapter::figureState() const
{
    return {{QStringLiteral("view"), m_views->current()}, {QStringLiteral("method"), m_method->currentData().toString()}};
}

QStringList StudyChapter::views() const
{
    return m_views->codes();
}

QJsonObject StudyChapter::defaultState() const
{
    return {{QStringLiteral("view"), kSentences}, {QStringLiteral("method"), methodCode(Method::Static)}};
}

void StudyChapter::setFigureState(const QJsonObject &state)
{
    const QSignalBlocker methods(m_method);
    m_views->setCurrent(state.value(QStringLiteral("view")).toString());
    const int row = m_method->findData(state.value(QStringLiteral("method")).toString());
    if (row >= 0)
        m_method->setCurrentIndex(row);
    show();
}

void StudyChapter::shown()
{
    if (m_read || m_reading) {
        show();
        return;
    }
    m_reading = true;
    state().backgroundJobs().submit<Read>(
        {},
        [](const RunContext &) -> Result<Read> {
            Read read;
            QS_TRY_ASSIGN(read.facts, studyFacts());
            QS_TRY_ASSIGN(read.thesis, loadThesisReference(resourceFolder() / "study-reference.csv"));
            return read;
        },
        this,
        [this](Result<Read> read) {
            m_reading = false;
            m_read = read.ok();
            if (read) {
                m_evidence.facts = read->facts;
                m_evidence.thesis = read->thesis;
            } else {
                m_error = read.error();
            }
            show();
        });
}

void StudyChapter::show()
{
    m_problem->setVisible(m_error.has_value());
    if (m_error)
        m_problem->setText(errorText(*m_error));
    m_evidence.runs = state().study().runs();
    std::vector<Run> runs;
    for (const RunPointer &run : m_evidence.runs)
        runs.push_back(*run);
    m_chart->show(m_evidence.thesis, compareRuns(runs), method());
    showCards();
    if (m_views->current() != kTable)
        return;
    m_table->clear();
    addThesisTable(*m_table, runs, m_evidence.thesis);
}

void StudyChapter::showCards()
{
    const std::vector<StudyCard> cards = studyCards(m_evidence);
    for (std::size_t i = 0; i < cards.size(); ++i)
        m_cardViews[i]->show(cards[i]);
}

// The study's own requests for what a card lacks.
void StudyChapter::run(const StudyCard &card)
{
    std::vector<RunRequest> requests;
    for (const RunRequest &request : wholeStudy(state())) {
        const auto wanted = [&](const std::pair<std::string, std::string> &missing) {
            return request.session.model == missing.first && request.recipe.method == parseMethod(missing.second).value();
        };
        if (std::any_of(card.missing.begin(), card.missing.end(), wanted))
            requests.push_back(request);
    }
    state().runs().start(requests, tr("Runs for a sentence of the study"));
}

void StudyChapter::takeToModel()
{
    startStudy(state());
}

QWidget *StudyChapter::figure()
{
    if (m_views->current() == kSentences)
        return m_cards;
    return m_views->current() == kDifferences ? static_cast<QWidget *>(m_chart) : m_table->widget();
}

void StudyChapter::retranslate()
{
    m_views->setAccessibleName(tr("Views of the study"));
    m_views->setTitle(kSentences, tr("Says and measured"));
    m_views->setTitle(kDifferences, tr("Differences"));
    m_views->setTitle(kTable, tr("Table"));
    m_methodLabel->setText(tr("Me&thod"));
    m_method->setAccessibleName(tr("Method"));
    for (int i = 0; i < 3; ++i)
        m_method->setItemText(i, capitalized(methodText(kMethods[i])));
    m_chart->setAccessibleName(tr("Differences to FP32: the study, measured here, published"));
    show();
}

ChapterText StudyChapter::text() const
{
    ChapterText text;
    text.title = title();
    text.body =
        tr("<p>The program grew out of a study: four image classifiers on CIFAR-100 and BERT on SQuAD, each as FP32 and quantized in three "
           "ways. Here its figures and sentences stand beside what you measure.</p>") +
        tr("<p><b>What agrees:</b> sizes, to the hundredth of a MB, once weights are quantized per tensor and the network has the stem of "
           "ImageNet's with a head of 100 classes; that static quantization quarters the file and gains the most time; that dynamic "
           "quantization does nothing for a CNN.</p>") +
        tr("<p><b>What does not:</b> the accuracies are of other weights, and the sample is not CIFAR-100, so only differences to FP32 can "
           "be "
           "compared. With one scale for each channel MobileNetV2 loses far less than in the study. Times cannot be compared at all: its "
           "processor, batch and threads are not stated.</p>") +
        tr("<p>A difference means nothing without the number of images behind it. Of 10 000 images an accuracy of 50 % is known to about "
           "<formula>\\pm 1</formula> point; of the study's losses only one, MobileNetV2 without fusion, is beyond doubt. ≈ marks what the "
           "paired test calls noise.</p>") +
        tr("<p>A course must not repeat every sentence. Each card has one that does not hold as it stands, the number that shows it, and "
           "the "
           "reason; where the number is not there yet, a button runs what is missing.</p>");
    text.takeText = tr("Run the whole study");
    return text;
}

} // namespace quantoscope
