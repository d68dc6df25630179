import { withFacts } from '@/lib/resume/attested'
import { fieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { pasteBullets } from './bullets'
import { type Edit, focusAt, type LimitedEdit } from './edit'
import { findBullet, withContent } from './locate'

/** Wording that the person accepts for a bullet or the profile. */
export type TakenWording = {
  address: string
  /** Plain text when the suggestion was requested. */
  before: string
  /** Bullets of a split one, or sentences of a profile; plain. */
  texts: readonly string[]
  /** Whether the person confirmed what the CV does not show. */
  isConfirmed: boolean
  /** ISO 8601. */
  at: string
}

/** Returns the text at an address, and the entry for facts about it. */
function findText(document: ResumeDocument, address: string) {
  const owner = parseFieldAddress(address)?.owner ?? ''
  const bullet = findBullet(document.content, owner)
  if (bullet) return { text: plainText(bullet.bullet.text), place: bullet.entry.id, id: owner }
  if (address !== 'basics/summary') return null
  return { text: plainText(document.content.basics.summary), place: address, id: null }
}

/** Returns true if the text has changed since, so that it must not be replaced. */
export function isOutdated(
  document: ResumeDocument,
  { address, before }: Pick<TakenWording, 'address' | 'before'>,
): boolean {
  return findText(document, address)?.text !== before
}

/** Records the confirmed facts at their place, one per text, as the check asks. */
function attest(document: ResumeDocument, place: string, { texts, at }: TakenWording) {
  const facts = texts.map((text) => ({ text, place, at }))
  return withContent(document, { attested: withFacts(document.content.attested, facts) })
}

/**
 * Replaces a text by an accepted wording as one operation and one undo step, like typing. Null if a limit forbids it;
 * unchanged if the text has changed since.
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

/** Replaces several texts as one operation; those that have changed since, or would exceed a limit, stay as they are. */
export function takeWordings(
  document: ResumeDocument,
  wordings: readonly TakenWording[],
  ids: IdGenerator,
): Edit {
  const taken = wordings.reduce(
    (before, wording) => takeWording(before, wording, ids)?.document ?? before,
    document,
  )
  return { document: taken, focus: null }
}
