import { designRanges } from '@/lib/resume/limits'
import type { Design } from '@/lib/resume/schema/design'

function clamp(
  value: unknown,
  { min, max, initial }: { min: number; max: number; initial: number },
) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return initial
  return Math.min(max, Math.max(min, value))
}

/**
 * A design whose numbers are inside their hard ends. The schema says the same, but documents of
 * newer versions and callers of the engine need not have been through it, and a margin wider than
 * the page would hang the layout.
 */
export function clampDesign(design: Design): Design {
  return {
    ...design,
    fontSize: clamp(design.fontSize, designRanges.fontSize),
    lineHeight: clamp(design.lineHeight, designRanges.lineHeight),
    spacing: clamp(design.spacing, designRanges.spacing),
    margin: clamp(design.margin, designRanges.margin),
  }
}
