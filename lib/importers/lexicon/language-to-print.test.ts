import { expect, it } from 'vitest'
import { resolveLabelLanguage } from '@/lib/language/tags'
import cases from '../testing/cases.json' with { type: 'json' }
import { languageOf } from './language-of'
import { languageToPrint } from './language-to-print'

const printed = (text: string) => languageToPrint([text], languageOf([text]))

/** Texts in languages that the labels lack, and below in those that they have. */
const neighbours = cases.languageToPrint.neighbours.join('\n')
const spoken = cases.languageToPrint.spoken.join('\n')
const rowsOf = (texts: string) =>
  texts
    .trim()
    .split('\n')
    .map((row) => row.split(': ') as [string, string])

it.each(rowsOf(neighbours))('is no neighbour of %s', (_, text) => {
  expect([text, resolveLabelLanguage(printed(text))]).toEqual([text, 'en'])
})

it.each(rowsOf(spoken))('stays %s', (language, text) => {
  expect(printed(text)).toBe(language)
})
