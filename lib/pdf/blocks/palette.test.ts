import { expect, it } from 'vitest'
import { contrastOf } from '../contrast'
import { palettesOf } from '../templates/palettes'
import { coloursOf } from './palette'

it.each(['#2437c9', '#8a1c1c', '#0b6e4f', '#7a3ea8'])(
  'makes colours of the accent %s',
  (accent) => {
    const colours = coloursOf({ palette: '', accent }, palettesOf('metro'))
    expect(colours.accent).toBe(accent)
    expect(contrastOf(colours.ink, colours.second)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(colours.paper, colours.ground)).toBeGreaterThanOrEqual(4.5)
  },
)
