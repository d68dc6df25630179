import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import cases from '../testing/cases.json' with { type: 'json' }
import { createSentenceCheck, groundLetter } from './ground-letter'
import { splitSentences } from './split-sentences'

await loadLexicons()

const textsOf = (paragraph: string) => splitSentences(paragraph).map(({ text }) => text)

describe('sentences', () => {
  it.each(cases.letters.are as [string, string[]][])('%j are %j', (paragraph, sentences) => {
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

  it.each(cases.letters.isNoClaim)('is no claim: %s', (sentence) => {
    expect(applied(sentence)).toMatchObject({ verdict: 'pass', reasons: [] })
    expect(check(sentence).verdict).not.toBe('pass')
  })

  it.each(cases.letters.licensesNothingElse)('licenses nothing else: %s', (sentence) => {
    expect(applied(sentence).verdict).not.toBe('pass')
  })
})
