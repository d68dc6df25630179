import type { LetterResult, OfferedSentence } from './letter-result'

/**
 * Keeps the sentences of an answer that fit a limit together, in their order, with a space between them. A sentence that
 * refers to one that does not fit is left out, too. The number of those left out is counted as `length`.
 *
 * @param limit UTF-16 units, as `maxlength` counts; absent: none
 */
export function fitSentences(result: LetterResult, limit: number | undefined): LetterResult {
  if (limit === undefined) return result
  const kept: OfferedSentence[] = []
  let length = 0
  for (const sentence of result.sentences) {
    const { leansOn, text } = sentence
    const next = length + (kept.length > 0 ? 1 : 0) + text.length
    const isAlone = leansOn === null || kept.some(({ id }) => id === leansOn)
    if (!isAlone || next > limit) continue
    kept.push(sentence)
    length = next
  }
  const count = result.sentences.length - kept.length
  const dropped =
    count > 0 ? [...result.dropped, { reason: 'length' as const, count }] : result.dropped
  return { ...result, sentences: kept, dropped }
}
