import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withStraightQuotes, withTypographicQuotes } from './typographic-quotes'

const printed = (text: string, language = 'en') => withTypographicQuotes([text], language).join('')

it.each([
  ["O'Hara's crew didn't", 'O’Hara’s crew didn’t'],
  [
    "the drivers' rota, since the '80s and the 1980's",
    'the drivers’ rota, since the ’80s and the 1980’s',
  ],
  ["Rock 'n' roll", 'Rock ’n’ roll'],
  ['Led "Open Door" ("the café")', 'Led “Open Door” (“the café”)'],
  [`"They said 'go' twice"`, '“They said ‘go’ twice”'],
  [`Doors of 6'2" and 7' with 12" and 14" hinges`, `Doors of 6'2" and 7' with 12" and 14" hinges`],
  ['"a 12" hinge" and "Model 95"', '“a 12" hinge” and “Model 95”'],
  ['a 5" quote without an end and "another', 'a 5" quote without an end and "another'],
  [`\`say "it's"\` and say("x")`, `\`say "it's"\` and say("x")`],
  [
    `"https://example.org/it's" or it's@example.org`,
    `“https://example.org/it's” or it's@example.org`,
  ],
  [`See example.org/o'hara's, 'Blue'`, `See example.org/o'hara's, ‘Blue’`],
  ['Already “set” or ‘so’', 'Already “set” or ‘so’'],
])('prints %s as %s', (typed, expected) => {
  expect(printed(typed)).toBe(expected)
})

it.each([
  ['de', `"Fahrplan 'Nord'" und Jens' Team`, '„Fahrplan ‚Nord‘“ und Jens’ Team'],
  ['fr', `L'équipe d'"Ouest" et "l'autre"`, `L’équipe d’«Ouest» et «l’autre»`],
  ['pl', 'Projekt "Most"', 'Projekt „Most”'],
  ['sv', 'Projektet "Bron"', 'Projektet ”Bron”'],
  ['nl', `De "Brug" en 's avonds`, `De “Brug” en 's avonds`],
  ['ja', '社内"改善"活動', '社内「改善」活動'],
  ['he', `מנכ"ל של "גשר" וצ'יפ`, `מנכ"ל של ”גשר” וצ'יפ`],
  ['ar', 'مشروع "الجسر"', 'مشروع ”الجسر“'],
  ['uk', `"Міст" і м'яч`, '«Міст» і м’яч'],
  // Of a language without labels only apostrophes are known.
  ['fi', `"Silta" ja vaa'an`, '"Silta" ja vaa’an'],
])('prints quotes of %s: %s as %s', (language, typed, expected) => {
  expect(printed(typed, language)).toBe(expected)
})

it('pairs quotes over runs of several styles, and keeps what the fonts lack', () => {
  const runs = ['Led "', 'Open Door', '" and ', "the team's"]
  expect(withTypographicQuotes(runs, 'en')).toEqual(['Led “', 'Open Door', '” and ', 'the team’s'])
  const lacks = (missing: string) => (character: string) => character !== missing
  expect(withTypographicQuotes(runs, 'en', lacks('”')).join('')).toBe(
    `Led "Open Door" and the team’s`,
  )
  expect(withTypographicQuotes(runs, 'en', lacks('’')).join('')).toBe(
    `Led “Open Door” and the team's`,
  )
})

it('changes nothing but straight quotes, one character for one, whatever the text', () => {
  const texts = fc.array(
    fc.string({ unit: fc.constantFrom(...`a1 '"-(.@/\`é語`, '😀'), maxLength: 20 }),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'de', 'fr', 'ja', 'he', 'fi'), (runs, language) => {
      const set = withTypographicQuotes(runs, language)
      expect(set.map((run) => run.length)).toEqual(runs.map((run) => run.length))
      expect(set.map(withStraightQuotes)).toEqual(runs)
    }),
  )
})
