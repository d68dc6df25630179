import { estimateFrom } from './estimate'
import { automaticLadder, easyRungs, type FitFloors, type FitSetting } from './ladder'
import { type FitResult, lengthOf, type Sheets, searchLadder } from './solve'

/** Measured pages that decide whether tighter settings are tried. */
export type AutoSheets = Sheets & {
  /** Lines on the last page, in the longest column. */
  lastLines: number
}

/** Last pages with fewer lines are avoided if possible. */
export const minLastLines = 4

/** Minimum fill of a last page after loosening the spaces. */
const minLastFill = 1 / 3

/** Error of an estimated length for the tightest setting, in pages. */
const tolerance = 0.12

/** Returns the number of pages to aim for; null if the current one is fine. */
function targetOf({ pages, lastLines }: AutoSheets): number | null {
  if (pages < 2) return null
  return pages === 2 || lastLines < minLastLines ? pages - 1 : null
}

type AutoFit<S extends AutoSheets> = Exclude<FitResult<S>, { outcome: 'too-long' }>

/** Loosens the spaces of a CV with a short last page, by one more layout. */
async function openLastPage<S extends AutoSheets>(
  own: FitSetting,
  first: S,
  layouts: number,
  layOut: (setting: FitSetting) => Promise<S>,
  signal?: AbortSignal,
): Promise<AutoFit<S>> {
  const unchanged = { outcome: 'fits', setting: own, sheets: first, layouts } as const
  if (first.pages < 2 || first.fill >= minLastFill) return unchanged
  const estimate = estimateFrom([{ setting: own, length: lengthOf(first) }])
  const rungs = easyRungs(own)
  const setting =
    rungs.find((rung) => estimate(rung) >= first.pages - 1 + minLastFill) ?? rungs.at(-1) ?? own
  if (setting === own) return unchanged
  if (signal?.aborted) return { outcome: 'cancelled' }
  const sheets = await layOut(setting)
  const isBetter = sheets.pages === first.pages && sheets.fill > first.fill
  return { ...unchanged, ...(isBetter ? { setting, sheets } : {}), layouts: layouts + 1 }
}

/**
 * Fits a CV automatically: keeps its own setting, unless a tighter one brings two pages onto one or avoids a last page
 * of under four lines; then the loosest such. A last page that stays less than a third full is loosened. A CV that is
 * fine is laid out once. Deterministic: equal layouts give equal results.
 *
 * @param own the person's setting, tried first
 * @param floors limits of tighter settings (`floorsOf`)
 * @param layOut lays the CV out; exceptions are passed on
 * @param signal checked before each layout
 */
export async function autoFit<S extends AutoSheets>(
  own: FitSetting,
  floors: FitFloors,
  layOut: (setting: FitSetting) => Promise<S>,
  signal?: AbortSignal,
): Promise<AutoFit<S>> {
  if (signal?.aborted) return { outcome: 'cancelled' }
  const first = await layOut(own)
  const target = targetOf(first)
  if (target === null) return openLastPage(own, first, 1, layOut, signal)
  const ladder = automaticLadder(own, first, floors)
  const [tightest = own] = ladder.rungs
  const estimate = estimateFrom([{ setting: own, length: lengthOf(first) }])
  if (estimate(tightest) > target + tolerance) return openLastPage(own, first, 1, layOut, signal)
  const found = await searchLadder(ladder, first, target, layOut, signal)
  if (found.outcome !== 'too-long') return found
  return openLastPage(own, first, found.layouts, layOut, signal)
}
