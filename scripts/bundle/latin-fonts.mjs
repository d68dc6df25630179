/**
 * Returns true for a font file with the Latin letters of a family of the paper: the interface uses those, and they
 * are cached for work offline. Fonts of other scripts are loaded when a text needs them.
 */
export const isLatinFont = (name) => !/-(greek|cyrillic)-|^(noto-sans|vitae-arabic)-/.test(name)
