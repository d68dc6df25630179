import { foldText } from '@/lib/language/unicode/fold-text'
import type { ResumeDocument } from '../schema/document'
import { ownLines } from './redact'

/** Kinds of identifying data. */
export type IdentityKind = 'name' | 'email' | 'phone' | 'address' | 'link'

/** Trailing digits of a phone number to search for; prefixes vary. */
const phoneEnd = 7

const wordsOf = (text: string) => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Returns whether the words of a text occur consecutively, ignoring punctuation. */
function hasWords(spaced: string, wanted: string): boolean {
  const words = wordsOf(wanted)
  return words.length > 0 && spaced.includes(` ${words.join(' ')} `)
}

/**
 * Searches the text of an exported file for identifying data, as an independent check of
 * `blindResume`. Single name parts are not reported: "May" and "Baker" are common words.
 * @param document the CV before anonymisation
 * @param text all text of the file, as extracted by another program
 */
export function findIdentity({ content }: ResumeDocument, text: string): IdentityKind[] {
  const { basics } = content
  const spaced = ` ${wordsOf(text).join(' ')} `
  const folded = foldText(text)
  const reversed = basics.name.split(/\s+/).toReversed().join(' ')
  const digits = basics.phone.replace(/\D/g, '')
  const host = basics.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  const addresses = [host, ...basics.profiles.map(({ url }) => url.replace(/^https?:\/\//, ''))]
  const isNamed = wordsOf(basics.name).length > 1
  const found: Record<IdentityKind, boolean> = {
    name: isNamed && [basics.name, reversed].some((name) => hasWords(spaced, name)),
    email: basics.email !== '' && folded.includes(foldText(basics.email)),
    phone:
      digits.length >= phoneEnd &&
      text.replace(/(?<=\d)[\s()./-]+(?=\d)/g, '').includes(digits.slice(-phoneEnd)),
    address: ownLines(basics).some((line) => hasWords(spaced, line)),
    link: addresses.some((address) => address.length > 4 && folded.includes(foldText(address))),
  }
  return (Object.keys(found) as IdentityKind[]).filter((kind) => found[kind])
}
