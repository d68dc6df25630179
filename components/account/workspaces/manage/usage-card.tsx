import { TodayRow } from '@/components/account/settings/ai/today-row'
import { Card, Row } from '@/components/ui/card'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { WorkspaceUsage } from '@/dist/answers/workspace-answers'
import {
  apiKeys as apiKeyMessages,
  operator as operatorMessages,
  workspacePage as pageMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { messageForCode } from '@/lib/messages/message-for-code'
import { useWorkspace } from './workspace-context'

/** Shows usage and limits of a workspace, and its plan. */
export function UsageCard() {
  const messages = useMessages(pageMessages)
  const keys = useMessages(apiKeyMessages).title
  const { plans } = useMessages(operatorMessages).people
  const { number } = formatters(useInterfaceLocale())
  const { usage, workspace, ai } = useWorkspace()
  const plan = workspace.plan ?? 'free'
  const of = ({ count, limit }: WorkspaceUsage['keys']) =>
    messages.usage.of(number(count), number(limit))
  const rows = [
    [messages.usage.documents, of(usage.documents)],
    [messages.members.title, of(usage.members)],
    [messages.invitations.title, of(usage.invitations)],
    [keys, of(usage.keys)],
    [messages.usage.plan, messageForCode(plan, plans, plan)],
  ]
  return (
    <Card
      id="usage"
      title={messages.usage.title}
      text={usage.isShared ? messages.usage.shared : ''}
    >
      {rows.map(([name, value]) => (
        <Row key={name} title={name} actions={<span className="tabular-nums">{value}</span>} />
      ))}
      {ai && <TodayRow today={ai.today} />}
    </Card>
  )
}
