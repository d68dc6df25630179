import type { Design } from '@/lib/resume/schema/design'

/** One static TTF: of a family, one weight and one style. */
export type FontFace = {
  family: string
  /** In lib/pdf/fonts/files. */
  fileName: string
  weight: 400 | 700
  style: 'normal' | 'italic'
}

export type FontFamily = {
  /** Stem of its file names, and the name that styles use. */
  id: string
  /** As the licence lets us call it. */
  name: string
  kind: 'sans' | 'serif'
}

/** The type of a document: one family for section headings, one for everything else. */
export type FontPair = {
  /** Stored in a design. */
  id: string
  headings: FontFamily
  body: FontFamily
}

const inter: FontFamily = { id: 'inter', name: 'Inter', kind: 'sans' }
const vitaeSans: FontFamily = { id: 'vitae-sans', name: 'Vitae Sans', kind: 'sans' }
const vitaeGrotesk: FontFamily = { id: 'vitae-grotesk', name: 'Vitae Grotesk', kind: 'sans' }
const tinos: FontFamily = { id: 'tinos', name: 'Tinos', kind: 'serif' }
const garamond: FontFamily = { id: 'eb-garamond', name: 'EB Garamond', kind: 'serif' }
const vitaeSerif: FontFamily = { id: 'vitae-serif', name: 'Vitae Serif', kind: 'serif' }

/** All families, each with four faces: regular, italic, bold, bold italic. */
export const fontFamilies: readonly FontFamily[] = [
  inter,
  vitaeSans,
  vitaeGrotesk,
  tinos,
  vitaeSerif,
  garamond,
]

const pairOf = (id: string, headings: FontFamily, body: FontFamily): FontPair => ({
  id,
  headings,
  body,
})

const single = (family: FontFamily) => pairOf(family.id, family, family)

const initialPair = single(inter)

/** All pairs; the first is what an unknown id falls to. */
export const fontPairs: readonly FontPair[] = [
  initialPair,
  pairOf('inter-tinos', inter, tinos),
  single(vitaeSans),
  pairOf('vitae-sans-vitae-serif', vitaeSans, vitaeSerif),
  single(vitaeGrotesk),
  pairOf('vitae-grotesk-vitae-serif', vitaeGrotesk, vitaeSerif),
  single(vitaeSerif),
  single(tinos),
  pairOf('vitae-sans-eb-garamond', vitaeSans, garamond),
  single(garamond),
]

/** The pair of an id; an unknown one gives the first. */
export function fontPairOf(id: string): FontPair {
  return fontPairs.find((pair) => pair.id === id) ?? initialPair
}

const faces = [
  { suffix: 'regular', weight: 400, style: 'normal' },
  { suffix: 'italic', weight: 400, style: 'italic' },
  { suffix: 'bold', weight: 700, style: 'normal' },
  { suffix: 'bold-italic', weight: 700, style: 'italic' },
] as const

/** The four faces of a family. A missing one would make the layout throw, so all are always there. */
export function facesOf(family: FontFamily): FontFace[] {
  return faces.map(({ suffix, weight, style }) => ({
    family: family.id,
    fileName: `${family.id}-${suffix}.ttf`,
    weight,
    style,
  }))
}

/** The faces that a document of this design may use. */
export function fontFacesFor(design: Pick<Design, 'fonts'>): FontFace[] {
  const { headings, body } = fontPairOf(design.fonts)
  return [...new Set([body, headings])].flatMap(facesOf)
}
