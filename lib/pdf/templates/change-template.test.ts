import { describe, expect, it } from 'vitest'
import { fontPairs, fontsOf } from '@/lib/pdf/fonts/registry'
import { templateFile } from '../own-template/template-file'
import { templateCatalogue } from './catalogue'
import { changeTemplate, changeToOwn, templateChange } from './change-template'
import { templateOf } from './registry'

describe('another template', () => {
  it('brings its typefaces, unless the person chose some', () => {
    expect(changeTemplate({ template: 'plain', fonts: 'inter' }, 'serif')).toEqual({
      template: 'serif',
      ownTemplate: null,
      fonts: 'eb-garamond',
    })
    expect(changeTemplate({ template: 'serif', fonts: 'eb-garamond' }, 'plain')).toEqual({
      template: 'plain',
      ownTemplate: null,
      fonts: 'inter',
    })
    expect(changeTemplate({ template: 'serif', fonts: 'inter' }, 'metro')).toEqual({
      template: 'metro',
      ownTemplate: null,
    })
  })

  it('of the person’s own brings its typefaces and colours, and gives way to a built-in one', () => {
    const file = templateFile(templateOf('metro'))
    const own = changeToOwn({ template: 'serif', fonts: 'eb-garamond' }, file)
    expect(own).toEqual({ ownTemplate: file, palette: 'blue', fonts: 'archivo' })
    const design = { template: 'serif', fonts: 'archivo', ownTemplate: file }
    expect(changeTemplate(design, 'serif')).toMatchObject({
      ownTemplate: null,
      fonts: 'eb-garamond',
    })
    expect(changeToOwn({ template: 'serif', fonts: 'inter' }, file)).not.toHaveProperty('fonts')
  })

  it('leaves families that the person chose as they are', () => {
    const design = { template: 'plain', fonts: 'inter', headingFont: 'fraunces', bodyFont: 'jost' }
    const changed = { ...design, ...changeTemplate(design, 'serif') }
    expect(fontsOf(changed)).toMatchObject({ headings: { id: 'fraunces' }, body: { id: 'jost' } })
  })

  it('changes nothing where nobody knows its id', () => {
    expect(templateChange({ template: 'plain', fonts: 'inter' }, 'lace')).toEqual({})
  })

  it('is drawn for typefaces that there are', () => {
    const ids = fontPairs.map(({ id }) => id)
    for (const { fonts } of templateCatalogue) expect(ids).toContain(fonts)
  })
})
