import { Plus, RefreshCw } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { DocumentBadge } from '@/components/document/status/document-badge'
import { useDocuments } from '@/components/document/use-documents'
import { Button } from '@/components/ui/button'
import { lateDialog } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { useEscape } from '@/components/ui/use-escape'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages, familyList as familyMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { type CvProps, useCvParts } from './cv-parts'
import type { Stack } from './stack-items'

const UpdateDialog = lateDialog(() =>
  import('@/components/document/family/update-dialog').then((file) => file.UpdateDialog),
)

type Props = {
  stack: Stack
  /** Versions with pending changes. */
  stale: readonly PaperItem[]
  partsOf: (item: PaperItem) => CvProps
  /** Creates a version. */
  onNew: () => void
  /** Called after CVs were changed. */
  onChanged: () => Promise<void>
  onClose: () => void
}

/** Versions of a CV and letters for it, below the row of its card. */
export function VersionsTray({ stack, stale, partsOf, onNew, onChanged, onClose }: Props) {
  const messages = useMessages(familyMessages)
  const { ofKind } = useMessages(dashboardMessages)
  const { canWrite } = useSpace()
  const [isOpen, setOpen] = useState(false)
  const { top, versions, letters } = stack
  const rows = useMemo(() => [...versions, ...letters], [versions, letters])
  const documents = useDocuments(rows, true)
  useEscape(onClose)
  const named = (item: PaperItem) => ({
    id: item.id,
    name: displayTitle(item, ofKind.resume.untitled),
  })
  const title = messages.group(named(top).name)
  return (
    <li className="col-span-full -mt-3 min-w-0">
      <section aria-label={title} className="rounded-card bg-well p-2">
        <div className="flex min-h-10 flex-wrap items-center justify-end gap-x-3 gap-y-1 ps-3">
          <p dir="auto" className="wrap-anywhere min-w-0 flex-1 basis-40 font-semibold text-sm">
            {title}
          </p>
          {stale.length > 0 && (
            <span className="font-medium text-pen text-sm">{messages.stale(stale.length)}</span>
          )}
          {stale.length > 0 && canWrite && (
            <Button look="quiet" size="small" onPress={() => setOpen(true)}>
              <RefreshCw />
              {messages.updateAll}
            </Button>
          )}
          {canWrite && (
            <Button size="small" onPress={onNew}>
              <Plus />
              {messages.newLinked}
            </Button>
          )}
        </div>
        <ul className="mt-1 grid gap-0.5">
          {rows.map((item) => {
            const { title = '', employer = '' } = documents.get(item.id)?.lineage?.posting ?? {}
            return (
              <TrayRow
                key={item.id}
                {...partsOf(item)}
                job={[title, employer].filter(Boolean).join(', ')}
              />
            )
          })}
        </ul>
      </section>
      {isOpen && (
        <UpdateDialog
          master={named(top)}
          followers={stale.map(named)}
          onClose={() => setOpen(false)}
          onChanged={onChanged}
        />
      )}
    </li>
  )
}

function TrayRow({ job, ...props }: CvProps & { job: string }) {
  const { item, pending, time, conflicts, refusal } = props
  const messages = useMessages(dashboardMessages)
  const { outOfDate } = useMessages(familyMessages)
  const { name, tick, menu } = useCvParts(props, 'wrap-anywhere', 'absolute start-1')
  const note = pending ? outOfDate(pending.coming + pending.held) : ''
  return (
    <li className="group/cv relative grid min-h-10 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 rounded-control bg-panel py-1 ps-1 pe-2 text-sm hover:outline-1 hover:outline-line sm:grid-cols-[minmax(0,1fr)_8rem_9rem_auto] lg:grid-cols-[minmax(0,1fr)_12rem_10rem_auto]">
      <div className="flex min-w-0 flex-wrap items-center gap-x-2 ps-8 pointer-coarse:ps-11">
        {tick}
        <h3 className="min-w-0 text-sm">{name}</h3>
        {job && (
          <bdi dir="auto" className="wrap-anywhere text-soft">
            {job}
          </bdi>
        )}
        <DocumentBadge {...{ conflicts, refusal }} documentId={item.id} className="relative z-10" />
      </div>
      <div className="relative z-10 row-span-2 sm:order-last sm:row-span-1">{menu}</div>
      <p
        className={`ps-8 sm:ps-0 pointer-coarse:max-sm:ps-11 ${pending ? 'text-pen' : 'text-soft'}`}
      >
        {item.kind === 'letter' ? messages.letter : note}
      </p>
      <p className="ps-8 text-soft tabular-nums pointer-coarse:max-sm:ps-11 sm:ps-0">{time}</p>
    </li>
  )
}
