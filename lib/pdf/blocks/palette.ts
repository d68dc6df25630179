import type { Design } from '@/lib/resume/schema/design'
import { contrastOf, nearestReadable, tintOf } from '../contrast'

/** Colours of a template that belong together, as `#rrggbb`. */
export type Palette = {
  /** Stored in a design. */
  id: string
  /** Colour of highlighted text and signs; at least 4.5:1 on white and on the surface. */
  accent: string
  /** Second accent for bars, strips and dots, never for text on white; default: the accent. */
  second?: string
  /** Light background for dark text; default: a tint of the accent. */
  surface?: string
  /** Dark background for white text, at least 4.5:1; default: the accent. */
  ground?: string
  /** Background of a side column; light text is printed on a dark one. Default: the surface. */
  panel?: string
  /** Neutral colours of a warm or cool page. */
  ink?: string
  soft?: string
  rule?: string
}

/** Colours of a paper by role. */
export type Colours = {
  paper: string
  ink: string
  soft: string
  rule: string
  accent: string
  second: string
  surface: string
  ground: string
  panel: string
}
export type ColourRole = keyof Colours

/** Colours that no palette changes; ink and soft have at least 7:1 on white. */
const neutral = { paper: '#ffffff', ink: '#14181f', soft: '#4a5361', rule: '#b4bac4' } as const

/** Minimum contrast of text with its background (WCAG 2.2, 1.4.3). */
const textContrast = 4.5
const surfaceShare = 0.1

/** Share of a custom accent in the second one, on which dark text must be readable. */
const secondShare = 0.4

type Chosen = Pick<Design, 'palette' | 'accent'> & Partial<Pick<Design, 'second'>>

/** Returns the palette of a custom accent, with a custom second one if there is one. */
const paletteOfAccent = ({ accent, second }: Chosen): Palette => ({
  id: '',
  accent,
  second: second || tintOf(accent, secondShare),
})

/**
 * Returns the colours of a design: of its named palette, of the template's first one for an unknown name, or of its
 * custom colours if it names none.
 *
 * @param palettes of the template; empty makes every design use its accent
 */
export function coloursOf(design: Chosen, palettes: readonly Palette[]): Colours {
  const { palette } = design
  const named = palette === '' ? undefined : palettes.find(({ id }) => id === palette)
  const chosen = palette === '' ? undefined : (named ?? palettes[0])
  const made = chosen ?? paletteOfAccent(design)
  const surface = made.surface ?? tintOf(made.accent, surfaceShare)
  return {
    paper: neutral.paper,
    ink: made.ink ?? neutral.ink,
    soft: made.soft ?? neutral.soft,
    rule: made.rule ?? neutral.rule,
    accent: made.accent,
    second: made.second ?? made.accent,
    surface,
    panel: made.panel ?? surface,
    ground: made.ground ?? nearestReadable(made.accent, textContrast),
  }
}

/** Share of white in the secondary text on a dark panel. */
const lightShare = 0.14

/** Returns the colours of text on the panel: light ones if it is dark. */
export function onPanel(colours: Colours): Colours {
  if (contrastOf(colours.ink, colours.panel) >= textContrast) return colours
  const light = tintOf(colours.panel, lightShare)
  return { ...colours, ink: colours.paper, soft: light, accent: colours.paper, rule: light }
}
