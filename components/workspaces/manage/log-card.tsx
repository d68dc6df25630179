'use client'

import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { Card } from '@/components/ui/card'
import { useAction } from '@/components/ui/form/use-action'
import { ListEnd } from '@/components/ui/list-end'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { AuditCheck } from '@/dist/answers/workspace-answers'
import type { AuditKind } from '@/lib/api/workspaces'
import {
  accountData as accountDataMessages,
  operator as operatorMessages,
  workspacePage as pageMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { LogEntry } from './log-entry'
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
      <div className="pt-1">
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
        <ol className="divide-y divide-line">
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
