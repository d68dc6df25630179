import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { looks } from '@/dist/messages/en/looks'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { designChoices } from '@/lib/resume/schema/design'

it('name every template with its reason, and every choice, which has a drawing', () => {
  expect(Object.keys(looks.templates)).toEqual(templateCatalogue.map(({ id }) => id))
  const choiceKeys = Object.keys(designChoices) as (keyof typeof designChoices)[]
  for (const key of choiceKeys) {
    expect(Object.keys(looks[key].choices)).toEqual([...designChoices[key]])
  }
  const drawn = new Set(readFileSync('public/images/looks.svg', 'utf8').match(/(?<=id=")[^"]+/g))
  const needed = choiceKeys
    .filter((key) => key !== 'photo')
    .flatMap((key) => designChoices[key].map((choice) => `${key}-${choice}`))
  expect(drawn).toEqual(new Set(needed.filter((id) => !id.endsWith('-own'))))
  const reasons = Object.values(looks.templates).map(({ reason }) => reason)
  expect(new Set(reasons).size).toBe(templateCatalogue.length)
})
