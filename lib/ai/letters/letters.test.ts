import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { createSentenceCheck, groundLetter } from './ground-letter'
import { splitSentences } from './split-sentences'

await loadLexicons()

const textsOf = (paragraph: string) => splitSentences(paragraph).map(({ text }) => text)

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    [
      'I worked with Dr. Ames at St. Mary. She left.',
      ['I worked with Dr. Ames at St. Mary.', 'She left.'],
    ],
    ['We cut 3.5 hours, e.g. on nights. Good.', ['We cut 3.5 hours, e.g. on nights.', 'Good.']],
    ['z.B. in Wien. Ich kam 2019.', ['z.B. in Wien.', 'Ich kam 2019.']],
    ['He said “no.” I went on.', ['He said “no.”', 'I went on.']],
    ['It was not only I. Others came.', ['It was not only I.', 'Others came.']],
    ['我很好。谢谢。', ['我很好。', '谢谢。']],
    ['  ', []],
  ])('%j are %j', (paragraph, sentences) => {
    expect(textsOf(paragraph)).toEqual(sentences)
  })

  it('hold every character that is no space, once, where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'Dr', '.', '!', ' ', '。', '3', '\n', '”', 'é')),
        (parts) => {
          const paragraph = parts.join('')
          const sentences = splitSentences(paragraph)
          expect(
            sentences
              .map(({ text }) => text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(paragraph.replace(/\s/g, ''))
          for (const { text, start } of sentences) {
            expect(paragraph.slice(start, start + text.length)).toBe(text)
          }
        },
      ),
    )
  })
})

const ids = createIdGenerator()
const cv = sampleResume('nurse', ids)
const grounds = readGrounds(cv.content, '2026-11-21', plainText)
const posting = { title: '', employer: '', text: 'We need a theatre nurse.' }
const check = createSentenceCheck(grounds, posting)
function evidenceOf(text: string, attested: readonly { text: string }[] = []) {
  const letter = letterFor(cv, { version: 0, date: '2026-11-21', posting: null }, ids)
  const paragraphs = [{ id: 'aaaaaaaaaaaa', text }]
  return groundLetter({ ...letter, content: { ...letter.content, paragraphs } }, check, attested)
}

describe('the evidence of a letter', () => {
  const shown = plainText(cv.content.work[0]?.highlights[0]?.text ?? '')
  const invented = 'I led a team of 45 surgeons at Hollow Peak.'

  it('passes what the CV shows, with the place that shows it', () => {
    expect(evidenceOf(shown)).toMatchObject([{ verdict: 'pass', address: 'aaaaaaaaaaaa/text' }])
    expect(evidenceOf(shown)[0]?.evidence.length).toBeGreaterThan(0)
  })

  it('never passes what it does not show, each sentence by itself', () => {
    const [first, second] = evidenceOf(`${shown} ${invented}`)
    expect(first?.verdict).toBe('pass')
    expect(second).toMatchObject({ text: invented, isConfirmed: false })
    expect(second?.verdict).not.toBe('pass')
    expect(second?.reasons.length).toBeGreaterThan(0)
  })

  it('knows the very words that the person confirmed, and no others', () => {
    const confirmed = [{ text: invented }]
    expect(evidenceOf(invented, confirmed)).toMatchObject([{ isConfirmed: true }])
    expect(evidenceOf(invented.replace('45', '46'), confirmed)).toMatchObject([
      { isConfirmed: false },
    ])
  })

  it('takes a wish for the job in the words of the posting as no claim', () => {
    const [wish, claim] = evidenceOf(
      'I would welcome the chance to be your theatre nurse. I have been a theatre nurse for 12 years.',
    )
    expect(wish?.verdict).not.toBe('block')
    expect(claim?.verdict).not.toBe('pass')
  })
})

describe('what a letter applies for', () => {
  const applied = createSentenceCheck(grounds, {
    title: 'Head of Surgery (m/f/d)',
    employer: 'Crumb & Sons',
    text: 'Head of Surgery at Crumb & Sons.',
  })

  it.each([
    'I am applying for the position of Head of Surgery at Crumb & Sons.',
    'I would like to apply for the role of “Head of Surgery” with Crumb & Sons',
    'I am writing to apply for your Head of Surgery (m/f/d) vacancy.',
    'Hiermit bewerbe ich mich um die Stelle als Head of Surgery bei Crumb & Sons.',
    'Ich möchte mich als Head of Surgery bei Crumb & Sons bewerben.',
    'Je postule au poste de Head of Surgery chez Crumb & Sons.',
    'Me gustaría solicitar el puesto de Head of Surgery en Crumb & Sons.',
    'Gostaria de me candidatar à vaga de Head of Surgery na Crumb & Sons.',
    'Mi candido per la posizione di Head of Surgery presso Crumb & Sons.',
    'Graag solliciteer ik naar de functie van Head of Surgery bij Crumb & Sons.',
    'Ubiegam się o stanowisko Head of Surgery w Crumb & Sons.',
  ])('is no claim: %s', (sentence) => {
    expect(applied(sentence)).toMatchObject({ verdict: 'pass', reasons: [] })
    expect(check(sentence).verdict).not.toBe('pass')
  })

  it.each([
    'I was Head of Surgery at Crumb & Sons.',
    'As Head of Surgery I am applying for the position.',
    'I am applying for the position of Head of Surgery, which I held at Crumb & Sons.',
    'I am applying for the position of Head of Surgery and led a team of 45 surgeons.',
    'I am applying for the position of Head of Surgery with 12 years at Crumb & Sons.',
    'I am applying for the position of Head of Nursing at Crumb & Sons.',
    'I am applying for the position of Head of Surgery at Hollow Peak.',
  ])('licenses nothing else: %s', (sentence) => {
    expect(applied(sentence).verdict).not.toBe('pass')
  })
})
