// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// What the layers of ResNet-18 give, for chapters that open on real data: the calibration of the open network where that is ResNet-18 and
// calibrated, else one of its own on a few images, computed on the engine's queue. Nothing of the window's state is changed. Thread: GUI.
class RealLayers : public QObject
{
    Q_OBJECT

public:
    explicit RealLayers(AppState &state, QObject *parent = nullptr);

    void load(); // does nothing while it is there or on its way
    bool isLoading() const { return m_loading; }
    const std::shared_ptr<const Calibration> &calibration() const { return m_calibration; } // null until it is there
    const std::optional<Error> &error() const { return m_error; }                           // of the last try
    // Layers that give a range worth choosing: those that calibration saw and that do not keep their input's scale, in order.
    std::vector<std::string> layers() const;
    const TensorStatistics *statistics(const std::string &layer) const; // null when there is no such layer
    // Whether the open network has this layer, so that its recipe can take a setting for it.
    bool isOpen(const std::string &layer) const;

signals:
    void changed();

private:
    AppState &m_state;
    std::shared_ptr<const Calibration> m_calibration;
    std::optional<Error> m_error;
    bool m_loading = false;
};

} // namespace quantoscope
