import listed from './font-families.json' with { type: 'json' }

/** Non-Latin scripts that a family may support by further files. */
export type OwnScript = 'greek' | 'cyrillic'

export type FontFamily = {
  /** Prefix of its file names, and its name in styles. */
  id: string
  /** Name permitted by the licence. */
  name: string
  /** `display`: for large type. */
  kind: 'sans' | 'serif' | 'mono' | 'display'
  /** Kind by which people choose; none for a custom font. */
  genre?: 'book' | 'grotesk' | 'humanist' | 'geometric' | 'mono' | 'display'
  /** Known typeface that it is cut from or resembles. */
  like?: string
  /** False: the upright face is used as italic. */
  hasItalic: boolean
  scripts: readonly OwnScript[]
  /** Id of the family that draws characters missing in this one; null if no other has more. */
  substitute: string | null
  /** Whether its upright faces have small capitals (`smcp`, `c2sc`). */
  hasSmallCaps: boolean
  /** Whether its upright faces have old-style figures, by default or by `onum`. */
  hasOldStyleFigures: boolean
  /** Whether its upright faces have tabular figures, by default or by `tnum`. */
  hasTabularFigures: boolean
}

/** Facts of a family that most have alike. */
const common = {
  hasItalic: true,
  scripts: [],
  hasSmallCaps: false,
  hasOldStyleFigures: false,
  hasTabularFigures: true,
}

type Listed = Omit<FontFamily, 'id' | keyof typeof common> & Partial<FontFamily>

/** Id of a family. */
export type FontFamilyId = keyof typeof listed

/** All families. Each has four faces: regular, italic, bold, bold italic. */
export const fontFamilies: readonly FontFamily[] = Object.entries(
  listed as Record<string, Listed>,
).map(([id, family]) => ({ ...common, ...family, id }))

const familiesById = new Map(fontFamilies.map((family) => [family.id, family]))

/** Returns a family by id; null for an unknown one. */
export function fontFamilyOf(id: string): FontFamily | null {
  return familiesById.get(id) ?? null
}

/**
 * Returns whether text in a family has serifs; for a display family by its substitute. For formats that name a common
 * typeface instead.
 */
export function hasSerifs({ kind, substitute }: FontFamily): boolean {
  if (kind !== 'display') return kind === 'serif'
  const other = substitute === null ? null : fontFamilyOf(substitute)
  return other !== null && hasSerifs(other)
}
