import { pageBoxOf } from '@/lib/pdf/blocks/page-size'
import { nearestReadable } from '@/lib/pdf/contrast'
import {
  type FontFamily,
  type FontFamilyId,
  fontFamilyOf,
  hasSerifs,
} from '@/lib/pdf/fonts/font-families'
import { fontsOf } from '@/lib/pdf/fonts/registry'
import { accentOf } from '@/lib/pdf/templates/design-template'
import { printedMeasures } from '@/lib/resume/large-print'
import type { Design } from '@/lib/resume/schema/design'

/** A font family with fallbacks. */
export type ExportFont = {
  name: string
  /** Widely installed family with similar letter widths. */
  common: string
  generic: 'sans-serif' | 'serif' | 'monospace'
}

/** Design of a document, as far as other programs support it. Lengths in points. */
export type PaperLook = {
  body: ExportFont
  headings: ExportFont
  /** `#rrggbb`, at least 4.5:1 on white. */
  accent: string
  fontSize: number
  lineHeight: number
  /** Factor for vertical spacing. */
  spacing: number
  page: { width: number; height: number; margin: number }
}

/** Text colours besides the accent; both at least 7:1 on white. */
export const textColours = { ink: '#14181f', soft: '#4a5361' } as const

/** Families of word processors that are alike, where the usual ones of their kind are less so. */
const alike: Readonly<Record<string, string | undefined>> = {
  'archivo-narrow': 'Arial Narrow',
  'atkinson-hyperlegible': 'Verdana',
  'bricolage-grotesque': 'Trebuchet MS',
  'cormorant-garamond': 'Garamond',
  'crimson-pro': 'Garamond',
  'dm-sans': 'Arial',
  'eb-garamond': 'Garamond',
  fraunces: 'Georgia',
  'fraunces-display': 'Georgia',
  jost: 'Century Gothic',
  manrope: 'Trebuchet MS',
  montserrat: 'Century Gothic',
  newsreader: 'Georgia',
  'newsreader-display': 'Georgia',
  'noto-serif': 'Cambria',
  'nunito-sans': 'Trebuchet MS',
  'open-sans': 'Verdana',
  outfit: 'Century Gothic',
  spectral: 'Cambria',
  'spectral-light': 'Cambria',
  'vitae-baskerville': 'Baskerville Old Face',
  'vitae-brush': 'Georgia',
  'vitae-didone': 'Bodoni MT',
  'vitae-mono': 'Consolas',
  'vitae-office': 'Calibri',
  'vitae-reader': 'Georgia',
  'vitae-sans': 'Calibri',
  'vitae-serif': 'Cambria',
  'vitae-summer': 'Calibri',
} satisfies Partial<Record<FontFamilyId, string>>

const fontOf = (family: FontFamily): ExportFont => {
  const { id, name, kind } = family
  const own = alike[id]
  if (kind === 'mono') return { name, common: own ?? 'Courier New', generic: 'monospace' }
  if (hasSerifs(family)) return { name, common: own ?? 'Times New Roman', generic: 'serif' }
  return { name, common: own ?? 'Arial', generic: 'sans-serif' }
}

/** Returns a function that gives a family of a design by its id, with the widely installed one that is like it. */
export function exportFontOf(design: Design): (id: string | undefined) => ExportFont {
  const { body, headings } = fontsOf(design)
  return (id = body.id) => {
    const own = [body, headings].find((family) => family.id === id)
    return fontOf(own ?? fontFamilyOf(id) ?? body)
  }
}

/** Returns the design for formats rendered by other programs. */
export function paperLookOf(design: Design): PaperLook {
  const pair = fontsOf(design)
  const { size, margin } = pageBoxOf(design)
  const { fontSize, lineHeight } = printedMeasures(design)
  return {
    body: fontOf(pair.body),
    headings: fontOf(pair.headings),
    accent: nearestReadable(accentOf(design)),
    fontSize,
    lineHeight,
    spacing: design.spacing,
    page: { width: size[0], height: size[1], margin },
  }
}
