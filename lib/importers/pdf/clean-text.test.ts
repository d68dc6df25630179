import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { cleanText } from './clean-text'

it.each(cases.cleanText.cleans)('cleans %s', (_, raw, clean) => {
  expect(cleanText(raw)).toBe(clean)
})
