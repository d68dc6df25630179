import { expect, it } from 'vitest'
import type { LanguageCode } from '@/lib/language/tags'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { plainText } from '@/lib/resume/text/rich-text'
import { createScriptedReader, linesOf, saysTheSame } from '@/tests/ai/support/scripted-reader'
import { languageCvs } from '@/tests/fixtures/language-cvs'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { detectLanguage } from '../text/detect-language'
import { asSentence } from './as-sentence'
import { type CanaryShape, createCanaries } from './canaries'
import { type Loss, lose } from './canary-losses'
import { anotherNumber, exchangeNumbers } from './canary-numbers'
import { rewrites } from './canary-rewrites'
import { composeBatch } from './compose-batch'
import { wordsOf } from './normal-form'
import { readAnswer } from './read-answer'
import { seededRandom } from './seeded-random'
import { readSources } from './sources'

const ids = createIdGenerator()
const cvs = [
  ...Object.values(gallerySamples).map((sample) => resumeOf(sample, ids)),
  ...languageCvs.map((cv) => languageDocument(cv)),
].map(({ content }) => {
  const lines = readSources(content, plainText)
  const language = detectLanguage(lines.map(({ text }) => text).join('\n')) ?? 'en'
  return { lines, language }
})
const shapes: readonly CanaryShape[] = ['bullet', 'letter']

const bagOf = (text: string) => wordsOf(text).toSorted().join(' ')

it('are four fabrications of every CV, and two honest texts of most', () => {
  expect(cvs.length).toBeGreaterThanOrEqual(25)
  const languages = new Set(cvs.map(({ language }) => language))
  expect([...languages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt'])
  let both = 0
  for (const { lines, language } of cvs) {
    const made = createCanaries(lines, language, 'a request', { lies: 4, honest: 2 })
    expect(made.filter(({ isHonest }) => !isHonest)).toHaveLength(4)
    const honest = made.filter(({ isHonest }) => isHonest)
    both += honest.length === 2 ? 1 : 0
    // No text that only loses or gains a full stop.
    for (const { item } of honest) expect(wordsOf(item.after)).not.toEqual(wordsOf(item.before))
  }
  expect(both).toBeGreaterThan(20)
})

/** Patterns of facts that a planted text claims beyond its line; null: judged by another test. */
const claimsMore: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  'a lost hedge': (before, after) => wordsOf(after).length < wordsOf(before).length,
  'numbers exchanged': (before, after) => after !== before && bagOf(after) === bagOf(before),
}

it('are of kinds that code cannot see, as far as a CV has words for them', () => {
  const counts = new Map<string, number>()
  const faults: string[] = []
  for (const { lines, language } of cvs) {
    const groups = lines.flatMap(({ section, text }) =>
      section === 'skills' && text.includes(', ') ? [text.split(', ')[0] ?? ''] : [],
    )
    for (let seed = 0; seed < 20; seed++) {
      const made = createCanaries(lines, language, `${seed}`, { lies: 4, honest: 0 })
      for (const { kind, item } of made) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
        if (claimsMore[kind]?.(item.before, item.after) === false) faults.push(item.after)
        const isGroup = groups.some((group) => item.after.endsWith(`(${group})`))
        // Georgian has capital letters in Unicode alone.
        const isSmall = /^(?!\p{Script=Georgian})\p{Ll}/u.test(item.after)
        if (isGroup || isSmall) faults.push(item.after)
      }
    }
  }
  expect(faults).toEqual([])
  const share = (kinds: readonly string[]) =>
    kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0) /
    [...counts.values()].reduce((sum, count) => sum + count, 0)
  expect(share(['another number', 'another employer', 'a skill put in'])).toBeLessThan(0.25)
  if (process.env.VITAE_PRINT_CANARIES) console.log(counts)
})

it.each<[LanguageCode, string, string, string]>([
  ['en', 'a lost hedge', 'Helped plan the move.', 'Planned the move.'],
  ['en', 'a lost hedge', 'Sold about 40 boats.', 'Sold 40 boats.'],
  ['en', 'a part called the whole', 'Trained two of the five teams.', 'Trained all five teams.'],
  ['en', 'a lost negation', 'Ran a trial that was not paid.', 'Ran a trial that was paid.'],
  ['en', 'one called several', 'Opened a workshop in Arnby.', 'Opened several workshops in Arnby.'],
  ['en', 'a larger part', 'Assisted with the move of an archive.', 'Led the move of an archive.'],
  ['en', 'numbers exchanged', 'Led 12 pilots on 3 ships.', 'Led 3 pilots on 12 ships.'],
  ['de', 'a lost hedge', 'Verkaufte rund 40 Boote.', 'Verkaufte 40 Boote.'],
  ['de', 'a lost hedge', 'Hat gelegentlich auch Brot bestellt.', 'Hat Brot bestellt.'],
  [
    'de',
    'a part called the whole',
    'Zwei von fünf Auszubildenden geprüft.',
    'Alle fünf Auszubildenden geprüft.',
  ],
  [
    'de',
    'a larger part',
    'An der Einführung der Pflegesoftware mitgewirkt.',
    'Die Einführung der Pflegesoftware geleitet.',
  ],
  ['de', 'a larger part', 'Den Umzug der Station unterstützt', 'Den Umzug der Station geleitet'],
  ['de', 'a lost negation', 'Ohne Personalverantwortung.', 'Mit Personalverantwortung.'],
  ['de', 'a part called the whole', 'Schulte zwei der fünf Teams.', 'Schulte alle fünf Teams.'],
  [
    'de',
    'one called several',
    'Eröffnete eine Filiale in Arnby.',
    'Eröffnete mehrere Filialen in Arnby.',
  ],
  ['de', 'a larger part', 'Mitarbeit an der Planung.', 'Leitung der Planung.'],
  ['es', 'one called several', 'Abrió una tienda en Arnby.', 'Abrió varias tiendas en Arnby.'],
  ['es', 'a larger part', 'Participé en la mudanza.', 'Dirigí la mudanza.'],
  ['es', 'a lost hedge', 'Atendí ocasionalmente la caja.', 'Atendí la caja.'],
  [
    'es',
    'a part called the whole',
    'Formé a tres de las cinco tiendas.',
    'Formé a todas las cinco tiendas.',
  ],
  [
    'fr',
    'one called several',
    'Suivi d’un budget de travaux.',
    'Suivi de plusieurs budgets de travaux.',
  ],
  ['fr', 'a lost negation', 'Un essai qui n’a pas été payé.', 'Un essai qui a été payé.'],
  ['fr', 'a lost hedge', 'Vendu environ 40 bateaux.', 'Vendu 40 bateaux.'],
  ['fr', 'a part called the whole', 'Formé deux des cinq équipes.', 'Formé les cinq équipes.'],
  ['pt', 'a larger part', 'Participei na mudança.', 'Liderei a mudança.'],
  ['pt', 'a lost hedge', 'Atendi ocasionalmente o telefone.', 'Atendi o telefone.'],
  ['it', 'a lost hedge', 'Ho tenuto talvolta la cassa.', 'Ho tenuto la cassa.'],
  ['de', 'numbers exchanged', 'Zwei Ärzte und drei Pfleger.', 'Drei Ärzte und zwei Pfleger.'],
  ['it', 'one called several', 'Aperto una cucina di Arnby.', 'Aperto diverse cucine di Arnby.'],
  ['it', 'a lost negation', 'Prova che non fu pagata.', 'Prova che fu pagata.'],
])('say more by one small word: %s, %s', (language, kind, before, after) => {
  const loss: Record<string, Loss> = {
    'a lost hedge': 'hedge',
    'a part called the whole': 'part',
    'a lost negation': 'negation',
    'one called several': 'plural',
    'a larger part': 'role',
  }
  const made =
    kind === 'numbers exchanged'
      ? exchangeNumbers(before, language)
      : lose(before, language, loss[kind] as Loss)
  expect(made).toBe(after)
})

it.each<[LanguageCode, Loss, string]>([
  ['en', 'hedge', 'Gave talks about bread.'],
  ['en', 'hedge', 'Helped the bakers.'],
  ['en', 'hedge', 'Walked around the town.'],
  ['en', 'negation', 'Not only planned it.'],
  ['en', 'plural', 'Worked as a nurse in Arnby.'],
  ['en', 'plural', 'Sold a third of it twice a year.'],
  ['de', 'negation', 'Backte nicht nur Brot.'],
  ['de', 'part', 'In sechs von sieben Jahren eingehalten.'],
  ['es', 'plural', 'Abrió una tienda de barrio que evita viajes.'],
  ['pt', 'negation', 'Reduzi avarias não planeadas.'],
  ['it', 'negation', 'Ventilazione non invasiva.'],
  ['es', 'negation', 'No solo vendió pan.'],
])('are none where nothing more would be said: %s, %s: %s', (language, loss, text) => {
  expect(lose(text, language, loss)).toBeNull()
})

it('exchange no numbers of one thing, and no years', () => {
  for (const text of ['Sold 3 boats and 5 boats.', 'From 2019 to 2021 sold 5 boats.', 'Sold 5.'])
    expect(exchangeNumbers(text, 'en')).toBeNull()
})

it.each<[LanguageCode, string]>([
  ['de', 'Entnahme nach § 43 IfSG alle zwei Jahre.'],
  ['de', '14 Prüfungen nach DIN 1076 durchgeführt'],
  ['de', 'Zwei von fünf Auszubildenden übernommen.'],
  ['de', 'Lösungszeit von 19 auf 8 Stunden gesenkt'],
  ['fr', 'Accueil de cinq bénévoles, dont quatre formés.'],
  ['fr', 'Analyse de 7 400 prélèvements et deux rapports.'],
  ['es', 'Abrí cuatro restaurantes y contraté a 85 personas.'],
  ['en', 'Trained 12 apprentices in 3 years.'],
  ['pt', 'Registo de 9 livros e duas aulas.'],
])('exchange no numbers that would be absurd at sight: %s: %s', (language, text) => {
  expect(exchangeNumbers(text, language)).toBeNull()
})

it('change no number of a period, a norm, a range or a part', () => {
  const random = seededRandom('numbers')
  for (const text of ['Alle 2 Jahre.', 'Nach DIN 1076 geprüft.', 'Von 9 auf 3 % gesenkt.'])
    expect(anotherNumber(text, 'de', random, () => false)).toBeNull()
  const part = 'Trained 9 people, of whom 7 stayed here.'
  expect(anotherNumber(part, 'en', random, () => false)).toBeNull()
  expect(anotherNumber('Led 9 people.', 'en', random, () => false)).toMatch(/^Led \d\d people/)
})

it.each<[LanguageCode, string, string, string]>([
  [
    'de',
    'words as digits',
    'Bauanträge für neun Häuser und eine Schule erstellt',
    'Bauanträge für 9 Häuser und eine Schule erstellt',
  ],
  [
    'de',
    'another word for and',
    'Beton für Schulen und Wohnbauten bemessen',
    'Beton für Schulen sowie Wohnbauten bemessen',
  ],
  ['en', 'another hedge of the same meaning', 'Sold about 40 boats.', 'Sold roughly 40 boats.'],
  ['en', 'the same period in other words', 'Sold 40 boats a week.', 'Sold 40 boats per week.'],
  [
    'en',
    'per cent in words',
    'Cut the costs of the repairs by 40%.',
    'Cut the costs of the repairs by 40 per cent.',
  ],
])('say the same in other words: %s, %s', (language, kind, before, after) => {
  const line = { id: 'c1', entry: 'x', of: '', section: 'work', kind: 'text', place: '' } as const
  expect(rewrites[kind]?.({ ...line, text: before }, language)).toBe(after)
})

it('are sentences of a person in a letter', () => {
  expect(asSentence('Led 3 pilots', 'en')).toBe('I led 3 pilots.')
  expect(asSentence('Leitete drei Lotsen.', 'de')).toBe('Ich leitete drei Lotsen.')
  expect(asSentence('Responsible for pilots.', 'en')).toBe('My work: Responsible for pilots.')
})

it.each(shapes)('are judged right by a reader that reads: %s', (shape) => {
  const reader = createScriptedReader('honest')
  for (const [at, { lines, language }] of cvs.entries()) {
    for (const seed of ['a', 'b', 'c']) {
      const canaries = createCanaries(lines, language, seed, { lies: 4, honest: 2 }, shape)
      const batch = composeBatch(lines, [], canaries, seed)
      const wrong = batch.input.items.filter(
        (item) => saysTheSame(item, linesOf(batch.input)) !== batch.canaries.get(item.id)?.isHonest,
      )
      expect(wrong.map(({ line, after }) => `${at}: ${line} → ${after}`)).toEqual([])
      const { fault, canaries: counted } = readAnswer(reader(batch.input), batch)
      expect({ fault, ...counted }).toEqual({ fault: null, placed: 4, caught: 4 })
    }
  }
})

it('call nothing a fabrication that another role at the same employer or a word of the line makes true', () => {
  const work = ['Nurse', 'Student Nurse'].map((position, at) => ({
    ...{ id: `w${at}`, name: 'Elm Vets', position, startDate: `20${18 - at}-01` },
    highlights: [`Kept the court reports of ward ${at + 3} in good order.`],
    highlightIds: [`b${at}`],
  }))
  const skills = [{ id: 's1', name: 'Work', keywords: ['Reports for courts', 'Radiography'] }]
  const lines = readSources({ basics: { name: 'Ida' }, work, skills })
  for (let seed = 0; seed < 60; seed++) {
    const made = createCanaries(lines, 'en', `${seed}`, { lies: 4, honest: 0 })
    const said = made.map(({ item }) => item.after).join()
    expect(said).not.toMatch(/at Elm Vets|Reports for courts/)
  }
})

it('follow from their seed, and differ with it', () => {
  const [first] = cvs
  const texts = (seed: string) =>
    createCanaries(first?.lines ?? [], 'en', seed, { lies: 4, honest: 2 }).map(
      ({ item }) => item.after,
    )
  expect(texts('one')).toEqual(texts('one'))
  expect(texts('one')).not.toEqual(texts('two'))
})

it('are none where a CV has no sentence', () => {
  const lines = readSources({ skills: [{ name: 'Excel' }] })
  expect(createCanaries(lines, 'en', 's', { lies: 4, honest: 2 })).toEqual([])
})
