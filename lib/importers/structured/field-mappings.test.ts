import { expect, it } from 'vitest'
import { draftFieldNames } from '../draft/draft-fields'
import { exportTables } from '../linkedin/tables'
import { customPlan, plans } from '../reactive-resume/sections'
import * as rendercv from '../rendercv/entry-plans'
import { sectionPlans } from '../yamlresume/section-plans'

type Mapping = { kind: string; targets: readonly (string | null)[] }

const second = (pairs: readonly (readonly [string, string | null, ...unknown[]])[]) =>
  pairs.map(([, target]) => target)

const { educationPlan, experiencePlans, normalPlans, oneLinePlans, plainTargets } = rendercv
const entryPlans = [experiencePlans, normalPlans, oneLinePlans].flatMap((group) =>
  Object.values(group),
)

const mappings: Mapping[] = [
  ...exportTables.map(({ kind, columns }) => ({ kind, targets: second(columns) })),
  ...[customPlan, ...Object.values(plans)].map(({ kind, keys, besideSummary = null }) => ({
    kind,
    targets: [...second(keys), besideSummary],
  })),
  ...[educationPlan, ...entryPlans].map(({ kind, fields }) => ({ kind, targets: second(fields) })),
  ...Object.entries(plainTargets).map(([kind, field]) => ({ kind, targets: second([field]) })),
  ...Object.values(sectionPlans).map(({ kind, fields }) => ({ kind, targets: second(fields) })),
]

it('of other formats name sections and fields that there are', () => {
  expect(mappings.length).toBeGreaterThanOrEqual(60)
  const wrong = mappings.flatMap(({ kind, targets }) => {
    const fields = draftFieldNames[kind]
    if (!fields) return [kind]
    const known = [null, 'text', 'period', 'place', ...fields]
    return targets.filter((one) => !known.includes(one)).map((one) => `${kind}/${one}`)
  })
  expect(wrong).toEqual([])
})
