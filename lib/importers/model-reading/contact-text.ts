import { plainWords } from '@/lib/language/unicode/fold-words'
import { findDates } from '../dates/find-dates'
import { digitsOf, emailAddress, phoneNumber, webAddress } from '../reading/basics/addresses'
import { findWords } from './find-words'
import { tokensOfLine, tokensOfWords } from './line-tokens'

type Found = { kind: 'email' | 'phone' | 'web'; from: number; to: number }

/** Fewest digits of a phone number without a sign before it. */
const minDigits = 9
/** A scheme, "www." or a path: an address, and not the name of a product such as "Socket.io". */
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

/** Fewest letters of a part of a name by which a host is that person's. */
const minNamePart = 4

/** True for a host that stands by itself, or has a part of the name in it. */
function isOwnHost(host: string, text: string, name: string): boolean {
  if (text.split('\t').some((part) => part.trim() === host)) return true
  const parts = plainWords(name).split(' ')
  const letters = plainWords(host).replaceAll(' ', '')
  return parts.some((part) => part.length >= minNamePart && letters.includes(part))
}

/**
 * Finds e-mail addresses, web addresses and phone numbers in a line.
 *
 * @param name of the person, by which their own hosts are known
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
    // A bracket that closes behind the number stands around it.
    const isAround = /^\s*\([^)]*$/.test(words)
    const from = isAround ? words.indexOf('(') + 1 : 0
    if (isPhone(words, language)) add('phone', words.slice(from), index + from)
  }
  return found
}

/** Finds a name, as it stands before its letters, wherever a line has it again. */
export function findNameAgain(text: string, name: string): { from: number; to: number }[] {
  const words = tokensOfWords(name.split(',')[0] ?? '', new Set())
  if (words.length < 2) return []
  const tokens = tokensOfLine(text, 0, [])
  return findWords(tokens, words).flatMap(({ first, last }) => {
    const [from, to] = [tokens[first]?.from, tokens[last]?.to]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
}
