import type { Design } from '@/lib/resume/schema/design'
import { type FontFamily, fontFamilyOf } from './font-families'
import { ownFamily, ownFontId } from './own-family'

/** Static TTF file of a family, with one weight and style. */
export type FontFace = {
  family: string
  /** Name in lib/pdf/fonts/files. */
  fileName: string
  weight: 400 | 700
  style: 'normal' | 'italic'
}

/** Typefaces of a document: one family for section headings, one for everything else. */
export type FontPair = {
  /** Stored in a design. */
  id: string
  headings: FontFamily
  body: FontFamily
  /** Family for the name and other large type, if not that of the headings. */
  display?: FontFamily
  /** Monospaced family for dates, contacts and labels, if the design has one. */
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

/** All pairs; the first is the default for unknown ids. */
export const fontPairs: readonly FontPair[] = [
  initialPair,
  pairOf('inter', 'tinos'),
  single('vitae-sans'),
  pairOf('vitae-sans', 'vitae-serif'),
  { ...single('vitae-grotesk'), mono: familyOf('vitae-mono') },
  pairOf('vitae-grotesk', 'vitae-serif'),
  single('vitae-serif'),
  single('tinos'),
  single('crimson-pro'),
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
  single('vitae-summer'),
  pairOf('outfit', 'atkinson-hyperlegible'),
  pairOf('outfit', 'figtree'),
]

/** Returns a pair by id; the first for an unknown one. */
export function fontPairOf(id: string): FontPair {
  return fontPairs.find((pair) => pair.id === id) ?? initialPair
}

/** Font fields of a design; documents of older versions have only the first. */
export type FontChoice = Pick<Design, 'fonts'> &
  Partial<Pick<Design, 'headingFont' | 'bodyFont' | 'ownFont'>>

/**
 * Returns the families of a design: those of its pair, overridden by the person's choices. Unknown ids are ignored.
 * Chosen headings also apply to large type.
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

/** Returns a file name in lib/pdf/fonts/files. */
export function fontFileName(stem: string, bold: boolean, italic: boolean): string {
  const suffix = [bold ? 'bold' : '', italic ? 'italic' : ''].filter(Boolean).join('-')
  return `${stem}-${suffix || 'regular'}.ttf`
}

/**
 * Returns the four faces of a family; without an italic the upright file is used for it. The layout would throw for a
 * missing face.
 */
export function facesOf(family: FontFamily): FontFace[] {
  return faces.map(({ weight, style }) => ({
    family: family.id,
    fileName: fontFileName(family.id, weight === 700, family.hasItalic && style === 'italic'),
    weight,
    style,
  }))
}

/** Returns the built-in faces that a document of this design may use. */
export function fontFacesFor(design: FontChoice): FontFace[] {
  const { headings, body, display, mono } = fontsOf(design)
  const families = new Set([body, headings, display ?? headings, mono ?? body])
  return [...families].filter(({ id }) => fontFamilyOf(id) !== null).flatMap(facesOf)
}
