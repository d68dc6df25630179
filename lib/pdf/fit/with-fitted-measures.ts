import type { PaperDocument } from '@/lib/resume/schema/document'
import type { FitReport } from '../pdf-types'

/**
 * Returns a document with its fitted measures, for formats rendered by other programs, so that it looks as on the
 * paper. Only for display; the stored measures stay.
 *
 * @param fit the engine's fitting result, if the document was fitted
 */
export function withFittedMeasures<D extends PaperDocument>(
  document: D,
  fit: FitReport | undefined,
): D {
  return fit?.setting ? { ...document, design: { ...document.design, ...fit.setting } } : document
}
