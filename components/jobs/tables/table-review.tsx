import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useDays } from '@/components/ui/dates/use-days'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { ApplicationRow, ApplicationTable } from '@/lib/importers/applications/table-types'
import { applications as applicationsMessages, applicationTables } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { GrowingList } from '../list/growing-list'
import type { TableImporting } from './use-table-import'

/** Rows per batch. */
const step = 40

type Props = { table: ApplicationTable; importing: TableImporting }

/** Reviews the applications of a table before they are added: parsed and unparsed cells, and duplicates. */
export function TableReview({ table, importing }: Props) {
  const messages = useMessages(applicationTables)
  const { list } = formatters(useInterfaceLocale())
  const { rows, unknownColumns, isDayOrderUnclear, nameless, leftOut } = table
  const { dayOrder, keepsRest, setKeepsRest, duplicates, ticked, tickAll } = importing
  const hasRest = rows.some(({ rest }) => rest.length > 0)
  const isAll = ticked.length === rows.length
  return (
    <>
      {(isDayOrderUnclear || dayOrder !== null) && (
        <SegmentedControl
          label={messages.dayOrder}
          options={[
            { id: 'day', label: messages.dayFirst },
            { id: 'month', label: messages.monthFirst },
          ]}
          value={dayOrder ?? ''}
          onChange={(order) => order !== '' && void importing.changeOrder(order)}
          className="mb-4 max-w-md"
        />
      )}
      <ul className="flex flex-col gap-1 text-soft text-sm">
        {unknownColumns.length > 0 && <li>{messages.unknownColumns(list(unknownColumns))}</li>}
        {duplicates.size > 0 && <li>{messages.alreadyHere(duplicates.size)}</li>}
        {nameless > 0 && <li>{messages.nameless(nameless)}</li>}
        {leftOut > 0 && <li>{messages.leftOut(leftOut)}</li>}
      </ul>
      {hasRest && (
        <Checkbox
          label={messages.keepRest}
          checked={keepsRest}
          onChange={({ target }) => setKeepsRest(target.checked)}
        />
      )}
      {rows.length > 1 && (
        <Button size="small" look="quiet" className="-ms-2.5 mt-1" onPress={() => tickAll(!isAll)}>
          {isAll ? messages.untickAll : messages.tickAll}
        </Button>
      )}
      <GrowingList
        items={rows}
        step={step}
        subject=""
        aria-label={messages.rows}
        className="mt-2 divide-y divide-line rounded-card border border-line"
      >
        {(row) => <ReviewRow key={row.number} row={row} importing={importing} />}
      </GrowingList>
    </>
  )
}

function ReviewRow({ row, importing }: { row: ApplicationRow; importing: TableImporting }) {
  const messages = useMessages(applicationTables)
  const { job, stages, outcomes, untitled } = useMessages(applicationsMessages)
  const { list } = formatters(useInterfaceLocale())
  const { say: dayText } = useDays()
  const { number, content, rest, shortened } = row
  const facts = [
    stages[content.stage],
    content.outcome && outcomes[content.outcome],
    dayText(content.appliedOn || content.savedOn),
    importing.duplicates.has(number) && messages.isHere,
  ].filter(Boolean)
  return (
    <li className="px-4 py-1.5">
      <Checkbox
        label={
          <>
            <span dir="auto" className="font-semibold">
              {job(content.position, content.employer) || untitled}
            </span>
            <span className="ms-2 text-soft text-sm">{facts.join(' · ')}</span>
          </>
        }
        checked={importing.isTicked(number)}
        onChange={({ target }) => importing.tick(number, target.checked)}
      />
      {(shortened.length > 0 || rest.length > 0) && (
        <p className="ps-7 pb-1 text-soft text-xs">
          {shortened.length > 0 && (
            <span className="me-3">{messages.shortened(list(shortened))}</span>
          )}
          {rest.map(({ column, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
            <span key={at} className="me-3 inline-block max-w-full truncate align-bottom">
              {messages.restLine(column, text)}
            </span>
          ))}
        </p>
      )}
    </li>
  )
}
