/** Non-Latin scripts that a family may support by further files. */
export type OwnScript = 'greek' | 'cyrillic'

export type FontFamily = {
  /** Prefix of its file names, and its name in styles. */
  id: string
  /** Name permitted by the licence. */
  name: string
  /** Original typeface, if the licence reserves its name. */
  cutFrom?: string
  /** `display`: for large type. */
  kind: 'sans' | 'serif' | 'mono' | 'display'
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

type Kind = FontFamily['kind']
type Facts = Partial<Omit<FontFamily, 'id' | 'name' | 'kind' | 'substitute'>>

/** Defines a family with an italic, Latin letters and tabular figures, overridden by `facts`. */
const familyOf = (
  kind: Kind,
  id: string,
  name: string,
  substitute: string | null,
  facts: Facts = {},
): FontFamily => ({
  id,
  name,
  kind,
  substitute,
  hasItalic: true,
  scripts: [],
  hasSmallCaps: false,
  hasOldStyleFigures: false,
  hasTabularFigures: true,
  ...facts,
})

const cyrillic = { scripts: ['cyrillic'] } as const
const greekAndCyrillic = { scripts: ['greek', 'cyrillic'] } as const
const oldStyle = { hasOldStyleFigures: true }
const smallCaps = { hasSmallCaps: true, hasOldStyleFigures: true }
const noTabular = { hasTabularFigures: false }
const upright = { hasItalic: false }

/** All families. Each has four faces: regular, italic, bold, bold italic. */
export const fontFamilies: readonly FontFamily[] = [
  familyOf('sans', 'inter', 'Inter', null, greekAndCyrillic),
  familyOf('sans', 'vitae-sans', 'Vitae Sans', 'inter', {
    ...greekAndCyrillic,
    ...oldStyle,
    cutFrom: 'Source Sans',
  }),
  familyOf('sans', 'vitae-grotesk', 'Vitae Grotesk', 'inter', {
    ...greekAndCyrillic,
    ...oldStyle,
    cutFrom: 'IBM Plex Sans',
  }),
  familyOf('serif', 'tinos', 'Tinos', null, greekAndCyrillic),
  familyOf('serif', 'vitae-serif', 'Vitae Serif', 'tinos', {
    ...greekAndCyrillic,
    ...smallCaps,
    cutFrom: 'Source Serif',
  }),
  familyOf('serif', 'eb-garamond', 'EB Garamond', 'tinos', { ...greekAndCyrillic, ...smallCaps }),

  familyOf('sans', 'archivo', 'Archivo', 'arimo', oldStyle),
  familyOf('display', 'archivo-narrow', 'Archivo Narrow', 'archivo', upright),
  familyOf('sans', 'arimo', 'Arimo', 'inter', greekAndCyrillic),
  familyOf('sans', 'atkinson-hyperlegible', 'Atkinson Hyperlegible', 'vitae-sans'),
  familyOf('sans', 'bricolage-grotesque', 'Bricolage Grotesque', 'inter', {
    ...upright,
    ...oldStyle,
  }),
  familyOf('sans', 'dm-sans', 'DM Sans', 'inter', noTabular),
  familyOf('sans', 'figtree', 'Figtree', 'inter'),
  familyOf('sans', 'instrument-sans', 'Instrument Sans', 'inter'),
  familyOf('sans', 'jost', 'Jost', 'inter'),
  familyOf('sans', 'libre-franklin', 'Libre Franklin', 'arimo', noTabular),
  familyOf('sans', 'manrope', 'Manrope', 'inter', { ...upright, ...greekAndCyrillic }),
  familyOf('sans', 'montserrat', 'Montserrat', 'inter', oldStyle),
  familyOf('sans', 'nunito-sans', 'Nunito Sans', 'open-sans', { ...cyrillic, ...oldStyle }),
  familyOf('sans', 'open-sans', 'Open Sans', 'inter', { ...greekAndCyrillic, ...oldStyle }),
  familyOf('sans', 'outfit', 'Outfit', 'inter', upright),
  familyOf('sans', 'public-sans', 'Public Sans', 'inter'),
  familyOf('sans', 'roboto', 'Roboto', 'inter', { ...greekAndCyrillic, ...oldStyle }),
  familyOf('sans', 'vitae-office', 'Vitae Office', 'vitae-sans', {
    ...oldStyle,
    cutFrom: 'Carlito',
  }),
  familyOf('sans', 'vitae-summer', 'Vitae Summer', 'vitae-sans', { ...oldStyle, cutFrom: 'Lato' }),
  familyOf('sans', 'work-sans', 'Work Sans', 'inter', oldStyle),

  familyOf('serif', 'cormorant-garamond', 'Cormorant Garamond', 'eb-garamond', oldStyle),
  familyOf('serif', 'crimson-pro', 'Crimson Pro', 'vitae-serif', oldStyle),
  familyOf('serif', 'fraunces', 'Fraunces', 'vitae-serif', noTabular),
  familyOf('display', 'fraunces-display', 'Fraunces Display', 'fraunces', {
    ...upright,
    ...noTabular,
  }),
  familyOf('serif', 'newsreader', 'Newsreader', 'vitae-serif'),
  familyOf('display', 'newsreader-display', 'Newsreader Display', 'newsreader', upright),
  familyOf('serif', 'noto-serif', 'Noto Serif', 'tinos', { ...greekAndCyrillic, ...oldStyle }),
  familyOf('serif', 'spectral', 'Spectral', 'vitae-serif', { ...cyrillic, ...smallCaps }),
  familyOf('display', 'spectral-light', 'Spectral Light', 'spectral', { ...upright, ...oldStyle }),
  familyOf('serif', 'vitae-baskerville', 'Vitae Baskerville', 'vitae-serif', {
    ...noTabular,
    cutFrom: 'Libre Baskerville',
  }),
  familyOf('serif', 'vitae-brush', 'Vitae Brush', 'vitae-serif', { cutFrom: 'Lora' }),
  familyOf('display', 'vitae-didone', 'Vitae Didone', 'noto-serif', {
    ...oldStyle,
    ...noTabular,
    cutFrom: 'Playfair Display',
  }),
  familyOf('serif', 'vitae-reader', 'Vitae Reader', 'noto-serif', {
    ...oldStyle,
    ...noTabular,
    cutFrom: 'Merriweather',
  }),

  familyOf('mono', 'vitae-mono', 'Vitae Mono', 'vitae-grotesk', {
    ...cyrillic,
    cutFrom: 'IBM Plex Mono',
  }),
]

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
