/**
 * Whether a font file has the letters of a family of the paper: the interface shows itself in those, and
 * they are kept for work without a network. Other scripts' fonts are loaded when a text needs them.
 */
export const isLatinFont = (name) => !/-(greek|cyrillic)-|^(noto-sans|vitae-arabic)-/.test(name)
