import { designRanges } from './resume-limits'
import type { Design } from './schema/design'

/** Measures that make a page airy or compact, each from one end over the default to the other. */
const scales = {
  spacing: [1.5, designRanges.spacing.initial, 0.8],
  lineHeight: [1.55, designRanges.lineHeight.initial, 1.25],
  margin: [24, designRanges.margin.initial, 15],
} as const
type DenseSetting = Pick<Design, keyof typeof scales>
const names = Object.keys(scales) as (keyof DenseSetting)[]

/** Returns the density of a page's measures, from 0 (airy) over 0.5 (default) to 1 (compact). */
export function densityOf(setting: DenseSetting): number {
  const places = names.map((name) => {
    const [airy, usual, compact] = scales[name]
    const value = setting[name]
    const place =
      value > usual ? (airy - value) / (airy - usual) : 1 + (usual - value) / (usual - compact)
    return Math.min(1, Math.max(0, place / 2))
  })
  const mean = places.reduce((sum, place) => sum + place, 0) / names.length
  return Math.round(mean * 100) / 100
}

/** Returns the measures of a density. */
export function withDensity(density: number): DenseSetting {
  const measure = (name: keyof DenseSetting) => {
    const [airy, usual, compact] = scales[name]
    const value =
      density < 0.5
        ? airy + (usual - airy) * density * 2
        : usual + (compact - usual) * (density * 2 - 1)
    return Math.round(value * 100) / 100
  }
  return {
    spacing: measure('spacing'),
    lineHeight: measure('lineHeight'),
    margin: measure('margin'),
  }
}
