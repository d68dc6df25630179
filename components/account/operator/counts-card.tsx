import { Card } from '@/components/ui/card'
import { useDays } from '@/components/ui/dates/use-days'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { DayCounts, OperatorCounts } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { messageForCode } from '@/lib/messages/message-for-code'
import { type FigureRow, FiguresTable } from './figures-table'

const all = (list: readonly { count: number }[]) => list.reduce((sum, { count }) => sum + count, 0)

/** Functions that read each figure from the counts of a day. */
const figures = {
  signUps: (day: DayCounts) => day.signUps,
  firstPdfs: (day: DayCounts) => day.firstPdfs,
  imports: (day: DayCounts) => day.imports,
  importFailures: (day: DayCounts) => all(day.importFailures),
  tailorings: (day: DayCounts) => day.tailorings,
  jobFailures: (day: DayCounts) => all(day.jobFailures),
  clientErrors: (day: DayCounts) => all(day.clientErrors),
} as const
const names = Object.keys(figures) as (keyof typeof figures)[]

/** Sums failures per code, most frequent first. */
function sumCodes(days: readonly DayCounts[]): [code: string, count: number][] {
  const sums = new Map<string, number>()
  for (const { importFailures } of days) {
    for (const { code, count } of importFailures) sums.set(code, (sums.get(code) ?? 0) + count)
  }
  return [...sums].sort(([, a], [, b]) => b - a)
}

/** Maximum failures of pages that are listed. */
const maxListed = 10

/** Sums failures of pages by what is told of them, most frequent first. */
function sumClientErrors(days: readonly DayCounts[]) {
  const sums = new Map<string, DayCounts['clientErrors'][number]>()
  for (const one of days.flatMap(({ clientErrors }) => clientErrors)) {
    const key = [one.part, one.kind, one.name, one.isCurrent].join(' ')
    sums.set(key, { ...one, count: (sums.get(key)?.count ?? 0) + one.count })
  }
  return [...sums].sort(([, a], [, b]) => b.count - a.count).slice(0, maxListed)
}

/** Shows counts of user activity: today, in a week, in a month, and day by day. */
export function CountsCard({ days }: { days: OperatorCounts['days'] }) {
  const messages = useMessages(operatorMessages).counts
  const { number } = formatters(useInterfaceLocale())
  const { say: dayName } = useDays()
  const sum = (name: (typeof names)[number], count: number) =>
    number(days.slice(0, count).reduce((so, day) => so + figures[name](day), 0))
  const rows = names.map((name): FigureRow => {
    const cells = [1, 7, 30].map((count) => sum(name, count))
    return { key: name, name: messages[name], hint: messages[`${name}Hint`], cells }
  })
  const reasons = sumCodes(days)
  const failures = sumClientErrors(days)
  const sayDay = (day: DayCounts) =>
    names
      .filter((name) => figures[name](day) > 0)
      .map((name) => messages.figure(messages[name], number(figures[name](day))))
      .join(' · ') || messages.nothing
  return (
    <Card id="counts" title={messages.title} text={messages.text}>
      <FiguresTable
        caption={messages.caption}
        columns={[messages.what, messages.today, messages.week, messages.month]}
        rows={rows}
      />
      {reasons.length > 0 && (
        <div className="py-3">
          <h3 className="font-semibold">{messages.reasons}</h3>
          <ul className="mt-1">
            {reasons.map(([code, count]) => (
              <li key={code}>
                {messages.reason(messageForCode(code, messages.importCodes, code), number(count))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {failures.length > 0 && (
        <div className="py-3">
          <h3 className="font-semibold">{messages.pageErrors}</h3>
          <ul className="mt-1">
            {failures.map(([key, { part, kind, name, isCurrent, count }]) => {
              const say = isCurrent ? messages.pageError : messages.pageErrorEarlier
              return <li key={key}>{say(part, kind, name, number(count))}</li>
            })}
          </ul>
        </div>
      )}
      <details className="pt-3">
        <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{messages.byDay}</summary>
        <dl className="divide-y divide-line">
          {days.map((day) => (
            <div key={day.day} className="gap-x-6 py-2 sm:grid sm:grid-cols-[9rem_1fr]">
              <dt className="font-medium">{dayName(day.day)}</dt>
              <dd className="text-pretty tabular-nums">{sayDay(day)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  )
}
