import { type ReactNode, useId } from 'react'
import { DayField } from '@/components/ui/dates/day-field'
import { useMessages } from '@/components/ui/messages'
import { type AdFact, adFacts } from '@/lib/ai/posting/place-facts'
import type { AdReading } from '@/lib/browser/jobs/applications/read-ad'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { ValueField } from '../values/value-field'
import { valueLook } from '../values/value-look'
import { markOf } from './ad-marks'

export type JobValue = AdFact | 'url'

type Props = {
  /** Values as shown: typed by the person, else read from the ad. */
  values: Readonly<Record<JobValue, string>>
  /** Those that the person has changed. */
  changed: ReadonlySet<JobValue>
  onChange: (field: JobValue, value: string) => void
  places: AdReading['places']
  /** `empty`: there is no ad; `reading`: it is not read yet. */
  state: 'empty' | 'reading' | 'read'
  /** Whether the words of a fact were shown in the ad already. */
  isShown: (id: string) => boolean
  /** Id of the mark that was shown last. */
  current: string | null
  hasLink: boolean
}

const widths: Partial<Record<AdFact, string>> = {
  ...{ position: 'w-60', employer: 'w-40', location: 'w-48', pay: 'w-36', deadline: 'w-24' },
  ...{ contact: 'w-36', reference: 'w-20' },
}

/** Facts of a new job as values: read from the ad with the number of their line, changed by typing. */
export function AdFacts(props: Props) {
  const { values, changed, onChange, places, state, isShown, current, hasLink } = props
  const messages = useMessages(applicationsMessages).newJob
  const id = useId()
  const line = (field: JobValue) => {
    const found = field === 'url' || changed.has(field) ? undefined : places[field]?.line
    return found === undefined ? null : messages.lineOf(found)
  }
  return (
    <section aria-labelledby={`${id}-title`} className="min-w-0">
      <h2 id={`${id}-title`} className="flex flex-wrap items-baseline gap-x-2.5 text-lg">
        {messages.facts}
        {state !== 'empty' && (
          <span className="font-normal text-soft text-xs tracking-normal">
            {messages.factsHint}
          </span>
        )}
      </h2>
      <div className="mt-1.5">
        {adFacts.map((field) => {
          const isWaiting =
            !changed.has(field) &&
            (state === 'reading' || (places[field] !== undefined && !isShown(markOf.fact(field))))
          return (
            <FactRow
              key={field}
              fieldId={`${id}-${field}`}
              label={messages.names[field]}
              line={isWaiting ? null : line(field)}
              isCurrent={current === markOf.fact(field)}
            >
              {isWaiting ? (
                <Skeleton className={widths[field]} />
              ) : (
                <FactValue
                  {...{ field, values, onChange }}
                  fieldId={`${id}-${field}`}
                  placeholder={state === 'read' ? messages.notInAd : ''}
                />
              )}
            </FactRow>
          )
        })}
        {hasLink && (
          <FactRow fieldId={`${id}-url`} label={messages.names.url} line={null} isCurrent={false}>
            <FactValue field="url" {...{ values, onChange }} fieldId={`${id}-url`} placeholder="" />
          </FactRow>
        )}
      </div>
    </section>
  )
}

type RowProps = {
  fieldId: string
  label: string
  line: string | null
  isCurrent: boolean
  children: ReactNode
}

function FactRow({ fieldId, label, line, isCurrent, children }: RowProps) {
  return (
    <div
      className={`grid min-h-9.5 grid-cols-[5.75rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-hair border-b py-0.5 ${isCurrent ? '-mx-2.5 rounded-control px-2.5 bg-[linear-gradient(to_right,var(--mark-wash),transparent)] rtl:bg-[linear-gradient(to_left,var(--mark-wash),transparent)]' : ''}`}
    >
      <label htmlFor={fieldId} className="text-soft text-sm">
        {label}
      </label>
      {children}
      <span className="text-soft text-xs tabular-nums">{line}</span>
    </div>
  )
}

type ValueProps = Pick<Props, 'values' | 'onChange'> & {
  field: JobValue
  fieldId: string
  placeholder: string
}

function FactValue({ field, fieldId, values, onChange, placeholder }: ValueProps) {
  const change = (value: string) => onChange(field, value)
  if (field === 'deadline') {
    return (
      <DayField
        {...{ placeholder }}
        id={fieldId}
        label={null}
        value={values.deadline}
        onChange={change}
        look={`${valueLook} animate-[read-value_140ms] font-semibold placeholder:font-normal`}
      />
    )
  }
  return (
    <ValueField
      {...{ placeholder }}
      id={fieldId}
      data-new-job={field}
      value={values[field]}
      maxLength={field === 'url' ? limits.url : limits.line}
      onChange={change}
      className={`animate-[read-value_140ms] placeholder:font-normal ${field === 'position' ? 'font-semibold' : 'font-medium'}`}
    />
  )
}

function Skeleton({ className }: { className: string | undefined }) {
  return (
    <span className="flex min-h-8 items-center">
      <span
        aria-hidden="true"
        className={`h-2.5 max-w-full rounded-full bg-line ${className ?? ''}`}
      />
    </span>
  )
}
