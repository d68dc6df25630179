import type { Design } from '@/lib/resume/schema/design'
import { textInStyle } from '../blocks/heading-look'
import { defaultOptions, resolveOptions } from '../blocks/options'
import { coloursOf, type Palette } from '../blocks/palette'
import { contrastOf, tintOf } from '../contrast'
import { fontFamilyOf } from '../fonts/font-families'
import { fontPairOf } from '../fonts/registry'
import { paletteOf } from '../templates/design-template'
import { titleOf } from '../templates/layouts/page-parts'
import { templateOfDesign } from '../templates/registry'
import type { Template } from '../templates/template'
import { readableSecond } from './contrast-problems'
import type { OwnTemplate } from './own-template-schema'

/** Returns a template in file format, as a starting point. */
export function templateFile({ name, fonts, order, palettes, look }: Template): OwnTemplate {
  return {
    format: 1,
    name,
    fonts,
    ...(order ? { order: [...order] } : {}),
    palettes: [...palettes],
    look,
  }
}

/** Tints of an accent for a surface, the usual one first. */
const surfaceShares = [0.1, 0.06, 0.03, 0]
const textContrast = 4.5
const maxPalettes = 4

/** Returns the palettes of a design, the printed one first; a custom accent is one, with a surface to read it on. */
function palettesOf(template: Template, design: Design): Palette[] {
  const chosen = paletteOf(design)
  if (chosen) return [chosen, ...template.palettes.filter(({ id }) => id !== chosen.id)]
  const { accent } = design
  const { second: wanted } = coloursOf(design, [])
  const second = readableSecond(template, { ...design, second: wanted })
  const surface = surfaceShares
    .map((share) => tintOf(accent, share))
    .find((tint) => contrastOf(accent, tint) >= textContrast)
  const own = {
    ...{ id: accent.slice(1), accent },
    ...(second ? { second } : {}),
    ...(surface ? { surface } : {}),
  }
  return [own, ...template.palettes].slice(0, maxPalettes)
}

/**
 * Returns the look of a design as a template of its own: its template with the person's choices, adjustments, palette
 * and families. Measures, such as the type size, belong to the document; so do font files.
 */
export function lookFile(design: Design, name: string): OwnTemplate {
  const template = templateOfDesign(design)
  const { look } = template
  const { photo: _, links: __, ...own } = resolveOptions(design, { ...defaultOptions, ...look.own })
  const { dress: _dress, ...headings } = look.headings
  const isOwn = design.sectionTitles === 'own'
  const { headingFont, bodyFont } = design
  return {
    ...templateFile({ ...template, name, palettes: palettesOf(template, design) }),
    fonts: fontPairOf(design.fonts).id,
    ...(fontFamilyOf(headingFont) ? { headingFont } : {}),
    ...(fontFamilyOf(bodyFont) ? { bodyFont } : {}),
    look: {
      ...look,
      own,
      headings: isOwn ? look.headings : { ...headings, text: textInStyle(look.headings, own) },
      entries: { ...look.entries, title: titleOf(template, design) },
    },
  }
}
