// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace quantoscope {

// What stands where there is nothing yet: an icon, a sentence that says what will be here, and the button that gets it.
// The button is called OBJECTNAME + "Button".
class EmptyPlace : public QWidget
{
    Q_OBJECT

public:
    // `iconName` is a file of resources/icons.
    EmptyPlace(const QString &objectName, const QString &iconName, QWidget *parent = nullptr);

    // An empty `button` shows none.
    void setTexts(const QString &sentence, const QString &button = {});
    void setIconName(const QString &iconName);
    QPushButton *button() const { return m_button; }

signals:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();
    void fitSentence();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace quantoscope
