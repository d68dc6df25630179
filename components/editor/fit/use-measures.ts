import { useSyncExternalStore } from 'react'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { printedMeasures } from '@/lib/resume/large-print'
import type { Design } from '@/lib/resume/schema/design'

/** Returns the shown pages; null while there are none. */
function useRendered() {
  const paper = usePaperOfEditor()
  const read = () => paper.state().printed?.rendered ?? null
  return useSyncExternalStore(paper.subscribe, read, read)
}

/** Returns the number of the shown pages; undefined while there are none. */
export const usePageCount = () => useRendered()?.pages.length

/** Returns the fitting result of the shown pages; null while there is none, and without fitting. */
export function useFitReport() {
  const rendered = useRendered()
  return rendered?.fit ? { fit: rendered.fit, pages: rendered.pages.length } : null
}

/**
 * Returns the measures of a document as printed, and a function to change some. While it is fitted they are the fitted
 * ones, for a number of pages; a change starts from there and turns fitting off, which would otherwise undo it.
 */
export function useMeasures(design: Design, onChange: (patch: Partial<Design>) => void) {
  const fit = useFitReport()?.fit
  const { fontSize, lineHeight, spacing, margin } = printedMeasures(design)
  const isFitting = design.fit > 0 || design.autoFit
  // Until the next result, the last one is for another number of pages.
  const isCurrent = isFitting && (design.fit === 0 || fit?.pages === design.fit)
  const fitted = isCurrent && fit?.fits ? fit : null
  const { tightness: _, ...setting } = fitted?.setting ?? { fontSize, lineHeight, spacing, margin }
  return {
    measures: setting,
    pages: fitted?.pages,
    change: (patch: Partial<Design>) =>
      onChange(
        isFitting ? { ...(fitted ? setting : {}), ...patch, fit: 0, autoFit: false } : patch,
      ),
  }
}
