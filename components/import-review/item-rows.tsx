import { CircleHelp } from 'lucide-react'
import { type ReactNode, useContext, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import { locate, valueAt } from '@/lib/importers/draft/change-draft'
import type { DraftPlace } from '@/lib/importers/draft/draft-types'
import { changeSectionKind } from '@/lib/importers/draft/edit-sections'
import { confirmValue, dropSlices } from '@/lib/importers/draft/edit-values'
import type { ReviewDraft, UnplacedLine } from '@/lib/importers/draft/review-types'
import {
  importPlacing as placingMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { HelpPanel } from './help-panel'
import { placeKey } from './place-key'
import { ItemRow } from './problem-row'
import { PointedLineContext, useReviewActions } from './review-context'
import { slicesOfSection } from './section-words'
import { useDraftMessages } from './use-draft-messages'
import type { ReviewHelp } from './use-import-help'
import { doubtId, type OpenItem } from './use-open-items'
import { valueText } from './value-text'

type Numbered = { number: ReactNode }

type CheckProps = Numbered & { place: DraftPlace; draft: ReviewDraft }

/** Uncertain value: right as it is, or to be changed in its field. */
export function CheckRow({ number, place, draft }: CheckProps) {
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { change, focusField, pointAt } = useReviewActions()
  const value = valueAt(draft, place)
  const kind = locate(draft, place)?.section.kind
  if (!value || !kind) return null
  const field = names.field(kind, place.field)
  return (
    <ItemRow
      number={number}
      title={messages.checkField(field)}
      words={
        <bdi>
          <Quoted>{valueText(value, draft.language)}</Quoted>
        </bdi>
      }
      onMouseEnter={() => pointAt(value.slices)}
    >
      <Button onPress={() => change((now) => confirmValue(now, place))}>
        {messages.looksRight}
      </Button>
      <Button look="quiet" onPress={() => focusField(place)}>
        {messages.change}
      </Button>
    </ItemRow>
  )
}

/** The uncertain values without a row of their own, one after the other in their fields. */
export function MoreRow({ places }: { places: readonly DraftPlace[] }) {
  const messages = useMessages(reviewMessages)
  const { focusField } = useReviewActions()
  const last = useRef('')
  const go = () => {
    const at = places.findIndex((place) => placeKey(place) === last.current)
    const next = places[at + 1] ?? places[0]
    if (!next) return
    last.current = placeKey(next)
    focusField(next)
  }
  return (
    <ItemRow number={null} title={messages.moreToCheck(places.length)} words="">
      <Button onPress={go}>
        <CircleHelp aria-hidden="true" />
        {messages.nextToCheck}
      </Button>
    </ItemRow>
  )
}

type MissingProps = Numbered & { item: Extract<OpenItem, { kind: 'missing' }> }

/** A value that every CV has and the file does not, to be typed. */
export function MissingRow({ number, item }: MissingProps) {
  const messages = useMessages(reviewMessages)
  const { focusField } = useReviewActions()
  return (
    <ItemRow number={number} title={messages.doubts[item.code]} words="">
      <Button onPress={() => focusField(item.place)}>{messages.addIt}</Button>
    </ItemRow>
  )
}

type SectionProps = Numbered & {
  item: Extract<OpenItem, { kind: 'section' }>
  draft: ReviewDraft
}

/** A section that was probably misread as a whole, and why. */
export function SectionCheckRow({ number, item, draft }: SectionProps) {
  const messages = useMessages(reviewMessages)
  const names = useDraftMessages()
  const { change, pointAt, toggleSection } = useReviewActions()
  const { code } = item
  const section = draft.sections.find(({ id }) => id === item.section)
  if (!section) return null
  const isUnknown = code === 'dated-section' && section.kind === 'custom'
  const settle = () =>
    change((now) => ({ ...now, settled: [...(now.settled ?? []), doubtId(code, section.id)] }))
  return (
    <ItemRow
      number={number}
      title={names.section(section)}
      words={messages.doubts[code]}
      onMouseEnter={() => pointAt(slicesOfSection(section))}
    >
      {isUnknown &&
        (['work', 'education'] as const).map((kind) => (
          <Button
            key={kind}
            onPress={() => change((now) => changeSectionKind(now, section.id, kind))}
          >
            {names.kindName(kind)}
          </Button>
        ))}
      <Button look={isUnknown ? 'quiet' : 'outline'} onPress={settle}>
        {messages.looksRight}
      </Button>
      {!isUnknown && (
        <Button look="quiet" onPress={() => toggleSection(section.id)}>
          {messages.change}
        </Button>
      )}
    </ItemRow>
  )
}

type LeftOverProps = Numbered & {
  lines: readonly UnplacedLine[]
  help: ReviewHelp
  model: string | null
}

/** Lines that no field and no other problem has, each to be put in a field or left out. */
export function LeftOverRow({ number, lines, help, model }: LeftOverProps) {
  const placing = useMessages(placingMessages)
  const messages = useMessages(reviewMessages)
  const { change, showSlices, askPlace } = useReviewActions()
  const pointed = useContext(PointedLineContext)
  const title = placing.titles['left-over'](lines.length)
  return (
    <section aria-label={title} className="border-hair border-b px-4 py-2.5 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-3">
        {number}
        <h3 className="font-semibold text-base">{title}</h3>
        <p className="min-w-0 flex-1 basis-60 text-pretty text-sm text-soft">
          {messages.unplacedHint}
        </p>
      </div>
      <ul className="mt-1">
        {lines.map(({ line, slices, text }) => (
          <li
            key={line}
            className={`-mx-1.5 flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 rounded-control px-1.5 py-0.5 hover:bg-mark-wash ${line === pointed ? 'bg-mark-wash' : ''}`}
            onMouseEnter={() => showSlices(slices)}
            onFocus={() => showSlices(slices)}
          >
            <span
              aria-hidden="true"
              className="w-6 shrink-0 text-end text-sm text-soft tabular-nums"
            >
              {line + 1}
            </span>
            <p dir="auto" className="min-w-0 flex-1 basis-48 break-words">
              {text}
            </p>
            <div className="ms-auto flex gap-1">
              <Button
                size="small"
                aria-label={`${messages.putIn} ${text}`}
                onPress={() => askPlace({ kind: 'line', slices, text })}
              >
                {messages.putIn}
              </Button>
              <Button
                size="small"
                look="quiet"
                aria-label={`${placing.marks.out} ${text}`}
                onPress={() => change((draft) => dropSlices(draft, slices))}
              >
                {placing.marks.out}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {model !== null && <HelpPanel help={help} model={model} />}
    </section>
  )
}
