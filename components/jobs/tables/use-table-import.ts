import { useEffect, useMemo, useRef, useState } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import type { Running } from '@/lib/browser/import-export/import/run-import'
import { applicationsOf } from '@/lib/browser/jobs/applications/choose-applications'
import { createFromRow, sameJobKey } from '@/lib/browser/jobs/applications/create-from-row'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import type { ApplicationRow, ApplicationTable } from '@/lib/importers/applications/table-types'
import { applicationTables, common as commonMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'

const ids = createIdGenerator()

/** Applications written between two progress updates. */
const atOnce = 50

type Messages = typeof import('@/dist/messages/en/application-tables')['applicationTables']
type Refusal = keyof Messages['refused'] | 'folder'

export type TableImport =
  | { kind: 'choosing'; refusal: Refusal | null }
  | { kind: 'reading' }
  | { kind: 'review'; table: ApplicationTable }
  | { kind: 'adding'; done: number; count: number }

type Options = {
  journal: Journal
  documents: readonly ListedHead[]
  today: string
  reload: () => Promise<void>
  onClose: () => void
}

/** Returns the numbers of rows whose job is in the list or repeated in the file. */
function findDuplicates(rows: readonly ApplicationRow[], documents: readonly ListedHead[]) {
  const known = new Set(
    applicationsOf(documents)
      .filter(({ trashedAt }) => trashedAt === null)
      .map(({ name, label }) => sameJobKey(name, label)),
  )
  const duplicates = new Set<number>()
  for (const { number, content } of rows) {
    const key = sameJobKey(content.employer, content.position)
    if (known.has(key)) duplicates.add(number)
    known.add(key)
  }
  return duplicates
}

/** Parses a table of applications, holds the selection, and adds it. Nothing is added before. */
export function useTableImport({ journal, documents, today, reload, onClose }: Options) {
  const messages = useMessages(applicationTables)
  const { undo } = useMessages(commonMessages)
  const language = useInterfaceLocale()
  const withLateCode = useLateCode()
  const [state, setState] = useState<TableImport>({ kind: 'choosing', refusal: null })
  const [dayOrder, setDayOrder] = useState<'day' | 'month' | null>(null)
  const [keepsRest, setKeepsRest] = useState(true)
  /** Changed selections by row number. */
  const [ticks, setTicks] = useState<ReadonlyMap<number, boolean>>(new Map())
  const bytes = useRef<Uint8Array<ArrayBuffer> | null>(null)
  const running = useRef<Pick<Running<unknown>, 'cancel'>>(undefined)
  useEffect(() => () => running.current?.cancel(), [])

  const table = state.kind === 'review' ? state.table : null
  // A snapshot, so that rows being added do not deselect themselves.
  const [known] = useState(documents)
  const duplicates = useMemo(() => findDuplicates(table?.rows ?? [], known), [table, known])
  const isTicked = (number: number) => ticks.get(number) ?? !duplicates.has(number)
  const ticked = table?.rows.filter(({ number }) => isTicked(number)) ?? []

  const read = (order: typeof dayOrder) =>
    withLateCode(async () => {
      if (!bytes.current) return
      const { runApplicationTable } = await import('@/lib/browser/import-export/import/run-import')
      running.current?.cancel()
      const run = runApplicationTable(bytes.current, { dayOrder: order, language })
      running.current = run
      const outcome = await run.outcome
      if (outcome?.ok) setState({ kind: 'review', table: outcome.table })
      else if (outcome) setState({ kind: 'choosing', refusal: outcome.code })
    })

  async function revert(added: readonly string[]) {
    for (const id of added) await journal.trash(id)
    await reload()
  }

  return {
    state,
    dayOrder,
    keepsRest,
    setKeepsRest,
    duplicates,
    ticked,
    isTicked,
    async choose(file: File) {
      setState({ kind: 'reading' })
      setTicks(new Map())
      setDayOrder(null)
      const content = await file.arrayBuffer().catch(() => null)
      bytes.current = content && new Uint8Array(content)
      if (content) await read(null)
      else setState({ kind: 'choosing', refusal: 'folder' })
    },
    async changeOrder(order: 'day' | 'month') {
      setDayOrder(order)
      await read(order)
    },
    tick: (number: number, isOn: boolean) =>
      setTicks((before) => new Map(before).set(number, isOn)),
    tickAll: (isOn: boolean) => setTicks(new Map(table?.rows.map(({ number }) => [number, isOn]))),
    async add() {
      const count = ticked.length
      const added: string[] = []
      const options = { today, heads: documents, restLine: keepsRest ? messages.restLine : null }
      for (let from = 0; from < count; from += atOnce) {
        setState({ kind: 'adding', done: from, count })
        for (const row of ticked.slice(from, from + atOnce)) {
          const application = createFromRow(row, ids, options)
          journal.save(application)
          added.push(application.id)
        }
        await journal.flush()
      }
      await reload()
      onClose()
      showToast({
        text: messages.added(count),
        action: { label: undo, onAction: () => void revert(added) },
      })
    },
  }
}

export type TableImporting = ReturnType<typeof useTableImport>
