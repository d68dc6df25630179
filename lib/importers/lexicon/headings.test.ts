import { expect, it } from 'vitest'
import { headingTables } from '@/lib/language/headings'
import { headingKinds } from '@/lib/language/kinds/headings'
import { labelTables } from '@/lib/language/labels'
import { wordsOf } from '@/lib/language/unicode/fold-words'
import cases from '../testing/cases.json' with { type: 'json' }
import { findHeading, headingKind } from './headings'

/** Kind, then lines as documents have them. */
const lines = cases.headings.lines as [string, string][]

it.each(lines.flatMap(([kind, texts]) => texts.split('|').map((text) => [text, kind] as const)))(
  'reads "%s" as %s',
  (text, kind) => {
    expect(headingKind(text)).toBe(kind)
  },
)
it.each(Object.entries(labelTables))('knows the headings of our own CVs in %s', (_, table) => {
  const labels = Object.entries(table.labels)
  const headings = labels.filter(([key]) => headingKinds.some((kind) => kind === key))
  expect(headings.map(([, text]) => headingKind(text))).toEqual(headings.map(([key]) => key))
})

it('finds every heading of every table in its own language or as one that another has too', () => {
  for (const [language, table] of Object.entries(headingTables)) {
    for (const kind of headingKinds) {
      for (const words of wordsOf(table[kind])) {
        const found = findHeading(words.toUpperCase())
        expect(found, `${language} ${words}`).not.toBeNull()
      }
    }
  }
})
