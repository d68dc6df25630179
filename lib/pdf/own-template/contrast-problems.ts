import type { Design } from '@/lib/resume/schema/design'
import { type ColourRole, type Colours, coloursOf, onPanel } from '../blocks/palette'
import { contrastOf, nearestReadable, tintOf } from '../contrast'
import type { Template } from '../templates/template'
import { because, type TemplateProblem } from './template-problem'
import { textGrounds } from './text-grounds'

/** Minimum contrast of text (WCAG 2.2, 1.4.3). */
const textContrast = 4.5

/** Text colours that must be readable on white and on the surface in every palette. */
const alwaysRead = (['ink', 'soft', 'accent'] as const).flatMap((text) =>
  (['paper', 'surface'] as const).map((ground) => ({ text, ground })),
)

const ratioOf = (colours: Colours, text: ColourRole, ground: ColourRole) =>
  contrastOf((ground === 'panel' ? onPanel(colours) : colours)[text], colours[ground])

/** Shades of a colour in the order of their likeness, each with other words that are readable on it, or in it. */
const shadesOf = (colour: string) => [
  colour,
  ...[0.8, 0.6, 0.4, 0.2, 0.1, 0.05].map((share) => tintOf(colour, share)),
  ...[textContrast, 7].map((ratio) => nearestReadable(colour, ratio)),
]

/**
 * Returns the shade nearest to the custom second colour of a design in which, and on which, all words of a template are
 * readable; empty for the derived colour.
 */
export function readableSecond(
  { look, palettes }: Pick<Template, 'look' | 'palettes'>,
  design: Pick<Design, 'palette' | 'accent' | 'second'>,
): string {
  if (!design.second || design.palette) return ''
  const colours = coloursOf(design, palettes)
  const pairs = textGrounds(look).filter((pair) => [pair.text, pair.ground].includes('second'))
  const isReadable = (second: string) =>
    pairs.every(({ text, ground }) => ratioOf({ ...colours, second }, text, ground) >= textContrast)
  return shadesOf(design.second).find(isReadable) ?? ''
}

/** Formats with one decimal, rounded down: 4.49 is not enough. */
const shown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1)

/** Returns text colours of a template with insufficient contrast in a palette. */
export function contrastProblems({ look, palettes }: Pick<Template, 'look' | 'palettes'>) {
  return palettes.flatMap((palette, index): TemplateProblem[] => {
    const colours = coloursOf({ palette: palette.id, accent: palette.accent }, palettes)
    const pairs = [
      ...alwaysRead.map((pair) => ({ ...pair, path: `palettes[${index}]` })),
      ...textGrounds(look),
    ]
    const found = new Map<string, TemplateProblem>()
    for (const { path, text, ground } of pairs) {
      const ratio = ratioOf(colours, text, ground)
      const key = `${text} on ${ground}`
      if (ratio >= textContrast || found.has(key)) continue
      const reason = `in the palette "${palette.id}", ${key} has a contrast of ${shown(ratio)}:1; words need ${textContrast}:1`
      const values = {
        ...{ text: palette.id, colour: text, ground },
        ...{ count: Math.floor(ratio * 10) / 10, of: textContrast },
      }
      found.set(key, { path, ...because(reason, 'contrast', values) })
    }
    return [...found.values()]
  })
}
