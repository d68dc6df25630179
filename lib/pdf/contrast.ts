/** Channels of an sRGB colour, 0 to 255. */
type Channels = [red: number, green: number, blue: number]

/** Parses `#rrggbb`; `null` if invalid. */
function readColour(hex: string): Channels | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!match) return null
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => Number.parseInt(pair, 16))
  return [red, green, blue]
}

const writeColour = (channels: Channels) =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

/** Returns the relative luminance (WCAG 2.2). */
function luminanceOf(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * Returns the contrast ratio of two colours (WCAG 2.2), 1 to 21. Text needs 4.5.
 *
 * @param one `#rrggbb`, like the other; invalid ones give 1, which fails every check
 */
export function contrastOf(one: string, other: string): number {
  const channels = [readColour(one), readColour(other)]
  const lights = channels.flatMap((given) => (given ? luminanceOf(given) + 0.05 : []))
  return lights.length < 2 ? 1 : Math.max(...lights) / Math.min(...lights)
}

/** Returns the contrast ratio of a colour with white. */
export const contrastWithPaper = (hex: string) => contrastOf(hex, '#ffffff')

/**
 * Returns the colour itself if it is readable on white, else its lightest readable shade (all channels scaled alike,
 * preserving the hue).
 *
 * @param hex `#rrggbb`; invalid ones give black
 * @param ratio minimum contrast with white
 */
export function nearestReadable(hex: string, ratio = 4.5): string {
  const channels = readColour(hex)
  if (!channels) return '#000000'
  if (contrastWithPaper(hex) >= ratio) return hex
  for (let percent = 99; percent > 0; percent--) {
    const shade = writeColour(channels.map((channel) => (channel * percent) / 100) as Channels)
    if (contrastWithPaper(shade) >= ratio) return shade
  }
  return '#000000'
}

/**
 * Mixes a colour with white, for backgrounds.
 *
 * @param hex `#rrggbb`; invalid ones give white
 * @param share of the colour, 0 to 1
 */
export function tintOf(hex: string, share: number): string {
  const channels = readColour(hex)
  if (!channels) return '#ffffff'
  return writeColour(channels.map((channel) => 255 - (255 - channel) * share) as Channels)
}
