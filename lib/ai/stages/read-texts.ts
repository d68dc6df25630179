import type { LanguageCode } from '@/lib/language/tags'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { doubtPrompt } from '../prompts/doubt-prompt'
import { readerPrompt } from '../prompts/reader-prompt'
import type { CanaryShape } from '../reader/canaries'
import { isSendable } from '../reader/is-sendable'
import { neededLines } from '../reader/needed-lines'
import { readItems } from '../reader/read-items'
import { readSources } from '../reader/sources'
import { withCanaries } from '../reader/trust'
import { type CvLine, type ReaderItem, type Reading, unread } from '../reader/types'
import { examineIfWrong, isReliable, languageOf } from './is-reliable'
import type { ReaderContext } from './reader-context'
import { monthOfNow } from './stage-steps'
import type { StageContext, StageHome } from './stage-types'

export type TextsToRead = {
  lines: readonly CvLine[]
  /** Without those that code holds back. */
  items: readonly ReaderItem[]
  shape: CanaryShape | 'translation'
  /** Of translations: the language that they are in. */
  target?: LanguageCode
}

/**
 * Enters the stage `verifying` and has texts read against a CV as it is this month.
 *
 * @returns the reading by the key of a text
 */
export async function readAgainst(
  home: StageHome,
  { enter, readerContext }: StageContext,
  content: ResumeDocument['content'],
  read: Pick<TextsToRead, 'items'> & { shape: CanaryShape },
): Promise<(key: string) => Reading> {
  const lines = readSources(content, plainText, monthOfNow(home))
  await enter('verifying')
  return readTexts(home, readerContext, { lines, ...read })
}

/**
 * Has texts read against a CV by a second request, with canaries among them, and says of each what code believes
 * of the answers. Lines that no text may rest on are not sent. It fails nothing: what was not read, or not by a model that can be relied on, is `unread`.
 *
 * @returns the reading by the key of a text
 */
export async function readTexts(
  home: Pick<StageHome, 'now'>,
  readerContext: ReaderContext,
  { lines, items, shape, target }: TextsToRead,
): Promise<(key: string) => Reading> {
  const { reader } = readerContext
  const none = () => unread
  if (!reader || !items.some(isSendable)) return none
  const language = languageOf(lines)
  if (!(await isReliable(home, { ...readerContext, reader }, language))) return none
  const { readings, hasFailed } = await readItems({
    ...{ lines: neededLines(lines, items), items, shape, language, target, seed: readerContext.id },
    ...(readerContext.isSmall && { size: 1 }),
    async ask(input) {
      const answer = await readerContext.ask(readerPrompt.question(input), readerPrompt.version)
      return answer.ok ? answer.value : null
    },
    async askDoubts(input) {
      const answer = await readerContext.ask(doubtPrompt.question(input), doubtPrompt.version)
      return answer.ok ? answer.value : null
    },
    onCanaries: (canaries) => reader.change((record) => withCanaries(record, canaries, home.now())),
  })
  await examineIfWrong(home, { ...readerContext, reader }, language, hasFailed)
  return (key) => readings.get(key) ?? unread
}
