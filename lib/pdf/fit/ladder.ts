import { largeMeasures } from '@/lib/resume/large-print'
import { followsRule, type Look } from '@/lib/resume/look'
import { designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'
import type { Tightness } from '../blocks/options'

/** Measures of a design that fitting adjusts: points, factors and millimetres. */
export type FitSetting = Pick<Design, 'fontSize' | 'lineHeight' | 'spacing' | 'margin'> & {
  tightness?: Tightness
}

/** Returns the adjustable measures of a design. */
export const settingOf = ({ fontSize, lineHeight, spacing, margin }: FitSetting) => ({
  fontSize,
  lineHeight,
  spacing,
  margin,
})

/** Settings from the tightest to the loosest, each taking more space than the previous one. */
export type Ladder = {
  rungs: readonly FitSetting[]
  /** Index of the person's own setting. */
  own: number
}

/**
 * Minimum points of the smallest text and of the body text: a setting is readable if it keeps one of them. Smaller
 * sizes set by the person stay.
 */
export const minReadable = { smallestText: 9, bodyText: 9.5 } as const

/**
 * Measures in the order of adjustment, each to its limit before the next: white space before type size. A step is about
 * one percent of the length of a CV.
 */
const knobs = [
  { name: 'spacing', ceiling: 1.3, step: 0.05 },
  { name: 'margin', ceiling: 20, step: 0.5 },
  { name: 'lineHeight', ceiling: 1.45, step: 0.02 },
  { name: 'fontSize', ceiling: 11.5, step: 0.1 },
] as const

/**
 * Limits of a template: points of most of the text, factors of spaces and line height, and the margin in millimetres,
 * before the template's own factors.
 */
export type TemplateFit = {
  minFontSize?: number
  minSpacing?: number
  minLineHeight?: number
  minMargin?: number
}

/** Tight limits of the measures; tighter values set by the person stay. */
export type FitFloors = {
  spacing: number
  margin: number
  lineHeight: number
  /** Loosest line height that is chosen, where the template limits it. */
  maxLineHeight?: number
  /** Minimum points of most of the text, where it has to be larger than `minReadable`. */
  bodyText?: number
  /** Whether a template with text larger than the design's size keeps it, since it is chosen for readability. */
  keepsLargeType: boolean
  /** Whether one measure is used up before the next, type keeps its size in loosening, and thin pages are opened. */
  isRedrawn?: boolean
  /** Whether lists, photo and name give way after all measures, and thin pages open further. */
  isTypeset?: boolean
}

const firstFloors: FitFloors = { spacing: 0.6, margin: 12, lineHeight: 1.15, keepsLargeType: false }
const calmFloors: FitFloors = { spacing: 0.8, margin: 15, lineHeight: 1.25, keepsLargeType: true }

/** Returns the limits of a version of the layout rules, of a template, and of large print. */
export function floorsOf(look: Look, own: TemplateFit = {}, largePrint = false): FitFloors {
  if (largePrint) {
    const { fontSize: bodyText, lineHeight } = largeMeasures
    return { ...floorsOf(look, own), bodyText, lineHeight, keepsLargeType: true }
  }
  if (!followsRule(look, 'redrawn')) {
    return followsRule(look, 'fitFloors') ? calmFloors : firstFloors
  }
  return {
    spacing: own.minSpacing ?? 0.72,
    margin: own.minMargin ?? 14,
    lineHeight: own.minLineHeight ?? 1.22,
    bodyText: own.minFontSize ?? 0,
    keepsLargeType: true,
    isRedrawn: true,
    isTypeset: followsRule(look, 'typeset'),
  }
}

/** Maximum steps of one measure: four measures stay below the 63 settings that six layouts distinguish. */
const maxSteps = 15

/** Rounds away binary floating point errors, so that a setting is the same everywhere. */
const tidy = (value: number) => Math.round(value * 10_000) / 10_000

/**
 * Returns the settings from a start to the limits of its measures, without the start.
 *
 * @param stride factor of the steps
 */
function walk(
  start: FitSetting,
  endOf: (knob: (typeof knobs)[number], value: number) => number,
  stride = 1,
): FitSetting[] {
  const settings: FitSetting[] = []
  let setting = start
  for (const knob of knobs) {
    const from = setting[knob.name]
    const distance = endOf(knob, from) - from
    const steps = Math.min(maxSteps, Math.ceil(Math.abs(distance) / (knob.step * stride) - 1e-9))
    for (let step = 1; step <= steps; step++) {
      setting = { ...setting, [knob.name]: tidy(from + (distance * step) / steps) }
      settings.push(setting)
    }
  }
  return settings
}

/** Returns the last settings before a CV is called too long: with the tightest measures, what is beside them gives way. */
function lastRungs(tightest: FitSetting, { isTypeset }: FitFloors): FitSetting[] {
  if (!isTypeset) return []
  return ([1, 2, 3] as const).map((tightness) => ({ ...tightest, tightness }))
}

/** Body text in points that a CV of very few lines too many is set in. */
const emergencyText = 9.3

/**
 * Returns the setting after the tightest for a CV with at most two lines too many, whose text is a little smaller; null
 * where text may not be.
 */
export function emergencySetting(
  tightest: FitSetting,
  printed: PrintedSizes,
  floors: FitFloors,
): FitSetting | null {
  if (!floors.isTypeset || floors.bodyText) return null
  const fontSize = sizeFor(tightest, emergencyText, printed.bodyText)
  return fontSize < tightest.fontSize ? { ...tightest, fontSize } : null
}

/** Printed text sizes with the own setting in points; templates print some text smaller. */
export type PrintedSizes = {
  smallestText: number
  /** Size of most of the text. */
  bodyText: number
}

/** Returns the type size at which a text has a number of points, rounded up so that it never falls below. */
const sizeFor = (own: FitSetting, points: number, printed: number) =>
  Math.ceil(((points * own.fontSize) / printed) * 10 - 1e-9) / 10

/** Returns the minimum type size at which most of the text is readable; large type keeps its size. */
const bodySize = (own: FitSetting, printed: PrintedSizes, floors: FitFloors) =>
  floors.keepsLargeType && printed.bodyText > own.fontSize
    ? own.fontSize
    : sizeFor(own, Math.max(minReadable.bodyText, floors.bodyText ?? 0), printed.bodyText)

/**
 * Returns all settings that may be tried for a CV. A measure set beyond a limit by the person is not adjusted further.
 */
export function ladderFrom(own: FitSetting, printed: PrintedSizes, floors: FitFloors): Ladder {
  const smallest = sizeFor(own, minReadable.smallestText, printed.smallestText)
  const body = bodySize(own, printed, floors)
  const isKept = floors.keepsLargeType && printed.bodyText > own.fontSize
  const readable =
    isKept || floors.bodyText ? body : Math.max(minReadable.smallestText, Math.min(smallest, body))
  const tighter = walk(own, ({ name }, value) =>
    Math.min(value, name === 'fontSize' ? readable : floors[name]),
  )
  const looser = walk(own, ({ name, ceiling }, value) =>
    floors.isRedrawn && name === 'fontSize'
      ? value
      : Math.max(value, name === 'lineHeight' ? (floors.maxLineHeight ?? ceiling) : ceiling),
  )
  tighter.push(...lastRungs(tighter.at(-1) ?? own, floors))
  return { rungs: [...tighter.reverse(), own, ...looser], own: tighter.length }
}

/** Larger steps change the paper less often while typing, and need fewer layouts. */
const automaticStride = 2

/**
 * Returns the settings for automatic fitting: the own one, and tighter readable ones. All measures change together:
 * with tight spaces alone, headings would be equally close to both sections. Redrawn looks take one after the other, so stay apart, so
 * that leading changes after spaces, and type last.
 */
export function automaticLadder(own: FitSetting, printed: PrintedSizes, floors: FitFloors): Ladder {
  if (floors.isRedrawn) {
    const ends = { ...floors, fontSize: bodySize(own, printed, floors) }
    const rungs = walk(own, ({ name }, value) => Math.min(value, ends[name]), automaticStride)
    rungs.push(...lastRungs(rungs.at(-1) ?? own, floors))
    return { rungs: [...rungs.reverse(), own], own: rungs.length }
  }
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

/** Loosest measures of redrawn pages that are opened; only typeset ones get wider margins, so that lines stay as they were. */
const openCeilings = { spacing: 1.5, margin: 0, lineHeight: 0, fontSize: 0 } as const
const typesetCeilings = { spacing: 1.6, margin: 28, lineHeight: 0, fontSize: 0 } as const

/**
 * Returns settings that loosen a CV with a short last page, from its own to the loosest acceptable. The type size
 * stays; in redrawn looks also leading, and what a person has set tighter than the default.
 */
export function easyRungs(
  own: FitSetting,
  { isRedrawn, isTypeset }: FitFloors,
): readonly FitSetting[] {
  const ceilings = isTypeset ? typesetCeilings : openCeilings
  const rungs = walk(own, ({ name, ceiling }, value) => {
    const isLeft = isRedrawn ? value < designRanges[name].initial : name === 'fontSize'
    return isLeft ? value : Math.max(value, isRedrawn ? ceilings[name] : ceiling)
  })
  // Margins widen after the spaces, with a larger name.
  const opened = rungs.map(
    (rung): FitSetting =>
      isTypeset && rung.margin > own.margin ? { ...rung, tightness: -1 } : rung,
  )
  return [own, ...opened]
}
