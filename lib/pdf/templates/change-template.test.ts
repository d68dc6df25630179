import { describe, expect, it } from 'vitest'
import { fontPairs, fontsOf } from '@/lib/pdf/fonts/registry'
import { firstLook, newestLook } from '@/lib/resume/look'
import { templateFile } from '../own-template/template-file'
import { templateCatalogue } from './catalogue'
import { changeLook, changeTemplate, changeToOwn, templateChange } from './change-template'
import { templateOf } from './registry'

const plain = { template: 'plain', fonts: 'inter', look: newestLook }

describe('another template', () => {
  it('brings its typefaces, unless the person chose some', () => {
    expect(changeTemplate(plain, 'ledger')).toEqual({
      template: 'ledger',
      ownTemplate: null,
      look: newestLook,
      fonts: 'eb-garamond',
    })
    expect(
      changeTemplate({ template: 'ledger', fonts: 'eb-garamond', look: newestLook }, 'plain'),
    ).toEqual({
      template: 'plain',
      ownTemplate: null,
      look: newestLook,
      fonts: 'inter',
    })
    expect(
      changeTemplate({ template: 'ledger', fonts: 'inter', look: newestLook }, 'metro'),
    ).toEqual({
      template: 'metro',
      ownTemplate: null,
      look: newestLook,
    })
  })

  it('of the person’s own brings its typefaces and colours, and gives way to a built-in one', () => {
    const file = templateFile(templateOf('metro'))
    const own = changeToOwn({ template: 'ledger', fonts: 'eb-garamond', look: newestLook }, file)
    expect(own).toEqual({ ownTemplate: file, palette: 'blue', fonts: 'archivo' })
    const design = { template: 'ledger', fonts: 'archivo', look: newestLook, ownTemplate: file }
    expect(changeTemplate(design, 'ledger')).toMatchObject({
      ownTemplate: null,
      fonts: 'eb-garamond',
    })
    expect(
      changeToOwn({ template: 'ledger', fonts: 'inter', look: newestLook }, file),
    ).not.toHaveProperty('fonts')
  })

  it('leaves families that the person chose as they are', () => {
    const design = { ...plain, headingFont: 'fraunces', bodyFont: 'jost' }
    const changed = { ...design, ...changeTemplate(design, 'ledger') }
    expect(fontsOf(changed)).toMatchObject({ headings: { id: 'fraunces' }, body: { id: 'jost' } })
  })

  it('is that which replaces a retired one', () => {
    const change = templateChange(plain, 'herbarium')
    expect(change).toMatchObject({ template: 'tandem', fonts: 'vitae-summer', look: newestLook })
    expect(templateChange(plain, 'graduate')).toMatchObject({
      template: 'kinder',
    })
  })

  it('is set in large print where it replaces that of large type', () => {
    const design = plain
    const large = { template: 'plain', largePrint: true }
    expect(templateChange(design, 'large-type')).toMatchObject(large)
    expect(templateChange(design, 'serif')).not.toHaveProperty('largePrint')
    const earlier = { ...design, template: 'large-type', look: firstLook }
    expect(changeLook(earlier, newestLook)).toMatchObject({ largePrint: true })
    expect(changeLook(earlier, '2026-12')).not.toHaveProperty('largePrint')
  })

  it('changes nothing where nobody knows its id', () => {
    expect(templateChange(plain, 'lace')).toEqual({})
  })

  it('is drawn for typefaces that there are', () => {
    const ids = fontPairs.map(({ id }) => id)
    for (const { fonts } of templateCatalogue) expect(ids).toContain(fonts)
  })
})

it('another look brings the typefaces of the template’s newer form, unless the person chose some', () => {
  const earlier = { template: 'ledger', look: firstLook, fonts: 'vitae-serif-vitae-sans' }
  expect(changeLook(earlier, newestLook)).toEqual({ look: newestLook, fonts: 'eb-garamond' })
  expect(changeLook({ ...earlier, look: newestLook, fonts: 'eb-garamond' }, firstLook)).toEqual({
    look: firstLook,
    fonts: 'vitae-serif-vitae-sans',
  })
  expect(changeLook({ ...earlier, fonts: 'inter' }, newestLook)).toEqual({ look: newestLook })
})
