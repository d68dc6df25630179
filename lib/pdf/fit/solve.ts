import { estimateFrom, type KnownLength } from './estimate'
import {
  emergencySetting,
  type FitFloors,
  type FitSetting,
  type Ladder,
  ladderFrom,
  type PrintedSizes,
} from './ladder'

/** Measured pages, as input of the solver. */
export type Sheets = {
  pages: number
  /** Used share of the height of the last page, 0 to 1. */
  fill: number
  /** That of each page; omitted where holes at the foot of pages count as used. */
  fills?: readonly number[]
} & PrintedSizes

/** Height between the margins of a page, and of a line of most of the text, in points. */
export type LineMeasures = { room: number; line: number }

export type FitResult<S extends Sheets> =
  | { outcome: 'fits'; setting: FitSetting; sheets: S; layouts: number }
  /** Even the tightest setting does not fit. `own`: pages with the person's setting. */
  | { outcome: 'too-long'; own: S; tightest: S; tightestSetting: FitSetting; layouts: number }
  | { outcome: 'cancelled' }

/** Maximum layouts per result, but for one more of a CV with a line or two too many. */
export const maxLayouts = 7

/**
 * Returns the length in pages of the text of a CV that should have a number of pages. What an entry that was moved on as
 * a whole left free on the last of these counts as room for it.
 */
export function lengthOf({ pages, fill, fills }: Sheets, target: number): number {
  if (!fills || pages <= target) return pages - 1 + fill
  return fills.slice(target - 1).reduce((sum, one) => sum + one, target - 1)
}

/**
 * Returns the setting to try next: the loosest that should fit, but never one after which bisection could not finish in
 * the remaining layouts.
 *
 * @param low loosest setting known to fit, or one below the ladder
 * @param high tightest setting known not to fit, or one above the ladder
 */
function nextRung(
  { rungs }: Ladder,
  low: number,
  high: number,
  pages: number,
  known: ReadonlyMap<number, number>,
  layoutsLeft: number,
): number {
  const at = (rung: number): KnownLength | undefined => {
    const setting = rungs[rung]
    const length = known.get(rung)
    return setting && length !== undefined ? { setting, length } : undefined
  }
  const end = rungs[low] ? low : high
  const others = [...known.keys()].filter((rung) => rung !== end)
  const nearest = others.toSorted((a, b) => Math.abs(a - end) - Math.abs(b - end))
  const first = at(end)
  const second = at(end === low ? high : -1) ?? at(nearest[0] ?? -1)
  const reach = 2 ** (layoutsLeft - 1)
  const min = Math.max(low + 1, high - reach)
  const max = Math.min(high - 1, low + reach)
  if (!first) return min
  const estimate = estimateFrom([first, second])
  let rung = max
  while (rung > min) {
    const setting = rungs[rung]
    if (setting && estimate(setting) <= pages) break
    rung -= 1
  }
  return rung
}

/** Returns the setting at an index of the ladder. */
function settingAt({ rungs }: Ladder, rung: number): FitSetting {
  const setting = rungs[rung]
  if (!setting) throw new RangeError(`The ladder has no rung ${rung}.`)
  return setting
}

/**
 * Finds the loosest setting with which a CV has a number of pages. Deterministic: equal layouts give equal results, and
 * the result was always laid out. At most `maxLayouts` layouts.
 *
 * @param own the person's setting, tried first
 * @param pages number of pages, at least 1
 * @param floors limits of tighter settings (`floorsOf`)
 * @param layOut lays the CV out; exceptions are passed on
 * @param signal checked before each layout
 */
export async function solveFit<S extends Sheets & Partial<LineMeasures>>(
  own: FitSetting,
  pages: number,
  floors: FitFloors,
  layOut: (setting: FitSetting) => Promise<S>,
  signal?: AbortSignal,
): Promise<FitResult<S>> {
  if (signal?.aborted) return { outcome: 'cancelled' }
  const first = await layOut(own)
  return fitInto(ladderFrom(own, first, floors), floors, first, pages, layOut, signal)
}

/**
 * Finds the loosest setting of a ladder with which a CV has a number of pages; for one with a line or two too many also
 * the one after the tightest.
 *
 * @param first layout with the person's own setting
 */
export async function fitInto<S extends Sheets & Partial<LineMeasures>>(
  ladder: Ladder,
  floors: FitFloors,
  first: S,
  pages: number,
  layOut: (setting: FitSetting) => Promise<S>,
  signal?: AbortSignal,
): Promise<FitResult<S>> {
  const found = await searchLadder(ladder, first, pages, layOut, signal)
  if (found.outcome !== 'too-long') return found
  const { tightest, tightestSetting } = found
  const setting = emergencySetting(tightestSetting, tightest, floors)
  if (!setting || linesOver(tightest, pages) > emergencyLines) return found
  if (signal?.aborted) return { outcome: 'cancelled' }
  const sheets = await layOut(setting)
  const layouts = found.layouts + 1
  if (sheets.pages <= pages) return { outcome: 'fits', setting, sheets, layouts }
  return { ...found, tightest: sheets, tightestSetting: setting, layouts }
}

/** Maximum lines too many for which text may be a little smaller than readable text should be. */
const emergencyLines = 2

/** Returns how many lines of most of the text are over a number of pages, at least 1. */
export function linesOver(sheets: Sheets & Partial<LineMeasures>, pages: number): number {
  const { room = 1, line = 1 } = sheets
  const tooLong = (lengthOf(sheets, pages) - pages) * room
  return Math.max(1, Math.ceil(tooLong / line - 1e-6))
}

/**
 * Finds the loosest setting of a ladder with which a CV has a number of pages, in as many layouts as bisection needs,
 * at most `maxLayouts`.
 *
 * @param first layout with the person's own setting, counted as one of them
 */
async function searchLadder<S extends Sheets>(
  ladder: Ladder,
  first: S,
  pages: number,
  layOut: (setting: FitSetting) => Promise<S>,
  signal?: AbortSignal,
): Promise<FitResult<S>> {
  const known = new Map([[ladder.own, lengthOf(first, pages)]])
  const fitsAsItIs = first.pages <= pages
  let low = fitsAsItIs ? ladder.own : -1
  let high = fitsAsItIs ? ladder.rungs.length : ladder.own
  let best: S | null = fitsAsItIs ? first : null
  let tightest = first
  let layouts = 1
  const limit = Math.min(maxLayouts, 2 + Math.ceil(Math.log2(Math.max(1, high - low))))
  while (high - low > 1) {
    if (signal?.aborted) return { outcome: 'cancelled' }
    const rung = nextRung(ladder, low, high, pages, known, limit - layouts)
    const setting = settingAt(ladder, rung)
    const sheets = await layOut(setting)
    layouts += 1
    known.set(rung, lengthOf(sheets, pages))
    if (sheets.pages <= pages) {
      low = rung
      best = sheets
    } else {
      high = rung
      tightest = sheets
    }
  }
  if (best) return { outcome: 'fits', setting: settingAt(ladder, low), sheets: best, layouts }
  const tightestSetting = ladder.rungs[0] ?? settingAt(ladder, ladder.own)
  return { outcome: 'too-long', own: first, tightest, tightestSetting, layouts }
}
