import type { PaperDocument } from '@/lib/resume/schema/document'
import type { FitReport } from '../pdf-types'

/**
 * A document with the measures that its paper was set with, for formats that other programs set: a
 * CV that was fitted to its pages looks there as on the paper. Only for showing; what a person chose
 * stays in their document.
 *
 * @param fit what the engine told of the document, if that was to be fitted
 */
export function withFittedMeasures<D extends PaperDocument>(
  document: D,
  fit: FitReport | undefined,
): D {
  return fit?.fits ? { ...document, design: { ...document.design, ...fit.setting } } : document
}
