import { followsRule } from '@/lib/resume/look'
import type { Design } from '@/lib/resume/schema/design'
import { coloursOf, type Palette } from '../blocks/palette'
import { readOwnTemplate } from '../own-template/read-own-template'
import { summaryOfDesign } from './catalogue'

type Chosen = Pick<Design, 'template' | 'ownTemplate' | 'look'>

/** Returns the custom template of a design; null if it uses a built-in one. */
export function ownTemplateOf({ ownTemplate }: Pick<Design, 'ownTemplate'>) {
  const own = readOwnTemplate(ownTemplate)
  return own?.ok ? own.template : null
}

/** Returns why a design's custom template is unusable; empty if it is usable or there is none. */
export function ownTemplateProblems({ ownTemplate }: Pick<Design, 'ownTemplate'>) {
  const own = readOwnTemplate(ownTemplate)
  return own?.ok === false ? own.problems : []
}

/** Returns the palettes of a design's template, default first. */
export const palettesOfDesign = (design: Chosen): readonly Palette[] =>
  ownTemplateOf(design)?.palettes ?? summaryOfDesign(design).palettes

/** Returns the palette of a design; null for a custom accent. */
export function paletteOf(design: Chosen & Pick<Design, 'palette'>) {
  if (design.palette === '') return null
  const known = palettesOfDesign(design)
  return known.find(({ id }) => id === design.palette) ?? known[0] ?? null
}

/** Returns the accent of a design: its palette's, or its own. */
export const accentOf = (design: Chosen & Pick<Design, 'palette' | 'accent'>): string =>
  paletteOf(design)?.accent ?? design.accent

/** Returns the second colour of a design: its palette's, its own, or one derived from its accent. */
export const secondOf = (design: Chosen & Pick<Design, 'palette' | 'accent' | 'second'>): string =>
  coloursOf(design, palettesOfDesign(design)).second

/** Returns the section order of a design's template; undefined for most. */
export const orderOfDesign = (design: Chosen): readonly string[] | undefined => {
  const own = ownTemplateOf(design)
  return own ? own.order : summaryOfDesign(design).order
}

/**
 * Returns where roles at one employer are printed: as entries of their own, or below the employer; undefined in the
 * form of earlier looks.
 */
export function placeOfRoles(
  design: Chosen & Pick<Design, 'titleOrder'>,
): 'apart' | 'below' | undefined {
  if (!followsRule(design.look, 'redrawn')) return undefined
  if (design.titleOrder === 'employer') return 'below'
  if (design.titleOrder === 'title') return 'apart'
  const own = ownTemplateOf(design)
  const { employerFirst } = own ? own.look.entries.title : summaryOfDesign(design)
  return employerFirst ? 'below' : 'apart'
}
