import type { FitSetting } from './ladder'

/** Millimetres; near enough to US Letter for an estimate. */
const page = { width: 210, height: 297 }

/** Share of a CV's height that is white space between its parts, as a rule. */
const whiteShare = 0.2

/** Estimates the pages that a CV takes with a setting, up to a factor. Only good for choosing what to try. */
function weightOf({ fontSize, lineHeight, spacing, margin }: FitSetting): number {
  const lines = (fontSize * fontSize * lineHeight) / (page.width - 2 * margin)
  const white = fontSize * spacing
  // Both are about 1 for the usual measures: 10 pt, 1.35, 18 mm.
  const length = ((1 - whiteShare) * lines) / 0.776 + (whiteShare * white) / 10
  return length / (page.height - 2 * margin)
}

/** The length in pages that a CV has with a setting. */
export type KnownLength = { setting: FitSetting; length: number }

/**
 * Guesses lengths from one or two that were measured.
 *
 * @param known one or two measured settings; between and around them the guess is a straight line
 */
export function estimateFrom(
  known: readonly [KnownLength, KnownLength?],
): (setting: FitSetting) => number {
  const [first, second] = known
  const start = weightOf(first.setting)
  const end = second ? weightOf(second.setting) : 0
  const rise = second ? (second.length - first.length) / (end - start) : 0
  // Breaks of pages can hide a difference: then the measures alone have to do.
  const slope = Number.isFinite(rise) && rise > 0 ? rise : first.length / start
  return (setting) => first.length + slope * (weightOf(setting) - start)
}
