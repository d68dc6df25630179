import { foldText } from '@/lib/language/unicode/fold-text'
import type { ResumeDocument } from '../schema/document'
import { ownLines } from './redact'

/** Kinds of details by which somebody is found. */
export type IdentityKind = 'name' | 'email' | 'phone' | 'address' | 'link'

/** Digits at the end of a telephone number that are looked for; prefixes are written in many ways. */
const phoneEnd = 7

const wordsOf = (text: string) => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Returns whether words stand in a text one after the other, whatever is between them. */
function hasWords(spaced: string, wanted: string): boolean {
  const words = wordsOf(wanted)
  return words.length > 0 && spaced.includes(` ${words.join(' ')} `)
}

/**
 * Looks in the text of a made file for what says who the person is: an independent check of `blindResume`, which does not
 * know its rules. A single part of a name is no finding: "May" and "Baker" are words of every text.
 *
 * @param document the CV that the file was made from, before anything was taken out
 * @param text all words of the file, as another program reads them
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
