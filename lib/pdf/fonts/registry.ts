import type { Design } from '@/lib/resume/schema/design'
import { type FontFamily, fontFamilyOf } from './font-families'
import { ownFamily, ownFontId } from './own-family'

/** One static TTF: of a family, one weight and one style. */
export type FontFace = {
  family: string
  /** In lib/pdf/fonts/files. */
  fileName: string
  weight: 400 | 700
  style: 'normal' | 'italic'
}

/** The type of a document: one family for section headings, one for everything else. */
export type FontPair = {
  /** Stored in a design. */
  id: string
  headings: FontFamily
  body: FontFamily
  /** For the name and other large type, where that is another family than the headings. */
  display?: FontFamily
  /** For dates, contacts and keys, where the design has a typeface of one width. */
  mono?: FontFamily
}

function familyOf(id: string): FontFamily {
  const family = fontFamilyOf(id)
  if (!family) throw new Error(`There is no font family ${id}`)
  return family
}

const pairOf = (headings: string, body: string, id = `${headings}-${body}`): FontPair => ({
  id,
  headings: familyOf(headings),
  body: familyOf(body),
})

const single = (id: string) => pairOf(id, id, id)

const initialPair = single('inter')

/** All pairs; the first is what an unknown id falls to. */
export const fontPairs: readonly FontPair[] = [
  initialPair,
  pairOf('inter', 'tinos'),
  single('vitae-sans'),
  pairOf('vitae-sans', 'vitae-serif'),
  { ...single('vitae-grotesk'), mono: familyOf('vitae-mono') },
  pairOf('vitae-grotesk', 'vitae-serif'),
  single('vitae-serif'),
  single('tinos'),
  pairOf('vitae-sans', 'eb-garamond'),
  single('eb-garamond'),
  { ...pairOf('fraunces', 'instrument-sans'), display: familyOf('fraunces-display') },
  pairOf('vitae-serif', 'vitae-sans'),
  single('manrope'),
  pairOf('newsreader-display', 'newsreader', 'newsreader'),
  single('nunito-sans'),
  pairOf('cormorant-garamond', 'figtree'),
  pairOf('archivo-narrow', 'archivo', 'archivo'),
  { ...pairOf('work-sans', 'spectral'), display: familyOf('spectral-light') },
  pairOf('bricolage-grotesque', 'dm-sans'),
  single('public-sans'),
  pairOf('outfit', 'atkinson-hyperlegible'),
  pairOf('outfit', 'figtree'),
]

/** The pair of an id; an unknown one gives the first. */
export function fontPairOf(id: string): FontPair {
  return fontPairs.find((pair) => pair.id === id) ?? initialPair
}

/** The fields of a design that say which fonts it is set in; documents of older versions have the first alone. */
export type FontChoice = Pick<Design, 'fonts'> &
  Partial<Pick<Design, 'headingFont' | 'bodyFont' | 'ownFont'>>

/**
 * The families of a design: those of its pair, and in their place those that the person chose. An
 * unknown one counts as none. Chosen headings are for large type, too.
 */
export function fontsOf({ fonts, headingFont = '', bodyFont = '', ownFont }: FontChoice): FontPair {
  const pair = fontPairOf(fonts)
  const chosen = (id: string) =>
    id === ownFontId ? ownFont && ownFamily(ownFont) : fontFamilyOf(id)
  const headings = chosen(headingFont)
  const body = chosen(bodyFont)
  if (!headings && !body) return pair
  return {
    id: pair.id,
    headings: headings ?? pair.headings,
    body: body ?? pair.body,
    ...(pair.display && !headings ? { display: pair.display } : {}),
    ...(pair.mono ? { mono: pair.mono } : {}),
  }
}

const faces = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
  { weight: 700, style: 'italic' },
] as const

/** Returns the name of a file in lib/pdf/fonts/files. */
export function fontFileName(stem: string, bold: boolean, italic: boolean): string {
  const suffix = [bold ? 'bold' : '', italic ? 'italic' : ''].filter(Boolean).join('-')
  return `${stem}-${suffix || 'regular'}.ttf`
}

/**
 * The four faces of a family; where it has no italic, the upright file stands for it. A missing face
 * would make the layout throw, so all are always there.
 */
export function facesOf(family: FontFamily): FontFace[] {
  return faces.map(({ weight, style }) => ({
    family: family.id,
    fileName: fontFileName(family.id, weight === 700, family.hasItalic && style === 'italic'),
    weight,
    style,
  }))
}

/** The faces that a document of this design may use, without those of the person's own. */
export function fontFacesFor(design: FontChoice): FontFace[] {
  const { headings, body, display, mono } = fontsOf(design)
  const families = new Set([body, headings, display ?? headings, mono ?? body])
  return [...families].filter(({ id }) => fontFamilyOf(id) !== null).flatMap(facesOf)
}
