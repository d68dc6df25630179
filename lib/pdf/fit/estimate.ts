import type { FitSetting } from './ladder'

/** Page size in millimetres; close enough for US Letter. */
const page = { width: 210, height: 297 }

/** Typical share of white space in a CV's height. */
const whiteShare = 0.2

/** Returns the relative length of a CV with a setting. Only for choosing what to try. */
function weightOf({ fontSize, lineHeight, spacing, margin }: FitSetting): number {
  const lines = (fontSize * fontSize * lineHeight) / (page.width - 2 * margin)
  const white = fontSize * spacing
  // Both are about 1 for the default measures: 10 pt, 1.35, 18 mm.
  const length = ((1 - whiteShare) * lines) / 0.776 + (whiteShare * white) / 10
  return length / (page.height - 2 * margin)
}

/** Length of a CV in pages with a setting. */
export type KnownLength = { setting: FitSetting; length: number }

/**
 * Creates an estimator of lengths from one or two measurements.
 *
 * @param known one or two measured settings, interpolated and extrapolated linearly
 */
export function estimateFrom(
  known: readonly [KnownLength, KnownLength?],
): (setting: FitSetting) => number {
  const [first, second] = known
  const start = weightOf(first.setting)
  const end = second ? weightOf(second.setting) : 0
  const rise = second ? (second.length - first.length) / (end - start) : 0
  // Page breaks can hide a difference: then the measures alone are used.
  const slope = Number.isFinite(rise) && rise > 0 ? rise : first.length / start
  return (setting) => first.length + slope * (weightOf(setting) - start)
}
