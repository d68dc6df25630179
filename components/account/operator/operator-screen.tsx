'use client'

import { ArrowLeft, RefreshCw } from 'lucide-react'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import type { Arrival } from '@/lib/api/arrival'
import type { OperatorCounts, OperatorState } from '@/lib/api/operator'
import type { Security } from '@/lib/browser/answers/auth-answers'
import type { AiServerState, DeadJobList, People } from '@/lib/browser/answers/operator-answers'
import { operator as operatorMessages } from '@/lib/messages/en/operator'
import type { Installation } from '../installation'
import { SettingsHeader } from '../settings/settings-header'
import { useReauthentication } from '../settings/use-reauthentication'
import { useIsAlive } from '../use-is-alive'
import { AiServerCard } from './ai-server-card'
import { ArrivalCard } from './arrival-card'
import { CostCard } from './cost-card'
import { CountsCard } from './counts-card'
import { HealthCard } from './health-card'
import { JobsCard } from './jobs-card'
import { PeopleCard } from './people-card'
import { StorageCard } from './storage-card'

/** As it was when the page was made. */
type Props = {
  state: OperatorState
  dead: DeadJobList | null
  counts: OperatorCounts
  people: People
  server: AiServerState
  /** Null where the server did not see how this request came. */
  arrival: Arrival | null
  /** The operator's own ways in, for what needs a fresh proof. */
  security: Security
  installation: Installation
}

/** The page of the operator of this installation. */
export function OperatorScreen({
  state,
  dead,
  counts,
  people,
  server,
  arrival,
  security,
  installation,
}: Props) {
  const words = useMessages(operatorMessages)
  const isAlive = useIsAlive()
  const { withReauthentication, dialog } = useReauthentication(
    security,
    installation,
    words.server.proof,
  )
  return (
    <div className="min-h-dvh bg-desk pb-16">
      <SettingsHeader />
      <div className="mx-auto grid max-w-[64rem] gap-x-8 px-4 sm:px-6 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <div className="pt-3 pb-4 lg:col-start-2">
          <a
            href="/settings"
            className="inline-flex min-h-11 items-center gap-1.5 text-soft no-underline hover:text-ink"
          >
            <ArrowLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
            {words.settings}
          </a>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <h1 className="text-2xl">{words.title}</h1>
            <a href="/operator" className={buttonLook('outline')}>
              <RefreshCw aria-hidden="true" />
              {words.again}
            </a>
          </div>
          <p className="mt-1 max-w-[36rem] text-pretty text-soft">{words.intro}</p>
        </div>
        <OperatorNav hasArrival={arrival !== null} />
        <main className="flex min-w-0 flex-col gap-4 lg:col-start-2">
          {/* A button that comes before its code would take a press and do nothing. */}
          <fieldset disabled={!isAlive} className="flex min-w-0 flex-col gap-4">
            <HealthCard health={state.health} />
            <JobsCard jobs={state.jobs} dead={dead} />
            <CountsCard days={counts.days} />
            <CostCard models={counts.models} isSetUp={!state.health.notSetUp.includes('models')} />
            <StorageCard storage={state.storage} health={state.health} />
            <PeopleCard first={people} />
            <AiServerCard first={server} withReauthentication={withReauthentication} />
            {arrival && <ArrivalCard arrival={arrival} />}
          </fieldset>
        </main>
      </div>
      {dialog}
    </div>
  )
}

const parts = [
  'health',
  'jobs',
  'counts',
  'cost',
  'storage',
  'people',
  'server',
  'arrival',
] as const

/** The parts, for a screen that has room beside them. */
function OperatorNav({ hasArrival }: { hasArrival: boolean }) {
  const words = useMessages(operatorMessages)
  return (
    <nav
      aria-label={words.navigation}
      className="max-lg:hidden lg:sticky lg:top-20 lg:row-start-2 lg:self-start"
    >
      <ul className="flex flex-col gap-0.5">
        {parts
          .filter((part) => hasArrival || part !== 'arrival')
          .map((part) => (
            <li key={part}>
              <a
                href={`#${part}`}
                className="flex min-h-9 items-center rounded-control px-3 py-1.5 text-soft no-underline hover:bg-panel hover:text-ink"
              >
                {words[part].title}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
