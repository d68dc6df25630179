import { pageBoxOf } from '@/lib/pdf/blocks/page-size'
import { nearestReadable } from '@/lib/pdf/contrast'
import { type FontFamily, hasSerifs } from '@/lib/pdf/fonts/font-families'
import { fontsOf } from '@/lib/pdf/fonts/registry'
import { accentOf } from '@/lib/pdf/templates/design-template'
import type { Design } from '@/lib/resume/schema/design'

/** A family and what stands in for it where it is not installed. */
export type ExportFont = {
  name: string
  /** One that most computers have and whose letters are nearly as wide. */
  common: string
  generic: 'sans-serif' | 'serif' | 'monospace'
}

/** Look of a document, as far as other programs can show it. Lengths in points. */
export type PaperLook = {
  body: ExportFont
  headings: ExportFont
  /** `#rrggbb`, at least 4.5:1 on white. */
  accent: string
  fontSize: number
  lineHeight: number
  /** Multiple of every space between parts. */
  spacing: number
  page: { width: number; height: number; margin: number }
}

/** Colours of text beside the accent; both read on white with at least 7:1. */
export const textColours = { ink: '#14181f', soft: '#4a5361' } as const

/** Typefaces that word processors carry, and which of ours they resemble more than the usual ones. */
const commonById: Record<string, string> = {
  'eb-garamond': 'Garamond',
  'cormorant-garamond': 'Garamond',
  'vitae-baskerville': 'Baskerville Old Face',
  'vitae-office': 'Calibri',
}

const fontOf = (family: FontFamily): ExportFont => {
  const { id, name, kind } = family
  const own = commonById[id]
  if (kind === 'mono') return { name, common: own ?? 'Courier New', generic: 'monospace' }
  if (hasSerifs(family)) return { name, common: own ?? 'Times New Roman', generic: 'serif' }
  return { name, common: own ?? 'Arial', generic: 'sans-serif' }
}

/** The look of a design for formats that are set by other programs. */
export function paperLookOf(design: Design): PaperLook {
  const pair = fontsOf(design)
  const { size, margin } = pageBoxOf(design)
  return {
    body: fontOf(pair.body),
    headings: fontOf(pair.headings),
    accent: nearestReadable(accentOf(design)),
    fontSize: design.fontSize,
    lineHeight: design.lineHeight,
    spacing: design.spacing,
    page: { width: size[0], height: size[1], margin },
  }
}
