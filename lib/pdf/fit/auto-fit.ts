import { estimateFrom } from './estimate'
import { automaticLadder, easyRungs, type FitFloors, type FitSetting } from './ladder'
import { type FitResult, lengthOf, type Sheets, searchLadder } from './solve'

/** Facts about pages that decide whether tighter ones are looked for. */
export type AutoSheets = Sheets & {
  /** Lines on the last page, in the column that has more of them. */
  lastLines: number
}

/** A last page with fewer lines is spared where that is possible. */
export const minLastLines = 4

/** Share of a last page that is filled at least, where opening spaces does it. */
const minLastFill = 1 / 3

/** Pages by which an estimate of the tightest setting may be wrong. */
const tolerance = 0.12

/** Whole pages that a CV should rather stand on; null where it is well as it is. */
function targetOf({ pages, lastLines }: AutoSheets): number | null {
  if (pages < 2) return null
  return pages === 2 || lastLines < minLastLines ? pages - 1 : null
}

type AutoFit<S extends AutoSheets> = Exclude<FitResult<S>, { outcome: 'too-long' }>

/** Opens the spaces of a CV that ends high on its last page, by one layout more. */
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
 * Finds the setting of a CV that is fitted automatically: its own, unless a tighter one
 * brings two pages onto one, or takes in a last page of under four lines; then the loosest such. One whose last page
 * stays less than a third full is opened. A CV that is well as it is is laid out once. Deterministic: equal layouts
 * give equal answers.
 *
 * @param own the setting of the person, which is tried first
 * @param floors ends of the tighter settings (`floorsOf`)
 * @param layOut lays the CV out; what it throws is passed on
 * @param signal looked at before each layout
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
