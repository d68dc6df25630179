import { followsRule } from '@/lib/resume/look'
import type { Design } from '@/lib/resume/schema/design'

/** The numbers of a design that are turned until a CV fits: points, multiples and millimetres. */
export type FitSetting = Pick<Design, 'fontSize' | 'lineHeight' | 'spacing' | 'margin'>

/** The part of a design that is turned. */
export const settingOf = ({ fontSize, lineHeight, spacing, margin }: FitSetting): FitSetting => ({
  fontSize,
  lineHeight,
  spacing,
  margin,
})

/** Settings from the tightest to the loosest; each takes more room than the one before. */
export type Ladder = {
  rungs: readonly FitSetting[]
  /** Where the person's own setting stands. */
  own: number
}

/**
 * Points of the smallest text, and of the text that there is most of: a setting reads while it keeps one
 * of them. What a person set smaller by hand stays.
 */
export const minReadable = { smallestText: 9, bodyText: 9.5 } as const

/**
 * The knobs in the order in which they are turned, each to its end before the next: white space goes
 * before the letters suffer. A step is about one percent of the length of a CV.
 */
const knobs = [
  { name: 'spacing', ceiling: 1.3, step: 0.05 },
  { name: 'margin', ceiling: 20, step: 0.5 },
  { name: 'lineHeight', ceiling: 1.45, step: 0.02 },
  { name: 'fontSize', ceiling: 11.5, step: 0.1 },
] as const

/** Ends of the knobs towards tighter; what a person set tighter by hand stays. */
export type FitFloors = {
  spacing: number
  margin: number
  lineHeight: number
  /** Whether a template that sets its text larger than the design's size keeps it: it is chosen to be read easily. */
  keepsLargeType: boolean
}

const firstFloors: FitFloors = { spacing: 0.6, margin: 12, lineHeight: 1.15, keepsLargeType: false }
const calmFloors: FitFloors = { spacing: 0.8, margin: 15, lineHeight: 1.25, keepsLargeType: true }

/** The floors of a look. */
export const floorsOf = (look: string): FitFloors =>
  followsRule(look, 'fitFloors') ? calmFloors : firstFloors

/** Steps of one knob at most: four knobs stay below the 63 settings that six layouts tell apart. */
const maxSteps = 15

/** Without the crumbs of binary arithmetic, so that a setting is the same number everywhere. */
const tidy = (value: number) => Math.round(value * 10_000) / 10_000

/** Settings on the way from one to the ends of its knobs, the start left out. */
function walk(
  start: FitSetting,
  endOf: (knob: (typeof knobs)[number], value: number) => number,
): FitSetting[] {
  const settings: FitSetting[] = []
  let setting = start
  for (const knob of knobs) {
    const from = setting[knob.name]
    const distance = endOf(knob, from) - from
    const steps = Math.min(maxSteps, Math.ceil(Math.abs(distance) / knob.step - 1e-9))
    for (let step = 1; step <= steps; step++) {
      setting = { ...setting, [knob.name]: tidy(from + (distance * step) / steps) }
      settings.push(setting)
    }
  }
  return settings
}

/** Points of text that is printed with the own setting; templates set some words smaller than others. */
export type PrintedSizes = {
  smallestText: number
  /** The text that there is most of. */
  bodyText: number
}

/** The type size with which a text has so many points, rounded up so that no rounding brings it below. */
const sizeFor = (own: FitSetting, points: number, printed: number) =>
  Math.ceil(((points * own.fontSize) / printed) * 10 - 1e-9) / 10

/** The smallest type size with which the text that there is most of reads; that of large type stays. */
const bodySize = (own: FitSetting, { bodyText }: PrintedSizes, { keepsLargeType }: FitFloors) =>
  keepsLargeType && bodyText > own.fontSize
    ? own.fontSize
    : sizeFor(own, minReadable.bodyText, bodyText)

/**
 * All settings that may be tried for a CV. A number that the person has set beyond an end is not
 * turned further.
 */
export function ladderFrom(own: FitSetting, printed: PrintedSizes, floors: FitFloors): Ladder {
  const smallest = sizeFor(own, minReadable.smallestText, printed.smallestText)
  const body = bodySize(own, printed, floors)
  const isKept = floors.keepsLargeType && printed.bodyText > own.fontSize
  const readable = isKept ? body : Math.max(minReadable.smallestText, Math.min(smallest, body))
  const tighter = walk(own, ({ name }, value) =>
    Math.min(value, name === 'fontSize' ? readable : floors[name]),
  )
  const looser = walk(own, (knob, value) => Math.max(value, knob.ceiling))
  return { rungs: [...tighter.reverse(), own, ...looser], own: tighter.length }
}

/** Larger steps change the paper less often while somebody writes, and are found in fewer layouts. */
const automaticStride = 2

/**
 * Settings for a CV that is fitted automatically: its own, and tighter ones that read well. All knobs turn
 * together: a page whose spaces alone are squeezed has headings that stand as close to one section as to the other.
 */
export function automaticLadder(own: FitSetting, printed: PrintedSizes, floors: FitFloors): Ladder {
  const ways = knobs.map(({ name, step }) => {
    const end = name === 'fontSize' ? bodySize(own, printed, floors) : floors[name]
    const distance = Math.max(0, own[name] - end)
    const steps = Math.min(maxSteps, Math.ceil(distance / (step * automaticStride) - 1e-9))
    return { name, distance, steps }
  })
  const count = ways.reduce((sum, { steps }) => sum + steps, 0)
  const tighter = Array.from({ length: count }, (_, index) => {
    const setting = { ...own }
    for (const { name, distance, steps } of ways) {
      const turned = tidy(own[name] - (distance * (count - index)) / count)
      if (steps > 0) setting[name] = Math.min(own[name], turned)
    }
    return setting
  })
  return { rungs: [...tighter, own], own: tighter.length }
}

/**
 * Settings that open a CV whose last page has little on it, from its own to the loosest that still looks set. Type keeps
 * its size.
 */
export const easyRungs = (own: FitSetting): readonly FitSetting[] => [
  own,
  ...walk(own, (knob, value) => (knob.name === 'fontSize' ? value : Math.max(value, knob.ceiling))),
]
