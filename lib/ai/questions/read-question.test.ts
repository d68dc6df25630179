import { expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { readGrounds } from '../grounding/cv/grounds'
import { readQuestion } from './read-question'

await loadLexicons()

const cvs = {
  en: ['Receptionist', 'Trained new receptionists at the front desk of the Seaview Hotel'],
  de: ['Rezeptionistin', 'Neue Kolleginnen an der Rezeption des Hotels Seeblick eingearbeitet'],
  fr: ['Réceptionniste', 'Formation des nouveaux collègues à la réception de l’hôtel Bellevue'],
  es: ['Recepcionista', 'Formación de nuevos compañeros en la recepción del hotel Miramar'],
}
const advert = 'We look for a Duty Manager who knows Opera PMS.'

function ask(language: keyof typeof cvs, text: string | null) {
  const [position, before] = cvs[language]
  const work = [{ id: 'w', name: 'Hotel', position, highlights: [before] }]
  const grounds = readGrounds({ work }, '2026-11-01')
  return readQuestion(text, { kind: 'bullet', entry: 'w', before: before ?? '', advert }, grounds)
}

it.each([
  ['en', 'How many receptionists did you train?'],
  ['en', 'What changed for the guests?'],
  ['en', 'Did you use Opera PMS there?'],
  ['de', 'Wie viele Kolleginnen haben Sie eingearbeitet?'],
  ['fr', 'Combien de collègues avez-vous formés ?'],
  ['es', '¿A cuántos compañeros formaste?'],
] as const)('%s: %s is asked', (language, text) => {
  expect(ask(language, ` ${text}\n`)).toBe(text)
})

it.each([
  ['en', 'How many of the 40 receptionists did you train?'],
  ['en', 'Did you train them in Salesforce?'],
  ['en', 'How many? And what changed?'],
  ['en', 'You trained many receptionists.'],
  ['en', '?'],
  ['en', 'Wie viele neue Kolleginnen haben Sie in diesem Hotel eingearbeitet?'],
  ['de', 'Wie viele der 40 Kolleginnen haben Sie eingearbeitet?'],
  ['en', `How many ${'very '.repeat(40)}new receptionists?`],
  ['en', null],
] as const)('%s: %s is not asked', (language, text) => {
  expect(ask(language, text)).toBe(null)
})
