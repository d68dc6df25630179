import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { palettes } from '@/dist/messages/en/palettes'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { palettesOf } from '@/lib/pdf/templates/palettes'
import { type BrandPack, emptyBrand } from '@/lib/resume/brand/brand-pack'
import { type Design, designSchema } from '@/lib/resume/schema/design'
import { ColourOptions } from './colour-options'

/** Returns the radio buttons and their colour swatches. */
function shown(chosen: Partial<Design>, brand: BrandPack | null = null) {
  const design = { ...designSchema.parse({}), ...chosen }
  const page = renderToStaticMarkup(
    createElement(ColourOptions, { design, brand, onChange: () => {} }),
  )
  const [palettePart = '', ownPart = ''] = page.split('</fieldset>')
  const cards = [...palettePart.matchAll(/<label.*?<\/label>/g)].map(([card]) => ({
    name: card.match(/text-sm">([^<]*)</)?.[1],
    isChosen: card.includes('checked=""'),
    colours: [...card.matchAll(/background-color:(#\w+)/g)].map(([, colour]) => colour),
  }))
  return { palettePart, ownPart, cards, chosen: cards.find(({ isChosen }) => isChosen)?.name }
}

const names = palettes.paletteNames

describe('the palettes of a design', () => {
  it('have a plain name each, and no name is for nothing', () => {
    const ids = templateCatalogue.flatMap(({ id }) => palettesOf(id).map((palette) => palette.id))
    expect(Object.keys(names).toSorted()).toEqual([...new Set(ids)].toSorted())
    expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length)
  })

  it('are those of its template, as one labelled group of radio buttons', () => {
    for (const { id: template } of templateCatalogue) {
      const { palettePart, cards } = shown({ template, palette: 'default' })
      expect(palettePart).toContain(`>${palettes.palette}</legend>`)
      expect(new Set(palettePart.match(/ name="[^"]*"/g)).size).toBe(1)
      expect(cards.map(({ name }) => name)).toEqual(palettesOf(template).map(({ id }) => names[id]))
      for (const { colours } of cards) expect([2, 3]).toContain(colours.length)
    }
  })

  it('show the colours that they are recognized by', () => {
    const [metro] = shown({ template: 'metro', palette: 'blue' }).cards
    expect(metro?.colours).toEqual(['#14181f', '#0057b8', '#ffc400'])
    const [plain] = shown({ template: 'plain', palette: 'black' }).cards
    expect(plain?.colours).toEqual(['#14181f', '#f0f1f3'])
  })

  it('are chosen by id; the first where the template has none of that id', () => {
    expect(shown({ template: 'metro', palette: 'violet' }).chosen).toBe(names.violet)
    expect(shown({ template: 'fjord', palette: 'violet' }).chosen).toBe(names.teal)
    // A template of an earlier version has its successor's palettes.
    expect(shown({ template: 'timeline', palette: 'green' }).chosen).toBe(names.green)
  })

  it('are not chosen while the colour is the person’s own, and the other way round', () => {
    const own = shown({ template: 'plain', palette: '', accent: '#2437c9' })
    expect(own.chosen).toBeUndefined()
    expect(own.ownPart).toContain(`>${palettes.ownAccent}</legend>`)
    expect(own.ownPart).toMatch(/aria-label="Ballpoint blue"[^>]*checked=""/)
    const palette = shown({ template: 'plain', palette: 'ballpoint' })
    expect(palette.chosen).toBe(names.ballpoint)
    expect(palette.ownPart).not.toContain('checked=""')
  })

  it('come after the colours of a brand, each once', () => {
    const brand = { ...emptyBrand, accents: ['#123456', '#0b6e4f'] }
    const { ownPart } = shown({ template: 'plain', palette: '', accent: '#123456' }, brand)
    const labels = [...ownPart.matchAll(/<input[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)
    expect(labels.slice(0, 3)).toEqual(['#123456', 'Green', 'Ballpoint blue'])
    expect(labels.filter((name) => name === 'Green')).toHaveLength(1)
    expect(ownPart).toMatch(/aria-label="#123456"[^>]*checked=""/)
  })
})
