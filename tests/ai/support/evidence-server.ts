import type { EvidenceAnswer, EvidenceInput } from '@/lib/ai/prompts/evidence-prompt'
import type { ReaderAnswer, ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import { type Answer, type Asked, says } from './fault-server'
import { answersAsReader } from './reader-server'

type Messages = { role: string; content: string }[]
const messagesOf = ({ body }: Pick<Asked, 'body'>) => body.messages as Messages

/** Requests for evidence in a CV, among all that a server was asked. */
export const evidenceCalls = (asked: readonly Asked[]) =>
  asked.filter((one) => (messagesOf(one)[0]?.content ?? '').startsWith('You compare a CV'))

/**
 * Answers as a model that reads requirements and finds evidence for them.
 *
 * @param requirements what it reads of a job description
 * @param finder what it finds; `server` answers itself, as what is no model at all
 * @param exam how it does in exams as a reader; well where nothing is said
 */
export function answersWithEvidence(
  requirements: object,
  finder: ((input: EvidenceInput) => EvidenceAnswer) | { server: Answer },
  exam?: (input: ReaderInput) => ReaderAnswer,
): Answer {
  const others = answersAsReader(requirements, () => ({ answers: [] }), exam)
  return (asked, response) => {
    if (evidenceCalls([asked]).length === 0) others(asked, response)
    else if ('server' in finder) finder.server(asked, response)
    else {
      const input = JSON.parse(messagesOf(asked)[1]?.content ?? '{}') as EvidenceInput
      says(JSON.stringify(finder(input)))(asked, response)
    }
  }
}
