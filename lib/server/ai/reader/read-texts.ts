import type { LanguageCode } from '@/lib/language/tags'
import 'server-only'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import type { CanaryShape } from '@/lib/ai/reader/canaries'
import { isSendable } from '@/lib/ai/reader/is-sendable'
import { neededLines } from '@/lib/ai/reader/needed-lines'
import { readItems } from '@/lib/ai/reader/read-items'
import { withCanaries } from '@/lib/ai/reader/trust'
import { type CvLine, type ReaderItem, type Reading, unread } from '@/lib/ai/reader/types'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { examineIfWrong, isReliable, languageOf, type ReaderContext } from './is-reliable'
import { changeRecord } from './reader-records'

type Parts = Pick<Ports, 'items' | 'now'>

export type TextsToRead = {
  lines: readonly CvLine[]
  /** Without those that code holds back. */
  items: readonly ReaderItem[]
  shape: CanaryShape | 'translation'
  /** Of translations: the language that they are in. */
  target?: LanguageCode
}

/**
 * Has texts read against a CV by a second request, with canaries among them, and says of each what code believes
 * of the answers. Lines that no text may rest on are not sent. It fails nothing: what was not read, or not by a model that can be relied on, is `unread`.
 *
 * @returns the reading by the key of a text
 */
export async function readTexts(
  ports: Parts,
  owner: OwnerId,
  readerContext: ReaderContext,
  { lines, items, shape, target }: TextsToRead,
): Promise<(key: string) => Reading> {
  const { reader } = readerContext
  const none = () => unread
  if (!reader || !items.some(isSendable)) return none
  const language = languageOf(lines)
  if (!(await isReliable(ports, owner, { ...readerContext, reader }, language))) return none
  const { readings, hasFailed } = await readItems({
    ...{ lines: neededLines(lines, items), items, shape, language, target, seed: readerContext.id },
    async ask(input) {
      const answer = await readerContext.ask(readerPrompt.question(input), readerPrompt.version)
      return answer.ok ? answer.value : null
    },
    onCanaries: (canaries) =>
      changeRecord(ports, owner, reader, (record) => withCanaries(record, canaries, ports.now())),
  })
  await examineIfWrong(ports, owner, { ...readerContext, reader }, language, hasFailed)
  return (key) => readings.get(key) ?? unread
}
