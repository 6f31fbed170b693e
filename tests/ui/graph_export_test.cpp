// SPDX-License-Identifier: GPL-3.0-or-later
// The network's drawing as a file, on paper and on the clipboard.
#include "graph/graph_export.h"

#include "graph_view_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPrinter>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <cmath>

namespace quantoscope {
namespace {

class GraphFiles : public GraphViewTest
{
protected:
    QByteArray written(const char *name, ChartFormat format)
    {
        const QString path = m_folder.filePath(name);
        const Status status = exportGraph(m_view, path.toStdString(), format, 192);
        EXPECT_TRUE(status.ok());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

TEST_F(GraphFiles, APictureHoldsTheWholeDrawing)
{
    m_view.setColouring(Colouring::Bits);
    m_view.setSelectedLayers({"conv1"});
    const QImage image = QImage::fromData(written("a.png", ChartFormat::Png));
    EXPECT_NEAR(image.height(), 2 * m_view.drawingRect().height(), 2);
    EXPECT_NEAR(image.dotsPerMeterX(), 192 / 0.0254, 1);
    // What is marked on the screen is not in the file: the box's border is no thicker than others'.
    m_view.setSelectedLayers({});
    EXPECT_EQ(image, QImage::fromData(written("b.png", ChartFormat::Png)));
}

TEST_F(GraphFiles, SvgAndPdfAreVectorsWithText)
{
    const QByteArray svg = written("a.svg", ChartFormat::Svg);
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
    for (const char *text : {"conv1", "+ bn1 + relu", "64×32×32", "layer4.1", "avgpool"})
        EXPECT_TRUE(svg.contains(text)) << text;
    const QByteArray pdf = written("a.pdf", ChartFormat::Pdf);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_F(GraphFiles, AFileThatCannotBeWrittenIsSaid)
{
    const Status status = exportGraph(m_view, m_folder.filePath("no/such/folder/a.png").toStdString(), ChartFormat::Png, 96);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().message.id(), "chart.write-failed");
    EXPECT_THAT(status.error().text(), testing::HasSubstr("a.png"));
}

TEST_F(GraphFiles, PrintsOverSeveralPages)
{
    m_view.openAll();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath("print.pdf"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printGraph(m_view, printer);
    QFile file(m_folder.filePath("print.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    const double page = printer.pageRect(QPrinter::DevicePixel).height() * 96.0 / printer.resolution();
    const int expected = static_cast<int>(std::ceil(m_view.drawingRect().height() / page));
    EXPECT_GT(expected, 2);
    EXPECT_TRUE(pdf.contains(QByteArray("/Count ") + QByteArray::number(expected))) << expected;
}

TEST_F(GraphFiles, CopiesAsPictureAndVectors)
{
    copyGraph(m_view);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->hasImage());
    EXPECT_TRUE(QSvgRenderer(data->data("image/svg+xml")).isValid());
}

} // namespace
} // namespace quantoscope
