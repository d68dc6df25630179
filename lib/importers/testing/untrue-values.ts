import { findDates } from '../dates/find-dates'
import type { ImportDraft, Traced } from '../draft/draft-types'

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Every value of a draft, with its place. */
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

/** Years that are counted from an emperor or a republic have other digits, as have those in words. */
const otherYears = /[令平昭大民]|[〇一二三四五六七八九]{4}/u

/** Whether characters say a date: read again by themselves, and with the digits of its year in them. */
function saysDate(words: readonly string[], { text }: Traced, language: string): boolean {
  // "present", or a sign for it: nothing but that an end is open.
  const all = words.join(' – ')
  if (text === '') return all.trim() !== ''
  const digits = all.replace(/\p{Nd}/gu, (one) => String(valueOfDigit(one)))
  const hasYear = digits.includes(text.slice(2, 4)) || otherYears.test(all)
  return (
    hasYear && findDates(all, language).some(({ start, end }) => start === text || end === text)
  )
}

/** Digits of every script stand in tens, one after the other. */
function valueOfDigit(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** Whether a text is that of a `mailto:` or a `tel:`, which may be written with signs for its letters. */
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
 * Finds the values of a draft that break the promise that nothing untrue gets in by our doing: values whose
 * letters and digits are not those of their slices, in order; dates that their slice does not say; addresses of no
 * link. Empty for a draft that keeps it.
 */
export function untrueValues(draft: ImportDraft): string[] {
  return valuesOf(draft).flatMap(({ where, value }) => {
    const fault = faultOf(value, draft)
    return fault === null ? [] : [`${where} “${value.text}” ${fault}`]
  })
}
