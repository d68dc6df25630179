import type { OwnFont } from '@/lib/resume/schema/own-font'
import { type FontFamily, fontFamilyOf } from './font-families'

/** The id by which a design names the font of the person's own. */
export const ownFontId = 'own'

const substitutes = { sans: 'inter', serif: 'vitae-serif', mono: 'vitae-mono' } as const

/** Ids as `ownFamily` makes them. */
const ownFamilyId = /^own-(sans|serif|mono)-/

/**
 * Returns the family of a font of the person's own; null without a file. Its id says which files it is made of: an
 * engine that sets documents with different ones never takes one for the other.
 */
export function ownFamily({ name, kind, faces }: OwnFont): FontFamily | null {
  // Callers of the engine need not have been through the schema.
  if (!Array.isArray(faces) || faces.length === 0 || !substitutes[kind]) return null
  const files = faces.map(({ fontId, weight, style }) => {
    const face = `${weight === 700 ? 'b' : 'r'}${style === 'italic' ? 'i' : ''}`
    return `${fontId.slice(0, 10)}${face}`
  })
  return {
    id: `own-${kind}-${files.join('-')}`,
    // Formats write it into style sheets: nothing that could end a string there.
    name: name.replace(/[^\p{L}\p{M}\p{N} .-]/gu, '') || 'Own font',
    kind,
    substitute: substitutes[kind],
    hasItalic: faces.some(({ style }) => style === 'italic'),
    scripts: [],
    hasSmallCaps: false,
    hasOldStyleFigures: false,
    hasTabularFigures: false,
  }
}

/** Returns the family that draws what another lacks: of the list, or of the person's own; null for none. */
export function substituteOf(id: string): FontFamily | null {
  const kind = ownFamilyId.exec(id)?.[1] as OwnFont['kind'] | undefined
  const substitute = kind ? substitutes[kind] : fontFamilyOf(id)?.substitute
  return substitute ? fontFamilyOf(substitute) : null
}
