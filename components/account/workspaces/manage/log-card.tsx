import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { Card } from '@/components/ui/card'
import { useMoment } from '@/components/ui/dates/use-moment'
import { useAction } from '@/components/ui/form/use-action'
import { ListEnd } from '@/components/ui/list-end'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { AuditCheck, AuditList } from '@/dist/answers/workspace-answers'
import type { AuditKind } from '@/lib/api/workspaces'
import {
  accountData as accountDataMessages,
  apiKeys as apiKeyMessages,
  operator as operatorMessages,
  workspacePage as pageMessages,
  workspaces as workspaceMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { messageForCode } from '@/lib/messages/message-for-code'
import { useWorkspace } from './workspace-context'

/** Audit log of a workspace, newest first, with the result of its hash chain verification. */
export function LogCard() {
  const messages = useMessages(pageMessages).log
  const { showMore } = useMessages(operatorMessages).people
  const { download } = useMessages(accountDataMessages).leftover
  const { log, api, workspace } = useWorkspace()
  const [list, setList] = useState(log)
  const [kind, setKind] = useState<AuditKind | 'all'>('all')
  const action = useAction()
  const kinds = Object.keys(messages.kinds) as AuditKind[]

  const show = (chosen: AuditKind | 'all') =>
    action.run(
      () => api.readLog(chosen === 'all' ? {} : { kind: chosen }),
      (found) => {
        setKind(chosen)
        setList(found)
        return ''
      },
    )
  const readOn = (cursor: string) =>
    action.run(
      () => api.readLog({ cursor, ...(kind === 'all' ? {} : { kind }) }),
      (more) => {
        setList({
          entries: [...list.entries, ...more.entries],
          people: [...list.people, ...more.people],
          subjects: [...list.subjects, ...more.subjects],
          cursor: more.cursor,
        })
        return ''
      },
    )
  const people = list.people.map(({ id, name, isFormer }): [string, string] => [
    id,
    isFormer ? messages.formerOf(name) : name,
  ])
  const names = new Map([...people, ...list.subjects.map(({ id, name }) => [id, name] as const)])

  return (
    <Card id="log" title={messages.title} text={messages.text}>
      <div className="pt-2">
        <ChainLine />
        <div className="flex flex-wrap items-end gap-3 py-3">
          <Select
            label={messages.filter}
            options={[
              { id: 'all', label: messages.all },
              ...kinds.map((id) => ({ id, label: messages.kinds[id] })),
            ]}
            value={kind}
            onChange={(chosen) => void show(chosen)}
            className="w-full sm:w-72"
          />
          <a
            href={`/api/v1/workspaces/${workspace.id}/audit/export`}
            download
            className={buttonLook('outline')}
          >
            <Download aria-hidden="true" />
            {download}
          </a>
        </div>
        {list.entries.length === 0 && list.cursor === null && (
          <p className="py-3 text-soft">{messages.none}</p>
        )}
        <ol className="divide-y divide-hair">
          {list.entries.map((entry) => (
            <LogEntry key={entry.seq} entry={entry} names={names} />
          ))}
        </ol>
        <ListEnd
          cursor={list.cursor}
          more={showMore}
          onMore={(cursor) => void readOn(cursor)}
          action={action}
        />
      </div>
    </Card>
  )
}

/** Shows whether the hash chain of the log is valid; nothing while unknown. */
function ChainLine() {
  const messages = useMessages(pageMessages).log
  const { number } = formatters(useInterfaceLocale())
  const { api } = useWorkspace()
  const [check, setCheck] = useState<AuditCheck | null>(null)
  useEffect(() => {
    let isHere = true
    void api.checkLog().then((answer) => {
      if (isHere && answer.ok) setCheck(answer.value)
    })
    return () => {
      isHere = false
    }
  }, [api])
  if (!check) return null
  return check.broken === null ? (
    <p className="text-add text-sm">{messages.intact(check.entries)}</p>
  ) : (
    <p className="text-del text-sm">{messages.broken(number(check.broken))}</p>
  )
}

type EntryProps = {
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
function LogEntry({ entry, names }: EntryProps) {
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
