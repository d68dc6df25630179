import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { design as designMessages } from '@/dist/messages/en/design'
import { palettes } from '@/dist/messages/en/palettes'
import { contrastWithPaper } from '@/lib/pdf/contrast'
import { earlierCatalogue, templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { nameOfPalette, palettesOf } from '@/lib/pdf/templates/palettes'
import { type BrandPack, emptyBrand } from '@/lib/resume/brand/brand-pack'
import { newestLook } from '@/lib/resume/look'
import { type Design, designSchema } from '@/lib/resume/schema/design'
import { readHexColour } from './accent-picker'
import { ColourKnob } from './colour-knob'

/** Returns the discs of the palettes and of a brand. */
function shown(chosen: Partial<Design>, brand: BrandPack | null = null) {
  const design = { ...designSchema.parse({ look: newestLook }), ...chosen }
  const page = renderToStaticMarkup(
    createElement(ColourKnob, { design, brand, onChange: () => {} }),
  )
  const discs = [...page.matchAll(/<label.*?<\/label>/g)].map(([disc]) => ({
    name: disc.match(/aria-label="([^"]*)"/)?.[1],
    isChosen: disc.includes('checked=""'),
    colours: [...new Set(disc.match(/#\w{6}(?= 78%)/g))],
  }))
  return { page, discs, chosen: discs.find(({ isChosen }) => isChosen)?.name }
}

const { colours } = designMessages
const nameOf = (template: string, id: string) =>
  nameOfPalette(palettesOf(template).find((one) => one.id === id) ?? { accent: '' }, colours)

it.each([
  ['plain', ['Black', 'Blue', 'Green', 'Plum']],
  ['signal', ['Green', 'Teal', 'Orange', 'Violet']],
  ['keystone', ['Red', 'Navy', 'Green', 'Slate']],
  ['nordic-form', ['Navy', 'Teal', 'Brown', 'Red']],
])('of %s have the plain names of their colours', (template, names) => {
  expect(palettesOf(template).map((palette) => nameOfPalette(palette, colours))).toEqual(names)
})

it('have a name of their own within each template', () => {
  for (const { id, palettes: all } of [...templateCatalogue, ...earlierCatalogue]) {
    expect(new Set(all.map((palette) => nameOfPalette(palette, colours))).size, id).toBe(all.length)
  }
})

it('are those of its template, as one labelled group of radio buttons', () => {
  for (const { id: template } of templateCatalogue) {
    const { page, discs } = shown({ template, palette: 'default' })
    expect(page).toContain(`>${palettes.palette}</legend>`)
    expect(new Set(page.match(/ name="[^"]*"/g)).size).toBe(1)
    expect(discs.map(({ name }) => name)).toEqual(
      palettesOf(template).map(({ id }) => nameOf(template, id)),
    )
    for (const { colours } of discs) expect([1, 2]).toContain(colours.length)
  }
})

it('show the colours that they are recognized by', () => {
  const [metro] = shown({ template: 'metro', palette: 'blue' }).discs
  expect(metro?.colours).toEqual(['#0057b8', '#14181f'])
  const [plain] = shown({ template: 'plain', palette: 'black' }).discs
  expect(plain?.colours).toEqual(['#14181f', '#f0f1f3'])
})

it('are chosen by id; the first where the template has none of that id', () => {
  expect(shown({ template: 'metro', palette: 'violet' }).chosen).toBe(nameOf('metro', 'violet'))
  expect(shown({ template: 'fjord', palette: 'violet' }).chosen).toBe(nameOf('fjord', 'teal'))
  // A template of an earlier version has its successor's palettes.
  expect(shown({ template: 'timeline', palette: 'green' }).chosen).toBe('Green')
})

it('are not chosen while the colour is the person’s own, which marks the button for it', () => {
  const own = shown({ template: 'plain', palette: '', accent: '#2437c9' })
  expect(own.chosen).toBeUndefined()
  expect(own.page).toContain('background-color:#2437c9')
  const palette = shown({ template: 'plain', palette: 'ballpoint' })
  expect(palette.chosen).toBe('Blue')
  expect(palette.page).not.toContain('background-color')
})

it('come after the colours of a brand', () => {
  const brand = { ...emptyBrand, accents: ['#123456', '#0b6e4f'] }
  const { discs, chosen } = shown({ template: 'plain', palette: '', accent: '#123456' }, brand)
  expect(discs.slice(0, 3).map(({ name }) => name)).toEqual(['#123456', '#0b6e4f', 'Black'])
  expect(chosen).toBe('#123456')
})

it('own colours are read from what people type', () => {
  expect(readHexColour(' #1B3A6B ')).toBe('#1b3a6b')
  expect(readHexColour('1b3a6b')).toBe('#1b3a6b')
  expect(readHexColour('#16b')).toBe('#1166bb')
  for (const text of ['', '#12', '#12345', 'red', '#12345g', '#1b3a6b00']) {
    expect(readHexColour(text)).toBeNull()
  }
})

it('own colours are named only if they can be read on paper', () => {
  for (const colour of Object.keys(designMessages.colours)) {
    expect(readHexColour(colour)).toBe(colour)
    expect(contrastWithPaper(colour), colour).toBeGreaterThanOrEqual(4.5)
  }
})
