import { printedMeasures } from '@/lib/resume/large-print'
import { designRanges } from '@/lib/resume/resume-limits'
import { type Design, initialAccent } from '@/lib/resume/schema/design'

const colour = /^#[0-9a-f]{6}$/

const fits: ReadonlySet<unknown> = new Set<Design['fit']>([0, 1, 2, 3])

function clamp(
  value: unknown,
  { min, max, initial }: { min: number; max: number; initial: number },
) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return initial
  return Math.min(max, Math.max(min, value))
}

/**
 * Clamps the numbers of a design to hard limits, and to the minima of large print. The schema does the same, but newer
 * versions' documents and callers of the engine may not be validated, and a margin wider than the page would hang the
 * layout.
 */
export function clampDesign(design: Design): Design {
  return printedMeasures({
    ...design,
    page: design.page === 'letter' ? 'letter' : 'a4',
    accent: colour.test(design.accent) ? design.accent : initialAccent,
    second: colour.test(design.second) ? design.second : '',
    fontSize: clamp(design.fontSize, designRanges.fontSize),
    lineHeight: clamp(design.lineHeight, designRanges.lineHeight),
    spacing: clamp(design.spacing, designRanges.spacing),
    margin: clamp(design.margin, designRanges.margin),
    fit: fits.has(design.fit) ? design.fit : 0,
    autoFit: design.autoFit === true,
    templatePhotoShape: design.templatePhotoShape === true,
  })
}
