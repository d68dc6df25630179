import { foldText } from '@/lib/language/unicode/fold-text'
import type { AdNames } from './ad-names'
import type { LetterResult, OfferedSentence } from './letter-result'
import { openApplicationReader } from './read-application'
import { openEmployerReader } from './said-of-employer'
import { countSharedContent } from './shares-content'
import { splitSentences } from './split-sentences'

/** Minimum that a sentence of the ad shares with the one that rests on it: content words, or words in a row. */
const minShared = 2
const minRun = 4

const wordsIn = (text: string) => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Returns whether two texts have the same words in a row. */
function shareRun(one: string, other: string): boolean {
  const words = wordsIn(one)
  const searched = ` ${wordsIn(other).join(' ')} `
  return words.some(
    (_, at) =>
      at + minRun <= words.length &&
      searched.includes(` ${words.slice(at, at + minRun).join(' ')} `),
  )
}

/** Share of its content words that a line of the CV must have of a sentence which the person is asked about. */
const minShareOfLine = 0.5

/**
 * Returns whether the CV, or what its person told, has something for a sentence. A single word that both have, such as
 * "company", is nothing.
 */
function isFromCv(
  { text, verdict, evidence, reading }: OfferedSentence,
  lines: readonly string[],
): boolean {
  if (reading?.state === 'supported') return true
  if (evidence.length === 0 || verdict === 'pass') return evidence.length > 0
  return lines.some((line) => {
    const { all, shared } = countSharedContent(text, line)
    return shared >= minShared && shared >= all * minShareOfLine
  })
}

/**
 * Keeps the sentences of an answer that rest on something: on the CV, on what its person told, or on a sentence of the
 * job ad, which is named. A wish, a feeling or an application for the job rests on nothing, and is dropped with what
 * refers to it, so that a reason is never made up. The number of dropped ones is counted as `no-source`.
 *
 * @param lines of the CV, with what its person told
 */
export function keepSourced(
  result: LetterResult,
  names: AdNames,
  lines: readonly string[],
): LetterResult {
  const readApplication = openApplicationReader(names)
  const readEmployer = openEmployerReader(names)
  const ofAd = names.text
    .split('\n')
    .flatMap((line) => splitSentences(line))
    .map(({ text }) => text)
  const inAd = (sentence: string) => {
    const claimed = readApplication(sentence) ?? sentence
    const [best] = ofAd
      .map((text) => ({ text, ...countSharedContent(claimed, text) }))
      .filter(({ text, shared }) => shared >= minShared || shareRun(claimed, text))
      .sort((a, b) => b.shared - a.shared)
    return best && { ad: best.text, isWhole: best.shared === best.all }
  }
  /** Returns a sentence with what it rests on; null if that is nothing. */
  function withSource(sentence: OfferedSentence): OfferedSentence | null {
    const { text, verdict } = sentence
    // Words of the CV prove nothing about an employer.
    const isOfEmployer = readEmployer(text) !== null
    if (isFromCv(sentence, lines) && !isOfEmployer) return sentence
    const found = isOfEmployer || verdict === 'pass' ? inAd(text) : undefined
    if (!found) return null
    const { ad, isWhole } = found
    const isSaid = isOfEmployer && isWhole
    return { ...sentence, ad, evidence: [], ...(isSaid && { verdict: 'pass', reasons: [] }) }
  }
  const kept: OfferedSentence[] = []
  for (const sentence of result.sentences) {
    const { leansOn } = sentence
    const isAlone = leansOn === null || kept.some(({ id }) => id === leansOn)
    const sourced = isAlone ? withSource(sentence) : null
    if (sourced) kept.push(sourced)
  }
  const count = result.sentences.length - kept.length
  const dropped =
    count > 0 ? [...result.dropped, { reason: 'no-source' as const, count }] : result.dropped
  return { ...result, sentences: kept, dropped }
}
