import type { Demand } from '../posting/requirements'
import type { EvidenceAnswer, EvidenceInput } from '../prompts/evidence-prompt'
import type { CvLine } from '../reader/types'
import { composeEvidence, type EvidenceBatch, isFindable } from './compose-evidence'
import type { DemandCanary } from './demand-canaries'
import type { DemandEvidence } from './demand-types'
import { type AnsweredDemand, heldQuotes, judgeEvidence } from './judge-evidence'
import type { PostStints } from './post-stints'

/** Reasons why the answers of a request are not trusted. */
export type EvidenceFault =
  /** A canary that exists nowhere, or that the CV does not have, was called shown. */
  | 'lie-supported'
  /** More than a quarter of the demands were unanswered or answered twice. */
  | 'ids'
  /** None of the canaries that the CV does have was found. */
  | 'honest-refused'

type ReadEvidence = {
  /** By id of the requirement. */
  found: ReadonlyMap<string, DemandEvidence>
  /** Null: the answers are trusted. */
  fault: EvidenceFault | null
  canaries: { placed: number; caught: number }
}

/** Parses the answers to one request and verifies each against the CV. */
export function readEvidence(
  { answers }: EvidenceAnswer,
  batch: EvidenceBatch,
  stints: PostStints,
): ReadEvidence {
  const lines = new Map(batch.lines.map((line) => [line.id, line]))
  const byId = new Map<string, AnsweredDemand[]>()
  for (const one of answers) byId.set(one.id, [...(byId.get(one.id) ?? []), one])
  const once = (id: string) => {
    const given = byId.get(id) ?? []
    return given.length === 1 ? (given[0] ?? null) : null
  }
  const found = new Map<string, DemandEvidence>()
  for (const [id, requirement] of batch.demands) {
    const answer = once(id)
    if (!answer) continue
    const held = heldQuotes(answer, requirement.words, lines)
    const judged = judgeEvidence(requirement, answer, held, stints)
    found.set(requirement.id, { id: requirement.id, ...judged })
  }
  const canaries = [...batch.canaries]
  const lies = canaries.filter(([, { kind }]) => kind !== 'title')
  const honest = canaries.filter(([, { kind }]) => kind === 'title')
  // Of several answers any counts: the model's own verdict, not the verified one.
  const isClaimed = (id: string, kind?: DemandCanary['kind']) =>
    (byId.get(id) ?? []).some(
      // A lacking certificate, language or tool may be covered in part by a similar one.
      ({ verdict }) => verdict !== 'no' && !(kind === 'lacking' && verdict === 'partly'),
    )
  const caught = lies.filter(([id, { kind }]) => !isClaimed(id, kind)).length
  const isFound = ([id, { words }]: (typeof honest)[number]) => {
    const answer = once(id)
    return answer !== null && isClaimed(id) && heldQuotes(answer, words, lines).length > 0
  }
  const ids = [...batch.demands.keys(), ...batch.canaries.keys()]
  const lost = ids.filter((id) => once(id) === null).length
  const fault: EvidenceFault | null =
    caught < lies.length
      ? 'lie-supported'
      : lost > ids.length / 4
        ? 'ids'
        : honest.length > 0 && !honest.some(isFound)
          ? 'honest-refused'
          : null
  return { found, fault, canaries: { placed: lies.length, caught } }
}

/** Requirements of a job description, a CV, and the function that calls the model. */
export type EvidenceQuestion = {
  lines: readonly CvLine[]
  requirements: readonly Demand[]
  stints: PostStints
  /** Seed of the canaries, which makes requests reproducible. */
  seed: string
  /** Null: no answer. */
  ask: (input: EvidenceInput) => Promise<EvidenceAnswer | null>
  /** Called with the canary results of each request. */
  onCanaries?: (canaries: ReadEvidence['canaries']) => Promise<void> | void
}

/**
 * Finds the lines of a CV that show each requirement, by one request with canaries in it. If the canaries fail, the
 * request is repeated once with others; if they fail again, no answer is used.
 *
 * @returns evidence for each requirement in their order, and whether both requests failed
 */
export async function findEvidence({
  lines,
  requirements,
  stints,
  seed,
  ask,
  onCanaries,
}: EvidenceQuestion): Promise<{ evidence: DemandEvidence[]; hasFailed: boolean }> {
  const withFound = (found?: ReadEvidence['found']) =>
    requirements.map(
      ({ id }): DemandEvidence =>
        found?.get(id) ?? { id, state: 'unread', evidence: [], months: null },
    )
  const findable = requirements.filter(isFindable)
  if (findable.length === 0 || lines.length === 0)
    return { evidence: withFound(), hasFailed: false }
  for (const round of ['', ' again']) {
    const batch = composeEvidence(lines, findable, `${seed}${round}`)
    const answer = await ask(batch.input)
    if (!answer) return { evidence: withFound(), hasFailed: false }
    const { found, fault, canaries } = readEvidence(answer, batch, stints)
    await onCanaries?.(canaries)
    if (fault === null) return { evidence: withFound(found), hasFailed: false }
  }
  return { evidence: withFound(), hasFailed: true }
}
