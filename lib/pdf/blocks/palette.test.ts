import { describe, expect, it } from 'vitest'
import { palettesOf } from '../templates/palettes'
import { templates } from '../templates/registry'
import { coloursOf } from './palette'

/** Contrast ratio of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(templates)('the palettes of the template $id', ({ id, look }) => {
  const isOnGround = look.header.zones.some(({ fill }) => fill === 'ground')
  const isOnSecond = look.header.zones.some(({ fill }) => fill === 'second')

  it.each(palettesOf(id))('$id: words can be read on every ground', ({ id: palette }) => {
    const colours = coloursOf({ palette, accent: '#000000' }, palettesOf(id))
    for (const ground of [colours.paper, colours.surface]) {
      for (const text of [colours.ink, colours.soft, colours.accent]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }
    if (isOnGround) expect(contrast(colours.paper, colours.ground)).toBeGreaterThanOrEqual(4.5)
    if (isOnSecond) expect(contrast(colours.ink, colours.second)).toBeGreaterThanOrEqual(4.5)
  })
})

it.each(['#2437c9', '#8a1c1c', '#0b6e4f', '#7a3ea8'])(
  'makes colours of the accent %s',
  (accent) => {
    const colours = coloursOf({ palette: '', accent }, palettesOf('metro'))
    expect(colours.accent).toBe(accent)
    expect(contrast(colours.ink, colours.second)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.paper, colours.ground)).toBeGreaterThanOrEqual(4.5)
  },
)
