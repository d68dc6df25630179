import 'server-only'
import type { ClientErrorReport } from '@/lib/api/client-errors'
import type { DayCounts, OperatorCounts } from '@/lib/api/operator'
import { dayMs } from '@/lib/resume/dates/durations'
import { dayOf } from '../ai/ai-usage-rows'
import { readModelDay } from '../ai/model-call-rows'
import { type CountedEvent, type DayCount, listDayCounts } from '../kernel/rows/day-counts'
import type { Ports } from '../ports-types'

const defaultDays = 30
/** Labels of imports that succeeded; the others are error codes. */
const goodImports: ReadonlySet<string> = new Set(['read', 'kept'])

type Amounts = DayCount['amounts']

const sum = (amounts: Amounts, counts: (label: string) => boolean = () => true) =>
  Object.entries(amounts).reduce((all, [label, by]) => (counts(label) ? all + by : all), 0)

/** Errors beyond the labels that a day tells apart. */
const untold = { kind: 'other', part: 'other', name: 'other', isCurrent: true }
/** Returns the label of a report in the counts of a day: its words, and whether the page was of another build. */
export const clientErrorLabel = (
  { kind, part, name, build }: ClientErrorReport,
  ownBuild: string,
) => [kind, part, name, build === ownBuild ? 'current' : 'earlier'].join(' ')

/** Failures of pages as the label of a day has them; null for those that are counted together. */
function readClientErrorLabel(label: string) {
  const [kind, part, name, build] = label.split(' ')
  return kind && part && name && build ? { kind, part, name, isCurrent: build === 'current' } : null
}

const isGoodImport = (label: string) => goodImports.has(label)
const largestFirst = (a: { count: number }, b: { count: number }) => b.count - a.count

function describeDay(day: string, rows: readonly DayCount[]): DayCounts {
  // Sorted by label, so that equal counts stand in one order however they came.
  const of = (event: CountedEvent): Amounts =>
    Object.fromEntries(
      Object.entries(rows.find((row) => row.day === day && row.name === event)?.amounts ?? {}).sort(
        ([one], [other]) => (one < other ? -1 : 1),
      ),
    )
  const imports = Object.entries(of('import'))
  const failures = Object.entries(of('job-failure'))
  return {
    day,
    signUps: sum(of('sign-up')),
    firstPdfs: sum(of('first-pdf')),
    imports: sum(of('import'), isGoodImport),
    importFailures: imports
      .filter(([label]) => !isGoodImport(label))
      .map(([code, count]) => ({ code, count }))
      .sort(largestFirst),
    tailorings: sum(of('tailoring')),
    jobFailures: failures.map(([kind, count]) => ({ kind, count })).sort(largestFirst),
    clientErrors: Object.entries(of('client-error'))
      .map(([label, count]) => ({ ...(readClientErrorLabel(label) ?? untold), count }))
      .sort(largestFirst),
  }
}

/** Reads the counts of each of the last days, today among them, and the cost of models. */
export async function readCounts(
  ports: Pick<Ports, 'items' | 'now'>,
  { days = defaultDays }: { days?: number | undefined } = {},
): Promise<OperatorCounts> {
  const now = ports.now()
  const all = Array.from({ length: days }, (_, back) => dayOf(now - back * dayMs))
  const from = all.at(-1) ?? dayOf(now)
  const rows = await listDayCounts(ports, from)
  const models = rows.flatMap((row) => readModelDay(row) ?? [])
  return {
    from,
    to: all[0] ?? from,
    days: all.map((day) => describeDay(day, rows)),
    models: models.sort((a, b) => (a.day === b.day ? b.calls - a.calls : a.day < b.day ? 1 : -1)),
  }
}
