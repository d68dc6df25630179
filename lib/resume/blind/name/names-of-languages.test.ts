import { describe, expect, it } from 'vitest'
import cvs from '@/tests/fixtures/language-cvs.json' with { type: 'json' }
import german from '../../examples/texts/de.json' with { type: 'json' }
import english from '../../examples/texts/en.json' with { type: 'json' }
import spanish from '../../examples/texts/es.json' with { type: 'json' }
import french from '../../examples/texts/fr.json' with { type: 'json' }
import others from '../../examples/texts/others.json' with { type: 'json' }
import { gallerySamples } from '../../samples/gallery'
import { createRedactor } from '../redact'
import { createNameFinder } from './find-name'
import names from './names-of-languages.json' with { type: 'json' }

// In each line of the table the name stands in braces, in one of its forms. A line is lost where the name is left and
// nothing is said.

const redactorOf = (name: string, language: string) =>
  createRedactor(
    {
      ...{ name, phone: '', details: [], profiles: [] },
      location: { address: '', postalCode: '', city: '', region: '', countryCode: '' },
    },
    language,
  )

type Outcome = 'replaced' | 'reported' | 'lost'

function outcomesOf(language: string) {
  return names.flatMap(({ name, lines, ...row }) => {
    const tag = language === '' ? language : row.language
    const redactor = redactorOf(name, tag)
    const find = createNameFinder({ name }, tag)
    return lines.map((line): { line: string; outcome: Outcome } => {
      const [, form = ''] = /\{(.*)\}/u.exec(line) ?? []
      const blind = redactor.line(line.replace(/[{}]/g, ''))
      if (find(blind).length > 0) return { line: `${name}: ${line}`, outcome: 'reported' }
      return { line: `${name}: ${line}`, outcome: blind.includes(form) ? 'lost' : 'replaced' }
    })
  })
}

/** Returns every 48th text of a table of CVs, without addresses. */
const textsIn = (table: unknown): string[] =>
  [...JSON.stringify(table).matchAll(/"([^"\\]{12,})"/g)]
    .map(([, text = '']) => text)
    .filter((text, at) => at % 48 === 0 && !text.includes('@') && /\s/.test(text))

/** Lines without the names of the table: of samples and examples in five languages, and of fifty others. */
const otherLines: readonly { language: string; texts: readonly string[] }[] = [
  { language: 'en', texts: textsIn([gallerySamples, english]) },
  { language: 'de', texts: textsIn(german) },
  { language: 'fr', texts: textsIn(french) },
  { language: 'es', texts: textsIn(spanish) },
  { language: '', texts: textsIn([others, cvs]) },
]

describe('names in 30 and more languages', () => {
  it.each(['own', ''])(
    'are replaced or reported in each line, with the language %j',
    (language) => {
      const outcomes = outcomesOf(language)
      const of = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted)
      expect(of('lost').map(({ line }) => line)).toEqual([])
      expect(of('replaced').length / outcomes.length).toBeGreaterThan(0.8)
    },
  )

  it('leave at most 2 % of the lines of other people changed or reported', () => {
    const hit: string[] = []
    let lines = 0
    for (const { name } of names) {
      for (const { language, texts } of otherLines) {
        const find = createNameFinder({ name }, language)
        for (const text of texts) {
          lines++
          if (find(text).length > 0) hit.push(`${name}: ${text}`)
        }
      }
    }
    expect(hit.length / lines).toBeLessThan(0.02)
  })
})
