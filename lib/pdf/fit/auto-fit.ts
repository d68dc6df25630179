import { estimateFrom } from './estimate'
import { comfortableLadder, type FitSetting } from './ladder'
import { type FitResult, lengthOf, type Sheets, searchLadder } from './solve'

/** Facts about pages that decide whether tighter ones are looked for. */
export type AutoSheets = Sheets & {
  /** Lines on the last page, in the column that has more of them. */
  lastLines: number
}

/** A last page with fewer lines is spared where that is possible. */
export const minLastLines = 4

/** Pages by which an estimate of the tightest setting may be wrong. */
const tolerance = 0.12

/** Whole pages that a CV should rather stand on; null where it is well as it is. */
function targetOf({ pages, lastLines }: AutoSheets): number | null {
  if (pages < 2) return null
  return pages === 2 || lastLines < minLastLines ? pages - 1 : null
}

/**
 * Finds the setting of a CV that is fitted automatically: its own, unless a tighter one in comfort
 * brings two pages onto one, or takes in a last page of under four lines; then the loosest such. A CV
 * that is well as it is, or far too long for fewer pages, is laid out once. Deterministic: equal
 * layouts give equal answers.
 *
 * @param own the setting of the person, which is tried first
 * @param layOut lays the CV out; what it throws is passed on
 * @param signal looked at before each layout
 */
export async function autoFit<S extends AutoSheets>(
  own: FitSetting,
  layOut: (setting: FitSetting) => Promise<S>,
  signal?: AbortSignal,
): Promise<Exclude<FitResult<S>, { outcome: 'too-long' }>> {
  if (signal?.aborted) return { outcome: 'cancelled' }
  const first = await layOut(own)
  const unchanged = { outcome: 'fits', setting: own, sheets: first } as const
  const target = targetOf(first)
  if (target === null) return { ...unchanged, layouts: 1 }
  const ladder = comfortableLadder(own, first)
  const [tightest = own] = ladder.rungs
  const estimate = estimateFrom([{ setting: own, length: lengthOf(first) }])
  if (estimate(tightest) > target + tolerance) return { ...unchanged, layouts: 1 }
  const found = await searchLadder(ladder, first, target, layOut, signal)
  return found.outcome === 'too-long' ? { ...unchanged, layouts: found.layouts } : found
}
