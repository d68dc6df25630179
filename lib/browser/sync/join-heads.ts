import type { DocumentHead } from '@/dist/answers/document-answers'
import type { ApplicationFacts } from '@/lib/resume/application-facts'
import { filingOf } from '@/lib/resume/filing'
import { applicationOutcomes, applicationStages } from '@/lib/resume/schema/application'
import type { JournalHead } from '../storage/journal/journal-types'

/** Head of a document in a list. `isHere` is false while only the account has it; its revision is 0 then. */
export type ListedHead = JournalHead & { isHere: boolean }

/** Parses facts of a newer server: an unknown stage or outcome becomes none. */
function factsOf(facts: NonNullable<DocumentHead['application']>): ApplicationFacts {
  const stage = applicationStages.find((known) => known === facts.stage) ?? 'saved'
  const outcome = applicationOutcomes.find((known) => known === facts.outcome) ?? ''
  return { ...facts, stage, outcome }
}

function fromRemote(head: DocumentHead): ListedHead {
  const { id, title, name, label, follows = null, application } = head
  const kind = (['letter', 'application'] as const).find((one) => one === head.kind) ?? 'resume'
  return {
    ...{ id, kind, title, name, label, follows, isHere: false, revision: 0 },
    ...(application ? { application: factsOf(application) } : filingOf(head)),
    createdAt: Date.parse(head.createdAt),
    updatedAt: Date.parse(head.updatedAt),
    trashedAt: head.trashedAt === null ? null : Date.parse(head.trashedAt),
  }
}

/** Merges local heads and remote ones, each document once. */
export function joinHeads(
  heads: readonly JournalHead[],
  remote: readonly DocumentHead[],
): ListedHead[] {
  const here = new Set(heads.map(({ id }) => id))
  return [
    ...heads.map((head) => ({ ...head, isHere: true })),
    ...remote.filter(({ id }) => !here.has(id)).map(fromRemote),
  ]
}
