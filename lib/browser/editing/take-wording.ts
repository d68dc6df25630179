import { withFacts } from '@/lib/resume/attested'
import { fieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { pasteBullets } from './bullets'
import { focusAt, type LimitedEdit } from './edit'
import { findBullet, withContent } from './locate'

/** Other words that the person takes for a bullet or the profile. */
export type TakenWording = {
  address: string
  /** Text at the time when the suggestion was requested; plain. */
  before: string
  /** The bullets of a parted one, or the sentences of a profile; plain. */
  texts: readonly string[]
  /** The person has said that what the CV does not show is true. */
  isConfirmed: boolean
  /** When, in ISO 8601. */
  at: string
}

/** Returns the text at an address, and the entry that a fact about it belongs to. */
function findText(document: ResumeDocument, address: string) {
  const owner = parseFieldAddress(address)?.owner ?? ''
  const bullet = findBullet(document.content, owner)
  if (bullet) return { text: plainText(bullet.bullet.text), place: bullet.entry.id, id: owner }
  if (address !== 'basics/summary') return null
  return { text: plainText(document.content.basics.summary), place: address, id: null }
}

/** True where the text says something else by now, so that nobody may put other words in its place. */
export function isOutdated(
  document: ResumeDocument,
  { address, before }: Pick<TakenWording, 'address' | 'before'>,
): boolean {
  return findText(document, address)?.text !== before
}

/** Facts that the person confirmed, stored where they are true: the check asks for each once. */
function attest(document: ResumeDocument, place: string, { texts, at }: TakenWording) {
  const facts = texts.map((text) => ({ text, place, at }))
  return withContent(document, { attested: withFacts(document.content.attested, facts) })
}

/**
 * Puts other words in the place of a text: one operation, and so one step of undo, the same way as
 * typing. Null when a limit forbids it; unchanged where the text says something else by now.
 */
export function takeWording(
  document: ResumeDocument,
  wording: TakenWording,
  ids: IdGenerator,
): LimitedEdit {
  const found = findText(document, wording.address)
  if (!found || isOutdated(document, wording)) return { document, focus: null }
  const base = wording.isConfirmed ? attest(document, found.place, wording) : document
  if (found.id !== null) {
    const lines = wording.texts.map(literal)
    return pasteBullets(base, found.id, { before: '', lines, after: '' }, ids)
  }
  const text = wording.texts.join(' ')
  const summary = literal(text)
  if (summary.length > limits.paragraph) return null
  return {
    document: withContent(base, { basics: { ...base.content.basics, summary } }),
    focus: focusAt(fieldAddress('basics', 'summary'), text.length),
  }
}
