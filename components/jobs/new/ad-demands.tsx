import { useId } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { AdReading, ReadDemand } from '@/lib/browser/jobs/applications/read-ad'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { markOf } from './ad-marks'

type Props = {
  reading: AdReading
  isReading: boolean
  isShown: (id: string) => boolean
  current: string | null
}

const columns = [['essential'], ['nice', 'duty', 'soft']] as const
type Group = (typeof columns)[number][number]

const groupOf = ({ isShowable, group }: ReadDemand): Group => (isShowable ? group : 'soft')

/** Requirements of an ad in two columns, as the match has them: essential ones, and the others. */
export function AdDemands({ reading, isReading, isShown, current }: Props) {
  return (
    <>
      {columns.map((groups) => (
        <div key={groups[0]} className="flex min-w-0 flex-col gap-5">
          {groups.map((group) => (
            <DemandGroup
              key={group}
              {...{ group, isReading, isShown, current }}
              demands={reading.demands.filter((one) => groupOf(one) === group)}
            />
          ))}
        </div>
      ))}
    </>
  )
}

type GroupProps = Omit<Props, 'reading'> & { group: Group; demands: readonly ReadDemand[] }

const bars = { essential: ['w-4/5', 'w-3/4', 'w-3/5', 'w-2/3'], nice: ['w-3/5', 'w-1/2', 'w-2/3'] }

function DemandGroup({ group, demands, isReading, isShown, current }: GroupProps) {
  const messages = useMessages(applicationsMessages).newJob
  const id = useId()
  const isFirst = group === 'essential' || group === 'nice'
  const shown = demands.filter((one) => one.place === null || isShown(markOf.demand(one.id)))
  const waiting = demands.length - shown.length
  if (!isFirst && (isReading || demands.length === 0)) return null
  const note =
    isReading || (waiting > 0 && shown.length === 0)
      ? messages.reading
      : waiting > 0
        ? messages.soFar(shown.length)
        : demands.length > 0
          ? String(demands.length)
          : messages.noneNamed
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="flex items-baseline gap-x-2.5 text-lg">
        {messages.groups[group]}
        <span className="font-normal text-soft text-xs tabular-nums tracking-normal">{note}</span>
      </h2>
      <ul className="mt-1">
        {shown.map((one) => (
          <li
            key={one.id}
            className={`flex min-h-8 animate-[read-value_140ms] items-baseline gap-2.5 rounded-control py-1 ps-1 ${current === markOf.demand(one.id) ? 'bg-[linear-gradient(to_right,var(--mark-wash),transparent)] rtl:bg-[linear-gradient(to_left,var(--mark-wash),transparent)]' : ''}`}
          >
            <span
              aria-hidden="true"
              className="size-1.5 shrink-0 -translate-y-0.5 rounded-full bg-soft"
            />
            <span dir="auto" className="min-w-0 text-pretty wrap-anywhere">
              {one.line}
            </span>
          </li>
        ))}
        {isFirst &&
          bars[group].slice(0, isReading ? undefined : waiting).map((width) => (
            <li key={width} aria-hidden="true" className="flex min-h-8 items-center gap-2.5 ps-1">
              <span className="size-1.5 shrink-0 rounded-full bg-line" />
              <span className={`h-2.5 rounded-full bg-line ${width}`} />
            </li>
          ))}
      </ul>
    </section>
  )
}
