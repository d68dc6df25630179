import type { LanguageCode } from '@/lib/language/tags'
import { readerPrompt } from '../prompts/reader-prompt'
import { examFor, isTrusted, mayBeExamined, revoked } from '../reader/trust'
import type { CvLine } from '../reader/types'
import { detectLanguage } from '../text/detect-language'
import type { OpenReader } from './reader-context'
import type { StageHome } from './stage-types'
import { takeExam } from './take-exam'

type Clock = Pick<StageHome, 'now'>

/**
 * Has a reader examined again at once where canaries have proved it wrong: called at the end of a request, when all of
 * them are counted.
 *
 * @param hasFailed two requests with different canaries were answered wrong
 */
export async function examineIfWrong(
  { now }: Clock,
  { reader, examine }: OpenReader,
  language: LanguageCode,
  hasFailed: boolean,
): Promise<void> {
  if (hasFailed) {
    await reader.change((record) => revoked(record, now()))
  }
  const record = await reader.read()
  if (record.revokedAt !== null && mayBeExamined(record, now())) await examine(language)
}

/** The language whose exam and canaries count; English for those without tables. */
export const languageOf = (lines: readonly CvLine[]): LanguageCode =>
  detectLanguage(lines.map(({ text }) => text).join('\n')) ?? 'en'

/**
 * True for a reader that has passed its exam in a language. Where none counts it takes one: in the background where
 * somebody waits, or where canaries have shown that it is needed again; else first.
 */
export async function isReliable(
  home: Clock,
  { reader, ask, id, hasTimeForExam, examine }: OpenReader,
  language: LanguageCode,
): Promise<boolean> {
  const when = { language, promptVersion: readerPrompt.version, now: home.now() }
  const record = await reader.read()
  if (examFor(record, when)) return isTrusted(record, when)
  if (!hasTimeForExam || record.revokedAt !== null) {
    if (mayBeExamined(record, when.now)) await examine(language)
    return false
  }
  await takeExam(home, reader, ask, { language, seed: id })
  return isTrusted(await reader.read(), when)
}
