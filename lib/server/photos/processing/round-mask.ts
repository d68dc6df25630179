import 'server-only'
import type { Pixels } from './decoder'

/**
 * Clears the pixels outside of the circle in a square, its edge one pixel soft. Computed, as the usual way is a
 * drawing in SVG, whose loader is blocked here.
 *
 * @param pixels with three channels or four
 * @returns the same with four
 */
export function clearCorners({ data, width, height, channels }: Pixels): Pixels {
  const radius = Math.min(width, height) / 2
  const out = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * channels
      const to = (y * width + x) * 4
      const distance = Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2)
      const inside = Math.max(0, Math.min(1, radius - distance + 0.5))
      data.copy(out, to, from, from + 3)
      out[to + 3] = Math.round(inside * 255)
    }
  }
  return { data: out, width, height, channels: 4 }
}
