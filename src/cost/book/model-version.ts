/**
 * The version of the formulas. Raise it with any change that moves a figure: links made under
 * another version then say that their figures were worked out differently.
 */
export const MODEL_VERSION = 1;
