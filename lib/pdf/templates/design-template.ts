import type { Design } from '@/lib/resume/schema/design'
import type { Palette } from '../blocks/palette'
import { readOwnTemplate } from '../own-template/read-own-template'
import { summaryOf } from './catalogue'
import { palettesOf } from './palettes'

type Chosen = Pick<Design, 'template' | 'ownTemplate'>

/** Returns the template of the person's own that a design is drawn in; null where that is a built-in one. */
export function ownTemplateOf({ ownTemplate }: Pick<Design, 'ownTemplate'>) {
  const own = readOwnTemplate(ownTemplate)
  return own?.ok ? own.template : null
}

/** Returns why the template that a design carries is not used; none where it is, or where there is none. */
export function ownTemplateProblems({ ownTemplate }: Pick<Design, 'ownTemplate'>) {
  const own = readOwnTemplate(ownTemplate)
  return own?.ok === false ? own.problems : []
}

/** Returns the palettes of a design's template, its own first. */
export const palettesOfDesign = (design: Chosen): readonly Palette[] =>
  ownTemplateOf(design)?.palettes ?? palettesOf(design.template)

/** Returns the palette that a design is printed in; null where that is the person's own accent. */
export function paletteOf(design: Chosen & Pick<Design, 'palette'>) {
  if (design.palette === '') return null
  const known = palettesOfDesign(design)
  return known.find(({ id }) => id === design.palette) ?? known[0] ?? null
}

/** Returns the accent that a design is printed in: its palette's, or its own. */
export const accentOf = (design: Chosen & Pick<Design, 'palette' | 'accent'>): string =>
  paletteOf(design)?.accent ?? design.accent

/** Returns the order in which a template puts sections that the person has put in none; none for most. */
export const orderOfDesign = (design: Chosen): readonly string[] | undefined => {
  const own = ownTemplateOf(design)
  return own ? own.order : summaryOf(design.template).order
}
