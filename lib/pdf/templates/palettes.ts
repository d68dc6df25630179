import type { Palette } from '../blocks/palette'
import { summaryOf } from './catalogue'

/** Returns the palettes of a template of today, default first; those of the first template for an unknown id. */
export const palettesOf = (template: string): readonly Palette[] => summaryOf(template).palettes

const maxSwatchColours = 3

/** Returns two or three colours that represent a palette, as `#rrggbb`. */
export function swatchOf({ ground, accent, second, surface }: Palette): string[] {
  const given = [ground, accent, second, surface].filter((colour) => colour !== undefined)
  return [...new Set(given)].slice(0, maxSwatchColours)
}

type Vector = readonly [lightness: number, red: number, yellow: number]

/** OKLab: above this chroma a colour counts by its hue alone. */
const fullChroma = 0.07
/** Weight of the lightness beside the hue. */
const lightnessWeight = 2

/** Returns a colour in OKLab (Ottosson, 2020), with its chroma cut to that of a plain hue. */
function vectorOf(hex: string): Vector {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const l = Math.cbrt(0.41222147 * r + 0.53633254 * g + 0.05144599 * b)
  const m = Math.cbrt(0.2119035 * r + 0.68069955 * g + 0.10739696 * b)
  const s = Math.cbrt(0.08830246 * r + 0.28171884 * g + 0.6299787 * b)
  const red = 1.9779985 * l - 2.42859221 * m + 0.45059371 * s
  const yellow = 0.02590404 * l + 0.78277177 * m - 0.80867577 * s
  const scale = 1 / Math.max(Math.hypot(red, yellow), fullChroma)
  const lightness = 0.21045426 * l + 0.79361779 * m - 0.00407205 * s
  return [lightness * lightnessWeight, red * scale, yellow * scale]
}

const distanceOf = (one: Vector, other: Vector) =>
  Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))

/**
 * Returns the plain name of a palette: that of the named colour nearest to its accent.
 *
 * @param names of colours by `#rrggbb`; at least one
 */
export function nameOfPalette(
  { accent }: Pick<Palette, 'accent'>,
  names: Readonly<Record<string, string>>,
): string {
  const vector = vectorOf(accent)
  const [nearest] = Object.entries(names)
    .map(([hex, name]) => ({ name, distance: distanceOf(vector, vectorOf(hex)) }))
    .toSorted((a, b) => a.distance - b.distance)
  return nearest?.name ?? accent
}
