import { expect, it } from 'vitest'
import { findUnshown } from '../tests/bench/import/generator/find-unshown.mjs'
import { halfOf, readLanguage } from '../tests/bench/import/generator/languages/read-language.mjs'
import { looks } from '../tests/bench/import/generator/looks/catalogue.mjs'
import { pageOf } from '../tests/bench/import/generator/looks/html-page.mjs'
import { typstDocument } from '../tests/bench/import/generator/looks/typst-sheet.mjs'
import { composePaper } from '../tests/bench/import/generator/paper/compose-paper.mjs'
import { drawQuirks } from '../tests/bench/import/generator/paper/draw-quirks.mjs'
import { writeTruth } from '../tests/bench/import/generator/paper/write-truth.mjs'
import { composePerson } from '../tests/bench/import/generator/people/compose-person.mjs'
import { halfOfSet, languageCodes, planOf } from '../tests/bench/import/generator/plan.mjs'
import { randomOf } from '../tests/bench/import/generator/random.mjs'

const listsOf = (words: object) => words as Record<string, string[]>

function make(half: 'a' | 'b', code: string, look: object | undefined) {
  const { traits, quirks: ofLook } = look as { traits: object; quirks?: object }
  const words = halfOf(readLanguage(code), half)
  const person = composePerson(words, randomOf(`test ${code}`))
  const quirks = { ...drawQuirks(words, randomOf(`quirks ${code}`)), ...ofLook }
  const paper = composePaper(person, words, quirks, traits)
  return { paper, truth: writeTruth(paper, traits) }
}

const setLooks = Object.values(looks).flat()

it('has every look in one set only', () => {
  expect(new Set(setLooks.map(({ id }) => id)).size).toBe(setLooks.length)
  expect(setLooks.length).toBeGreaterThanOrEqual(30)
})

it.each(languageCodes)('makes the halves of %s of other people', (code) => {
  const read = readLanguage(code)
  const words = listsOf(read)
  const [a, b] = [listsOf(halfOf(read, 'a')), listsOf(halfOf(read, 'b'))]
  for (const key of ['given', 'family', 'employers', 'bullets', 'summaries']) {
    expect(a[key]?.length, key).toBeGreaterThan(1)
    expect(a[key]?.filter((word) => b[key]?.includes(word))).toEqual([])
  }
  expect(words.months).toHaveLength(12)
  expect(words.short).toHaveLength(12)
})

it('gives every language two people in what rules learn from and in what they are judged on', () => {
  for (const half of ['a', 'b']) {
    const sets = Object.keys(looks).filter((set) => halfOfSet(set) === half)
    const plans = sets.flatMap((set) => planOf(set, looks[set as keyof typeof looks]))
    for (const code of languageCodes) {
      const people = plans.filter(({ language }) => language === code).map(({ person }) => person)
      expect(new Set(people).size, `${half} ${code}`).toBeGreaterThanOrEqual(2)
    }
  }
})

it('makes the same truth of the same seed', () => {
  const [look] = looks.a
  expect(make('a', 'de', look)).toEqual(make('a', 'de', look))
})

const pages = setLooks.filter(({ engine }) => engine === 'chromium' || engine === 'weasyprint')

it.each(pages.map((look) => [look.id, look] as const))(
  'shows in %s all that is true',
  (_, look) => {
    for (const code of languageCodes) {
      const { paper, truth } = make('b', code, look)
      const text = pageOf(paper, look)
        .replace(/^.*<body>/s, '')
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"')
      expect(findUnshown(truth, text)).toEqual([])
    }
  },
)

const typeset = setLooks.filter(({ engine }) => engine === 'typst')

it.each(typeset.map((look) => [look.id, look] as const))(
  'hands Typst for %s all that is true, and none of it as markup',
  (_, look) => {
    for (const code of languageCodes) {
      const { paper, truth } = make('b', code, look)
      const { mainFileContent, inputs } = typstDocument(paper, look)
      expect(findUnshown(truth, inputs.cv.replaceAll(String.raw`\"`, '"'))).toEqual([])
      expect(mainFileContent).not.toContain(paper.name)
    }
  },
)
