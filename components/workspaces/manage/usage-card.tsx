'use client'

import { TodayRow } from '@/components/account/settings/ai/today-row'
import { Card } from '@/components/account/settings/card'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import {
  apiKeys as apiKeyMessages,
  operator as operatorMessages,
  workspacePage as pageMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { messageForCode } from '@/lib/messages/message-for-code'
import { useWorkspace } from './workspace-context'

/** Counts of a workspace beside their limits, and the plan that sets them. */
export function UsageCard() {
  const words = useMessages(pageMessages)
  const keys = useMessages(apiKeyMessages).title
  const { plans } = useMessages(operatorMessages).people
  const { number } = formatters(useInterfaceLocale())
  const { usage, workspace, ai } = useWorkspace()
  const rows = [
    { name: words.usage.documents, ...usage.documents },
    { name: words.members.title, ...usage.members },
    { name: words.invitations.title, ...usage.invitations },
    { name: keys, ...usage.keys },
  ]
  const plan = workspace.plan ?? 'free'
  return (
    <Card id="usage" title={words.usage.title} text={usage.isShared ? words.usage.shared : ''}>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1.5 pt-1 pb-3 sm:max-w-[26rem]">
        {rows.map(({ name, count, limit }) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="text-end tabular-nums">
              {words.usage.of(number(count), number(limit))}
            </dd>
          </div>
        ))}
        <dt className="text-soft">{words.usage.plan}</dt>
        <dd className="text-end">{messageForCode(plan, plans, plan)}</dd>
      </dl>
      {ai && <TodayRow today={ai.today} />}
    </Card>
  )
}
