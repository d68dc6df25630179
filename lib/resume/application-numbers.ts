import type { ApplicationFacts } from './application-facts'
import { type ApplicationStage, applicationStages } from './schema/application'

/** Number of applications sent, and of those answered by the employer. */
export type SentCount = { sent: number; answered: number }
/** Counts by CV, template or month; `key` is empty if unknown. */
export type CountedGroup = SentCount & { key: string }

export type ApplicationNumbers = SentCount & {
  stages: Record<ApplicationStage, number>
  /** By CV id, and by template of the CV sent; largest first. */
  byResume: CountedGroup[]
  byTemplate: CountedGroup[]
  /** By month of sending (`YYYY-MM`), latest first. */
  byMonth: CountedGroup[]
}

/** Minimum number of applications for a percentage: below, one answer is more than 10 %. */
export const minSentForRate = 10

/** Returns whether an application was sent, even if no date was recorded. */
export const isSent = ({ stage, appliedOn, isAnswered }: ApplicationFacts): boolean =>
  appliedOn !== '' || isAnswered || ['applied', 'interview', 'offer'].includes(stage)

function countBy(
  sent: readonly ApplicationFacts[],
  keyOf: (facts: ApplicationFacts) => string,
): CountedGroup[] {
  const groups = new Map<string, CountedGroup>()
  for (const facts of sent) {
    const key = keyOf(facts)
    const group = groups.get(key) ?? { key, sent: 0, answered: 0 }
    groups.set(key, group)
    group.sent += 1
    if (facts.isAnswered) group.answered += 1
  }
  return [...groups.values()]
}

const byCount = (a: CountedGroup, b: CountedGroup) => b.sent - a.sent || (a.key < b.key ? -1 : 1)
const byKey = (a: CountedGroup, b: CountedGroup) => (a.key > b.key ? -1 : 1)

/** Counts applications by stage, and sent ones by CV, template and month. */
export function countApplications(all: readonly ApplicationFacts[]): ApplicationNumbers {
  const sent = all.filter(isSent)
  return {
    stages: Object.fromEntries(
      applicationStages.map((stage) => [stage, all.filter((one) => one.stage === stage).length]),
    ) as Record<ApplicationStage, number>,
    sent: sent.length,
    answered: sent.filter(({ isAnswered }) => isAnswered).length,
    byResume: countBy(sent, ({ resumeId }) => resumeId).sort(byCount),
    byTemplate: countBy(sent, ({ template }) => template).sort(byCount),
    byMonth: countBy(sent, ({ appliedOn }) => appliedOn.slice(0, 7)).sort(byKey),
  }
}
