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

/** No text is set smaller than this, in points; what a person set smaller by hand stays. */
export const minReadableSize = 9

/**
 * The knobs in the order in which they are turned, each to its end before the next: white space goes
 * before the letters suffer. A step is about one percent of the length of a CV.
 */
const knobs = [
  { name: 'spacing', floor: 0.6, ceiling: 1.3, step: 0.05 },
  { name: 'margin', floor: 12, ceiling: 20, step: 0.5 },
  { name: 'lineHeight', floor: 1.15, ceiling: 1.45, step: 0.02 },
  { name: 'fontSize', floor: minReadableSize, ceiling: 11.5, step: 0.1 },
] as const

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

/**
 * All settings that may be tried for a CV. A number that the person has set beyond an end is not
 * turned further.
 *
 * @param smallestText points of the smallest text that is printed with `own`; it decides how small
 *   the type size may get, as templates set some words smaller than the rest
 */
export function ladderFrom(own: FitSetting, smallestText: number): Ladder {
  // Rounded up to a whole step, so that no rounding on the way brings a text below.
  const scaled = Math.ceil(((minReadableSize * own.fontSize) / smallestText) * 10 - 1e-9) / 10
  const readable = Math.max(minReadableSize, scaled)
  const tighter = walk(own, (knob, value) =>
    Math.min(value, knob.name === 'fontSize' ? readable : knob.floor),
  )
  const looser = walk(own, (knob, value) => Math.max(value, knob.ceiling))
  return { rungs: [...tighter.reverse(), own, ...looser], own: tighter.length }
}
