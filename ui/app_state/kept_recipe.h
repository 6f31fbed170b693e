// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quantoscope {

class RecipeDocument;
class Settings;

// A recipe that was changed and never saved, kept when it would be gone (the window closes, another network takes its place): in the folder
// "recipes" of the data folder and at the head of the recent recipes. Presets, and what is in a file as it is, are not kept. Where the
// folder cannot be written nothing is kept.
void keepUnsavedRecipe(const RecipeDocument &document, Settings &settings);

} // namespace quantoscope
