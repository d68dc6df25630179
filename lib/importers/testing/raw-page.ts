import type { RawItem, RawPage } from '../pdf/raw-types'
import { makeSegment, type Segment } from '../pdf/segment'

type Look = Partial<Omit<RawItem, 'text' | 'x' | 'y'>>

/** Creates a text item with a character width of half an em; `right` overrides its right edge. */
export function itemOf(text: string, x: number, y: number, look: Look = {}): RawItem {
  const size = look.size ?? 10
  const plain = {
    order: 0,
    bold: false,
    italic: false,
    icon: false,
    spaced: false,
    spacedRight: false,
  }
  return { text, x, y, size, right: x + text.length * 0.5 * size, ...plain, ...look }
}

/** Creates a segment of one item. */
export const segmentOf = (text: string, x: number, y: number, look: Look = {}): Segment =>
  makeSegment(1, [itemOf(text, x, y, look)])

/** Creates an A4 page with the items. */
export function pageOf(items: RawItem[], more: Partial<RawPage> = {}): RawPage {
  const empty = {
    rotated: [],
    hidden: [],
    captions: [],
    dots: [],
    rules: [],
    panels: [],
    links: [],
  }
  return { width: 595, height: 842, ...empty, items, ...more }
}
