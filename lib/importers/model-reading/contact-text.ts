import { plainWords } from '@/lib/language/unicode/fold-words'
import { findDates } from '../dates/find-dates'
import { digitsOf, emailAddress, phoneNumber, webAddress } from '../reading/basics/addresses'
import { findWords } from './find-words'
import { tokensOfLine, tokensOfWords } from './line-tokens'

type Found = { kind: 'email' | 'phone' | 'web'; from: number; to: number }

/** Minimum digits of a phone number without prefix. */
const minDigits = 9
/** A URL by scheme, "www." or path, as opposed to a product name such as "Socket.io". */
const isAddress = /^(?:[a-z]+:\/\/|www\.)|\.\p{L}+\/./iu

const everywhere = ({ source, flags }: RegExp) => new RegExp(source, `${flags}g`)
const patterns = {
  email: everywhere(emailAddress),
  web: everywhere(webAddress),
  phone: everywhere(phoneNumber),
}

function isPhone(text: string, language: string): boolean {
  const hasSign = /^\s*(?:\(?\+|00)/.test(text)
  if (!hasSign && findDates(text, language).length > 0) return false
  return digitsOf(text).length >= (hasSign ? 7 : minDigits)
}

/** Minimum length of a name part that identifies a host as the person's own. */
const minNamePart = 4

/** Whether a host stands alone or contains part of the person's name. */
function isOwnHost(host: string, text: string, name: string): boolean {
  if (text.split('\t').some((part) => part.trim() === host)) return true
  const parts = plainWords(name).split(' ')
  const letters = plainWords(host).replaceAll(' ', '')
  return parts.some((part) => part.length >= minNamePart && letters.includes(part))
}

/**
 * Finds e-mail addresses, URLs and phone numbers in a line.
 * @param name of the person, to recognise their own hosts
 */
export function findContactText(text: string, language: string, name: string): Found[] {
  const found: Found[] = []
  const add = (kind: Found['kind'], words: string, index: number) => {
    const from = index + words.length - words.trimStart().length
    const to = index + words.trimEnd().length
    if (found.every((other) => to <= other.from || other.to <= from)) found.push({ kind, from, to })
  }
  for (const { 0: words, index } of text.matchAll(patterns.email)) add('email', words, index)
  for (const { 0: words, index } of text.matchAll(patterns.web)) {
    if (isAddress.test(words) || isOwnHost(words, text, name))
      add('web', words.replace(/[.,;:)]+$/, ''), index)
  }
  for (const { 0: words, index } of text.matchAll(patterns.phone)) {
    // An opening bracket that closes only after the number encloses it.
    const isAround = /^\s*\([^)]*$/.test(words)
    const from = isAround ? words.indexOf('(') + 1 : 0
    if (isPhone(words, language)) add('phone', words.slice(from), index + from)
  }
  return found
}

/** Finds the repetitions of a name (without post-nominal letters) in a line. */
export function findNameAgain(text: string, name: string): { from: number; to: number }[] {
  const words = tokensOfWords(name.split(',')[0] ?? '', new Set())
  if (words.length < 2) return []
  const tokens = tokensOfLine(text, 0, [])
  return findWords(tokens, words).flatMap(({ first, last }) => {
    const [from, to] = [tokens[first]?.from, tokens[last]?.to]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
}
