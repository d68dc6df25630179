import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { foreignLanguages, textsOfLanguage } from '@/tests/support/message-texts'
import { root } from '@/tests/support/source-files'

/** A term of English and what a language does not say for it. */
type Term = { english: string; avoided: string[] }

/** The terms of a glossary, and everything that it says. */
type Glossary = { terms: Term[]; said: string[] }

/** Words in a cell without what stands in brackets behind them. */
const wordsOf = (cell: string) =>
  cell
    .split(/[,;、，]/u)
    .map((word) =>
      word
        .replace(/[(（].*/u, '')
        .replaceAll(/["“”„«»「」]/gu, '')
        .trim(),
    )
    .filter((word) => word !== '' && word !== '—' && word !== '–')

/** The cells of a row, each in quotation marks. */
const cellsOf = (line: string) =>
  [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'))

/** Reads a glossary: a term, what it is called, and "not:" with what it is not called. A word that another row says is not avoided anywhere. */
function readGlossary(glossary: string): Glossary {
  const rows = glossary
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [english = '', ours = '', comment = ''] = cellsOf(line)
      const [, avoided = ''] = /^not: ([^;]*)/.exec(comment) ?? []
      return [english, ours, avoided].map(wordsOf)
    })
  const said = rows.flatMap(([, ours = []]) => ours)
  const saidInSmall = new Set(said.map((word) => word.toLowerCase()))
  const terms = rows.flatMap(([english = [], , avoided = []]) => {
    const rest = avoided.filter((word) => !saidInSmall.has(word.toLowerCase()))
    return rest.length > 0 ? english.map((term) => ({ english: term, avoided: rest })) : []
  })
  return { terms, said: said.toSorted((one, other) => other.length - one.length) }
}

const quoted = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const english = textsOfLanguage('en')

const pathsOfTerms = new Map<string, Set<string>>()

/** The messages whose English has a term in its singular or plural, as a whole word: found once for all languages. */
function pathsWith(term: string): Set<string> {
  const known = pathsOfTerms.get(term)
  if (known) return known
  const pattern = new RegExp(`(?<!\\p{L})${quoted(term)}(s|es)?(?!\\p{L})`, 'iu')
  const paths = new Set([...english].flatMap(([path, text]) => (pattern.test(text) ? [path] : [])))
  pathsOfTerms.set(term, paths)
  return paths
}

/** A pattern of a word as it is; languages without spaces have no whole words. */
const patternOf = (word: string) =>
  new RegExp(
    /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(word)
      ? quoted(word)
      : `(?<!\\p{L})${quoted(word)}(?!\\p{L})`,
    'giu',
  )

/** A text without what the glossary says, in which a word to avoid may be a part. */
const withoutSaid = (text: string, said: RegExp[]) =>
  said.reduce((rest, pattern) => rest.replaceAll(pattern, '·'), text)

it.each(foreignLanguages)('%s says its terms as its glossary lists them', (language) => {
  const { terms, said } = readGlossary(
    readFileSync(join(root, 'lib/messages/glossaries', `${language}.csv`), 'utf8'),
  )
  const texts = textsOfLanguage(language)
  const saidPatterns = said.map(patternOf)
  const found = terms.flatMap(({ english: term, avoided }) =>
    avoided.flatMap((word) => {
      // Few texts have the letters at all: only those are looked at closely.
      const [letters, pattern] = [new RegExp(quoted(word), 'iu'), patternOf(word)]
      return [...pathsWith(term)].flatMap((path) => {
        const text = texts.get(path) ?? ''
        if (!letters.test(text) || !withoutSaid(text, saidPatterns).match(pattern)) return []
        return [`${path}: "${word}" for "${term}" in: ${text}`]
      })
    }),
  )
  expect(found).toEqual([])
})

it('would find a word to avoid', () => {
  expect(withoutSaid('eine Rolle im Team', [patternOf('Rolle')])).toBe('eine · im Team')
  expect('der Arbeitsbereich'.match(patternOf('Bereich'))).toBeNull()
  expect('der Bereich'.match(patternOf('bereich'))).not.toBeNull()
  expect(pathsWith('workspace').size).toBeGreaterThan(10)
})
