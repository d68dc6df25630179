import { coverPosting } from '../coverage/cover-posting'
import { type Covered, isShown } from '../coverage/coverage-types'
import type { DemandAnswer } from '../coverage/demand-answers'
import type { CvIndex } from '../cv/cv-index'
import { coverWithModel } from '../demands/cover-with-model'
import type { DemandEvidence } from '../demands/demand-types'
import { namedThingOf, namesDemand } from '../demands/names-demand'
import { type OwnDemands, readOwn } from '../posting/own-demands'
import type { PostingReading } from '../posting/requirements'
import { countCovered } from './count-requirements'
import { joinStates } from './join-states'
import { judgeLine, leaveOpen } from './judge-line'
import type {
  CoverageCount,
  Requirement,
  RequirementPart,
  RequirementState,
} from './requirement-types'

/** Answers of the person and of a model about a job. */
export type RequirementContext = {
  /** Answers of the person to whether a line shows a part. */
  answers?: readonly DemandAnswer[]
  /** Requirements that the person removed, by their lines, and added. */
  own?: OwnDemands
  /** Evidence that a model found for the demands of the reading; null without one. */
  evidence?: readonly DemandEvidence[] | null
}

/** Returns false if a demand has to be named, and no line of the evidence names it or a form of it. */
function isNamed({ requirement, evidence }: Covered, cv: CvIndex): boolean {
  const thing = requirement.years === null ? namedThingOf(requirement) : null
  // "Teams" is a product only where the reading took it for one.
  const isWord = thing === 'tool' && !requirement.skill && !requirement.named
  if (!thing || isWord || thing === 'degree') return true
  return evidence.some(({ address, section, words }) => {
    const text = cv.texts.find((one) => one.address === address)?.text ?? words
    const line = { id: '', entry: null, of: '', kind: 'text', place: address } as const
    return namesDemand(thing, requirement, { ...line, section, text })
  })
}

const stateOf = (one: Covered, cv: CvIndex): RequirementState => {
  if (isShown(one)) return one.isConfirmed || isNamed(one, cv) ? 'covered' : 'ask'
  if (one.requirement.kind === 'soft') return 'ask'
  if (one.state === 'weak') return 'partly'
  if (one.requirement.named === 'personal') return 'ask'
  return one.state === 'missing' ? 'missing' : 'ask'
}

const partOf = (
  one: Covered,
  { words, place }: Pick<RequirementPart, 'words' | 'place'>,
  cv: CvIndex,
): RequirementPart => ({
  ...{ words, place, kind: one.requirement.kind, state: stateOf(one, cv) },
  ...{ evidence: one.evidence, years: one.requirement.years },
  ...{ months: one.months, isConfirmed: one.isConfirmed },
})

/** Coverage of a job description. */
export type CoveredRequirements = {
  requirements: Requirement[]
  /** The same for every screen, report and program. */
  count: CoverageCount
  /** Named by the lines, each once. */
  demands: Covered[]
  isOtherLanguage: boolean
}

/**
 * Finds which requirements of a job description a CV covers, part by part, in the order of the job description; those
 * that the person added come last.
 *
 * @param reading by `readPosting` or by a model
 */
export function coverRequirements(
  reading: Pick<PostingReading, 'title' | 'requirements' | 'lines'>,
  cv: CvIndex,
  { answers = [], own = { removed: [], added: [] }, evidence = null }: RequirementContext = {},
): CoveredRequirements {
  const added = own.added.map((line, at) => ({ line, demands: readOwn(line, at) }))
  const wanted = [...reading.requirements, ...added.flatMap(({ demands }) => demands)]
  const coverBy = (said: readonly DemandAnswer[]) => {
    const found = coverPosting({ requirements: wanted, title: reading.title }, cv, said)
    const { covered, language, isOtherLanguage } = found
    const demands = evidence ? coverWithModel(covered, evidence, cv, said) : covered
    return { demands, language, isOtherLanguage }
  }
  const declined = answers.filter(({ isThis }) => !isThis)
  const byCv = coverBy(declined)
  // The person's word counts only for what the CV alone does not show.
  const bySaid = declined.length < answers.length ? coverBy(answers).demands : byCv.demands
  const demands = byCv.demands.map((one, at) =>
    stateOf(one, cv) === 'covered' ? one : (bySaid[at] ?? one),
  )
  const byId = new Map(demands.map((one) => [one.requirement.id, one]))
  const cover = (
    { line, ...rest }: Omit<Requirement, 'parts' | 'state' | 'isOwnWord'>,
    named: readonly (Pick<RequirementPart, 'words' | 'place'> & { demand: string })[],
  ): Requirement => {
    const found = named.flatMap(({ demand, ...part }) => {
      const one = byId.get(demand)
      return one ? [{ part: partOf(one, part, cv), of: one.requirement }] : []
    })
    const parts = found.map(({ part }) => part)
    // What is optional, or only the person can say, decides nothing beside what has to be shown.
    const decisive = found.filter(
      ({ of }) => of.named !== 'personal' && (rest.group === 'nice' || of.importance === 'must'),
    )
    const counted = decisive.length > 0 ? decisive.map(({ part }) => part) : parts
    const join = (of: readonly RequirementPart[]) =>
      joinStates({ line, place: rest.place }, of, evidence !== null)
    const state = join(counted)
    const unsaid = counted.map((part) =>
      part.isConfirmed ? { ...part, state: 'missing' as const } : part,
    )
    const isOwnWord = state === 'covered' && join(unsaid) !== 'covered'
    const joined = { line, ...rest, parts, state, isOwnWord }
    return evidence ? joined : judgeLine(joined, byCv.language, cv)
  }
  const ofAd = reading.lines.map(({ parts, ...line }, at) =>
    cover({ id: `line${at + 1}`, ...line }, parts),
  )
  const ofPerson = added.map(({ line, demands: ownDemands }, at) =>
    cover(
      { id: `own${at}`, line, place: null, heading: null, group: 'essential' },
      ownDemands.map(({ id, words }) => ({ demand: id, words, place: null })),
    ),
  )
  const judged = evidence ? ofAd : leaveOpen(ofAd, byCv)
  const requirements = [...judged, ...ofPerson].filter(({ line }) => !own.removed.includes(line))
  const { isOtherLanguage } = byCv
  return { requirements, count: countCovered(requirements), demands, isOtherLanguage }
}
