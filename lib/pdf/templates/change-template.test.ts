import { describe, expect, it } from 'vitest'
import { fontPairs, fontsOf } from '@/lib/pdf/fonts/registry'
import { templateCatalogue } from './catalogue'
import { changeTemplate, templateChange } from './change-template'

describe('another template', () => {
  it('brings its typefaces, unless the person chose some', () => {
    expect(changeTemplate({ template: 'plain', fonts: 'inter' }, 'serif')).toEqual({
      template: 'serif',
      fonts: 'eb-garamond',
    })
    expect(changeTemplate({ template: 'serif', fonts: 'eb-garamond' }, 'plain')).toEqual({
      template: 'plain',
      fonts: 'inter',
    })
    expect(changeTemplate({ template: 'serif', fonts: 'inter' }, 'metro')).toEqual({
      template: 'metro',
    })
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
