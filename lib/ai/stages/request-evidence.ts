import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { DemandEvidence } from '../demands/demand-types'
import { findEvidence } from '../demands/find-evidence'
import { readPostStints } from '../demands/post-stints'
import type { Demand } from '../posting/requirements'
import { evidencePrompt } from '../prompts/evidence-prompt'
import { readSources } from '../reader/sources'
import { withCanaries } from '../reader/trust'
import { examineIfWrong, isReliable, languageOf } from './is-reliable'
import { monthOfNow } from './stage-steps'
import type { StageContext, StageHome } from './stage-types'

type RequestedEvidence = { coverage: DemandEvidence[]; unread: string | null }

/**
 * Has the reader look for evidence of requirements in a CV, by a request with canaries in it. It fails nothing: what
 * nobody has looked for, or nobody who can be relied on, is `unread`.
 *
 * @returns evidence for each requirement in their order, and why there is none at all
 */
export async function requestEvidence(
  home: StageHome,
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
  const lines = readSources(content, plainText, monthOfNow(home))
  const language = languageOf(lines)
  if (!(await isReliable(home, { ...readerContext, reader }, language))) {
    return none('not-relied-on')
  }
  let failure: string | null = null
  const { evidence, hasFailed } = await findEvidence({
    ...{ lines, requirements, seed: readerContext.id },
    stints: readPostStints(content, monthOfNow(home)),
    async ask(input) {
      const answer = await readerContext.ask(evidencePrompt.question(input), evidencePrompt.version)
      if (answer.ok) return answer.value
      failure = answer.code
      return null
    },
    onCanaries: (canaries) => reader.change((record) => withCanaries(record, canaries, home.now())),
  })
  await examineIfWrong(home, { ...readerContext, reader }, language, hasFailed)
  return { coverage: evidence, unread: hasFailed ? 'not-relied-on' : failure }
}
