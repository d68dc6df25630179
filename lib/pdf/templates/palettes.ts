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
