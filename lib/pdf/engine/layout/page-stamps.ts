import * as primitives from '@react-pdf/primitives'
import { createElement, type ReactNode } from 'react'
import type { PageArea } from '../../pdf-types'
import { dropOldest } from '../reuse/word-memo'
import type { PaperNode } from './nodes'

/** Content of each page added after pagination: absolutely positioned elements on a page without flow. */
export type PageStamp = {
  /** Drawn below the page's content, on page `page`, from 1. */
  under: (page: number) => ReactNode
  /** Drawn above it, on page `page` of `pages`. */
  over: (page: number, pages: number, isFree: (area: PageArea) => boolean) => ReactNode
}

const leaves: readonly string[] = [primitives.Text, primitives.Image, primitives.Svg]

/** Returns true if text or pictures of a page overlap an area, given in coordinates of the node's parent. */
function overlaps({ box, type, children = [] }: PaperNode, area: PageArea): boolean {
  const { left = 0, top = 0, width = 0, height = 0 } = box
  if (leaves.includes(type)) {
    return (
      left < area.left + area.width &&
      left + width > area.left &&
      top < area.top + area.height &&
      top + height > area.top
    )
  }
  const inside = { ...area, left: area.left - left, top: area.top - top }
  return children.some((child) => overlaps(child, inside))
}

/** Lays out a document of one page; returns the children of that page. */
type LayOutPage = (document: ReactNode, language: string) => Promise<PaperNode[]>

const maximumSets = 8

/**
 * Marks each part of a sheet as header or footer by its position, so that a reader of the tags can skip it (ISO
 * 14289-1, 7.8).
 */
function nameParts(sheet: PaperNode): PaperNode {
  const middle = (sheet.box.height ?? 0) / 2
  const children = (sheet.children ?? []).map((part) => {
    const running = (part.box.top ?? 0) + (part.box.height ?? 0) / 2 < middle ? 'Header' : 'Footer'
    return { ...part, props: { ...part.props, tag: 'artifact', running } }
  })
  return { ...sheet, children }
}

/** Returns the content of elements as a string; null if a component is not rendered yet. */
function textOf(elements: unknown): string | null {
  let isWhole = true
  const text = JSON.stringify(elements, (_name, value: unknown) => {
    if (typeof value === 'function') isWhole = false
    return value
  })
  return isWhole ? text : null
}

/**
 * Creates the function that stamps headers and footers. They need the number of pages, for which a second pagination
 * would be too slow: all of them are laid out on one page afterwards, and moved to theirs. Most edits change neither
 * their number nor their text, so the latest sets are cached.
 *
 * @returns the pages with two more children each; the given ones are not changed
 */
export function createStamper(layOutPage: LayOutPage) {
  const kept = new Map<string, PaperNode[]>()
  /** Cache of stamped pages: the same page with the same sheet is the same object. */
  const stampedPages = new WeakMap<
    PaperNode,
    { under: PaperNode; over: PaperNode; stamped: PaperNode }
  >()

  async function layOutSheets(pages: readonly PaperNode[], stamp: PageStamp, language: string) {
    const { width = 0, height = 0 } = pages[0]?.box ?? {}
    const stamps = pages.flatMap((sheet, i) => [
      stamp.under(i + 1),
      stamp.over(i + 1, pages.length, (area) => !overlaps(sheet, area)),
    ])
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
