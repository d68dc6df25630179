import * as primitives from '@react-pdf/primitives'
import type { PaperNode } from '../engine/layout/nodes'
import type { Sheets } from './solve'

/** Pages as they were laid out, in numbers. Lengths in points. */
export type MeasuredSheets = Sheets & {
  /** Room between the upper and the lower margin of a page. */
  room: number
  /** Height of a line of the text that there is most of. */
  line: number
}

/** The lowest edge of any text in a node, from the top of the page. */
function lowestText(node: PaperNode, top: number): number {
  const own = top + (node.box.top ?? 0)
  if (node.type === primitives.Text) return own + (node.box.height ?? 0)
  let lowest = 0
  for (const child of node.children ?? []) lowest = Math.max(lowest, lowestText(child, own))
  return lowest
}

/** Collects the sizes of printed text and the heights of its lines. */
function readLines(node: PaperNode, sizes: Set<number>, heights: Map<number, number>) {
  for (const line of node.lines ?? []) {
    heights.set(line.box.height, (heights.get(line.box.height) ?? 0) + line.string.length)
    for (const { attributes } of line.runs) {
      if (attributes.fontSize !== undefined) sizes.add(attributes.fontSize)
    }
  }
  if (node.type === primitives.Text) return
  for (const child of node.children ?? []) readLines(child, sizes, heights)
}

/** Measures laid-out pages; nothing is changed. */
export function measureSheets(pages: readonly PaperNode[]): MeasuredSheets {
  const last = pages.at(-1)
  if (!last) return { pages: 0, fill: 0, smallestText: Number.POSITIVE_INFINITY, room: 0, line: 0 }
  const { height = 0, paddingTop = 0, paddingBottom = 0 } = last.box
  const room = height - paddingTop - paddingBottom
  const used = lowestText(last, 0) - paddingTop
  const sizes = new Set<number>()
  const heights = new Map<number, number>()
  for (const page of pages) readLines(page, sizes, heights)
  const [line = 0] = [...heights].toSorted((a, b) => b[1] - a[1]).map(([size]) => size)
  return {
    pages: pages.length,
    fill: Math.min(1, Math.max(0, used / room)),
    smallestText: Math.min(...sizes),
    room,
    line,
  }
}
