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

/** Finds e-mail addresses, web addresses and phone numbers in a line. */
export function findContactText(text: string, language: string): Found[] {
  const found: Found[] = []
  const add = (kind: Found['kind'], words: string, index: number) => {
    const from = index + words.length - words.trimStart().length
    const to = index + words.trimEnd().length
    if (found.every((other) => to <= other.from || other.to <= from)) found.push({ kind, from, to })
  }
  for (const { 0: words, index } of text.matchAll(patterns.email)) add('email', words, index)
  for (const { 0: words, index } of text.matchAll(patterns.web)) {
    if (isAddress.test(words)) add('web', words.replace(/[.,;:)]+$/, ''), index)
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
