import { findDates } from '../dates/find-dates'
import type { ImportDraft, Traced } from '../draft/draft-types'

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Returns all values of a draft with their field names. */
export function valuesOf({ sections }: ImportDraft): { where: string; value: Traced }[] {
  return sections.flatMap(({ kind, title, entries }) => [
    ...(title ? [{ where: `${kind} title`, value: title }] : []),
    ...entries.flatMap(({ fields, lists }) => [
      ...Object.entries(fields).map(([name, value]) => ({ where: `${kind}.${name}`, value })),
      ...Object.entries(lists).flatMap(([name, values]) =>
        values.map((value) => ({ where: `${kind}.${name}`, value })),
      ),
    ]),
  ])
}

/** Matches years of Japanese eras and the Republic of China, or in Chinese numerals. */
const otherYears = /[令平昭大民]|[〇一二三四五六七八九]{4}/u

/** Whether characters are the given date: parsed on their own, with its year's digits. */
function saysDate(words: readonly string[], { text }: Traced, language: string): boolean {
  // "present" or its equivalent: an open end.
  const all = words.join(' – ')
  if (text === '') return all.trim() !== ''
  const digits = all.replace(/\p{Nd}/gu, (one) => String(valueOfDigit(one)))
  const hasYear = digits.includes(text.slice(2, 4)) || otherYears.test(all)
  return (
    hasYear && findDates(all, language).some(({ start, end }) => start === text || end === text)
  )
}

/** Returns a digit's value; the digits of each script are consecutive. */
function valueOfDigit(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** Whether a text is the address of a `mailto:` or `tel:` link, possibly percent-encoded. */
function isContactOf(text: string, url: string): boolean {
  const scheme = /^(?:mailto|tel):/i
  const [address] = url.replace(scheme, '').split('?')
  return (
    scheme.test(url) && [text, encodeURI(text), encodeURIComponent(text)].includes(address ?? '')
  )
}

function faultOf(value: Traced, { source, language }: ImportDraft): string | null {
  const { form, slices, text, link } = value
  const outside = slices.find(({ line, from, to }) => {
    const length = source.lines[line]?.text.length ?? -1
    return !(from >= 0 && from < to && to <= length)
  })
  if (outside) return `lies outside of its line: ${JSON.stringify(outside)}`
  const words = slices.map(({ line, from, to }) => source.lines[line]?.text.slice(from, to) ?? '')
  if (form === 'link') {
    const url = source.links[link ?? -1]?.url ?? ''
    const isOfLink = text !== '' && (text === url || isContactOf(text, url))
    return isOfLink ? null : `is not the address of its link: ${url}`
  }
  if (slices.length === 0) return 'has no characters of the source'
  if (form === 'date') {
    return saysDate(words, value, language) ? null : `is not said by: ${words.join(' | ')}`
  }
  if (form !== 'copy') return `has the form ${form}`
  const copied = lettersOf(words.join(''))
  return lettersOf(text) === copied ? null : `differs from its characters: ${words.join(' | ')}`
}

/**
 * Returns the values of a draft that are not grounded in the source: letters and digits that differ
 * from the slices, dates that the slice does not contain, URLs of no link. Empty for a correct
 * draft.
 */
export function untrueValues(draft: ImportDraft): string[] {
  return valuesOf(draft).flatMap(({ where, value }) => {
    const fault = faultOf(value, draft)
    return fault === null ? [] : [`${where} “${value.text}” ${fault}`]
  })
}
