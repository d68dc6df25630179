import type { PaperBox } from '@/lib/pdf/pdf-types'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { Tree } from '@/lib/resume/change/tree'

/** Place of a flag: at the line of a field, or in the gap above or below an entry. */
export type FlagSpot = { address: FieldAddress; at: 'line' | 'above' | 'below' }

type Rectangle = { x: number; y: number; width: number; height: number }

/** Run of printed lines of one flag, or the gap that it points to; in points from the top left corner of its page. */
export type FlagMark = {
  /** Index of the flag. */
  flag: number
  page: number
  top: number
  bottom: number
  /** Whether it has several printed lines. */
  isRun: boolean
  /** Edges of all that is printed beside it, its own lines included. */
  ink: { left: number; right: number }
  /** Edges of its own lines, with what stands in the same row of words. */
  own: { left: number; right: number }
}

/** Points between two texts of one row of words, such as skills with a dot between them, at most. */
const inRow = 14

/** Part of the height of a line up to which the next one belongs to the same run. */
const runGap = 0.9
/** Points between an entry and what stands above or below it within which a gap is in the middle of both. */
const nearby = 60
/** Points from an entry at which a gap is shown that has nothing behind it. */
const beside = 7

type Line = Rectangle & { page: number; address: FieldAddress }

const linesOf = (boxes: readonly PaperBox[]): Line[] =>
  boxes.flatMap(({ page, address, lines }) =>
    lines
      .filter(({ text, width }) => width > 0 && text.trim() !== '')
      .map(({ x, y, width, height }) => ({ page, address, x, y, width, height })),
  )

const bottomOf = ({ y, height }: Rectangle) => y + height
const rightOf = ({ x, width }: Rectangle) => x + width

function edgesOf(lines: readonly Rectangle[]) {
  return { left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(rightOf)) }
}

/** Returns the edges of all that is printed, of all pages; null for empty ones. */
export function printedEdges(boxes: readonly PaperBox[]): FlagMark['ink'] | null {
  const lines = linesOf(boxes)
  return lines.length > 0 ? edgesOf(lines) : null
}

/** Returns the edges of lines with all that follows them, or that they follow, in a row of words. */
function rowEdges(own: readonly Line[], beside: readonly Line[]) {
  const edges = edgesOf(own)
  for (const line of beside.toSorted((one, other) => other.x - one.x)) {
    const isNext = line.x < edges.left && edges.left - rightOf(line) <= inRow
    if (isNext) edges.left = line.x
  }
  for (const line of beside.toSorted((one, other) => one.x - other.x)) {
    const isNext = rightOf(line) > edges.right && line.x - edges.right <= inRow
    if (isNext) edges.right = rightOf(line)
  }
  return edges
}

function markOf(flag: number, own: readonly Line[], all: readonly Line[]): FlagMark {
  const page = own[0]?.page ?? 0
  const top = Math.min(...own.map(({ y }) => y))
  const bottom = Math.max(...own.map(bottomOf))
  const beside = all.filter(
    (line) => line.page === page && line.y < bottom - 1 && bottomOf(line) > top + 1,
  )
  const rows = new Set(own.map(({ y }) => Math.round(y)))
  return {
    ...{ flag, page, top, bottom },
    isRun: rows.size > 1,
    ink: edgesOf([...own, ...beside]),
    own: rowEdges(own, beside),
  }
}

/** Splits lines of one flag into runs without anything of others between them. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines.toSorted((a, b) => a.page - b.page || a.y - b.y)) {
    const run = runs.at(-1)
    const last = run && Math.max(...run.map(bottomOf))
    const isNext =
      run?.[0]?.page === line.page && last !== undefined && line.y <= last + line.height * runGap
    if (isNext) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** Returns an owner with all that is inside it: roles and bullets. */
function withinOwner({ lists }: Tree, owner: string): Set<string> {
  const ids = new Set([owner])
  for (const id of ids) {
    for (const [list, items] of lists) {
      if (list.startsWith(`${id}/`)) for (const item of items) ids.add(item)
    }
  }
  return ids
}

const ownerOf = (address: FieldAddress) => parseFieldAddress(address)?.owner ?? ''

function gapOf(flag: number, { address, at }: FlagSpot, all: readonly Line[], tree: Tree) {
  const ids = withinOwner(tree, ownerOf(address))
  const entry = all.filter((line) => ids.has(ownerOf(line.address)))
  const [first, last] = [entry.at(0), entry.at(-1)]
  if (!first || !last) return null
  const page = at === 'above' ? first.page : last.page
  const own = entry.filter((line) => line.page === page)
  const [top, bottom] = [Math.min(...own.map(({ y }) => y)), Math.max(...own.map(bottomOf))]
  const edges = edgesOf(own)
  const column = all.filter(
    (line) =>
      line.page === page &&
      !own.includes(line) &&
      line.x < edges.right &&
      rightOf(line) > edges.left,
  )
  const middleOf = () => {
    if (at === 'above') {
      const before = Math.max(...column.map(bottomOf).filter((y) => y <= top + 1))
      return top - before < nearby ? (top + before) / 2 : top - beside
    }
    const next = Math.min(...column.map(({ y }) => y).filter((y) => y >= bottom - 1))
    return next - bottom < nearby ? (next + bottom) / 2 : bottom + beside
  }
  const middle = middleOf()
  return { flag, page, top: middle, bottom: middle, isRun: false, ink: edges, own: edges }
}

/** Returns what flags point to, for each run of lines and each gap; nothing for what is not printed. */
export function flagMarks(
  flags: readonly (readonly FlagSpot[])[],
  boxes: readonly PaperBox[],
  tree: Tree,
): FlagMark[] {
  const all = linesOf(boxes)
  return flags.flatMap((spots, flag) => {
    const addresses = new Set(spots.filter(({ at }) => at === 'line').map((spot) => spot.address))
    const runs = runsOf(all.filter(({ address }) => addresses.has(address)))
    const gaps = spots
      .filter(({ at }) => at !== 'line')
      .flatMap((spot) => gapOf(flag, spot, all, tree) ?? [])
    return [...runs.map((run) => markOf(flag, run, all)), ...gaps]
  })
}
