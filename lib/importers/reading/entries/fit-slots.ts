import type { Stretch } from '../sections/stretch'
import { type Cell, cellsOf, textOfCells } from './header-cells'
import { lossWithin, type Slot, type SlotKind, scoreSlot, scoreStep } from './slot-scores'
import type { TitlePart } from './title-parts'

/** The texts of an entry's slots. `sure`: words say which of the two titles is which. */
export type FittedSlots = {
  first: Stretch | null
  second: Stretch | null
  more: Stretch[]
  place: Stretch | null
  isAbove: boolean
  sure: boolean
}

/** Neighbouring cells as the text of one slot. */
type Run = {
  slot: Slot
  text: Stretch
  /** Gain by its own text. */
  own: number
  first: Cell
  look: string
}

/** Runs that fill the slots of an entry, from its first cell on, as a linked list. */
type Labeling = {
  run: Run | null
  before: Labeling | null
  /** Slot of its last title or place. */
  after: Slot | null
  used: Readonly<Partial<Record<Slot, Run & { after: Slot | null }>>>
  /** Whether the second title stands before the first, as an employer above its positions. */
  isAbove: boolean
  score: number
}

/** Numbers of labelings that are continued, compared, and offered as the shape of all entries. */
const continued = 20
const compared = 24
const offered = 6

const slots: readonly Slot[] = ['first', 'second', 'place', 'other']
const none: Labeling = { run: null, before: null, after: null, used: {}, isAbove: false, score: 0 }

const lookOf = ({ part }: Cell) =>
  `${part.bold}|${part.italic}|${part.caps}|${Math.round(part.size * 2)}`

/** Returns all runs that begin with a cell, each with the number of its cells. */
function runsFrom(cells: readonly Cell[], from: number, kind: SlotKind) {
  const first = cells[from]
  const found: { run: Run; end: number }[] = []
  const inside = { first: 0, second: 0, place: 0, other: 0 }
  for (let at = from; first && at < cells.length; at++) {
    const last = cells[at]
    if (!last || last.part !== first.part) break
    const text = textOfCells(first, last)
    for (const slot of slots) {
      if (at > from) inside[slot] += lossWithin(last.mark, slot, kind)
      const own = scoreSlot(text.text, slot, first, kind) - inside[slot]
      if (text.text !== '')
        found.push({ run: { slot, text, own, first, look: lookOf(first) }, end: at + 1 })
    }
  }
  return found
}

function extend(labeling: Labeling, run: Run, kind: SlotKind): Labeling {
  const { slot, own } = run
  const leads = slot === 'second' && labeling.used.first ? kind.leads : 0
  const step = scoreStep(labeling.run, run, kind)
  const score = labeling.score + own + leads + step
  if (slot === 'other') return { ...labeling, run, before: labeling, score }
  const used = { ...labeling.used, [slot]: { ...run, after: labeling.after } }
  const isAbove = slot === 'second' ? !labeling.used.first : labeling.isAbove
  return { run, before: labeling, after: slot, used, isAbove, score }
}

const byScore = (a: Labeling, b: Labeling) => b.score - a.score

/** Returns ways to fill the slots of an entry, the best first, by what its own texts say. */
function labelingsOf(parts: readonly TitlePart[], kind: SlotKind): Labeling[] {
  const cells = cellsOf(parts)
  const open: Labeling[][] = [[none], ...cells.map(() => [])]
  for (const from of cells.keys()) {
    const best = (open[from] ?? []).sort(byScore).slice(0, continued)
    for (const { run, end } of runsFrom(cells, from, kind)) {
      for (const labeling of best) {
        if (!labeling.used[run.slot]) open[end]?.push(extend(labeling, run, kind))
      }
    }
  }
  const missing = ({ used }: Labeling) => Number(!used.first) + Number(!used.second)
  return (open.at(-1) ?? [])
    .map((labeling) => ({ ...labeling, score: labeling.score - kind.missing * missing(labeling) }))
    .sort(byScore)
    .slice(0, compared)
}

/** Gains by what a slot has in common with the same one of other entries, else losses, most of them half. */
const agreement = { after: 0.25, mark: 0.3, look: 0.5, line: 0.35 }
const carried = 0.5
const weights = { first: 0.85, second: 0.85, place: 0.75, unknownPlace: 0.5 }

/** Returns the gain of a labeling by what it has in common with another entry's. */
function scoreAgreement(labeling: Labeling, shape: Labeling): number {
  // Below an employer nothing lacks a further position.
  let sum = shape.isAbove && labeling.used.first && !labeling.used.second ? carried : 0
  for (const slot of ['first', 'second', 'place'] as const) {
    const [one, other] = [labeling.used[slot], shape.used[slot]]
    if (!one || !other) continue
    const [a, b] = [one.first, other.first]
    const isLine = a.part.isDated === b.part.isDated && a.part.afterDate === b.part.afterDate
    const gain = (isAlike: boolean, weight: number) => (isAlike ? weight : -0.5 * weight)
    const weight = weights[slot === 'place' && other.own <= 0 ? 'unknownPlace' : slot]
    sum +=
      weight *
      (gain(one.after === other.after, agreement.after) +
        gain(a.mark === b.mark, agreement.mark) +
        (one.look === other.look ? agreement.look : -agreement.look) +
        gain(isLine, agreement.line))
  }
  return sum
}

/** Returns the labeling that fits best beside another entry's, and its score. */
function bestBeside(labelings: readonly Labeling[], shape: Labeling) {
  return labelings.reduce(
    (best, labeling) => {
      const score = labeling.score + scoreAgreement(labeling, shape)
      return score > best.score ? { labeling, score } : best
    },
    { labeling: none, score: Number.NEGATIVE_INFINITY },
  )
}

/** Returns the labelings of all entries that are best together: as like to one of them as can be. */
function fitTogether(all: readonly (readonly Labeling[])[]): Labeling[] {
  let fitted = { labelings: all.map(([best]) => best ?? none), score: Number.NEGATIVE_INFINITY }
  for (const [owner, own] of all.entries()) {
    for (const shape of own.slice(0, offered)) {
      const found = all.map((labelings, at) =>
        at === owner ? { labeling: shape, score: shape.score } : bestBeside(labelings, shape),
      )
      const score = found.reduce((sum, one) => sum + one.score, 0)
      if (score > fitted.score) fitted = { labelings: found.map((one) => one.labeling), score }
    }
  }
  return fitted.labelings
}

/**
 * Fits the slots of all entries of a section together: the lexicons score each text as each slot,
 * softly, and what the entries have in common in order, signs, style and position counts more.
 */
export function fitSlots(
  entries: readonly (readonly TitlePart[])[],
  kind: SlotKind,
): FittedSlots[] {
  return fitTogether(entries.map((parts) => labelingsOf(parts, kind))).map((labeling) => {
    const runs: Run[] = []
    for (let at: Labeling | null = labeling; at?.run; at = at.before) runs.unshift(at.run)
    const more = runs.flatMap(({ slot, text }) => (slot === 'other' ? [text] : []))
    const [first, second] = [labeling.used.first?.text, labeling.used.second?.text]
    const sure = first && second && kind.lean(first.text) > kind.lean(second.text)
    return {
      ...{ first: first ?? null, second: second ?? null, more },
      ...{ place: labeling.used.place?.text ?? null, sure: sure ?? false },
      isAbove: labeling.isAbove,
    }
  })
}
