import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'
import { struckRanges } from '@/lib/ai/letters/struck'
import { labelTables } from '@/lib/language/labels'
import { findLabelLanguage } from '@/lib/language/tags'
import { type FieldAddress, fieldAddress, recipientOwner } from '@/lib/resume/change/address'
import { salutationTo } from '@/lib/resume/letter-salutation'
import type { LetterContent } from '@/lib/resume/schema/content'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import type { PaperMark, ShownDocument } from '../../paper/shown-document'
import type { Recipient } from './find-posting'

/** Question that a paragraph answers. */
export type LetterPrompt = 'why' | 'proofs' | 'close'

/** Returns what a paragraph is for, by its number, from 1: of three or more the last one closes. */
export function promptOf({ at, count }: { at: number; count: number }): LetterPrompt | null {
  if (at === 1) return 'why'
  if (at === count && count > 2) return 'close'
  return at === 2 ? 'proofs' : null
}

/** Returns whether the salutation of a letter is the person's own, not the one that a new letter has. */
function hasOwnOpening({ content, design }: LetterDocument): boolean {
  const language = findLabelLanguage(design.language)
  return (
    content.opening !== '' &&
    (language === null || content.opening !== labelTables[language].letter.opening)
  )
}

/** Returns whether a letter is addressed to nobody yet, neither by name nor in its salutation. */
export const isUnaddressed = (letter: LetterDocument): boolean =>
  letter.content.recipient.name.trim() === '' && !hasOwnOpening(letter)

/**
 * Returns a letter's content with its recipient in the empty fields. The salutation names them unless the person has
 * written another.
 */
export function addressTo(letter: LetterDocument, found: Recipient): LetterContent {
  const { content, design } = letter
  const name = content.recipient.name || found.name
  const salutation =
    hasOwnOpening(letter) || name === '' ? null : salutationTo(name, design.language)
  return {
    ...content,
    recipient: {
      ...content.recipient,
      name,
      organization: content.recipient.organization || found.organization,
      email: content.recipient.email || found.email,
    },
    opening: salutation ?? content.opening,
  }
}

const wholeMark = (address: FieldAddress, text: string): PaperMark => ({
  ...{ address, start: 0, end: text.length, look: 'new' },
})

/** Returns the marks of what would be printed of a recipient once it is confirmed. */
function newWords(before: LetterContent, after: LetterContent): PaperMark[] {
  const names = (['name', 'organization', 'email'] as const).filter(
    (field) => before.recipient[field] !== after.recipient[field],
  )
  return names.map((field) =>
    wholeMark(fieldAddress(recipientOwner, field), after.recipient[field]),
  )
}

type Parts = {
  /** Recipient to confirm; null without one. */
  found: Recipient | null
  sentences: readonly SentenceEvidence[]
  /** Questions shown in place of empty paragraphs. */
  questions: Readonly<Record<LetterPrompt, string>>
}

/**
 * Returns a letter as its preview shows it, with what is not sent: a recipient to confirm, struck sentences, and
 * questions in place of empty paragraphs.
 */
export function composeLetter(
  letter: LetterDocument,
  { found, sentences, questions }: Parts,
): ShownDocument {
  const { opening } = letter.content
  // The salutation is that of its field until the recipient is confirmed.
  const addressed = found ? { ...addressTo(letter, found), opening } : letter.content
  const grey = new Set<FieldAddress>()
  const struck: PaperMark[] = []
  const count = letter.content.paragraphs.length
  const paragraphs = letter.content.paragraphs.map((paragraph, index) => {
    const address = fieldAddress(paragraph.id, 'text')
    const text = plainText(paragraph.text)
    const prompt = promptOf({ at: index + 1, count })
    if (prompt && text.trim() === '') {
      grey.add(address)
      return { ...paragraph, text: literal(questions[prompt]) }
    }
    for (const range of struckRanges(text, address, sentences)) {
      struck.push({ ...range, address, look: 'struck' })
    }
    return paragraph
  })
  const marks = [...newWords(letter.content, addressed), ...struck]
  const isAsSent = marks.length === 0 && grey.size === 0
  return {
    document: isAsSent ? letter : { ...letter, content: { ...addressed, paragraphs } },
    ...{ grey, marks },
  }
}
