import type { OwnFont } from '@/lib/resume/schema/own-font'
import type { FontFamily } from './font-families'

/** Id by which a design refers to its custom font. */
export const ownFontId = 'own'

/** Built-in family of each kind that stands in for a character which a custom font lacks. */
export const ownSubstitutes = { sans: 'inter', serif: 'vitae-serif', mono: 'vitae-mono' } as const

/**
 * Returns the family of a custom font; null without files. Its id identifies the files, so that an engine never
 * confuses fonts of different documents.
 */
export function ownFamily({ name, kind, faces }: OwnFont): FontFamily | null {
  // Callers of the engine may not have validated it.
  if (!Array.isArray(faces) || faces.length === 0 || !ownSubstitutes[kind]) return null
  const files = faces.map(({ fontId, weight, style }) => {
    const face = `${weight === 700 ? 'b' : 'r'}${style === 'italic' ? 'i' : ''}`
    return `${fontId.slice(0, 10)}${face}`
  })
  return {
    id: `own-${kind}-${files.join('-')}`,
    // Written into style sheets by exporters: no character that could end a string.
    name: name.replace(/[^\p{L}\p{M}\p{N} .-]/gu, '') || 'Own font',
    kind,
    substitute: ownSubstitutes[kind],
    hasItalic: faces.some(({ style }) => style === 'italic'),
    scripts: [],
    hasSmallCaps: false,
    hasOldStyleFigures: false,
    hasTabularFigures: false,
  }
}
