import * as primitives from '@react-pdf/primitives'
import { createElement, type ReactNode } from 'react'
import { dropOldest } from '../reuse/word-memo'
import type { PaperNode } from './nodes'

/** Content that is printed on each page after pagination: elements in place on a page without a flow. */
export type PageStamp = {
  /** Drawn before the page's own content, on page `page`, counted from 1. */
  under: (page: number) => ReactNode
  /** Drawn after it, on page `page` of `pages`. */
  over: (page: number, pages: number) => ReactNode
}

/** Lays out a document of one page by itself; the children of that page. */
type LayOutPage = (document: ReactNode, language: string) => Promise<PaperNode[]>

const maximumSets = 8

/**
 * Says of each part of a sheet whether it runs at the head or at the foot of its page, by its place: a reader of the
 * tags may skip the one and read the other (ISO 14289-1, 7.8).
 */
function nameParts(sheet: PaperNode): PaperNode {
  const middle = (sheet.box.height ?? 0) / 2
  const children = (sheet.children ?? []).map((part) => {
    const running = (part.box.top ?? 0) + (part.box.height ?? 0) / 2 < middle ? 'Header' : 'Footer'
    return { ...part, props: { ...part.props, tag: 'artifact', running } }
  })
  return { ...sheet, children }
}

/** Everything that elements say, as one text; null where a component has yet to say it. */
function textOf(elements: unknown): string | null {
  let isWhole = true
  const text = JSON.stringify(elements, (_name, value: unknown) => {
    if (typeof value === 'function') isWhole = false
    return value
  })
  return isWhole ? text : null
}

/**
 * Prints what stands on every page. It needs the number of pages, which would cost a second round of
 * the whole pagination: all of it is laid out afterwards, on one page, and then moved to where it
 * belongs. Most edits change neither the number nor the words, so the latest sets are kept.
 *
 * @returns the pages with two children more each; the given ones are not changed
 */
export function createStamper(layOutPage: LayOutPage) {
  const kept = new Map<string, PaperNode[]>()
  /** Pages with their sheets: the same page with the same sheet is the same again. */
  const stampedPages = new WeakMap<
    PaperNode,
    { under: PaperNode; over: PaperNode; stamped: PaperNode }
  >()

  async function layOutSheets(pages: readonly PaperNode[], stamp: PageStamp, language: string) {
    const { width = 0, height = 0 } = pages[0]?.box ?? {}
    const stamps = pages.flatMap((_, i) => [stamp.under(i + 1), stamp.over(i + 1, pages.length)])
    const text = textOf([width, height, language, stamps])
    const known = text === null ? undefined : kept.get(text)
    if (known) return known
    const style = { position: 'absolute', top: 0, left: 0, width, height }
    const sheets = stamps.map((one, i) => createElement(primitives.View, { key: i, style }, one))
    const page = createElement(primitives.Page, { size: [width, height], wrap: false }, sheets)
    const laidOut = await layOutPage(createElement(primitives.Document, null, page), language)
    const placed = laidOut.map(nameParts)
    if (text !== null) {
      dropOldest(kept, maximumSets)
      kept.set(text, placed)
    }
    return placed
  }

  return async (
    pages: readonly PaperNode[],
    stamp: PageStamp,
    language: string,
  ): Promise<PaperNode[]> => {
    if (pages.length === 0) return []
    const placed = await layOutSheets(pages, stamp, language)
    return pages.map((one, i) => {
      const [under, over] = [placed[2 * i], placed[2 * i + 1]]
      if (!under || !over) return one
      const known = stampedPages.get(one)
      if (known?.under === under && known.over === over) return known.stamped
      const stamped = { ...one, children: [under, ...(one.children ?? []), over] }
      stampedPages.set(one, { under, over, stamped })
      return stamped
    })
  }
}
