'use client'

import { useMoment } from '@/components/ui/dates/use-moment'
import { useMessages } from '@/components/ui/messages'
import type { AuditList } from '@/dist/answers/workspace-answers'
import {
  apiKeys as apiKeyMessages,
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

type Props = {
  entry: AuditList['entries'][number]
  /** Names of people, invitations and documents by id. */
  names: ReadonlyMap<string, string>
}

/** Kinds of entries about another person than the actor. */
const aboutPeople: readonly string[] = [
  'member-role-changed',
  'member-removed',
  'ownership-handed-over',
]

const hasNamedSubject = (kind: string) => /^(?:invitation|document)-/.test(kind)

/** Entry of the audit log: event and subject, then actor and time. */
export function LogEntry({ entry, names }: Props) {
  const messages = useMessages(pageMessages).log
  const keyMessages = useMessages(apiKeyMessages)
  const { roles } = useMessages(workspaceMessages)
  const moment = useMoment()
  const { kind, actor, subject, keyId, detail, at } = entry
  const nameOf = (id: string | null) => names.get(id ?? '') ?? messages.former
  const role = detail.to ?? detail.role ?? ''
  const about = [
    aboutPeople.includes(kind)
      ? nameOf(subject)
      : hasNamedSubject(kind)
        ? names.get(subject ?? '')
        : '',
    role && messageForCode(role, roles, role),
  ].filter(Boolean)
  const by = [nameOf(actor), keyId === null ? '' : keyMessages.madeLabel, moment(at)].filter(
    Boolean,
  )
  return (
    <li className="py-2.5">
      <p className="break-words">
        {messageForCode(kind, messages.kinds, kind)}
        {about.length > 0 && `: ${about.join(' · ')}`}
      </p>
      <p className="min-h-4.5 break-words text-soft text-sm">{by.join(' · ')}</p>
    </li>
  )
}
