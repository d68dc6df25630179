import { Layers, Unlink } from 'lucide-react'
import Link from 'next/link'
import { useMemo, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { IconMenu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useDebounced } from '@/components/ui/use-debounced'
import { applicationAddress } from '@/lib/browser/jobs/applications/application-address'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  common as commonMessages,
  editor as editorMessages,
  family as familyMessages,
} from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { detach } from '@/lib/resume/family/attach'
import { ownChanges } from '@/lib/resume/family/line-status'
import { countPending } from '@/lib/resume/family/pending'
import { isLocked } from '@/lib/resume/filing'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { ChangesDialog } from './changes-dialog'
import { useFollowedCv } from './use-followed-cv'

/** Counts pending changes when the main CV or the base changes, not with every key. */
function usePendingCount(followed: ResumeDocument | null): number {
  const { session } = useEditor()
  const base = useDraft(({ lineage }) => lineage?.base ?? null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: recounts for another base
  return useMemo(() => {
    const here = session.document()
    const pending = followed && here.lineage && countPending(here, followed)
    return pending ? pending.coming + pending.held : 0
  }, [session, followed, base])
}

/** Names the main CV of a version, counts the lines that differ, and leads to changes made there and to the job. */
export function VersionBar() {
  const messages = useMessages(familyMessages)
  const { linkedCvs } = useMessages(editorMessages)
  const { untitled, linesDiffer } = useMessages(commonMessages)
  const { runWithUndo } = useEditor()
  const isClosed = useDraft(isLocked)
  const canWrite = useSpace().canWrite && !isClosed
  const followedId = useDraft(({ lineage }) => lineage?.documentId ?? '')
  const { heads } = useDocumentHeads()
  const followed = useFollowedCv(followedId, heads)
  const pending = usePendingCount(followed)
  const here = useDebounced(useDraft((document) => document))
  const lines = useMemo(
    () => ownChanges(here).filter(({ place }) => !/^(design|document)$/.test(place.part)).length,
    [here],
  )
  const job = heads?.find((one) => one.trashedAt === null && one.application?.resumeId === here.id)
  const isInTrash = heads?.some(({ id, trashedAt }) => id === followedId && trashedAt !== null)
  const [isOpen, setOpen] = useState(false)
  const name = followed ? displayTitleOf(followed, untitled) : ''
  const stop = () =>
    runWithUndo((document) => ({ document: detach(document), focus: null }), messages.stopped(name))
  return (
    <section
      aria-label={linkedCvs}
      className="flex min-h-10 flex-wrap items-center gap-x-2 ps-5 pe-3"
    >
      <Layers aria-hidden="true" className="size-4 shrink-0 text-soft" />
      <p className="flex min-w-0 flex-1 basis-40 items-baseline gap-x-1">
        {followed && (
          <>
            <span className="truncate">
              {messages.follows} <b className="font-semibold">{name}</b>
            </span>
            <span aria-hidden="true">·</span>
          </>
        )}
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="shrink-0 cursor-pointer rounded-control py-1 underline-offset-4 hover:underline"
        >
          {linesDiffer(lines)}
        </button>
      </p>
      {pending > 0 && canWrite && (
        <Button size="small" onPress={() => setOpen(true)}>
          {messages.see}
        </Button>
      )}
      {job && (
        <Link href={inSpace(applicationAddress(job.id))} className={buttonLook('outline', 'small')}>
          {messages.openJob}
        </Link>
      )}
      {canWrite && (
        <IconMenu label={linkedCvs}>
          <MenuItem
            text={messages.bring}
            isDisabled={pending === 0}
            description={pending === 0 && followed ? messages.upToDate(name) : undefined}
            icon={<Layers aria-hidden="true" />}
            onAction={() => setOpen(true)}
          />
          <MenuItem text={messages.stop} icon={<Unlink aria-hidden="true" />} onAction={stop} />
        </IconMenu>
      )}
      {isOpen && (
        <ChangesDialog
          followed={followed}
          isInTrash={isInTrash ?? false}
          name={name}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}
