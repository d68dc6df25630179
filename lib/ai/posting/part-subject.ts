import { foldText } from '@/lib/language/unicode/fold-text'
import type { PostingLine } from './split-posting'

/** Matches a name of several words as the subject of a sentence, in languages without capitalised nouns. */
const namedSubject =
  /^(?:(?:The|Le|La|Les|El|Los|Il|De|Het)\s+)?((?:\p{Lu}[\p{L}&’'-]*\s+){1,3}\p{Lu}[\p{L}&’'-]*)\s+(?:is|are|was|has|have|est|sont|es|son|è|sono|heeft|zijn)(?!\p{L})/u

/** Drops the job title that a sentence begins with, and tells whether it begins with another name. */
export function partSubject(
  line: PostingLine,
  title: string | undefined,
): { rest: PostingLine; isOther: boolean } {
  const [whole, name = ''] = line.isItem ? [] : (namedSubject.exec(line.text) ?? [])
  if (!whole || !title) return { rest: line, isOther: false }
  if (!foldText(title).includes(foldText(name))) return { rest: line, isOther: true }
  const rest = line.text.slice(whole.length).trim()
  return { rest: { ...line, from: line.to - rest.length, text: rest }, isOther: false }
}
