'use client'

import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  applicationTables,
  common as commonMessages,
  looks as looksMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import {
  type CountedGroup,
  countApplications,
  minSentForRate,
} from '@/lib/resume/application-numbers'
import { displayTitle } from '@/lib/resume/display-title'
import { applicationStages } from '@/lib/resume/schema/application'
import { CountTable } from './count-table'
import { StageBars } from './stage-bars'
import { useNumberTexts } from './use-number-texts'

type Props = { items: readonly ApplicationItem[]; documents: readonly ListedHead[] }

/** Statistics of all applications in use, from their heads. */
export function NumbersView({ items, documents }: Props) {
  const messages = useMessages(applicationTables)
  const list = useMessages(applicationsMessages)
  const { fields, noCv, missing } = useMessages(applicationMessages)
  const { untitled } = useMessages(commonMessages)
  const looks = useMessages(looksMessages)
  const { share } = useNumberTexts()
  const locale = useInterfaceLocale()
  const numbers = countApplications(items.map(({ application }) => application))
  const heads = new Map(documents.map((head) => [head.id, head]))
  const templates: Record<string, { name: string } | undefined> = looks.templates

  const cvName = (id: string) => {
    const head = heads.get(id)
    if (id === '') return noCv
    return head ? displayTitle(head, untitled) : missing
  }
  const monthName = (month: string) => {
    const time = Date.parse(`${month}-01T00:00:00Z`)
    if (Number.isNaN(time)) return messages.noMonth
    return formatters(locale).date(time, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  }
  const named = (groups: readonly CountedGroup[], nameOf: (key: string) => string) =>
    groups.map((group) => ({ ...group, name: nameOf(group.key) }))

  return (
    <>
      <h1 className="text-2xl">{list.numbers}</h1>
      <p className="mt-1 mb-6 max-w-prose text-soft">{messages.numbersHint}</p>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <StageBars
          rows={applicationStages.map((stage) => ({
            id: stage,
            name: list.stages[stage],
            count: numbers.stages[stage],
          }))}
        />
        <section className="rounded-card border border-line bg-panel p-5">
          <h2 className="text-lg">{messages.sentTitle}</h2>
          <p className="mt-3 text-xl">{messages.sentText(numbers.sent, numbers.answered)}</p>
          {numbers.sent >= minSentForRate && (
            <p className="mt-1 text-lg">{share(numbers.answered / numbers.sent)}</p>
          )}
          <p className="mt-3 text-soft text-sm">{messages.answeredHint}</p>
          <p className="mt-1 text-soft text-sm">{messages.tooFewHint(minSentForRate)}</p>
        </section>
        {numbers.sent > 0 && (
          <>
            <CountTable
              title={messages.byCv}
              column={fields.resumeId}
              groups={named(numbers.byResume, cvName)}
            />
            <CountTable
              title={messages.byMonth}
              column={messages.columns.month}
              groups={named(numbers.byMonth, monthName)}
            />
            <CountTable
              title={messages.byTemplate}
              column={messages.columns.template}
              groups={named(numbers.byTemplate, (id) =>
                id === '' ? messages.noTemplate : (templates[id]?.name ?? id),
              )}
            />
          </>
        )}
      </div>
    </>
  )
}
