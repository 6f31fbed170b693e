// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/graph_panel.h"

#include "graph/graph_export.h"
#include "graph/graph_view.h"
#include "widgets/save_report.h"
#include "words/message_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kLeastHeight = 460;
constexpr int kDpi = 200;
constexpr Colouring kColourings[] = {Colouring::None, Colouring::Bits, Colouring::Sqnr, Colouring::Time};

} // namespace

GraphPanel::GraphPanel(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_colourLabel(new QLabel)
    , m_matches(new QLabel)
    , m_search(new QLineEdit)
    , m_colouring(new QComboBox)
    , m_view(new GraphView)
{
    setProperty("role", "card");
    m_title->setProperty("role", "subtitle");
    m_matches->setProperty("role", "muted");
    m_search->setObjectName(QStringLiteral("graphSearch"));
    m_colouring->setObjectName(QStringLiteral("graphColouring"));
    m_colouring->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its list shows the long ones whole
    m_colouring->setMinimumContentsLength(14);
    m_view->setObjectName(QStringLiteral("graphView"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_view->setMinimumHeight(kLeastHeight);
    m_colourLabel->setBuddy(m_colouring);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_title);
    tools->addStretch();
    tools->addWidget(m_matches);
    tools->addWidget(m_search);
    tools->addWidget(m_colourLabel);
    tools->addWidget(m_colouring);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(tools);
    column->addWidget(m_view, 1);

    connect(&state, &AppState::modelChanged, this, &GraphPanel::draw);
    connect(&state, &AppState::shownRunChanged, this, &GraphPanel::draw);
    connect(&state.study(), &StudyDocument::runsChanged, this, &GraphPanel::draw);
    connect(&state, &AppState::selectedLayersChanged, this, [this] { m_view->setSelectedLayers(m_state.selectedLayers()); });
    connect(m_view, &GraphView::selectionChanged, &state, &AppState::selectLayers);
    connect(m_view, &GraphView::layerActivated, this, [this](const QString &layer) {
        m_state.selectLayers({layer});
        m_state.goTo(PageId::Layers);
    });
    connect(m_view, &GraphView::saveRequested, this, &GraphPanel::save);
    connect(m_search, &QLineEdit::textChanged, m_view, &GraphView::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->showMatch(1); });
    connect(m_view, &GraphView::searchChanged, this, [this](int match, int matches) {
        m_matches->setText(m_search->text().isEmpty() ? QString() : tr("%1 of %2").arg(match).arg(matches));
    });
    connect(m_colouring, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_view->setColouring(kColourings[index]);
    });
}

void GraphPanel::draw()
{
    const auto opened = m_state.model();
    if (!opened)
        return;
    RunPointer run = m_state.study().find(m_state.shownRun());
    if (run && run->model != opened->model->name)
        run.reset();
    if (opened == m_drawnModel && run == m_drawnRun) // the study's other runs do not show here
        return;
    m_drawnModel = opened;
    m_drawnRun = run;
    GraphDrawing drawing = drawingOf(opened->inspection);
    if (run)
        setRunFigures(drawing, run->layers);
    m_view->setDrawing(std::move(drawing));
    m_view->setSelectedLayers(m_state.selectedLayers());
}

void GraphPanel::save()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the drawing"), QStringLiteral("network.svg"), QStringLiteral("*.svg *.png *.pdf"));
    if (file.isEmpty())
        return;
    const ChartFormat format = file.endsWith(QStringLiteral(".png"))   ? ChartFormat::Png
                               : file.endsWith(QStringLiteral(".pdf")) ? ChartFormat::Pdf
                                                                       : ChartFormat::Svg;
    const Status written = exportGraph(*m_view, file.toStdString(), format, kDpi);
    if (written.ok())
        sayWhereSaved(m_state, file);
    else
        m_state.say(errorText(written.error()));
}

void GraphPanel::retranslate()
{
    m_title->setText(tr("Graph"));
    m_search->setPlaceholderText(tr("Find a layer"));
    m_search->setAccessibleName(tr("Find a layer"));
    m_colourLabel->setText(tr("Colour b&y"));
    const int index = qMax(0, m_colouring->currentIndex());
    const QSignalBlocker quiet(m_colouring);
    m_colouring->clear();
    m_colouring->addItems({tr("nothing"), tr("bits of the shown run"), tr("SQNR of the shown run"), tr("time of the shown run")});
    m_colouring->setCurrentIndex(index);
    draw();
}

} // namespace quantoscope
