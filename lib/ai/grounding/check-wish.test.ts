import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSkills } from '@/lib/ai/lexicon/find-skills'
import { loadedLexicons, loadLexicons } from '@/lib/language/grounding'
import { claimsNothing } from './check-wish'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'
import { type LieParts, lies } from './testing/lies'
import { liesAbroad } from './testing/lies-abroad'

await loadLexicons()

const wishes = [
  'I would be glad to talk.',
  'I’d welcome the chance to meet you and to hear more about the role.',
  'Thank you for your time, and I look forward to hearing from you soon.',
  'I would love to discuss how I could help your team.',
  'Kind regards',
  'Ich freue mich auf ein persönliches Gespräch mit Ihnen.',
  'Vielen Dank für Ihre Zeit!',
  'Über eine Einladung würde ich mich freuen.',
  'Je serais heureuse de vous rencontrer et d’en savoir plus.',
  'Merci de votre attention.',
  'Me gustaría conocer más sobre el puesto.',
  'Muchas gracias por su tiempo.',
  'Vorrei saperne di più e parlarne con lei di persona.',
  'Grazie mille per il suo tempo.',
  'Gostaria de conversar com vocês sobre a vaga.',
  'Obrigada pela sua atenção.',
]

const grounds = readGrounds(
  { basics: { name: 'A B', summary: 'Baker who has baked bread for a village.' }, work: [] },
  '2026-11-21',
)
const verdictOf = (after: string) =>
  groundEdit({ kind: 'letter-sentence', entry: null, before: '', after, advert: '' }, grounds)
    .verdict

it.each(wishes)('is not asked about: %s', (wish) => {
  expect(claimsNothing(wish)).toBe(true)
  expect(verdictOf(wish)).toBe('pass')
})

it.each([
  'I am the head of your team.',
  'I would be glad to talk about the 40 people that I led.',
  'I would be glad to talk about my experience with Kubernetes.',
  'Thank you for the interview.',
  'Thank you for your time in the interview.',
  'I look forward to hearing from you and led a team.',
  'The team and the company.',
  'Ich freue mich auf ein Gespräch über meine zehn Jahre als Leiterin.',
  'Merci pour votre temps et votre offre.',
  'Gracias por su oferta.',
  'I would be glad to talk 24/7.',
  'Ik zou graag praten.',
  '',
  '...',
])('is none where more is said: %s', (sentence) => {
  expect(claimsNothing(sentence)).toBe(false)
})

it('is none with any word put in that is a fact', () => {
  const facts = [
    ...['led', 'senior', 'manager', 'Excel', 'Arnby', 'years', 'twelve', '40', 'engineers'],
    ...['degree', 'not', 'never', 'fluent', 'Leiterin', 'dirigé', 'dirigí', 'diretto', 'liderei'],
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...wishes),
      fc.constantFrom(...facts),
      fc.nat(),
      (wish, fact, draw) => {
        const words = wish.split(' ')
        words.splice(draw % (words.length + 1), 0, fact)
        expect(claimsNothing(words.join(' ')), words.join(' ')).toBe(false)
      },
    ),
  )
})

it('is no fabrication that we can think of', () => {
  const parts: LieParts = {
    ...{ noun: 'pumps', other: 'lamps', number: 13, another: 14, verb: 'Checked' },
    ...{ place: 'Arnby', elsewhere: 'Dunmore', tool: 'Excel', newTool: 'SAP', person: 'clerk' },
  }
  const told = [
    ...lies.flatMap(([, tell, lie]) => [tell(parts), lie(parts)]),
    ...liesAbroad.flatMap(([, , tell, lie]) => [tell(4), lie(4)]),
  ]
  expect(told.length).toBeGreaterThan(100)
  for (const text of told) {
    expect(claimsNothing(text), text).toBe(false)
    expect(claimsNothing(`I ${text.charAt(0).toLowerCase()}${text.slice(1)}`), text).toBe(false)
  }
})

it('has no skill and no number among its words', () => {
  for (const {
    table: { wishes: words },
  } of loadedLexicons()) {
    const all = [words.openings, words.rest, words.whole].join('|').split('|')
    expect(new Set(all).size).toBe(all.length)
    for (const phrase of all) {
      expect(phrase).not.toMatch(/\d/)
      expect(findSkills(phrase), phrase).toEqual([])
    }
  }
})

const ads = {
  en: 'Care Coordinator. You plan visits and keep our four day centres running. You lead 12 carers, are a confident speaker with strong planning, have eight years of experience and speak Polish. Excel is used.',
  de: 'Filialleitung. Sie planen den Einsatz von zwölf Fahrern und helfen beim Aufbau unserer neuen Werkstatt in Trier. Erfahrung von fünf Jahren, Polnisch.',
  fr: 'Chef de rayon. Vous gérez les commandes de notre deuxième magasin et animez une équipe de huit vendeurs. Expérience de cinq ans, anglais.',
  es: 'Encargada de tienda. Gestionará los pedidos de nuestra segunda tienda y un equipo de ocho personas. Experiencia de cinco años, inglés.',
}

it.each<[keyof typeof ads, string]>([
  ['en', 'I would be glad to talk about how I could keep your day centres running.'],
  ['en', 'I would welcome the chance to discuss how I might help your four day centres.'],
  ['en', 'I’d love to hear more about the visits and the carers.'],
  [
    'de',
    'Gern würde ich mit Ihnen darüber sprechen, wie ich Sie beim Aufbau der Werkstatt unterstützen könnte.',
  ],
  ['de', 'Ich freue mich auf ein Gespräch über Ihre neue Werkstatt in Trier.'],
  ['fr', 'Je serais ravie d’échanger avec vous sur la façon dont je pourrais gérer vos commandes.'],
  ['fr', 'J’aimerais en savoir plus sur votre deuxième magasin.'],
  [
    'es',
    'Me gustaría hablar con ustedes sobre cómo podría gestionar los pedidos de su segunda tienda.',
  ],
])('is still one in words of the ad, in %s: %s', (language, wish) => {
  expect(claimsNothing(wish, ads[language])).toBe(true)
  expect(claimsNothing(wish)).toBe(false)
})

it.each<[keyof typeof ads, string]>([
  ['en', 'I would be glad to talk about how I kept four day centres running.'],
  ['en', 'I would be glad to talk about my eight years of experience.'],
  ['en', 'I would be glad to bring eight years of experience to your day centres.'],
  ['en', 'I would be glad to talk about the 12 carers that I lead.'],
  ['en', 'I would be glad to help your carers in Polish.'],
  ['en', 'I would be glad to show your carers Excel.'],
  ['en', 'I would be glad to talk as a Care Coordinator.'],
  ['en', 'I would be glad to talk about how I could keep your nine day centres running.'],
  ['en', 'I keep your day centres running.'],
  ['en', 'I would be glad to keep your day centres running, a confident speaker.'],
  ['en', 'I would be glad to join your day centres with strong planning.'],
  ['en', 'I am interested in the visits as a strong carer.'],
  ['de', 'Gern würde ich darüber sprechen, wie ich den Einsatz von zwölf Fahrern plane.'],
  ['de', 'Ich freue mich auf ein Gespräch über meine Werkstatt in Trier.'],
  ['de', 'Gern würde ich als Filialleitung mit Ihnen sprechen.'],
  ['fr', 'J’aimerais parler de la façon dont je gère les commandes d’un magasin.'],
  ['fr', 'Je serais ravie de parler de mes cinq ans dans une équipe de huit vendeurs.'],
  ['es', 'Me gustaría hablar de cómo gestioné los pedidos de una tienda.'],
  ['es', 'Me gustaría hablar de mi equipo de ocho personas.'],
])('is none with a claim in words of the ad, in %s: %s', (language, sentence) => {
  expect(claimsNothing(sentence, ads[language])).toBe(false)
})
