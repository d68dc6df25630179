import { describe, expect, it } from 'vitest'
import { looks } from '@/dist/messages/en/looks'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { designChoices } from '@/lib/resume/schema/design'

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
