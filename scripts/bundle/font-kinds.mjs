/** Returns true for a font file with the Latin letters of a family of the paper. */
export const isLatinFont = (name) =>
  name.endsWith('.ttf') && !/-(greek|cyrillic)-|^(noto-sans|vitae-arabic)-/.test(name)

/** Families that others fall back to, and the one of a new CV. */
const offlineFamilies = /^(inter|vitae-sans|vitae-grotesk|tinos|vitae-serif|eb-garamond)-/

/**
 * Returns true for a font file that is cached for work offline before it is used. All families together are ten
 * megabytes, of which a CV needs a few files: the others are cached when they are used.
 */
export const isOfflineFont = (name) => isLatinFont(name) && offlineFamilies.test(name)
