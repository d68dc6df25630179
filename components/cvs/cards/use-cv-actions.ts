import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import { changeStored, undoStored } from '@/lib/browser/editing/change-stored'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  common as commonMessages,
  dashboard as dashboardMessages,
  familyList as familyMessages,
  spaces as spaceMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { displayTitle } from '@/lib/resume/display-title'
import { detach } from '@/lib/resume/family/attach'
import { newFollower } from '@/lib/resume/family/new-follower'
import { filedAsCopy, filingOf, refiled } from '@/lib/resume/filing'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { FamilyDialog } from '../family/family-dialogs'

const ids = createIdGenerator()

export type CvActions = ReturnType<typeof useCvActions>['actions']

type Options = {
  journal: Journal | null
  items: readonly PaperItem[]
  /** Called after each action. */
  reload: () => Promise<void>
  /** Downloads a remote CV; false if that is not possible now. */
  bring: ReturnType<typeof useFileImports>['bring']
}

/**
 * Returns the actions on a CV's card, and the dialog that one of them opened. None asks for confirmation, since all can
 * be undone, but a CV with versions is trashed only after the person has decided about them.
 */
export function useCvActions({ journal, items, reload, bring }: Options) {
  const messages = useMessages(dashboardMessages)
  const family = useMessages(familyMessages)
  const copies = useMessages(spaceMessages)
  const { undo, filing } = useMessages(commonMessages)
  const locale = useInterfaceLocale()
  const withLateCode = useLateCode()
  const router = useRouter()
  const [dialog, setDialog] = useState<FamilyDialog | null>(null)
  const { actions, trashNow } = useMemo(() => {
    const titleOf = (item: PaperItem) => displayTitle(item, messages.ofKind[item.kind].untitled)

    /** Reports that a remote CV cannot be downloaded now. */
    const isAway = async (item: PaperItem) => {
      if (await bring(item)) return false
      showToast({ text: messages.ofKind[item.kind].notBrought })
      return true
    }

    /** Saves changed documents; returns the items of those that could be read. */
    const changeAll = async (
      items: readonly PaperItem[],
      change: (document: PaperDocument) => PaperDocument,
      failure: 'notRenamed' | 'notCopied' = 'notCopied',
    ) => {
      const changed: PaperItem[] = []
      for (const item of items) {
        if (await isAway(item)) continue
        const loaded = await journal?.load(item.id)
        if (!loaded?.ok || loaded.document.kind === 'application') {
          showToast({ text: messages.ofKind[item.kind][failure] })
          continue
        }
        journal?.follow(loaded.document)
        journal?.save(change(loaded.document))
        changed.push({ ...item, isHere: true })
      }
      await journal?.flush()
      await reload()
      return changed
    }
    const namesOf = (items: readonly PaperItem[]) => formatters(locale).list(items.map(titleOf))

    const restore = async (item: PaperItem) => {
      if (await isAway(item)) return false
      await journal?.restore(item.id)
      await reload()
      return true
    }
    const trashNow = async (...leaving: readonly PaperItem[]) => {
      const gone: PaperItem[] = []
      for (const item of leaving) {
        if (await isAway(item)) continue
        await journal?.trash(item.id)
        gone.push({ ...item, isHere: true })
      }
      if (gone.length === 0) return
      await reload()
      const restoreAll = async () => {
        for (const item of gone) await restore(item)
      }
      const text = messages.trashed(namesOf(gone))
      showToast({ text, action: { label: undo, onAction: () => void restoreAll() } })
    }

    const actions = {
      async rename(item: PaperItem, title: string) {
        if (title === item.title) return
        await changeAll([item], (document) => ({ ...document, title }), 'notRenamed')
      },
      /** @param tagsOf returns the new tags of a document, from its present ones */
      async tag(tagged: readonly PaperItem[], tagsOf: (tags: readonly string[]) => string[]) {
        const changed = await changeAll(tagged, (document) =>
          refiled(document, { tags: tagsOf(filingOf(document).tags ?? []) }),
        )
        if (changed.length > 0) showToast({ text: messages.tagged(namesOf(changed)) })
      },
      /** @param isArchived false: takes them out of the archive */
      async archive(isArchived: boolean, ...archived: readonly PaperItem[]) {
        const moveAll = (moved: readonly PaperItem[], isIn: boolean) =>
          changeAll(moved, (document) => refiled(document, { isArchived: isIn || undefined }))
        const moved = await moveAll(archived, isArchived)
        if (moved.length === 0) return
        const onAction = () => void moveAll(moved, !isArchived)
        const text = messages[isArchived ? 'archivedNamed' : 'unarchivedNamed'](namesOf(moved))
        showToast({ text, action: { label: undo, onAction } })
      },
      async duplicate(item: PaperItem) {
        const title = messages.copyOf(titleOf(item))
        const copy = (document: PaperDocument) => ({
          ...filedAsCopy(document),
          id: ids.document(),
          title,
        })
        const changed = await changeAll([item], copy)
        if (changed.length > 0) showToast({ text: messages.duplicated(title) })
      },
      async downloadPdf(item: PaperItem) {
        if (await isAway(item)) return
        const document = await journal?.peek(item.id)
        if (!journal || !document || document.kind === 'application') {
          showToast({ text: messages.ofKind[item.kind].notCopied })
          return
        }
        await withLateCode(async () => {
          const { freezeDocument } = await import('@/lib/browser/jobs/applications/freeze-document')
          const { downloadPdf } = await import('@/lib/browser/paper/paper-actions')
          const pdf = await freezeDocument(journal, document, messages.fileNames)
          if (pdf) downloadPdf(pdf.bytes, pdf.name)
          else showToast({ text: messages.downloadFailed })
        })
      },
      /** @param workspace target space; null: the person's own */
      async copyTo(item: PaperItem, workspace: string | null, name: string) {
        if (!journal || (await isAway(item))) return
        await withLateCode(async () => {
          const { copyToSpace } = await import('@/lib/browser/sync/spaces/copy-to-space')
          const id = await copyToSpace(journal, item.id, workspace)
          const title = titleOf(item)
          if (id === null) {
            showToast({ text: copies.notCopied(title) })
            return
          }
          const onAction = () => leaveTo(inSpace(`/editor#${id}`, workspace))
          showToast({
            text: copies.copiedTo(title, name),
            action: { label: copies.open, onAction },
          })
        })
      },
      /** Trashes one after the person has decided about its versions; those of several stay as they are. */
      async trash(...leaving: readonly PaperItem[]) {
        const [item, ...others] = leaving
        const followers = items.filter(({ follows }) => follows === item?.id)
        if (item && others.length === 0 && followers.length > 0)
          setDialog({ kind: 'leave', item, followers })
        else await trashNow(...leaving)
      },
      /** False if it could not be restored, which was reported. */
      restore,
      /** Creates a version of this CV, and opens it. */
      async createFollower(item: PaperItem) {
        const source = (await bring(item)) ? await journal?.peek(item.id) : null
        if (!journal || source?.kind !== 'resume') {
          showToast({ text: messages.ofKind.resume.notCopied })
          return
        }
        const id = ids.document()
        const followed = item.follows ?? item.id
        const siblings = items.filter(({ follows }) => follows === followed).length
        journal.save(newFollower(source, { id, name: titleOf(item), siblings }))
        await journal.flush()
        router.push(inSpace(`/editor#${id}`))
      },
      /** Asks which CV to follow. */
      askFollow: (item: PaperItem) => setDialog({ kind: 'follow', item }),
      /** Opens the tags of these documents. */
      askTags: (...tagged: readonly PaperItem[]) => setDialog({ kind: 'tags', tagged }),
      /** Opens the note of a document; each input is stored. */
      async askNote(item: PaperItem) {
        if (await isAway(item)) return
        const loaded = await journal?.load(item.id)
        if (!journal || !loaded?.ok) {
          showToast({ text: messages.ofKind[item.kind].notCopied })
          return
        }
        const { document } = loaded
        journal.follow(document)
        const onNote = (note: string) => journal.save(refiled(document, { note }))
        setDialog({ kind: 'note', note: filingOf(document).note ?? '', onNote })
      },
      async lock(item: PaperItem) {
        const [changed] = await changeAll([item], (document) =>
          refiled(document, { isLocked: item.isLocked ? undefined : true }),
        )
        const done = filing[item.isLocked ? 'unlockedNamed' : 'lockedNamed']
        if (changed) showToast({ text: done(titleOf(item)) })
      },
      async stopFollowing(item: PaperItem) {
        const isDone =
          journal !== null &&
          (await bring(item)) &&
          (await changeStored(journal, { id: item.id, kind: 'resume' }, detach, Date.now()))
        await reload()
        if (!isDone) {
          showToast({ text: messages.ofKind.resume.notBrought })
          return
        }
        const master = items.find(({ id }) => id === item.follows)
        const onAction = () => void undoStored(journal, [item.id]).then(reload)
        const text = family.stopped(master ? titleOf(master) : messages.ofKind.resume.untitled)
        showToast({ text, action: { label: undo, onAction } })
      },
    }
    return { actions, trashNow }
  }, [
    journal,
    items,
    reload,
    bring,
    messages,
    family,
    copies,
    undo,
    filing,
    locale,
    withLateCode,
    router,
  ])
  return { actions, trashNow, dialog, closeDialog: () => setDialog(null) }
}
