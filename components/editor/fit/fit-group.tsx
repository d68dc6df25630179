'use client'

import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { definitionKey, sectionDefinitions } from '@/components/document/fields/definitions'
import { Button } from '@/components/ui/button'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { findEntry } from '@/lib/browser/editing/locate'
import { fieldAddress } from '@/lib/resume/change/address'
import type { Design } from '@/lib/resume/schema/design'
import { DesignGroup } from '../design/design-group'
import { measures } from '../design/measure-sliders'
import { entryHeading } from '../sections/entry-heading'
import { useFitMessages, useFitReport } from './use-fit-report'

type LongEntriesProps = { title: string; ids: readonly string[] }

/** Lists entries to shorten, each with a link. */
function LongEntries({ title, ids }: LongEntriesProps) {
  const messages = useFitMessages()
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

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Design values by option name. */
const choices = {
  auto: { fit: 0, autoFit: true },
  off: { fit: 0, autoFit: false },
  one: { fit: 1, autoFit: false },
  two: { fit: 2, autoFit: false },
  three: { fit: 3, autoFit: false },
} as const
type Choice = keyof typeof choices
const numbers = ['one', 'two', 'three'] as const satisfies readonly Choice[]

function choiceOf({ fit, autoFit }: Design): Choice {
  return numbers[fit - 1] ?? (autoFit ? 'auto' : 'off')
}

/** Fits the CV to a number of pages, or to a suitable number, and shows the result. */
export function FitGroup({ design, onChange }: Props) {
  const messages = useFitMessages()
  const choice = choiceOf(design)
  return (
    <DesignGroup title={messages.title}>
      <div className="flex flex-col gap-3">
        <SegmentedControl
          label={messages.pages}
          options={[
            { id: 'auto', label: messages.auto },
            ...numbers.map((id) => ({ id, label: messages.choice(choices[id].fit) })),
            { id: 'off', label: messages.off },
          ]}
          value={choice}
          onChange={(id) => onChange(choices[id])}
        />
        <p className="text-soft text-xs">{choice === 'auto' ? messages.autoHint : messages.hint}</p>
        {choice === 'auto' && <AutoAnswer design={design} onChange={onChange} />}
        {design.fit > 0 && <FitAnswer asked={design.fit} onChange={onChange} />}
      </div>
    </DesignGroup>
  )
}

function Working() {
  const messages = useFitMessages()
  return (
    <p role="status" className="text-sm">
      {messages.working}
    </p>
  )
}

function KeepButton({
  setting,
  onChange,
}: {
  setting: Partial<Design>
  onChange: Props['onChange']
}) {
  const messages = useFitMessages()
  return (
    <Button size="small" onPress={() => onChange({ ...setting, ...choices.off })}>
      {messages.keep}
    </Button>
  )
}

function AutoAnswer({ design, onChange }: Props) {
  const messages = useFitMessages()
  const report = useFitReport()
  if (!report?.fit.fits) return <Working />
  const { setting, pages } = report.fit
  if (measures.every((measure) => setting[measure] === design[measure])) {
    return (
      <p role="status" className="text-sm">
        {messages.autoOwn(pages)}
      </p>
    )
  }
  const { fontSize, lineHeight, spacing, margin } = setting
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <p role="status">{messages.autoFits(pages, fontSize, lineHeight, spacing, margin)}</p>
      <KeepButton setting={setting} onChange={onChange} />
    </div>
  )
}

function FitAnswer({ asked, onChange }: { asked: number; onChange: Props['onChange'] }) {
  const messages = useFitMessages()
  const report = useFitReport()
  if (report?.fit.pages !== asked) {
    return <Working />
  }
  const { fit, pages } = report
  if (!fit.fits) {
    return (
      <div className="flex flex-col gap-2 text-sm">
        <p role="status">{messages.tooLong(fit.lines, fit.pages)}</p>
        <LongEntries title={messages.oldest} ids={fit.oldest} />
        <LongEntries title={messages.longest} ids={fit.longest} />
      </div>
    )
  }
  const { fontSize, lineHeight, spacing, margin } = fit.setting
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <p role="status">
        {messages.fits(pages, fontSize, lineHeight, spacing, margin)}{' '}
        {pages < fit.pages && messages.takesLess(pages)}
      </p>
      <KeepButton setting={fit.setting} onChange={onChange} />
    </div>
  )
}
