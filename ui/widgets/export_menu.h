// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing_export.h"

#include <QObject>
#include <QString>

class QMenu;
class QWidget;

namespace quantoscope {

// What every picture of the window offers: copy, save as PNG (with a resolution), SVG or PDF. What the picture is, the derived class says.
class ExportMenu : public QObject
{
    Q_OBJECT

public:
    // `baseName` is the file name proposed, without suffix.
    ExportMenu(QWidget &owner, QString baseName);

    virtual void fill(QMenu &menu);
    // What the entries do, for tests and for other places that save.
    bool saveTo(const QString &file, int dpi); // format by suffix; the reason of a failure is reported by failed()
    void copy();
    void setBaseName(const QString &name) { m_baseName = name; }

signals:
    void saved(const QString &file);
    void failed(const QString &sentence);

protected:
    struct Words {
        QString copy;  // the entry
        QString title; // of the dialog that asks for the file
    };
    virtual Words words() const = 0;
    virtual Drawing drawing() const = 0;

    QWidget &owner() const { return m_owner; }
    const QString &baseName() const { return m_baseName; }
    void report(const Status &written, const QString &file);

private:
    void askAndSave(const QString &suffix);

    QWidget &m_owner;
    QString m_baseName;
};

} // namespace quantoscope
