// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layers_export.h"

#include "pages/layers/layers_model.h"
#include "study/number_text.h"
#include "words/csv_text.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct LayersExport {
    Q_DECLARE_TR_FUNCTIONS(LayersExport)
};

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QStringList csvFields(const LayersModel &model, const QString &network, const LayerRow &row)
{
    const LayerSetting &setting = row.plan.setting;
    QStringList merged;
    for (const std::string &name : row.plan.merged)
        merged << QString::fromStdString(name);
    QStringList fields{network,
                       QString::fromStdString(model.recipe().name),
                       QString::fromStdString(row.name),
                       text(opName(row.op)),
                       merged.join(QLatin1Char('+')),
                       row.plan.precision == Precision::Float ? QStringLiteral("no") : QStringLiteral("yes")};
    if (row.plan.integerWeights) {
        fields << QString::number(setting.weight.bits) << text(granularityName(setting.weight.granularity))
               << text(schemeName(setting.weight.scheme)) << text(rangeName(setting.weight.range))
               << QString::fromStdString(observerText(setting.weightObserver));
    } else {
        fields << QStringList(5);
    }
    if (row.plan.result == ResultScale::Own) {
        fields << QString::number(setting.activation.bits) << text(schemeName(setting.activation.scheme))
               << text(rangeName(setting.activation.range)) << QString::fromStdString(observerText(setting.observer));
    } else {
        fields << QStringList(4);
    }
    const QVariant decibels = model.data(model.indexOf(QString::fromStdString(row.name), LayersModel::Sqnr), LayersModel::NumberRole);
    fields << QString::number(row.parameters) << QString::number(row.macs)
           << (decibels.isValid() ? QString::fromStdString(decimalText(decibels.toDouble(), 3, Language::English)) : QString());
    return fields;
}

} // namespace

TextTable layersTable(const LayersModel &model, const QString &title)
{
    TextTable table;
    table.title = title.toStdString();
    for (int column = 0; column < LayersModel::kColumns; ++column)
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString().toStdString(), column >= LayersModel::Parameters});
    for (const LayerRow &row : model.rows()) {
        if (row.merged)
            continue;
        std::vector<std::string> cells{row.name};
        for (int column = LayersModel::Name + 1; column < LayersModel::kColumns; ++column) {
            const bool apart = column == LayersModel::Fused && !row.fused;
            cells.push_back(apart ? std::string()
                                  : model.data(model.indexOf(QString::fromStdString(row.name), column)).toString().toStdString());
        }
        table.rows.push_back(std::move(cells));
    }
    table.footnotes.push_back(LayersExport::tr("Recipe: %1").arg(QString::fromStdString(model.recipe().name)).toStdString());
    return table;
}

QString layersCsv(const LayersModel &model, const QString &network)
{
    CsvText csv(
        QStringLiteral("model,recipe,layer,op,merged,integer,weight_bits,weight_granularity,weight_scheme,weight_range,weight_observer,"
                       "activation_bits,activation_scheme,activation_range,observer,parameters,macs,sqnr_db")
            .split(QLatin1Char(',')));
    for (const LayerRow &row : model.rows()) {
        if (row.merged)
            continue;
        csv.add(csvFields(model, network, row));
    }
    return csv.text();
}

} // namespace quantoscope
