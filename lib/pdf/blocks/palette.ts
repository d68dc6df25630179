import type { Design } from '@/lib/resume/schema/design'
import { nearestReadable, tintOf } from '../contrast'

/** Colours of a template that belong together, as `#rrggbb`. */
export type Palette = {
  /** Stored in a design. */
  id: string
  /** Words and signs that stand out; at least 4.5:1 on white and on the surface. */
  accent: string
  /** A second accent for bars, strips and stops, never for words on white; the accent unless given. */
  second?: string
  /** A light ground behind dark words; a tint of the accent unless given. */
  surface?: string
  /** A dark ground behind white words, at least 4.5:1; the accent unless given. */
  ground?: string
}

/** Colours of a paper by what they are for. */
export type Colours = {
  paper: string
  ink: string
  soft: string
  rule: string
  accent: string
  second: string
  surface: string
  ground: string
}
export type ColourRole = keyof Colours

/** Colours that no palette changes; ink and soft read on white with at least 7:1. */
const neutral = { paper: '#ffffff', ink: '#14181f', soft: '#4a5361', rule: '#b4bac4' } as const

/** Contrast with white that words on white, and white words on a ground, need (WCAG 2.2, 1.4.3). */
const textContrast = 4.5
const surfaceShare = 0.1

/** Share of an own accent in the second one: dark words on a strip of it have to be read. */
const secondShare = 0.4

/** The palette of a person's own accent: everything else is made of it. */
const paletteOfAccent = (accent: string): Palette => ({
  id: '',
  accent,
  second: tintOf(accent, secondShare),
})

/**
 * Returns the colours of a design: those of the palette that it names, of the template's first one for a name that
 * the template has not, or of the design's own accent where it names none.
 *
 * @param palettes of the template; none makes every design one of its own accent
 */
export function coloursOf(
  { palette, accent }: Pick<Design, 'palette' | 'accent'>,
  palettes: readonly Palette[],
): Colours {
  const named = palette === '' ? undefined : palettes.find(({ id }) => id === palette)
  const chosen = palette === '' ? paletteOfAccent(accent) : (named ?? palettes[0])
  const made = chosen ?? paletteOfAccent(accent)
  return {
    ...neutral,
    accent: made.accent,
    second: made.second ?? made.accent,
    surface: made.surface ?? tintOf(made.accent, surfaceShare),
    ground: made.ground ?? nearestReadable(made.accent, textContrast),
  }
}
