import { describe, expect, it } from 'vitest'
import { looks } from '@/lib/messages/en/looks'
import { fontPairs } from '@/lib/pdf/fonts/registry'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { designChoices } from '@/lib/resume/schema/design'
import { changeTemplate } from './change-template'

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
    expect(changeTemplate({ template: 'serif', fonts: 'inter' }, 'timeline')).toEqual({
      template: 'timeline',
    })
  })

  it('is drawn for typefaces that there are', () => {
    const ids = fontPairs.map(({ id }) => id)
    for (const { fonts } of templateCatalogue) expect(ids).toContain(fonts)
  })
})

describe('the words of looks', () => {
  it('name every template with its reason, and every choice', () => {
    expect(Object.keys(looks.templates)).toEqual(templateCatalogue.map(({ id }) => id))
    for (const key of Object.keys(designChoices) as (keyof typeof designChoices)[]) {
      expect(Object.keys(looks[key].choices)).toEqual([...designChoices[key]])
    }
    const reasons = Object.values(looks.templates).map(({ reason }) => reason)
    expect(new Set(reasons).size).toBe(templateCatalogue.length)
  })
})
