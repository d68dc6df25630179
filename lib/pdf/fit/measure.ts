import * as primitives from '@react-pdf/primitives'
import type { PaperNode } from '../engine/layout/nodes'
import type { Sheets } from './solve'

/** Measurements of laid-out pages. Lengths in points. */
export type MeasuredSheets = Sheets & {
  /** Height between the margins of a page. */
  room: number
  /** Line height of most of the text. */
  line: number
  /** Size of most of the text. */
  bodyText: number
  /** Lines on the last page, in the longest column. */
  lastLines: number
}

/** Returns the lower edge of the lowest text in a node, from the top of the page. */
function lowestText(node: PaperNode, top: number): number {
  const own = top + (node.box.top ?? 0)
  if (node.type === primitives.Text) return own + (node.box.height ?? 0)
  let lowest = 0
  for (const child of node.children ?? []) lowest = Math.max(lowest, lowestText(child, own))
  return lowest
}

type Counts = {
  /** Number of characters by type size. */
  sizes: Map<number, number>
  /** Number of characters by line height. */
  heights: Map<number, number>
}

const add = (counts: Map<number, number>, key: number, characters: number) =>
  counts.set(key, (counts.get(key) ?? 0) + characters)

/** Counts the characters of a node by type size and line height. */
function countText(node: PaperNode, counts: Counts) {
  for (const line of node.lines ?? []) {
    add(counts.heights, line.box.height, line.string.length)
    for (const { attributes, start, end } of line.runs) {
      if (attributes.fontSize !== undefined) add(counts.sizes, attributes.fontSize, end - start)
    }
  }
  if (node.type === primitives.Text) return
  for (const child of node.children ?? []) countText(child, counts)
}

/** Returns the key with the most characters; 0 without any. */
function mainOf(counts: ReadonlyMap<number, number>): number {
  const [main = 0] = [...counts].toSorted((a, b) => b[1] - a[1]).map(([key]) => key)
  return main
}

/** Returns the upper and lower edges of all lines in a node, from the top of the page. */
function lineEdges(node: PaperNode, top: number): { top: number; bottom: number }[] {
  const own = top + (node.box.top ?? 0)
  if (node.type !== primitives.Text) {
    return (node.children ?? []).flatMap((child) => lineEdges(child, own))
  }
  let edge = own + (node.box.paddingTop ?? 0)
  return (node.lines ?? []).map(({ box }) => {
    const line = { top: edge, bottom: edge + box.height }
    edge = line.bottom
    return line
  })
}

/** Maximum overlap in points of two lines below each other. */
const overlap = 2

/** Counts the lines of the longest column of a page. */
function countLines(page: PaperNode): number {
  let count = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { top, bottom } of lineEdges(page, 0).toSorted((a, b) => a.bottom - b.bottom)) {
    if (top < reached - overlap) continue
    count += 1
    reached = bottom
  }
  return count
}

const nothing: MeasuredSheets = {
  pages: 0,
  fill: 0,
  smallestText: Number.POSITIVE_INFINITY,
  room: 0,
  line: 0,
  bodyText: 0,
  lastLines: 0,
}

/** Returns the top and the height between the margins of a page. */
export function roomOf({ box }: PaperNode) {
  const { height = 0, paddingTop = 0, paddingBottom = 0 } = box
  return { top: paddingTop, room: height - paddingTop - paddingBottom }
}

/** Returns the used share of a page's height, 0 to 1. */
export function fillOf(page: PaperNode): number {
  const { top, room } = roomOf(page)
  return Math.min(1, Math.max(0, (lowestText(page, 0) - top) / room))
}

/**
 * Measures laid-out pages, without changing them.
 *
 * @param seesHoles whether the `fills` of all pages are measured
 */
export function measureSheets(pages: readonly PaperNode[], seesHoles = false): MeasuredSheets {
  const last = pages.at(-1)
  if (!last) return nothing
  const counts: Counts = { sizes: new Map(), heights: new Map() }
  for (const page of pages) countText(page, counts)
  return {
    pages: pages.length,
    fill: fillOf(last),
    ...(seesHoles ? { fills: pages.map(fillOf) } : {}),
    smallestText: Math.min(...counts.sizes.keys()),
    room: roomOf(last).room,
    line: mainOf(counts.heights),
    bodyText: mainOf(counts.sizes),
    lastLines: countLines(last),
  }
}
