// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/recipe_comparison.h"

#include "theme/theme.h"
#include "widgets/table_menu.h"
#include "words/csv_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFont>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr QSize kFirstSize{960, 620};

QFont codeFont()
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    return font;
}

QString text(const std::optional<std::string> &line)
{
    return line ? QString::fromStdString(*line) : QString();
}

} // namespace

void RecipeLines::setLines(std::vector<LinePair> lines, const QString &leftName, const QString &rightName)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_left = leftName;
    m_right = rightName;
    endResetModel();
}

int RecipeLines::differences() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const LinePair &pair) { return !pair.isSame(); }));
}

QString RecipeLines::csv() const
{
    CsvText csv({QStringLiteral("differs"), QStringLiteral("left"), QStringLiteral("right")});
    for (const LinePair &pair : m_lines)
        csv.add({QString::number(pair.isSame() ? 0 : 1), text(pair.left), text(pair.right)});
    return csv.text();
}

void RecipeLines::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int RecipeLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RecipeLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant RecipeLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LinePair &pair = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Left)
            return text(pair.left);
        if (index.column() == Right)
            return text(pair.right);
        return pair.isSame() ? QString() : !pair.left ? QStringLiteral("+") : !pair.right ? QStringLiteral("−") : QStringLiteral("≠");
    case Qt::FontRole: return codeFont();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Sign ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::BackgroundRole: return pair.isSame() ? QVariant() : QVariant(theme().accentSoft);
    case Qt::ForegroundRole: return pair.isSame() ? QVariant(theme().muted) : QVariant(theme().text);
    case DiffersRole: return !pair.isSame();
    case Qt::ToolTipRole: return data(index, Qt::DisplayRole);
    default: return {};
    }
}

QVariant RecipeLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == Left ? m_left : section == Right ? m_right : QString();
}

RecipeComparison::RecipeComparison(QWidget *parent)
    : QDialog(parent)
    , m_model(new RecipeLines(this))
    , m_summary(new QLabel)
    , m_onlyDifferent(new QCheckBox)
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("recipeComparison"));
    setModal(false);
    resize(kFirstSize);
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    m_onlyDifferent->setObjectName(QStringLiteral("comparisonOnlyDifferent"));
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RecipeLines::Sign, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultSectionSize(theme().rowHeight() - 4);
    auto *menu = new TableMenu(
        *m_table, QStringLiteral("recipes"), [this] { return std::vector<TextTable>{textTableOf(*m_model, windowTitle())}; },
        [this] { return m_model->csv(); });
    connect(menu, &TableMenu::failed, m_summary, &QLabel::setText);
    auto *buttons = new QDialogButtonBox;
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("closeComparison"));
    m_close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::hide);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &RecipeComparison::hideSameLines);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_onlyDifferent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    retranslate();
}

void RecipeComparison::compareWith(const QString &name, const Recipe &other)
{
    m_otherName = name;
    m_other = other;
    showLines();
}

void RecipeComparison::showPresent(const Recipe &present, int differing)
{
    m_present = present;
    m_differing = differing;
    showLines();
}

void RecipeComparison::showLines()
{
    m_model->setLines(compareRecipes(m_present, m_other), tr("Present recipe: %1").arg(QString::fromStdString(m_present.name)),
                      m_otherName);
    const int lines = m_model->differences();
    m_summary->setText(lines == 0 ? tr("The two recipes are the same.")
                                  : tr("%1; %2.", "lines differ; layers differ")
                                        .arg(tr("%n line(s) differ", nullptr, lines),
                                             tr("%n layer(s) of this network are treated differently", nullptr, m_differing)));
    m_table->resizeRowsToContents();
    hideSameLines();
}

void RecipeComparison::hideSameLines()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHidden(row, m_onlyDifferent->isChecked() && !m_model->index(row, 0).data(RecipeLines::DiffersRole).toBool());
}

void RecipeComparison::retranslate()
{
    setWindowTitle(tr("Compare recipes"));
    m_onlyDifferent->setText(tr("&Only what differs"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("The two recipes, line by line"));
    showLines();
}

void RecipeComparison::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_table->resizeRowsToContents(); // lines wrap
}

void RecipeComparison::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace quantoscope
