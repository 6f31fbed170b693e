// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/calibrate_page.h"

#include "pages/calibrate/tensor_analysis.h"
#include "pages/calibrate/tensor_list.h"
#include "pages/calibrate/tensor_view.h"
#include "theme/theme.h"
#include "widgets/calm_wheel.h"
#include "widgets/empty_place.h"
#include "words/message_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kListWidth = 280, kViewWidth = 770, kListAtLeast = 190; // pixels, of usual type
constexpr double kMostListShare = 0.4;

} // namespace

CalibratePage::CalibratePage(AppState &state)
    : Page(state, PageId::Calibrate)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_stack(new QStackedWidget)
    , m_before(new QWidget)
    , m_empty(new EmptyPlace(QStringLiteral("calibrateEmpty"), QStringLiteral("sliders-horizontal")))
    , m_error(new QLabel)
    , m_busy(new QProgressBar)
    , m_workbench(new QSplitter)
    , m_analysis(new TensorAnalysis(state.backgroundJobs(), this))
    , m_list(new TensorList(state))
    , m_view(new TensorView(state, *m_analysis))
{
    setObjectName(QStringLiteral("calibratePage"));
    m_title->setProperty("role", "title");
    m_subtitle->setObjectName(QStringLiteral("calibrateSubtitle"));
    m_subtitle->setProperty("role", "muted");
    m_subtitle->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("calibrateError"));
    m_error->setProperty("role", "error");
    m_error->setWordWrap(true);
    m_error->setAlignment(Qt::AlignCenter);
    m_busy->setObjectName(QStringLiteral("calibrateBusy"));
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(320);
    m_empty->button()->setProperty("kind", "primary");

    auto *before = new QVBoxLayout(m_before);
    before->addStretch();
    before->addWidget(m_empty);
    before->addWidget(m_busy, 0, Qt::AlignHCenter);
    before->addWidget(m_error);
    before->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("tensorScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_view);
    leaveWheelTo(*scroll);
    m_workbench->setObjectName(QStringLiteral("calibrateWorkbench"));
    m_workbench->setChildrenCollapsible(false);
    m_workbench->addWidget(m_list);
    m_workbench->addWidget(scroll);
    m_workbench->setStretchFactor(1, 1);
    m_list->setMinimumWidth(kListAtLeast);
    shareRoom();

    m_stack->addWidget(m_before);
    m_stack->addWidget(m_workbench);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().unit() * 2);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 16, 8);
    column->setSpacing(theme().unit());
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(m_empty, &EmptyPlace::clicked, this, [this] {
        if (!this->state().model() || this->state().dataError()) {
            this->state().goTo(PageId::Model);
            return;
        }
        m_failure.reset();
        this->state().calibrate();
    });
    connect(&state, &AppState::calibrationChanged, this, &CalibratePage::takeCalibration);
    connect(&state, &AppState::calibrationFailed, this, [this](const Error &error) {
        m_failure = error;
        showPlace();
    });
    connect(&state, &AppState::modelChanged, this, [this] {
        m_failure.reset();
        showPlace();
    });
    connect(&state, &AppState::dataChanged, this, &CalibratePage::showPlace);
    connect(&state, &AppState::dataFailed, this, &CalibratePage::showPlace);
    connect(&state.recipe(), &RecipeDocument::changed, this, [this] {
        m_list->refresh();
        m_view->refresh();
    });
    connect(&state, &AppState::runSettingsChanged, m_view, &TensorView::refresh);
    connect(&state, &AppState::sqnrChanged, m_list, &TensorList::refresh);
    connect(m_list, &TensorList::currentChanged, this, [this] { m_view->show(m_list->current()); });
    connect(m_analysis, &TensorAnalysis::changed, m_view, &TensorView::refresh);
    connect(m_analysis, &TensorAnalysis::weightsCounted, this,
            [this](int node) { m_list->setWeightStatistics(node, m_analysis->weightStatistics(node)); });
    // Larger type wants a wider list.
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        if (m_presentation != theme().presentation)
            shareRoom();
    });
    takeCalibration();
}

// The list as wide as its words want it, and never more than a part of the page.
void CalibratePage::shareRoom()
{
    m_presentation = theme().presentation;
    const int whole = m_shared ? width() : kListWidth + kViewWidth;
    const int list = std::min(qRound(kListWidth * m_presentation), static_cast<int>(kMostListShare * whole));
    m_workbench->setSizes({list, whole - list});
}

void CalibratePage::takeCalibration()
{
    const auto calibration = state().calibration();
    if (calibration != m_analysis->calibration()) {
        m_view->show(nullptr); // it refers to the one before
        m_analysis->setCalibration(calibration);
        m_list->setCalibration(calibration);
        std::vector<NodeId> weighted;
        for (const CalibratedTensor &tensor : calibratedTensors(calibration)) {
            if (tensor.role == TensorRole::Weight)
                weighted.push_back(tensor.node);
        }
        m_analysis->countWeights(weighted);
    }
    showPlace();
}

void CalibratePage::showPlace()
{
    m_stack->setCurrentWidget(m_analysis->calibration() ? static_cast<QWidget *>(m_workbench) : m_before);
    writeEmptyPlace();
    writeSubtitle();
}

void CalibratePage::writeEmptyPlace()
{
    const bool calibrating = state().isCalibrating();
    m_busy->setVisible(calibrating);
    m_empty->button()->setEnabled(!calibrating && (!state().model() || state().data() || state().dataError()));
    m_error->setVisible(!calibrating && (m_failure || state().dataError()));
    if (state().dataError())
        m_error->setText(errorText(*state().dataError()));
    else if (m_failure)
        m_error->setText(errorText(*m_failure));
    if (!state().model()) {
        m_empty->setTexts(tr("Here the range of every layer's values is chosen. First a network is needed."), tr("Choose a &network"));
        return;
    }
    const bool questions = state().model()->model->task == Task::QuestionAnswering;
    if (state().dataError()) {
        m_empty->setTexts(questions ? tr("Here the range of every layer's values is chosen. The questions for it could not be opened.")
                                    : tr("Here the range of every layer's values is chosen. The images for it could not be opened."),
                          tr("Choose other &data"));
        return;
    }
    if (calibrating) {
        const int items = state().dataChoice().calibrationImages;
        m_empty->setTexts(
            questions ? tr("Calibrating: %n questions go through the network once, and every layer's values are counted.", nullptr, items)
                      : tr("Calibrating: %n images go through the network once, and every layer's values are counted.", nullptr, items),
            tr("C&alibrate"));
        return;
    }
    const int items = state().dataChoice().calibrationImages;
    m_empty->setTexts(
        questions
            ? tr("Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For "
                 "this, %n questions go through the network once; bits, schemes and observers can then be changed without running them "
                 "again.",
                 nullptr, items)
            : tr("Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For "
                 "this, %n images go through the network once; bits, schemes and observers can then be changed without running them again.",
                 nullptr, items),
        tr("C&alibrate"));
}

void CalibratePage::writeSubtitle()
{
    const auto calibration = m_analysis->calibration();
    m_subtitle->setVisible(calibration != nullptr);
    if (!calibration)
        return;
    const int items = calibration->statistics.images;
    const bool questions = state().model() && state().model()->model->task == Task::QuestionAnswering;
    m_subtitle->setText(questions ? tr("%n questions have gone through the network; nothing here runs them again", nullptr, items)
                                  : tr("%n images have gone through the network; nothing here runs them again", nullptr, items));
}

void CalibratePage::shown()
{
    if (!m_shared) { // the page has its size now
        m_shared = true;
        QMetaObject::invokeMethod(this, &CalibratePage::shareRoom, Qt::QueuedConnection);
    }
    showPlace();
}

bool CalibratePage::isSettled() const
{
    return !m_analysis->isBusy();
}

void CalibratePage::retranslate()
{
    m_title->setText(pageTitle(id()));
    m_list->retranslate();
    m_view->retranslate();
    showPlace();
}

} // namespace quantoscope
