'use client'

import { useMemo, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { type NamedCv, UpdateDialog } from '@/components/document/family/update-dialog'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { useDebounced } from '@/components/ui/use-debounced'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import {
  editor as editorMessages,
  family as familyMessages,
  familyList as listMessages,
} from '@/lib/messages/areas'
import { detach } from '@/lib/resume/family/attach'
import { newFollower } from '@/lib/resume/family/new-follower'
import { countPending, type Pending } from '@/lib/resume/family/pending'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openDocument, useDocumentTitle } from '../shell/top-bar/use-document-actions'
import { ChangesDialog } from './changes-dialog'
import { LineVersions } from './line-versions'
import { OwnChanges } from './own-changes'
import { type FamilyCv, type OpenFamily, useFamily } from './use-family'

/** Panel of linked CVs: pending changes, versions of a line, and own changes. */
export function FamilyPanel() {
  const messages = useMessages(familyMessages)
  const id = useDraft((document) => document.id)
  const followedId = useDraft(({ lineage }) => lineage?.documentId || null)
  const family = useFamily(id, followedId)
  const isMain = family.main?.id === id
  return (
    <>
      {followedId !== null && !isMain && <Followed family={family} />}
      {isMain && family.followers.length > 0 && <Followers family={family} />}
      {followedId === null && family.followers.length === 0 && (
        <p className="text-pretty text-soft text-sm">{messages.alone}</p>
      )}
      {(isMain || family.main === null) && followedId === null && (
        <NewLinked siblings={family.followers.length} />
      )}
      {family.main && <LineVersions main={family.main} family={family} />}
      {followedId !== null && !isMain && <OwnChanges main={family.main} />}
    </>
  )
}

/** Creates a follower of the open CV, and opens it. */
function NewLinked({ siblings }: { siblings: number }) {
  const { newLinked } = useMessages(listMessages)
  const { session, ids } = useEditor()
  const journal = useJournal()
  const name = useDocumentTitle()
  async function create() {
    const id = ids.document()
    journal?.save(newFollower(session.document(), { id, name, siblings }))
    await journal?.flush()
    openDocument(id)
  }
  return (
    <Button size="small" className="mt-3" onPress={() => void create()}>
      {newLinked}
    </Button>
  )
}

/** Master of the open CV, with its pending changes. */
function Followed({ family }: { family: OpenFamily }) {
  const { linkedCvs } = useMessages(editorMessages)
  const messages = useMessages(familyMessages)
  const { runWithUndo } = useEditor()
  const here = useDebounced(useDraft((document) => document))
  const [isOpen, setOpen] = useState(false)
  const { main } = family
  const name = main?.name ?? ''
  const pending = useMemo(
    () => (main?.document ? pendingOf({ ...main, document: here }, main.document) : null),
    [here, main],
  )
  const hasNews = countOf(pending) > 0
  const stop = () =>
    runWithUndo((document) => ({ document: detach(document), focus: null }), messages.stopped(name))
  return (
    <section aria-label={linkedCvs}>
      {main ? (
        <>
          <p className="wrap-anywhere">
            {messages.follows} <CvLink cv={main} />
          </p>
          <PendingLine pending={pending} />
        </>
      ) : (
        <p className="text-pretty">{family.isMainInTrash ? messages.inTrash : messages.notHere}</p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {hasNews && (
          <Button size="small" onPress={() => setOpen(true)}>
            {messages.see}
          </Button>
        )}
        <Button size="small" look="quiet" onPress={stop}>
          {messages.stop}
        </Button>
      </div>
      {isOpen && main?.document && (
        <ChangesDialog followed={main.document} name={name} onClose={() => setOpen(false)} />
      )}
    </section>
  )
}

/** Followers of the open CV, with their pending changes. */
function Followers({ family }: { family: OpenFamily }) {
  const { linkedCvs } = useMessages(editorMessages)
  const messages = useMessages(familyMessages)
  const list = useMessages(listMessages)
  const here = useDebounced(useDraft((document) => document))
  const [asked, setAsked] = useState<readonly NamedCv[] | null>(null)
  const { main, followers } = family
  const rows = useMemo(
    () => followers.map((follower) => ({ follower, pending: pendingOf(follower, here) })),
    [followers, here],
  )
  if (!main) return null
  const stale = rows.filter(({ pending }) => countOf(pending) > 0).map(({ follower }) => follower)
  return (
    <section aria-label={linkedCvs}>
      <p>{messages.followers(followers.length)}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {rows.map(({ follower, pending }) => (
          <li key={follower.id}>
            <CvLink cv={follower} />
            <PendingLine pending={pending} />
          </li>
        ))}
      </ul>
      {stale.length > 0 && (
        <Button size="small" className="mt-3" onPress={() => setAsked(stale)}>
          {list.updateAll}
        </Button>
      )}
      {asked && (
        <UpdateDialog
          master={main}
          followers={asked}
          onClose={() => setAsked(null)}
          onChanged={async () => {}}
        />
      )}
    </section>
  )
}

function CvLink({ cv }: { cv: FamilyCv }) {
  return (
    <button
      type="button"
      dir="auto"
      onClick={() => openDocument(cv.id)}
      className="wrap-anywhere inline cursor-pointer py-1 text-start font-semibold text-pen underline-offset-4 hover:underline"
    >
      {cv.name}
    </button>
  )
}

const countOf = (pending: Pending | null) => (pending ? pending.coming + pending.held : 0)

/** Returns null for a CV that is not loaded, or follows another CV of the family. */
function pendingOf({ document }: FamilyCv, main: ResumeDocument): Pending | null {
  return document?.lineage?.documentId === main.id ? countPending(document, main) : null
}

function PendingLine({ pending }: { pending: Pending | null }) {
  const messages = useMessages(familyMessages)
  const list = useMessages(listMessages)
  if (!pending) return null
  const count = countOf(pending)
  return (
    <p className={`text-sm ${count > 0 ? 'font-medium text-pen' : 'text-soft'}`}>
      {count > 0 ? list.outOfDate(count) : messages.current}
    </p>
  )
}
