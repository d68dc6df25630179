import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { Bullet, ResumeContent } from '@/lib/resume/schema/content'
import { parseRich } from '@/lib/resume/text/rich-text'
import type { CvValue } from './form-types'

/** Returns rich text as a line of plain words. */
export const plain = (stored: string): string =>
  parseRich(stored)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Returns a text with the places that it is from; null if it is empty. */
export const value = (text: string, ...sources: FieldAddress[]): CvValue | null =>
  text.trim() === '' ? null : { text: text.trim(), sources, isSure: true }

/** Returns whether a section is printed. */
export const isShown = (content: ResumeContent, key: string): boolean =>
  content.sections.find((section) => section.key === key)?.visible !== false

/** Ends a text as a sentence, so that lines of a list can follow each other in one field. */
const asSentence = (text: string) =>
  /[.!?…:;。！？]["'”’»)\]]*$/u.test(text)
    ? text
    : `${text}${/[\u3040-\u30ff\u4e00-\u9fff]$/u.test(text) ? '。' : '.'}`

/** Joins a paragraph and a list to one text, each line a sentence. */
export function proseOf(
  owner: string,
  summary: string,
  bullets: readonly Bullet[],
): CvValue | null {
  const parts = [
    { text: plain(summary), source: fieldAddress(owner, 'summary') },
    ...bullets.map(({ id, text }) => ({ text: plain(text), source: fieldAddress(id, 'text') })),
  ].filter(({ text }) => text !== '')
  const sources = parts.map(({ source }) => source)
  return value(parts.map(({ text }) => asSentence(text)).join(' '), ...sources)
}
