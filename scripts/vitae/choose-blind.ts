import { blindResume } from '@/lib/resume/blind/blind-resume'
import { findGenderedWords } from '@/lib/resume/blind/gendered-words'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import { exitCodes } from './exit-codes'
import type { ReadInput } from './read-input'
import { type CommandFailure, failed } from './result'
import { say } from './streams'

type Read = ReadInput & { ok: true }

/**
 * Returns a CV without what says who the person is, where that was asked for, and lists the gendered words that are left
 * in it, and the lines that may tell the name: whether they are about the person is theirs to tell.
 */
export function chooseBlind(read: Read, isBlind: boolean): Read | CommandFailure {
  if (!isBlind) return read
  if (read.document.kind !== 'resume') {
    return failed(exitCodes.invalid, 'A letter has no anonymous version: it speaks for a person.')
  }
  const { document, redactions, near } = blindResume(read.document)
  if (redactions > 0) say(`Taken out of texts: ${redactions}`)
  const found = findGenderedWords(document, document.design.language)
  const words = [...new Set(found.map(({ word }) => word.toLowerCase()))]
  if (words.length > 0) say(`Words that may tell a gender: ${words.join(', ')}`)
  const tree = readTree(document)
  for (const { address, text } of near) {
    const place = placeInTree(tree, address)
    const path = [place?.heading || place?.part, place?.entry, place?.field, place?.bullet]
    say(`May tell who the person is, at ${path.filter(Boolean).join(' / ') || address}: ${text}`)
  }
  return { ok: true, document }
}
