// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace quantoscope {

struct Member {
    enum class Kind { File, Folder, Link, Pipe };

    QByteArray name;
    QByteArray content;
    Kind kind = Kind::File;
    QByteArray linkTo = {};
};

// The bytes of a .tar.gz with these members, in this order, however bad they are.
QByteArray tarGz(const QList<Member> &members);

} // namespace quantoscope
