import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { decisions, headingTables } from '@/lib/language/headings'
import { headingKinds } from '@/lib/language/kinds/headings'
import { plainWords, wordsOf } from '@/lib/language/unicode/fold-words'
import { headingKind } from './headings'

/** Headings by language and section, written independently of the lexicon. */
const file = new URL('../testing/headings-of-languages.txt', import.meta.url)
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((row) => /^[a-z]/.test(row))
  .flatMap((row) => {
    const [language = '', kind = ''] = row.slice(0, row.indexOf(':')).split(' ')
    return row
      .slice(row.indexOf(':') + 2)
      .split(' | ')
      .map((text) => [language, text, kind] as const)
  })

it.each(rows)('in %s reads "%s" as %s', (_, text, kind) => {
  expect(headingKind(text)).toBe(kind)
})
it.each(rows)('in %s reads "%s:" in capitals as %s', (_, text, kind) => {
  expect(headingKind(`${text.toUpperCase()}:`)).toBe(kind)
})
it('is tried on 24 headings of every language and more', () => {
  for (const language of Object.keys(headingTables))
    expect(rows.filter(([of]) => of === language).length, language).toBeGreaterThanOrEqual(24)
})
it('has a decision for every heading that is of two kinds, and no other', () => {
  const kinds = new Map<string, Set<string>>()
  for (const table of Object.values(headingTables)) {
    for (const kind of headingKinds) {
      for (const words of wordsOf(table[kind])) {
        const plain = plainWords(words)
        kinds.set(plain, (kinds.get(plain) ?? new Set()).add(kind))
      }
    }
  }
  const disputed = [...kinds].filter(([, of]) => of.size > 1).map(([plain]) => plain)
  expect(disputed.sort()).toEqual(Object.keys(decisions).sort())
  for (const [words, kind] of Object.entries(decisions)) expect(headingKind(words)).toBe(kind)
})
