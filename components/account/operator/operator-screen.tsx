'use client'

import { ArrowLeft, RefreshCw } from 'lucide-react'
import { buttonLook } from '@/components/ui/button-look'
import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { Security } from '@/dist/answers/auth-answers'
import type { AiServerState, DeadJobList, People } from '@/dist/answers/operator-answers'
import type { Arrival } from '@/lib/api/arrival'
import type { OperatorCounts, OperatorState } from '@/lib/api/operator'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { PartsPage } from '../parts-page'
import { useReauthentication } from '../settings/use-reauthentication'
import { AiServerCard } from './ai-server-card'
import { CostCard } from './cost-card'
import { CountsCard } from './counts-card'
import { HealthCard } from './health-card'
import { JobsCard } from './jobs-card'
import { PeopleCard } from './people-card'
import { StorageCard } from './storage-card'

/** Shows how this request reached the server: the proxies in front of it, and the address that rate limits count. */
function ArrivalCard({ arrival }: { arrival: Arrival }) {
  const messages = useMessages(operatorMessages).arrival
  const isHidden = arrival.counted === 'hidden'
  const rows = [
    [messages.counted, isHidden ? messages.hidden : arrival.counted || messages.unknown],
    [messages.peer, arrival.peer || messages.unknown],
    ...arrival.headers,
  ] as const
  return (
    <Card id="arrival" title={messages.title} text={messages.text}>
      <dl className="divide-y divide-line">
        {rows.map(([name, value]) => (
          <div key={name} className="gap-x-6 py-2 sm:grid sm:grid-cols-[14rem_1fr]">
            <dt className="font-medium">{name}</dt>
            <dd className="min-w-0 wrap-anywhere tabular-nums">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {isHidden && <p className="pt-3 text-pretty text-soft">{messages.advice}</p>}
    </Card>
  )
}

/** State when the page was rendered. */
type Props = {
  state: OperatorState
  dead: DeadJobList | null
  counts: OperatorCounts
  people: People
  server: AiServerState
  /** Null if the server does not know how this request arrived. */
  arrival: Arrival | null
  /** The operator's own sign-in methods, for reauthentication. */
  security: Security
  installation: Installation
}

/** Ids of the cards, which also key their messages. */
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
  const messages = useMessages(operatorMessages)
  const isAlive = useIsAlive()
  const { withReauthentication, dialog } = useReauthentication(
    security,
    installation,
    messages.server.proof,
  )
  return (
    <PartsPage
      head={
        <div className="pt-3">
          <a
            href="/settings"
            className="inline-flex min-h-11 items-center gap-1.5 text-soft no-underline hover:text-ink"
          >
            <ArrowLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
            {messages.settings}
          </a>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <h1 className="text-2xl">{messages.title}</h1>
            <a href="/operator" className={buttonLook('outline')}>
              <RefreshCw aria-hidden="true" />
              {messages.again}
            </a>
          </div>
          <p className="mt-1 max-w-[36rem] text-pretty text-soft">{messages.intro}</p>
        </div>
      }
      navigation={messages.navigation}
      parts={parts
        .filter((id) => arrival !== null || id !== 'arrival')
        .map((id) => ({ id, title: messages[id].title }))}
    >
      {/* Disabled before hydration, so that no press is lost. */}
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
      {dialog}
    </PartsPage>
  )
}
