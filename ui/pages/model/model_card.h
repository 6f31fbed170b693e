// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loaders/load_model.h"

#include <QAbstractButton>

#include <cstdint>
#include <optional>

namespace quantoscope {

// One bundled network, to be chosen by click or key: its size, task and number of parameters (it loads when it is chosen).
class ModelCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ModelCard(const BundledModel &model, QWidget *parent = nullptr);

    const std::string &name() const { return m_model.name; }
    void retranslate();
    QSize sizeHint() const override;
    int fullWidth() const; // in which no line of it is cut

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString detail() const;
    QString task() const;

    BundledModel m_model;
    std::int64_t m_bytes = 0;
};

} // namespace quantoscope
