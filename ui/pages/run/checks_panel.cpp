// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/checks_panel.h"

#include "charts/chart_words.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/run_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace quantoscope {
namespace {

constexpr int kMostLines = 8;
constexpr int kMostDetails = 24;
constexpr int kIconSide = 16;

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

QString details(const BackendCheck &check)
{
    QStringList lines;
    for (const LayerCheck &layer : check.layers) {
        if (layer.possible || !layer.reason)
            continue;
        if (lines.size() == kMostDetails) {
            lines << QStringLiteral("…");
            break;
        }
        lines << Checks::tr("%1: %2").arg(QString::fromStdString(layer.layer), messageText(*layer.reason));
    }
    return lines.join(QLatin1Char('\n'));
}

CheckLine refusedLine(const RunRequest &request, const RunCheck &check)
{
    CheckLine line{CheckKind::Refused, {}, {}};
    const QString run = runTitle(request);
    if (check.error) {
        line.text = Checks::tr("%1 cannot run: %2").arg(run, errorText(*check.error));
        return line;
    }
    const auto &layers = check.check->layers;
    const auto first = std::find_if(layers.begin(), layers.end(), [](const LayerCheck &layer) { return !layer.possible; });
    const auto refused = static_cast<int>(std::count_if(layers.begin(), layers.end(), [](const LayerCheck &l) { return !l.possible; }));
    const QString layer = QString::fromStdString(first->layer);
    const QString reason = first->reason ? messageText(*first->reason) : QString();
    line.text = refused == 1 ? Checks::tr("%1: layer %2 cannot run: %3").arg(run, layer, reason)
                             : Checks::tr("%1: layer %2 and %n more cannot run: %3", nullptr, refused - 1).arg(run, layer, reason);
    line.details = details(*check.check);
    return line;
}

// "Static: 21 of 21 weighted layers in integers"
QString touchText(const RunRequest &request, const BackendCheck &check)
{
    const QString method = methodAndSettings(request);
    if (request.recipe.method == Method::Fp32)
        return Checks::tr("%1: nothing is quantized").arg(method);
    return Checks::tr("%1: %2 of %n weighted layer(s) in integers", nullptr, check.weightedLayers)
        .arg(method)
        .arg(check.quantizedWeightedLayers);
}

// Lines in order, equal texts once, with the networks they belong to in front where there are several.
class LinesByText
{
public:
    void add(CheckKind kind, const QString &text, const std::string &model, const QString &details = {})
    {
        const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.line.text == text; });
        if (found == m_lines.end())
            m_lines.push_back({{kind, text, details}, {modelTitle(model)}});
        else if (!found->models.contains(modelTitle(model)))
            found->models << modelTitle(model);
    }

    std::vector<CheckLine> take(bool nameModels) const
    {
        std::vector<CheckLine> lines;
        for (const Line &entry : m_lines) {
            CheckLine line = entry.line;
            if (nameModels)
                line.text = Checks::tr("%1 – %2").arg(entry.models.join(QStringLiteral(", ")), line.text);
            lines.push_back(line);
        }
        return lines;
    }

private:
    struct Line {
        CheckLine line;
        QStringList models;
    };
    std::vector<Line> m_lines;
};

} // namespace

bool isRefused(const RunCheck &check)
{
    return check.error || (check.check && !check.check->possible());
}

std::vector<CheckLine> checkLines(const std::vector<RunRequest> &requests, const std::vector<RunCheck> &checks)
{
    std::vector<CheckLine> lines;
    std::set<std::string> models;
    LinesByText simulated, touched, remarks;
    for (std::size_t i = 0; i < requests.size() && i < checks.size(); ++i) {
        const RunRequest &request = requests[i];
        const RunCheck &check = checks[i];
        const std::string &model = request.session.model;
        models.insert(model);
        if (isRefused(check)) {
            lines.push_back(refusedLine(request, check));
            continue;
        }
        if (!check.check)
            continue;
        if (check.check->simulated)
            simulated.add(CheckKind::Simulated,
                          Checks::tr("%1: what the integers would give is computed, but its time says nothing: simulated, not timed")
                              .arg(backendTitle(request.backend)),
                          model);
        touched.add(CheckKind::Fine, touchText(request, *check.check), model);
        for (const Message &warning : check.check->warnings)
            remarks.add(CheckKind::Remark, messageText(warning), model);
        for (const LayerCheck &layer : check.check->layers) {
            if (layer.possible && layer.reason)
                remarks.add(CheckKind::Remark, Checks::tr("%1: %2").arg(methodAndSettings(request), messageText(*layer.reason)), model);
        }
    }
    const bool several = models.size() > 1;
    for (const CheckLine &line : simulated.take(false))
        lines.push_back(line);
    for (const CheckLine &line : touched.take(several))
        lines.push_back(line);
    for (const CheckLine &line : remarks.take(false))
        lines.push_back(line);
    return lines;
}

ChecksPanel::ChecksPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("runChecks"));
    setProperty("role", "card");
    m_title->setProperty("role", "subtitle");
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        m_shown.clear();
        fill();
    });
}

void ChecksPanel::showChecks(const std::vector<RunRequest> &requests, const std::vector<RunCheck> &checks)
{
    m_requests = requests;
    m_checks = checks;
    m_error.reset();
    fill();
}

void ChecksPanel::showError(const Error &error)
{
    m_error = error;
    fill();
}

void ChecksPanel::fill()
{
    std::vector<CheckLine> lines = checkLines(m_requests, m_checks);
    if (m_error)
        lines = {{CheckKind::Refused, errorText(*m_error), {}}};
    if (static_cast<int>(lines.size()) > kMostLines) {
        QStringList rest;
        for (std::size_t i = kMostLines - 1; i < lines.size(); ++i)
            rest << lines[i].text;
        lines.resize(kMostLines - 1);
        lines.push_back({CheckKind::Remark, tr("and %n more", nullptr, static_cast<int>(rest.size())), rest.join(QLatin1Char('\n'))});
    }
    if (lines == m_shown)
        return;
    m_shown = lines;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    static const std::map<CheckKind, QString> icons = {{CheckKind::Fine, QStringLiteral("check")},
                                                       {CheckKind::Remark, QStringLiteral("info")},
                                                       {CheckKind::Simulated, QStringLiteral("triangle-alert")},
                                                       {CheckKind::Refused, QStringLiteral("circle-x")}};
    for (const CheckLine &line : lines) {
        const Theme &colours = theme();
        const QColor colour = line.kind == CheckKind::Refused     ? colours.bad
                              : line.kind == CheckKind::Simulated ? colours.warning
                              : line.kind == CheckKind::Fine      ? colours.good
                                                                  : colours.muted;
        auto *row = new QWidget;
        auto *sign = new QLabel;
        sign->setPixmap(icon(icons.at(line.kind), colour).pixmap(QSize(kIconSide, kIconSide), devicePixelRatio()));
        auto *text = new QLabel(line.text);
        text->setObjectName(QStringLiteral("checkLine"));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setToolTip(line.details);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (line.kind != CheckKind::Fine)
            text->setProperty("role", line.kind == CheckKind::Refused ? "error" : line.kind == CheckKind::Simulated ? "warning" : "muted");
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(sign, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        m_lines->addWidget(row);
    }
}

void ChecksPanel::retranslate()
{
    m_title->setText(tr("What is known before the start"));
    fill();
}

} // namespace quantoscope
