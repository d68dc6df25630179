import type { PaperDocument } from '@/lib/resume/schema/document'
import type { FitReport } from '../pdf-types'
import { autoFit } from './auto-fit'
import { candidatesOf } from './candidates'
import { type FitSetting, floorsOf, settingOf } from './ladder'
import { type MeasuredSheets, measureSheets } from './measure'
import { type FitResult, solveFit } from './solve'

/** Laid-out pages, as input of the solver. */
type Pages = { pages: Parameters<typeof measureSheets>[0] }

/** Pages to paint, with the report about them. */
export type SetToFit<L extends Pages> = { laidOut: L; fit: FitReport | null }

/**
 * Lays a document out to fill the number of pages in its design. If even the tightest setting needs more, the pages
 * have the person's own measures: nothing is cut, and no cramped page misses the aim anyway. Without a number it is
 * fitted automatically.
 *
 * @param layOut lays the document out with other measures
 * @returns null if the signal aborted
 */
export async function setToFit<L extends Pages>(
  document: PaperDocument,
  layOut: (setting: FitSetting) => Promise<L>,
  signal?: AbortSignal,
): Promise<SetToFit<L> | null> {
  const asked = document.design.fit
  const own = settingOf(document.design)
  const floors = floorsOf(document.design.look)
  const measure = async (setting: FitSetting) => {
    const laidOut = await layOut(setting)
    return { ...measureSheets(laidOut.pages), laidOut }
  }
  const result: FitResult<MeasuredSheets & { laidOut: L }> =
    asked === 0
      ? await autoFit(own, floors, measure, signal)
      : await solveFit(own, asked, floors, measure, signal)
  if (result.outcome === 'cancelled') return null
  const { layouts } = result
  if (result.outcome === 'fits') {
    const { setting, sheets } = result
    const pages = asked === 0 ? sheets.pages : asked
    return { laidOut: sheets.laidOut, fit: { fits: true, pages, setting, layouts } }
  }
  const { tightest, own: unchanged } = result
  const tooLong = (tightest.pages - 1 + tightest.fill - asked) * tightest.room
  const lines = Math.max(1, Math.ceil(tooLong / tightest.line - 1e-6))
  const fit: FitReport = { fits: false, pages: asked, lines, layouts, ...candidatesOf(document) }
  return { laidOut: unchanged.laidOut, fit }
}
