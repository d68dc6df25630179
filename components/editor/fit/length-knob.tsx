import { useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { definitionKey, sectionDefinitions } from '@/components/document/fields/definitions'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { findEntry } from '@/lib/browser/editing/locate'
import { fitArea } from '@/lib/messages/areas'
import type { Overflow } from '@/lib/pdf/pdf-types'
import { fieldAddress } from '@/lib/resume/change/address'
import type { Design } from '@/lib/resume/schema/design'
import { Knob } from '../design/design-rows'
import { entryHeading } from '../sections/entry-heading'
import { useFitReport, usePageCount } from './use-measures'

type LongEntriesProps = { title: string; ids: readonly string[] }

/** Lists entries to shorten, each with a link. */
function LongEntries({ title, ids }: LongEntriesProps) {
  const messages = useMessages(fitArea)
  const { goTo } = useEditor()
  const document = useDraft((draft) => draft)
  const found = ids.flatMap((id) => findEntry(document.content, id) ?? [])
  if (found.length === 0) return null
  return (
    <div>
      <h4 className="font-medium text-soft text-xs">{title}</h4>
      <ul className="flex flex-wrap gap-x-1">
        {found.map(({ key, entry }) => {
          const { title: name, beside } = entryHeading(key, entry, document.design)
          const [field = ''] = sectionDefinitions[definitionKey(key)].heading
          return (
            <li key={entry.id} className="min-w-0">
              <Button
                look="quiet"
                size="small"
                className="max-w-full"
                onPress={() => goTo(fieldAddress(entry.id, field))}
              >
                <span className="truncate">
                  {[name, beside].filter(Boolean).join(', ') || messages.unnamed}
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Lists the text over the limit, as printed, each with a link. */
function TextOver({ title, over }: { title: string; over: readonly Overflow[] }) {
  const { goTo } = useEditor()
  return (
    <div>
      <h4 className="font-medium text-soft text-xs">{title}</h4>
      <ul className="max-h-48 overflow-y-auto">
        {over.map(({ address, text }) => (
          <li key={address} className="min-w-0">
            <Button look="quiet" size="small" className="max-w-full" onPress={() => goTo(address)}>
              <span className="truncate" dir="auto">
                {text}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Sets the number of pages, or leaves it open, and says if the CV does not fit. */
export function LengthKnob({ design, onChange }: Props) {
  const messages = useMessages(fitArea)
  const pages = usePageCount()
  // Three pages are no longer offered, but stay chosen.
  const numbers = design.fit === 3 ? ([1, 2, 3] as const) : ([1, 2] as const)
  return (
    <Knob
      label={messages.pages}
      more={design.fit > 0 && <FitAnswer key={design.fit} asked={design.fit} />}
    >
      <SegmentedControl
        label={messages.pages}
        isLabelHidden
        className="whitespace-nowrap [&_label]:flex-auto"
        options={[
          ...numbers.map((count) => ({ id: String(count), label: messages.choice(count) })),
          {
            id: '0',
            label: design.fit === 0 && pages ? messages.anyNow(pages) : messages.any,
          },
        ]}
        value={String(design.fit)}
        onChange={(id) => {
          const fit = numbers.find((count) => String(count) === id) ?? 0
          onChange({ fit, autoFit: fit === 0 })
        }}
      />
    </Knob>
  )
}

function FitAnswer({ asked }: { asked: number }) {
  const messages = useMessages(fitArea)
  const report = useFitReport()
  const [isShown, setShown] = useState(false)
  const fit = report?.fit.pages === asked ? report.fit : null
  const isTooLong = fit?.fits === false
  const isShort = fit?.fits && report && report.pages < asked
  return (
    <div className="flex flex-col gap-2 text-soft text-sm">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status">
          {!fit && messages.working}
          {isTooLong && messages.tooLong(asked, fit.lines)}
          {isShort && messages.takesLess(report.pages)}
        </p>
        {isTooLong && (
          <Button size="small" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
            {messages.showWhich}
          </Button>
        )}
      </div>
      {isTooLong && isShown && (
        <>
          <TextOver title={messages.over} over={fit.over} />
          <LongEntries title={messages.oldest} ids={fit.oldest} />
          <LongEntries title={messages.longest} ids={fit.longest} />
        </>
      )}
    </div>
  )
}
