import { describe, expect, it } from 'vitest'
import { designChoices, designSchema } from '@/lib/resume/schema/design'
import { contrastOf } from '../contrast'
import { readableSecond } from '../own-template/contrast-problems'
import { textGrounds } from '../own-template/text-grounds'
import { themeOf } from '../templates/layouts/page-parts'
import { palettesOf } from '../templates/palettes'
import { templates } from '../templates/registry'
import { headingLook } from './heading-look'
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

const chosen = (second: string, palette = '') =>
  designSchema.parse({ palette, accent: '#0b6e4f', second })

it.each(['#d9541e', '#ffff00', '#000000', '#ffffff', '#0b6e4f', '#808080'])(
  'keeps all words readable in and on the second colour %s',
  (second) => {
    for (const template of templates) {
      const design = { ...chosen(second), second: readableSecond(template, chosen(second)) }
      const colours = coloursOf(design, template.palettes)
      for (const { text, ground } of textGrounds(template.look)) {
        if (![text, ground].includes('second')) continue
        const ratio = contrastOf(colours[text], colours[ground])
        expect(ratio, `${template.id}: ${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  },
)

it('leaves a second colour as it is where nothing is written on it, and to palettes theirs', () => {
  const [ledger] = templates.filter(({ id }) => id === 'ledger')
  if (!ledger) throw new Error('There is no Ledger')
  expect(readableSecond(ledger, chosen('#ffff00'))).toBe('#ffff00')
  expect(readableSecond(ledger, chosen('#ffff00', 'navy'))).toBe('')
  expect(coloursOf(chosen('#ffff00', 'navy'), ledger.palettes).second).toBe('#9a7b2f')
})

it.each(['red', '#fff', '#D9541E', '#d9541e;', '#d9541e00'])('refuses %s as a colour', (second) => {
  expect(() => chosen(second)).toThrow()
})

describe.each(templates)('headings of the template $id', (template) => {
  it.each(designChoices.sectionTitles)('can be read in the style %s', (sectionTitles) => {
    for (const { id: palette } of template.palettes) {
      const design = designSchema.parse({ palette, sectionTitles })
      const look = headingLook(template.look.headings, design, themeOf(template, design))
      const ground = look.headingBox?.backgroundColor ?? '#ffffff'
      expect(contrastOf(look.heading.color ?? '', ground), palette).toBeGreaterThanOrEqual(4.5)
    }
  })
})
