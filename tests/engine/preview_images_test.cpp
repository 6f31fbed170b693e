// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preview_images.h"

#include "engine/evaluate_images.h"
#include "engine/model_session.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

class Preview : public testing::Test
{
protected:
    Preview()
    {
        SessionRequest request;
        request.model = "resnet18";
        request.images = 6;
        auto session = ModelSession::open(request);
        if (!session.ok())
            throw std::runtime_error(session.error().text());
        m_session = *session;
        m_model = std::make_shared<const Model>(m_session->model());
        auto preview = ImagePreview::open(m_model, m_session->data().evaluationImages, 1);
        if (!preview.ok())
            throw std::runtime_error(preview.error().text());
        m_preview = std::move(preview).value();
    }

    std::shared_ptr<ModelSession> m_session;
    std::shared_ptr<const Model> m_model;
    std::unique_ptr<ImagePreview> m_preview;
};

TEST_F(Preview, AnswersAsTheFloatRunDoes)
{
    const auto baseline = m_session->baseline({});
    ASSERT_TRUE(baseline.ok());
    const auto images = m_preview->preview(m_session->evaluationItems(), m_model->image, {});
    ASSERT_TRUE(images.ok()) << images.error().text();
    ASSERT_EQ(images->size(), 6U);
    for (std::size_t i = 0; i < images->size(); ++i) {
        const PreviewedImage &image = (*images)[i];
        const Prediction &expected = (**baseline)[i];
        EXPECT_EQ(image.item, m_session->evaluationItems()[i]);
        EXPECT_EQ(image.answer.top, expected.top);
        EXPECT_EQ(image.answer.top.size(), 5U);
        EXPECT_NEAR(image.answer.confidence[0], expected.confidence[0], 1e-4);
        EXPECT_EQ(image.label, expected.label);
        EXPECT_EQ(image.name, m_session->data().evaluationImages->itemName(image.item));
        EXPECT_EQ(image.prepared.rgb, image.original.rgb) << "32 pixels stay 32 pixels";
    }
}

TEST_F(Preview, ShowsWhatAnotherInputDoes)
{
    ImageInput input = m_model->image;
    const auto usual = m_preview->preview({0, 1, 2, 3, 4, 5, 6, 7}, input, {});
    input.mean = {0.F, 0.F, 0.F};
    input.std = {1.F, 1.F, 1.F};
    const auto plain = m_preview->preview({0, 1, 2, 3, 4, 5, 6, 7}, input, {});
    ASSERT_TRUE(usual.ok() && plain.ok());
    int changed = 0;
    for (std::size_t i = 0; i < usual->size(); ++i) {
        const PreviewedImage &image = (*plain)[i];
        const auto [low, high] = std::minmax_element(image.original.rgb.begin(), image.original.rgb.end());
        EXPECT_FLOAT_EQ(image.lowest, static_cast<float>(*low) / 255.F);
        EXPECT_FLOAT_EQ(image.highest, static_cast<float>(*high) / 255.F);
        EXPECT_LT((*usual)[i].lowest, 0.F);
        changed += std::fabs(image.answer.confidence[0] - (*usual)[i].answer.confidence[0]) > 0.02F ? 1 : 0;
    }
    EXPECT_GE(changed, 4) << "a wrong normalisation is seen";

    input.height = 24;
    input.width = 40;
    input.resizeShorterSide = 48;
    const auto cropped = m_preview->preview({0}, input, {});
    ASSERT_TRUE(cropped.ok()) << cropped.error().text();
    EXPECT_EQ(cropped->front().prepared.height, 24);
    EXPECT_EQ(cropped->front().prepared.width, 40);
    EXPECT_EQ(cropped->front().original.height, 32);
    const auto back = m_preview->preview({0}, m_model->image, {});
    EXPECT_EQ(back->front().answer.top, usual->front().answer.top) << "and back again";
}

TEST_F(Preview, RefusesWhatCannotBe)
{
    const auto problem = [&](const std::vector<int> &items, auto change) {
        ImageInput input = m_model->image;
        change(input);
        const auto result = m_preview->preview(items, input, {});
        return result.ok() ? std::string("previewed") : result.error().message.id();
    };
    EXPECT_EQ(problem({100'000}, [](ImageInput &) {}), "engine.preview_item");
    EXPECT_EQ(problem({-1}, [](ImageInput &) {}), "engine.preview_item");
    EXPECT_EQ(problem({0}, [](ImageInput &input) { input.std[0] = 0.F; }), "engine.image_input");
    EXPECT_EQ(problem({0}, [](ImageInput &input) { input.channels = 1; }), "engine.image_input");
    EXPECT_EQ(problem({0}, [](ImageInput &input) { input.width = 0; }), "engine.image_input");
    EXPECT_EQ(problem({}, [](ImageInput &) {}), "previewed") << "no image, no answer";

    const CancelToken token;
    token.cancel();
    const auto stopped = m_preview->preview({0}, m_model->image, RunContext(token, {}));
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);

    SessionRequest text;
    text.model = "bert-mini-qa";
    const auto session = ModelSession::open(text);
    ASSERT_TRUE(session.ok());
    const auto none = ImagePreview::open(std::make_shared<const Model>((*session)->model()), m_session->data().evaluationImages, 1);
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().message.id(), "engine.preview_task");
}

} // namespace
} // namespace quantoscope
