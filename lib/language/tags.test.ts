import { expect, it } from 'vitest'
import { examLanguageOf, importLanguages, labelLanguages, translationLanguages } from './tags'

it('lists the languages of labels and of the import in the order in which they are tried', () => {
  expect(labelLanguages.join(' ')).toBe(
    'en de fr es pt it nl pl cs sv ro tr vi id el ru uk he ar fa ur hi th zh ja ko',
  )
  expect(importLanguages.join(' ')).toBe(
    'en de fr es pt it nl pl sv da no cs ro tr el ru uk ja zh ko ar he hi id vi fa ur th',
  )
  expect(translationLanguages.join(' ')).toBe('en de fr es pt it')
})

it.each([
  ['de', 'de'],
  // A person of Brazil was examined in English.
  ['pt-BR', 'pt'],
  ['nl', 'en'],
  ['', 'en'],
])('examines a model for a person of %s in %s', (tag, language) => {
  expect(examLanguageOf(tag)).toBe(language)
})
