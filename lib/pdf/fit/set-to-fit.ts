import { followsRule } from '@/lib/resume/look'
import { designRanges } from '@/lib/resume/resume-limits'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { FitReport } from '../pdf-types'
import { themeOf } from '../templates/layouts/page-parts'
import { templateOfDesign } from '../templates/registry'
import { autoFit } from './auto-fit'
import { candidatesOf } from './candidates'
import { type FitSetting, floorsOf, settingOf } from './ladder'
import { type MeasuredSheets, measureSheets } from './measure'
import { overflowOf } from './overflow'
import { type FitResult, linesOver, solveFit } from './solve'

/** Laid-out pages, as input of the solver. */
type Pages = { pages: Parameters<typeof measureSheets>[0] }

/** Pages to paint, with the report about them. */
export type SetToFit<L extends Pages> = { laidOut: L; fit: FitReport | null }

/**
 * Returns the setting and floors of a document. A template that limits the line height has no steps beyond: in earlier
 * looks they would be layouts that change nothing.
 */
function limitsOf({ design }: PaperDocument) {
  const own = settingOf(design)
  const template = templateOfDesign(design)
  const floors = floorsOf(design.look, template.look.fit, design.largePrint)
  if (!floors.isRedrawn) return { own, floors }
  if (followsRule(design.look, 'typeset')) {
    const { initial } = designRanges.lineHeight
    const limit = design.largePrint ? initial : (template.look.maxLineHeight ?? initial)
    if (limit >= initial) return { own, floors }
    // The measure is in proportion to the template's limit, beyond which only the person goes.
    const lineHeight = (floors.lineHeight * initial) / limit
    return { own, floors: { ...floors, lineHeight, maxLineHeight: initial } }
  }
  const printed = (lineHeight: number) =>
    themeOf(template, { ...design, ownTemplate: null, lineHeight }).lineHeight
  return {
    own: { ...own, lineHeight: printed(own.lineHeight) },
    floors: { ...floors, lineHeight: printed(floors.lineHeight) },
  }
}

/**
 * Lays a document out to fill the number of pages in its design. If even the tightest setting needs more, the pages
 * have that one, in looks before `typeset` the person's own; nothing is cut. Without a number it is fitted automatically.
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
  const { own, floors } = limitsOf(document)
  const measure = async (setting: FitSetting) => {
    const laidOut = await layOut(setting)
    return { ...measureSheets(laidOut.pages, floors.isRedrawn), laidOut }
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
    const isOwn = setting.lineHeight === own.lineHeight
    const lineHeight = isOwn ? document.design.lineHeight : setting.lineHeight
    const fit: FitReport = { fits: true, pages, setting: { ...setting, lineHeight }, layouts }
    return { laidOut: sheets.laidOut, fit }
  }
  const { tightest, tightestSetting, own: unchanged } = result
  const lines = linesOver(tightest, asked)
  const over = overflowOf(tightest.laidOut.pages, lines * tightest.line)
  const counts = { pages: asked, lines, layouts, over }
  return {
    laidOut: (floors.isTypeset ? tightest : unchanged).laidOut,
    fit: {
      ...{ fits: false, ...counts, ...candidatesOf(document) },
      ...(floors.isTypeset ? { setting: tightestSetting } : {}),
    },
  }
}
