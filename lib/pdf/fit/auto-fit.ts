import { estimateFrom } from './estimate'
import { automaticLadder, easyRungs, type FitFloors, type FitSetting } from './ladder'
import { type FitResult, fitInto, type LineMeasures, lengthOf, type Sheets } from './solve'

/** Measured pages that decide whether tighter settings are tried. */
export type AutoSheets = Sheets &
  Partial<LineMeasures> & {
    /** Lines on the last page, in the longest column. */
    lastLines: number
  }

/** Last pages with fewer lines are avoided if possible. */
export const minLastLines = 4

/** Returns the minimum fill of a last page after loosening the spaces. */
const minLastFill = ({ isTypeset }: FitFloors) => (isTypeset ? 0.45 : 1 / 3)

/** Fill that a thin single page of a redrawn look is opened to. */
const minOnlyFill = 0.74

/** Returns the error of an estimated length for the tightest setting, in pages; it knows nothing of the last rungs. */
const toleranceOf = ({ isTypeset }: FitFloors) => (isTypeset ? 0.3 : 0.12)

/** Returns the number of pages to aim for; null if the current one is fine. */
function targetOf({ pages, fill, lastLines }: AutoSheets, floors: FitFloors): number | null {
  if (pages < 2) return null
  const isShort = lastLines < minLastLines || (floors.isRedrawn && fill < minLastFill(floors))
  return pages === 2 || isShort ? pages - 1 : null
}

type AutoFit<S extends AutoSheets> = Exclude<FitResult<S>, { outcome: 'too-long' }>

/** Loosens the spaces of a CV with a short last page, by one more layout; in redrawn looks also of a thin single page. */
async function openLastPage<S extends AutoSheets>(
  own: FitSetting,
  floors: FitFloors,
  first: S,
  layouts: number,
  layOut: (setting: FitSetting) => Promise<S>,
  signal?: AbortSignal,
): Promise<AutoFit<S>> {
  const unchanged = { outcome: 'fits', setting: own, sheets: first, layouts } as const
  const onlyFill = floors.isRedrawn ? minOnlyFill : 0
  const wanted = first.pages < 2 ? onlyFill : minLastFill(floors)
  if (first.fill >= wanted) return unchanged
  const estimate = estimateFrom([{ setting: own, length: lengthOf(first, first.pages) }])
  const rungs = easyRungs(own, floors)
  const setting =
    rungs.find((rung) => estimate(rung) >= first.pages - 1 + wanted) ?? rungs.at(-1) ?? own
  if (setting === own) return unchanged
  if (signal?.aborted) return { outcome: 'cancelled' }
  const sheets = await layOut(setting)
  const isBetter = sheets.pages === first.pages && sheets.fill > first.fill
  return { ...unchanged, ...(isBetter ? { setting, sheets } : {}), layouts: layouts + 1 }
}

/**
 * Fits a CV automatically: keeps its own setting, unless a tighter one brings two pages onto one or avoids a last page
 * of under four lines (in redrawn looks of under a third, in typeset ones of under 45 %); then the loosest such. A last
 * page that stays less full than that is loosened, in redrawn looks also a thin single page. A CV that is fine is laid out once. Deterministic:
 * equal layouts give equal results.
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
  const open = (layouts: number) => openLastPage(own, floors, first, layouts, layOut, signal)
  const target = targetOf(first, floors)
  if (target === null) return open(1)
  const ladder = automaticLadder(own, first, floors)
  const [tightest = own] = ladder.rungs
  const estimate = estimateFrom([{ setting: own, length: lengthOf(first, target) }])
  if (estimate(tightest) > target + toleranceOf(floors)) return open(1)
  const found = await fitInto(ladder, floors, first, target, layOut, signal)
  return found.outcome === 'too-long' ? open(found.layouts) : found
}
