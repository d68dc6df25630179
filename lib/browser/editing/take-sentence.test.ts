import { expect, it } from 'vitest'
import { createLetter } from '@/lib/resume/create-letter'
import { limits } from '@/lib/resume/resume-limits'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { takeSentence, takeSentences } from './take-sentence'
import { countingIds } from './testing'

const ids = countingIds()
function letterSaying(...texts: string[]): LetterDocument {
  const letter = createLetter(ids)
  const paragraphs = texts.map((text) => ({ id: ids.node(), text }))
  return { ...letter, content: { ...letter.content, paragraphs } }
}
const taken = (letter: LetterDocument, text: string, behind: string | null = null) =>
  takeSentence(letter, { text, behind, confirmedAt: null }, ids)?.document.content.paragraphs.map(
    (one) => plainText(one.text),
  )

it('goes on with a paragraph, fills the first empty one, or begins another', () => {
  expect(taken(letterSaying('One.'), 'Two.', 'One.')).toEqual(['One. Two.'])
  expect(taken(letterSaying('One.'), 'Two.')).toEqual(['One.', 'Two.'])
  expect(taken(letterSaying('One.', '', ''), 'Two.')).toEqual(['One.', 'Two.', ''])
  expect(taken(letterSaying(), 'Two.')).toEqual(['Two.'])
})

it('is taken as it is, whatever signs are in it', () => {
  expect(
    taken(letterSaying('One.'), 'I **did** <b>it</b> at [home](https://x.example).', 'One.'),
  ).toEqual(['One. I **did** <b>it</b> at [home](https://x.example).'])
})

it('leaves what is there, and goes nowhere where there is no room', () => {
  const full = `${'a'.repeat(limits.paragraph - 1)}.`
  expect(taken(letterSaying(full), 'Two.')).toEqual([full, 'Two.'])
  expect(taken(letterSaying(full), 'Two.', full)).toBeUndefined()
  const many = letterSaying(...Array.from({ length: limits.bullets }, () => full))
  expect(taken(many, 'Two.')).toBeUndefined()
})

it('notes what the person has said of it, with the place where it stands', () => {
  const sentence = {
    text: 'Two.',
    behind: null,
    confirmedAt: '2026-11-21T10:00:00Z',
  }
  const content = takeSentence(letterSaying('One.'), sentence, ids)?.document.content
  expect(content?.attested).toEqual([
    { text: 'Two.', place: `${content?.paragraphs[1]?.id}/text`, at: '2026-11-21T10:00:00Z' },
  ])
})

it('takes several as one edit, each paragraph whole and in its order, or none where they do not fit', () => {
  const say = (text: string, behind: string | null = null) => ({ text, behind, confirmedAt: null })
  const several = [say('One.'), say('Two.', 'One.'), say('Three.'), say('Four.', 'Three.')]
  const paragraphs = (letter: LetterDocument) =>
    takeSentences(letter, several, ids)?.document.content.paragraphs.map(({ text }) =>
      plainText(text),
    )
  expect(paragraphs(letterSaying('', '', ''))).toEqual(['One. Two.', 'Three. Four.', ''])
  expect(paragraphs(letterSaying('Own.', '', 'End.'))).toEqual([
    'Own.',
    'One. Two.',
    'End.',
    'Three. Four.',
  ])
  const full = Array.from({ length: limits.bullets }, () => 'a'.repeat(limits.paragraph))
  expect(takeSentences(letterSaying(...full), several, ids)).toBeNull()
})

it('stands right behind the sentence that it means, wherever that is, and nowhere else', () => {
  const there = { text: 'There I led.', confirmedAt: null }
  const behind = (letter: LetterDocument) =>
    takeSentence(letter, { ...there, behind: 'I was at A.' }, ids)?.document.content.paragraphs.map(
      ({ text }) => text,
    )
  expect(behind(letterSaying('I was at A.', 'I apply to B.'))).toEqual([
    'I was at A. There I led.',
    'I apply to B.',
  ])
  expect(behind(letterSaying('I was at A. I apply to B.'))).toBeUndefined()
})
