import { ArrowUpDown, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { history as historyMessages } from '@/lib/messages/areas'
import { type DescribedChange, describeChanges } from '@/lib/resume/change/describe-changes'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { useDescribeValue } from './use-describe-value'
import { usePlaceNames } from './use-place-names'
import { WordMarks } from './word-marks'

type Kind = DescribedChange['kind']

const icons: Record<Kind, LucideIcon> = {
  changed: PencilLine,
  added: Plus,
  removed: Minus,
  moved: ArrowUpDown,
}
const colours: Record<Kind, string> = {
  changed: 'text-soft',
  added: 'text-add',
  removed: 'text-del',
  moved: 'text-soft',
}

type Props = { before: PaperDocument; after: PaperDocument }

/** Lists every difference of two documents in the order of the CV, with word differences. */
export function CompareWords({ before, after }: Props) {
  const messages = useMessages(historyMessages)
  const changes = useMemo(() => describeChanges(before, after), [before, after])
  if (changes.length === 0) return <p role="status">{messages.equal}</p>
  return (
    <>
      <p role="status" className="mb-3 text-soft text-sm">
        {messages.differences(changes.length)}
      </p>
      <ul className="flex flex-col gap-3">
        {changes.map((change) => (
          <Difference key={change.key} change={change} />
        ))}
      </ul>
    </>
  )
}

/** Difference with its actions. */
export function Difference({
  change,
  children,
}: {
  change: DescribedChange
  children?: ReactNode
}) {
  const messages = useMessages(historyMessages)
  const places = usePlaceNames()
  const { kind, place } = change
  const Icon = icons[kind]
  return (
    <li className="rounded-card border border-line p-3 sm:p-4">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-normal text-sm">
        <span className={`inline-flex items-center gap-1 font-medium ${colours[kind]}`}>
          <Icon aria-hidden="true" className="size-4 shrink-0" />
          {messages.kinds[kind]}
        </span>
        <span className="min-w-0 text-soft wrap-anywhere">
          {places.place(place, kind !== 'changed')}
        </span>
      </h3>
      {kind === 'changed' && <ChangedValue change={change} />}
      {(kind === 'added' || kind === 'removed') && change.words.length > 0 && (
        <p className="mt-2 wrap-anywhere">
          <Value text={change.words.join('\n')} kind={kind} />
        </p>
      )}
      {children}
    </li>
  )
}

function ChangedValue({ change }: { change: DescribedChange & { kind: 'changed' } }) {
  const messages = useMessages(historyMessages)
  const describeValue = useDescribeValue()
  const { place, before, after } = change
  const [then, now] = [describeValue(before, place), describeValue(after, place)]
  if (then === now) return <p className="mt-2">{messages.onlyMarks}</p>
  const isText = typeof (before ?? after) !== 'boolean' && place.part !== 'design'
  if (isText && then !== '' && now !== '') {
    return (
      <p className="mt-2 wrap-anywhere">
        <WordMarks before={then} after={now} />
      </p>
    )
  }
  return (
    <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 wrap-anywhere">
      <dt className="text-soft text-sm">{messages.was}</dt>
      <dd>
        <Value text={then} kind="removed" />
      </dd>
      <dt className="text-soft text-sm">{messages.is}</dt>
      <dd>
        <Value text={now} kind="added" />
      </dd>
    </dl>
  )
}

function Value({ text, kind }: { text: string; kind: 'added' | 'removed' }) {
  const messages = useMessages(historyMessages)
  if (text === '') return <span className="text-soft italic">{messages.empty}</span>
  return <WordMarks before={kind === 'removed' ? text : ''} after={kind === 'added' ? text : ''} />
}
