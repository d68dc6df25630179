import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { createSentenceCheck, groundLetter } from './ground-letter'
import { isStruck } from './struck'

await loadLexicons()

const ids = createIdGenerator()
const cv = sampleResume('nurse', ids)
const grounds = readGrounds(cv.content, '2026-11-21', plainText)

/** Returns the evidence of a sentence in a paragraph, by its number, of a letter for an ad. */
function evidenceIn(paragraph: number, text: string, sentence: string) {
  const posting = { title: 'Site lead', employer: 'Tarn Bottling', text }
  const letter = letterFor(cv, { version: 0, date: '2026-11-21', posting }, ids)
  const paragraphs = letter.content.paragraphs.map((one, at) => ({
    ...one,
    text: at === paragraph ? sentence : '',
  }))
  const [found] = groundLetter(
    { ...letter, content: { ...letter.content, paragraphs } },
    createSentenceCheck(grounds, posting),
    [],
  )
  if (!found) throw new Error('There is no sentence')
  return found
}

const cases = [
  {
    language: 'English',
    ad: 'Tarn Bottling is a family firm.\nWe fill 64,000 bottles an hour on 17 lines in Ulverby.',
    ofEmployer: [
      'You fill 64,000 bottles an hour on 17 lines in Ulverby.',
      'Your people fill 64,000 bottles an hour.',
      'Tarn Bottling fills 64,000 bottles an hour.',
    ],
    ofWriter: [
      'I filled 64,000 bottles an hour.',
      'We fill 64,000 bottles an hour in the company where my team works.',
      'Filled 64,000 bottles an hour in the years before this letter.',
      'Your applicant filled 64,000 bottles an hour.',
      'You get a lead who filled 64,000 bottles an hour.',
      'You fill 64,000 bottles an hour, and I did so, too.',
    ],
    other: ['You fill 65,000 bottles an hour.', 'You employ 64,000 people in the north.'],
  },
  {
    language: 'German',
    ad: 'Tarn Bottling ist ein Familienbetrieb.\nWir füllen 64.000 Flaschen in der Stunde auf 17 Linien ab.',
    ofEmployer: [
      'Sie füllen 64.000 Flaschen in der Stunde auf 17 Linien ab.',
      'Ihr Werk füllt 64.000 Flaschen in der Stunde ab.',
    ],
    ofWriter: [
      'Ich fülle 64.000 Flaschen in der Stunde ab.',
      'Sie suchen eine Leitung, und ich füllte 64.000 Flaschen in der Stunde ab.',
      'Mein Team füllt 64.000 Flaschen in der Stunde ab.',
    ],
    other: ['Sie füllen 65.000 Flaschen in der Stunde ab.'],
  },
  {
    language: 'French',
    ad: 'Tarn Bottling est une entreprise familiale.\nNous remplissons 64 000 bouteilles par heure sur 17 lignes.',
    ofEmployer: [
      'Vous remplissez 64 000 bouteilles par heure sur 17 lignes.',
      'Votre usine remplit 64 000 bouteilles par heure.',
    ],
    ofWriter: [
      'J’ai rempli 64 000 bouteilles par heure.',
      'Avec mon équipe, nous remplissons 64 000 bouteilles par heure.',
      'Vous cherchez un responsable et j’ai rempli 64 000 bouteilles par heure.',
    ],
    other: ['Vous remplissez 65 000 bouteilles par heure.'],
  },
  {
    language: 'Spanish',
    ad: 'Tarn Bottling es una empresa familiar.\nLlenamos 64.000 botellas por hora en 17 líneas.',
    ofEmployer: [
      'Ustedes llenan 64.000 botellas por hora en 17 líneas.',
      'Su planta llena 64.000 botellas por hora.',
    ],
    ofWriter: [
      'Llené 64.000 botellas por hora con un equipo pequeño.',
      'Con ustedes comparto que llené 64.000 botellas por hora.',
      'Ustedes buscan a alguien y yo llené 64.000 botellas por hora.',
      'Ustedes buscan una persona, llené 64.000 botellas por hora.',
    ],
    other: ['Ustedes llenan 65.000 botellas por hora.'],
  },
]

describe.each(cases)('in $language', ({ ad, ofEmployer, ofWriter, other }) => {
  it.each(ofEmployer)('what the ad says may be said of the employer: %s', (sentence) => {
    expect(isStruck(evidenceIn(0, ad, sentence))).toBe(false)
    expect(evidenceIn(0, ad, sentence)).toMatchObject({ isOfEmployer: true, isFromAd: true })
    // In the paragraphs about the writer it has no source.
    expect(isStruck(evidenceIn(1, ad, sentence))).toBe(true)
  })

  it.each(ofWriter)('it is no source for the writer: %s', (sentence) => {
    expect(isStruck(evidenceIn(0, ad, sentence))).toBe(true)
  })

  it.each(other)('nor for another number, or the same one of something else: %s', (sentence) => {
    expect(evidenceIn(0, ad, sentence)).toMatchObject({ verdict: 'block', isOfEmployer: true })
  })
})
