import { expect, it } from 'vitest'
import { composeLine } from './compose-line'
import type { DeedKind } from './line-rules'
import { saysWhen } from './read-answers'

it.each<[string, DeedKind, string[], string]>([
  [
    'en',
    'solved',
    ['parents rang all day', 'put the forms online', 'a term', 'calls fell from 40 to 6 a day'],
    'Cut calls from 40 to 6 a day in a term by putting the forms online, after parents rang all day',
  ],
  [
    'en',
    'solved',
    [
      'the oven failed every week',
      'Swapped the fuse and wrote a plan',
      'two days',
      'no failure since',
    ],
    'Swapped the fuse and wrote a plan, after the oven failed every week, solved in two days; no failure since',
  ],
  [
    'en',
    'solved',
    ['no buyers at the stall', 'moved the stall', 'a month', 'sales rose by 20%'],
    'Raised sales by 20% in a month by moving the stall, after no buyers at the stall',
  ],
  [
    'en',
    'better',
    ['billing mistakes', '1 in 80 to 1 in 400', 'two years', 'checked each bill twice'],
    'Cut billing mistakes from 1 in 80 to 1 in 400 in two years by checking each bill twice',
  ],
  [
    'en',
    'better',
    ['complaint handling', '', 'a year', 'wrote a guide'],
    'Improved complaint handling in a year by writing a guide',
  ],
  [
    'en',
    'most',
    ['drove a school bus', '52 children', 'five days a week', ''],
    'Drove a school bus (52 children) five days a week',
  ],
  [
    'en',
    'most',
    ['ran two wards', '44 beds', 'a team of 19', 'nobody waits for a bed'],
    'Ran two wards (44 beds), a team of 19 – nobody waits for a bed',
  ],
  [
    'en',
    'most',
    ['sowing, weeding, harvesting', 'every day', 'three farms and 12 restaurants', ''],
    'Sowing, weeding and harvesting every day, three farms and 12 restaurants',
  ],
  [
    'en',
    'new',
    ['a booking app', 'all four salons', '2 million pounds', ''],
    'Introduced a booking app for all four salons',
  ],
  [
    'de',
    'better',
    ['Kommissionierfehler', 'von 12 auf 3 im Monat', 'ein Jahr', ''],
    'Kommissionierfehler in einem Jahr von 12 auf 3 im Monat gesenkt',
  ],
  [
    'de',
    'solved',
    ['Lkw standen zwei Stunden', 'Zeitfenster eingeführt', 'sechs Wochen', 'Wartezeit 20 Minuten'],
    'Lkw standen zwei Stunden: Zeitfenster eingeführt, gelöst in sechs Wochen; Wartezeit 20 Minuten',
  ],
  [
    'de',
    'most',
    ['Regale eingeräumt', '80 Paletten', 'täglich', ''],
    'Regale eingeräumt (80 Paletten) täglich',
  ],
  [
    'fr',
    'better',
    ['les erreurs de caisse', 'de 9 à 2 par mois', 'un an', ''],
    'Réduit les erreurs de caisse de 9 à 2 par mois en un an',
  ],
  [
    'fr',
    'solved',
    ['le four tombait en panne', "j'ai changé le fusible", 'deux jours', ''],
    'Le four tombait en panne : changé le fusible, résolu en deux jours',
  ],
  [
    'es',
    'better',
    ['las quejas', 'de 30 a 8 al mes', 'un año', ''],
    'Reduje las quejas de 30 a 8 al mes en un año',
  ],
  [
    'es',
    'most',
    ['repartí paquetes', '90 al día', 'clientes del centro', ''],
    'Repartí paquetes (90 al día) para clientes del centro',
  ],
])('%s %s %j', (language, kind, answers, line) => {
  const parts = composeLine(kind, answers, language) ?? []
  expect(parts.map(({ text }) => text).join('')).toBe(line)
})

it.each([
  ['en', 'March 2024', true],
  ['en', 'last year', true],
  ['en', '06/23', true],
  ['en', 'about £900', false],
  ['en', '2 million pounds', false],
  ['de', 'Herbst 2023', true],
  ['de', 'zwei Millionen', false],
  ['fr', 'au printemps', true],
  ['es', 'hace dos años', true],
  ['es', 'mucho dinero', false],
  ['en', '', true],
  ['ja', '二百万', true],
])('%s: %s says when: %s', (language, answer, expected) => {
  expect(saysWhen(answer, language)).toBe(expected)
})
