import { expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { changedBy } from './line-answers'
import { weakOpeningIn } from './line-facts'
import { type HintKind, hintsOfLine } from './line-hints'
import { runChecks } from './run-checks'
import { ask, posts } from './testing/cases'

/** Returns a CV whose only job, which has ended, has one line, and the id of that line. */
function cvOf(language: string, line: string) {
  const changes = posts({ endDate: '2024-01', bullets: [line], name: '', position: '' })
  const question = ask({
    ...changes,
    sample: { ...changes.sample, summary: '', education: [], skills: [], languages: [] },
    language,
  })
  const document = question.document as ResumeDocument
  return {
    question: { ...question, document },
    id: document.content.work[0]?.highlights[0]?.id ?? '',
  }
}

/** Line, the kind of its first hint with the words it names, and the line that it offers. */
type Tip = [line: string, kind: HintKind | null, words?: string, offered?: string]

const english: Tip[] = [
  ['Responsible for the till and the lottery desk', 'weak', 'Responsible for'],
  ['Duties included washing the vans and checking their tyres', 'weak', 'Duties included'],
  ['Tasked with the opening of a second salon', 'weak', 'Tasked with'],
  ['Helped with the move of the archive', 'hidden', 'Helped with'],
  ['Was involved in the planning of the harvest', 'hidden', 'Was involved in'],
  ['Worked closely with the school nurse', 'hidden', 'Worked closely with'],
  [
    'I repaired the bikes of the rental shop',
    'person',
    'I',
    'Repaired the bikes of the rental shop',
  ],
  ['Order the flowers for all weddings', 'tense', 'Order'],
  [
    'Was awarded the safety prize of the yard',
    'passive',
    'Was awarded',
    'Won the safety prize of the yard',
  ],
  ['Was trained in first aid by the fire brigade', 'passive', 'Was trained'],
  ['Managing the bookings of two ferries', 'ongoing', 'Managing'],
  [
    'Successfully organised various school trips',
    'worn',
    'Successfully, various',
    'Organised school trips',
  ],
  [
    'Leveraged synergies to build a world-class kitchen',
    'worn',
    'Leveraged, synergies, world-class',
  ],
  ['Met every deadline through hard work', 'worn', 'hard work'],
  ['Utilised a lathe for spare parts', 'worn', 'Utilised'],
  ['Won Apprentice of the Year 2021', null],
  ['Cleaned rooms', 'short'],
  ['Calls from tenants were answered sooner', 'number'],
  ['Cut the waiting list from 90 to 35 patients', null],
  ['Baked 400 loaves a night with a team of five', null],
]

const others: [language: string, ...Tip][] = [
  ['de', 'Zuständig für die Kasse und den Empfang des Hauses', 'weak', 'Zuständig für'],
  ['de', 'Arbeitete eng mit der Küche des Hauses zusammen', 'hidden', 'Arbeitete eng mit'],
  [
    'de',
    'Erfolgreich diverse Projekte in der Filiale umgesetzt',
    'worn',
    'Erfolgreich, diverse',
    'Projekte in der Filiale umgesetzt',
  ],
  ['de', 'Als Azubi des Jahres 2021 mit einer Medaille geehrt', null],
  [
    'fr',
    'Travaillé en étroite collaboration avec le chef de la cuisine',
    'hidden',
    'Travaillé en étroite collaboration avec',
  ],
  [
    'fr',
    'Mis en place avec succès le nouveau logiciel de la caisse',
    'worn',
    'avec succès',
    'Mis en place le nouveau logiciel de la caisse',
  ],
  ['es', 'Fui premiado por la dirección del hotel y de la cadena', 'passive', 'Fui premiado'],
  ['es', 'Gestionando el equipo de noche del hotel y del bar', 'ongoing', 'Gestionando'],
  [
    'it',
    'Lavorato a stretto contatto con la cucina del ristorante',
    'hidden',
    'Lavorato a stretto contatto con',
  ],
  [
    'pt',
    'Trabalhei em estreita colaboração com a cozinha do hotel',
    'hidden',
    'Trabalhei em estreita colaboração com',
  ],
  ['nl', 'Werkte nauw samen met de keuken van het hotel', 'hidden', 'Werkte nauw samen met'],
]

function expectTip(language: string, [line, kind, words = '', offered]: Tip) {
  const { question, id } = cvOf(language, line)
  const [hint] = hintsOfLine(question.document, id)
  expect(hint?.kind ?? null).toBe(kind)
  if (!hint) return
  expect(hint.values.text).toBe(words)
  expect(hint.offer && changedBy(line, hint.offer)).toBe(offered ?? null)
}

it.each(english)('%s', (...tip) => expectTip('en', tip))

it.each(others)('%s: %s', (language, ...tip) => expectTip(language, tip))

it.each([
  ['Helped with the move of the archive of the town hall', 'strong-openings'],
  ['Managing the bookings of two ferries and their crews', 'strong-openings'],
  ['Leveraged synergies to build a better kitchen for all', 'no-worn-phrases'],
])('lists in the checks what the tip says: %s', (line, rule) => {
  const { question } = cvOf('en', line)
  expect(runChecks(question).results.find(({ id }) => id === rule)?.status).toBe('warn')
})

it.each([
  ['responsible for the keys', 'en-GB', 'weak'],
  ['zuständig für die Schlüssel', 'de', 'weak'],
  ['kept the keys', 'en', undefined],
  ['鍵を担当', 'ja', undefined],
])('knows an answer that begins with a duty: %s', (answer, language, kind) => {
  expect(weakOpeningIn(answer, language)?.kind).toBe(kind)
})
