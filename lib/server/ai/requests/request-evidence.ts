import 'server-only'
import type { DemandEvidence } from '@/lib/ai/demands/demand-types'
import { findEvidence } from '@/lib/ai/demands/find-evidence'
import { readPostStints } from '@/lib/ai/demands/post-stints'
import type { Demand } from '@/lib/ai/posting/requirements'
import { evidencePrompt } from '@/lib/ai/prompts/evidence-prompt'
import { readSources } from '@/lib/ai/reader/sources'
import { withCanaries } from '@/lib/ai/reader/trust'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { examineIfWrong, isReliable, languageOf, monthOfNow } from '../reader/is-reliable'
import { changeRecord } from '../reader/reader-records'
import type { StageContext } from './stage-context'

type RequestedEvidence = { coverage: DemandEvidence[]; unread: string | null }

/**
 * Has the reader look for evidence of requirements in a CV, by a request with canaries in it. It fails nothing: what
 * nobody has looked for, or nobody who can be relied on, is `unread`.
 *
 * @returns evidence for each requirement in their order, and why there is none at all
 */
export async function requestEvidence(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  { enter, readerContext }: StageContext,
  { content }: ResumeDocument,
  requirements: readonly Demand[],
): Promise<RequestedEvidence> {
  const { reader } = readerContext
  const none = (unread: string): RequestedEvidence => ({
    coverage: requirements.map(({ id }) => ({ id, state: 'unread', evidence: [], months: null })),
    unread,
  })
  if (!reader) return none('not-relied-on')
  await enter('verifying')
  const lines = readSources(content, plainText, monthOfNow(ports))
  const language = languageOf(lines)
  if (!(await isReliable(ports, owner, { ...readerContext, reader }, language))) {
    return none('not-relied-on')
  }
  let failure: string | null = null
  const { evidence, hasFailed } = await findEvidence({
    ...{ lines, requirements, seed: readerContext.id },
    stints: readPostStints(content, monthOfNow(ports)),
    async ask(input) {
      const answer = await readerContext.ask(evidencePrompt.question(input), evidencePrompt.version)
      if (answer.ok) return answer.value
      failure = answer.code
      return null
    },
    onCanaries: (canaries) =>
      changeRecord(ports, owner, reader, (record) => withCanaries(record, canaries, ports.now())),
  })
  await examineIfWrong(ports, owner, { ...readerContext, reader }, language, hasFailed)
  return { coverage: evidence, unread: hasFailed ? 'not-relied-on' : failure }
}
