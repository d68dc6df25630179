import type { PhotoLook } from '@/lib/resume/schema/photo'

/** Luminance weights of red, green and blue (ITU-R BT.709). */
const luminance = [0.2126, 0.7152, 0.0722] as const

/**
 * Applies a look to pixels: greyscale, brightness, contrast, in this order. Equals the CSS filters of these names
 * (Filter Effects 1), so that the live preview is correct also in browsers without canvas filters.
 *
 * @param pixels RGBA, changed in place
 */
export function applyLook(pixels: Uint8ClampedArray, look: PhotoLook): void {
  const { greyscale, brightness, contrast } = look
  if (!greyscale && brightness === 1 && contrast === 1) return
  const table = new Uint8ClampedArray(256)
  for (let value = 0; value < 256; value++) {
    const bright = Math.min(255, value * brightness)
    table[value] = (bright - 127.5) * contrast + 127.5
  }
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]]
    if (greyscale) {
      const grey = Math.round(luminance[0] * red + luminance[1] * green + luminance[2] * blue)
      pixels.fill(table[grey] ?? 0, at, at + 3)
      continue
    }
    pixels[at] = table[red] ?? 0
    pixels[at + 1] = table[green] ?? 0
    pixels[at + 2] = table[blue] ?? 0
  }
}

/** Returns the look as a CSS filter. */
export function filterOf({ greyscale, brightness, contrast }: PhotoLook): string {
  return `grayscale(${greyscale ? 1 : 0}) brightness(${brightness}) contrast(${contrast})`
}
