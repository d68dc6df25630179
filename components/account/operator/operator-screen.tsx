'use client'

import { RefreshCw } from 'lucide-react'
import { buttonLook } from '@/components/ui/button-look'
import { Card, Row } from '@/components/ui/card'
import { EnglishOnly } from '@/components/ui/english-only'
import { useMessages } from '@/components/ui/messages'
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
      {rows.map(([name, value]) => (
        <Row
          key={name}
          title={name}
          actions={<bdi className="wrap-anywhere tabular-nums">{value}</bdi>}
        />
      ))}
      {isHidden && <p className="py-3 text-pretty text-soft">{messages.advice}</p>}
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
  const forServer = useReauthentication(security, installation, messages.server.proof)
  const forPeople = useReauthentication(security, installation, messages.people.proof)
  return (
    <PartsPage
      title={<EnglishOnly>{messages.title}</EnglishOnly>}
      actions={
        <EnglishOnly>
          <a href="/operator" className={buttonLook('outline')}>
            <RefreshCw aria-hidden="true" />
            {messages.again}
          </a>
        </EnglishOnly>
      }
    >
      <EnglishOnly>
        <nav aria-label={messages.navigation} className="-mx-2.5 pt-3">
          <ul className="flex flex-wrap">
            {parts
              .filter((id) => arrival !== null || id !== 'arrival')
              .map((id) => (
                <li key={id}>
                  <a href={`#${id}`} className={buttonLook('quiet')}>
                    {messages[id].title}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <p className="pt-1 text-soft text-sm">{messages.intro}</p>
        <HealthCard health={state.health} />
        <JobsCard jobs={state.jobs} dead={dead} />
        <CountsCard days={counts.days} />
        <CostCard models={counts.models} isSetUp={!state.health.notSetUp.includes('models')} />
        <StorageCard storage={state.storage} />
        <PeopleCard
          first={people}
          ownEmail={security.email}
          withReauthentication={forPeople.withReauthentication}
        />
        <AiServerCard first={server} withReauthentication={forServer.withReauthentication} />
        {arrival && <ArrivalCard arrival={arrival} />}
        {forPeople.dialog}
        {forServer.dialog}
      </EnglishOnly>
    </PartsPage>
  )
}
