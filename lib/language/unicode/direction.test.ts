import { expect, it } from 'vitest'
import { hasRightToLeft, isRightToLeftLanguage, runsRightToLeft } from './direction'

it('is that of the language', () => {
  for (const language of ['ar', 'he', 'fa-IR', 'UR', 'ar-EG']) {
    expect(isRightToLeftLanguage(language)).toBe(true)
  }
  for (const language of ['en', 'de', 'zh-Hant', 'az', '']) {
    expect(isRightToLeftLanguage(language)).toBe(false)
  }
})

it('is seen in letters, not in digits and signs', () => {
  expect(hasRightToLeft('Ada לוי')).toBe(true)
  expect(hasRightToLeft('٤٥ % (2021)')).toBe(false)
})

it('of a text is the document’s, where the text has a letter of it', () => {
  expect(runsRightToLeft('React و Node', true)).toBe(true)
  expect(runsRightToLeft('React and Node', true)).toBe(false)
  expect(runsRightToLeft('+49 351 123', true)).toBe(false)
  expect(runsRightToLeft('The word שלום', false)).toBe(false)
  expect(runsRightToLeft('שלום 2021', false)).toBe(true)
  expect(runsRightToLeft('۲۰۱۸ – ۲۰۱۹', true)).toBe(true)
  expect(runsRightToLeft('۰۲۱ ۵۵۵ ۰۱۰', true)).toBe(false)
})
