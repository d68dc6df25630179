import letters from './monogram-letters.json' with { type: 'json' }

/** Strokes of capitals in a box of 10 by 14 units, for drawn initials. */
export const monogramLetters: Readonly<Record<string, string>> = letters
