import * as primitives from '@react-pdf/primitives'
import type { PaperNode, TextSource } from '../layout/nodes'

/** Range of a printed text with one source. */
export type Segment = {
  source: TextSource
  /** As printed, after the layout's text transform. */
  text: string
  /** UTF-16 offset in the field's text of each printed unit. */
  offsets: (unit: number) => number
}

/** Returns a text as a text transform prints it. */
export function transformText(text: string, transform: unknown): string {
  if (transform === 'uppercase') return text.toUpperCase()
  if (transform === 'lowercase') return text.toLowerCase()
  return text
}

/** Maps each unit of a transformed text to its source unit; null if the lengths are equal. */
function transformOffsets(text: string, printed: string, transform: unknown): number[] | null {
  if (text.length === printed.length) return null
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    const length = transformText(character, transform).length
    for (let unit = 0; unit < length; unit++) {
      offsets.push(at + Math.min(unit, character.length - 1))
    }
    at += character.length
  }
  return offsets
}

/**
 * Returns the segments of a laid-out text in logical order. Offsets count through all segments of one field in the
 * text, as bold words in a paragraph are separate segments.
 */
export function segmentsOf(text: PaperNode): Segment[] {
  const segments: Segment[] = []
  const counted = new Map<string, number>()

  const walk = (node: PaperNode, transform: unknown) => {
    if (node.type !== primitives.TextInstance) {
      for (const child of node.children ?? []) walk(child, node.style.textTransform)
      return
    }
    const { source, value = '' } = node
    if (!source) return
    const printed = transformText(value, transform)
    const back = transformOffsets(value, printed, transform)
    let base = 0
    if (source.address && source.literal) {
      base = counted.get(source.address) ?? 0
      counted.set(source.address, base + source.length)
    }
    const offsets = (unit: number) => {
      const clean = back ? (back[unit] ?? value.length) : unit
      return base + (source.offsets ? (source.offsets[clean] ?? source.length) : clean)
    }
    segments.push({ source, text: printed, offsets })
  }

  walk(text, undefined)
  return segments
}
