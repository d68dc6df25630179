import { expect, it } from 'vitest'
import { composeLine } from './compose-line'
import { type DeedKind, deedKinds, hasLineRules } from './line-rules'

const lineOf = (language: string, kind: DeedKind, answers: string[], order: 0 | 1 = 0) =>
  composeLine(kind, answers, language, order)
    ?.map(({ text }) => text)
    .join('') ?? null

it.each<[string, DeedKind, string[], string]>([
  [
    'en',
    'saved',
    ['overtime', '31%', 'a year', 're-planned dock slots'],
    'Cut overtime by 31% in a year by re-planning dock slots',
  ],
  [
    'en',
    'saved',
    ['food cost', '34% to 28%', '', 'weekly counts'],
    'Cut food cost from 34% to 28%, weekly counts',
  ],
  ['en', 'led', ['nurses', '6', 'two years', ''], 'Led 6 nurses over two years'],
  [
    'en',
    'led',
    ['the night shift', '12 people', 'since 2021', ''],
    'Led the night shift (12 people) since 2021',
  ],
  [
    'en',
    'better',
    ['handover', '', '', 'I wrote a one-page sheet'],
    'Improved handover by writing a one-page sheet',
  ],
  [
    'en',
    'solved',
    ['stock kept running out', 'ordered twice a week and counted', '?', "don't know"],
    'Ordered twice a week and counted, after stock kept running out',
  ],
  [
    'en-US',
    'most',
    ['I load trucks.', 'about 40 a day', 'with a forklift', ''],
    'Load trucks (about 40 a day) with a forklift',
  ],
  [
    'de',
    'saved',
    ['Überstunden', '31 %', 'ein Jahr', 'ich habe die Rampen neu geplant'],
    'Überstunden in einem Jahr um 31 % gesenkt: die Rampen neu geplant',
  ],
  [
    'de',
    'new',
    ['ein Archiv', 'fürs ganze Büro', 'Herbst 2023', ''],
    'Ein Archiv im Herbst 2023 fürs ganze Büro eingeführt',
  ],
  [
    'de',
    'new',
    ['eine Checkliste', 'alle Schichten', '2024', ''],
    'Eine Checkliste 2024 für alle Schichten eingeführt',
  ],
  [
    'de',
    'better',
    ['die Wundversorgung', '30 % weniger Infektionen', 'ein Jahr', ''],
    'Die Wundversorgung in einem Jahr verbessert – 30 % weniger Infektionen',
  ],
  [
    'fr',
    'saved',
    ['le gasoil', '2 L aux 100', 'un an', "j'ai coupé le moteur à quai"],
    'Réduit le gasoil de 2 L aux 100 en un an : coupé le moteur à quai',
  ],
  // An answer with a verb of its own needs no other.
  ['en', 'led', ['mapped the bus routes', '14', '', ''], 'Mapped the bus routes (14)'],
  ['en', 'saved', ['unplanned overtime', '', '', ''], 'Cut unplanned overtime'],
  ['fr', 'led', ['planifié les tournées', '', '', ''], 'Planifié les tournées'],
  ['es', 'led', ['planifiqué los turnos', '', '', ''], 'Planifiqué los turnos'],
  ['de', 'led', ['die Touren geplant', '', '', ''], 'Die Touren geplant'],
  // Neither whom nor what it was done with is known.
  [
    'en',
    'most',
    ['mapped bus routes', '', 'the north depot', ''],
    'Mapped bus routes, the north depot',
  ],
  ['en', 'most', ['mapped bus routes', '', 'two schools', ''], 'Mapped bus routes for two schools'],
  [
    'en',
    'solved',
    ['empty shelves', 'a delivery list', 'a week', ''],
    'Empty shelves – solved in a week, a delivery list',
  ],
  [
    'es',
    'better',
    ['la puntuación', '3,9 a 4,6', 'en 2 años', 'contestando las reseñas'],
    'Mejoré la puntuación de 3,9 a 4,6 en 2 años contestando las reseñas',
  ],
])('%s %s %j', (language, kind, answers, line) => {
  expect(lineOf(language, kind, [...answers])).toBe(line)
})

it('turns round where it has enough answers, and never begins with a joining word', () => {
  const answers = ['overtime', '31%', 'a year', 're-planned dock slots']
  const turned = 'Re-planned dock slots, cutting overtime by 31% in a year'
  expect(lineOf('en', 'saved', answers, 1)).toBe(turned)
  expect(lineOf('en', 'saved', ['overtime', '31%'], 1)).toBeNull()
  expect(lineOf('en', 'saved', ['overtime', '', '', 'with a new plan'], 1)).toBeNull()
})

it('needs the first answer, and rules for the language', () => {
  expect(lineOf('en', 'led', ['', '6'])).toBeNull()
  expect(lineOf('ja', 'led', ['看護師', '6'])).toBeNull()
  expect(['en', 'de-CH', 'fr', 'es-MX', 'it'].filter(hasLineRules)).toHaveLength(4)
})

it('says which words were typed: all that are no joining words of the kind', () => {
  const words = ['zeta', 'eta', 'theta 2021', 'iota']
  for (const language of ['en', 'de', 'fr', 'es']) {
    for (const kind of deedKinds) {
      const parts = composeLine(kind, words, language) ?? []
      const typed = parts.filter(({ isTyped }) => isTyped).map(({ text }) => text.toLowerCase())
      expect(typed.join(' ')).toContain('zeta')
      for (const word of words) expect(typed.join(' ')).toContain(word)
      const others = parts.filter(({ isTyped }) => !isTyped)
      expect(others.map(({ text }) => text).join(' ')).not.toMatch(/zeta|eta|theta|iota/)
    }
  }
})

it('ends for answers of any length and kind', () => {
  for (const piece of [' ', '(', 'ed ', 'a\u0301', 'from 1 to ', '\ud83d']) {
    const long = piece.repeat(300)
    for (const kind of deedKinds) composeLine(kind, [long, long, long, long], 'en')
  }
})
