'use client'

import { useMemo } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  common as commonMessages,
  dashboard as dashboardMessages,
  spaces as spaceMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { displayTitle } from '@/lib/resume/display-title'
import { filingOf, takeOutOfArchive, withFilingOf } from '@/lib/resume/filing'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { useFileImports } from '../bring/use-file-imports'
import type { DashboardItem } from '../use-dashboard-items'

const ids = createIdGenerator()

export type CvActions = {
  rename: (item: DashboardItem, title: string) => Promise<void>
  /** @param tagsOf returns the new tags of a document, from its present ones */
  tag: (
    items: readonly DashboardItem[],
    tagsOf: (tags: readonly string[]) => string[],
  ) => Promise<void>
  /** @param isArchived false: takes them out of the archive */
  archive: (isArchived: boolean, ...items: readonly DashboardItem[]) => Promise<void>
  duplicate: (item: DashboardItem) => Promise<void>
  downloadPdf: (item: DashboardItem) => Promise<void>
  /** @param workspace target space; null: the person's own */
  copyTo: (item: DashboardItem, workspace: string | null, name: string) => Promise<void>
  trash: (...items: readonly DashboardItem[]) => Promise<void>
  /** False if it could not be restored, which was reported. */
  restore: (item: DashboardItem) => Promise<boolean>
}

/**
 * Returns the actions on a CV's card. None asks for confirmation: all can be undone.
 *
 * @param reload called after each action
 * @param bring downloads a remote CV before an action
 */
export function useCvActions(
  journal: Journal | null,
  reload: () => Promise<void>,
  bring: ReturnType<typeof useFileImports>['bring'],
): CvActions {
  const messages = useMessages(dashboardMessages)
  const copies = useMessages(spaceMessages)
  const { undo } = useMessages(commonMessages)
  const locale = useInterfaceLocale()
  const withLateCode = useLateCode()
  return useMemo(() => {
    const titleOf = (item: DashboardItem) => displayTitle(item, messages.ofKind[item.kind].untitled)

    /** Reports that a remote CV cannot be downloaded now. */
    const isAway = async (item: DashboardItem) => {
      if (await bring(item)) return false
      showToast({ text: messages.ofKind[item.kind].notBrought })
      return true
    }

    /** Saves changed documents; returns the items of those that could be read. */
    const changeAll = async (
      items: readonly DashboardItem[],
      change: (document: PaperDocument) => PaperDocument,
      failure: 'notRenamed' | 'notCopied' = 'notCopied',
    ) => {
      const changed: DashboardItem[] = []
      for (const item of items) {
        if (await isAway(item)) continue
        const loaded = await journal?.load(item.id)
        if (!loaded?.ok || loaded.document.kind === 'application') {
          showToast({ text: messages.ofKind[item.kind][failure] })
          continue
        }
        journal?.follow(loaded.document)
        journal?.save(change(loaded.document))
        changed.push(item)
      }
      await journal?.flush()
      await reload()
      return changed
    }
    const namesOf = (items: readonly DashboardItem[]) => formatters(locale).list(items.map(titleOf))

    const actions: CvActions = {
      async rename(item, title) {
        if (title === item.title) return
        await changeAll([item], (document) => ({ ...document, title }), 'notRenamed')
      },
      async tag(items, tagsOf) {
        const changed = await changeAll(items, (document) =>
          withFilingOf(document, { ...document, tags: tagsOf(filingOf(document).tags ?? []) }),
        )
        if (changed.length > 0) showToast({ text: messages.tagged(namesOf(changed)) })
      },
      async archive(isArchived, ...items) {
        const moveAll = (moved: readonly DashboardItem[], isIn: boolean) =>
          changeAll(moved, (document) =>
            isIn ? { ...document, isArchived: true } : takeOutOfArchive(document),
          )
        const moved = await moveAll(items, isArchived)
        if (moved.length === 0) return
        const onAction = () => void moveAll(moved, !isArchived)
        const text = messages[isArchived ? 'archivedNamed' : 'unarchivedNamed'](namesOf(moved))
        showToast({ text, action: { label: undo, onAction } })
      },
      async duplicate(item) {
        const title = messages.copyOf(titleOf(item))
        const copy = (document: PaperDocument) => ({
          ...takeOutOfArchive(document),
          id: ids.document(),
          title,
        })
        const changed = await changeAll([item], copy)
        if (changed.length > 0) showToast({ text: messages.duplicated(title) })
      },
      async downloadPdf(item) {
        if (await isAway(item)) return
        const document = await journal?.peek(item.id)
        if (!document || document.kind === 'application') {
          showToast({ text: messages.ofKind[item.kind].notCopied })
          return
        }
        await withLateCode(async () => {
          const { freezeDocument } = await import('@/lib/browser/jobs/applications/freeze-document')
          const { downloadPdf } = await import('@/lib/browser/paper/paper-actions')
          const pdf = await freezeDocument(document, messages.fileNames)
          if (pdf) downloadPdf(pdf.bytes, pdf.name)
          else showToast({ text: messages.downloadFailed })
        })
      },
      async copyTo(item, workspace, name) {
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
      async trash(...items) {
        const gone: DashboardItem[] = []
        for (const item of items) {
          if (await isAway(item)) continue
          await journal?.trash(item.id)
          gone.push({ ...item, isHere: true })
        }
        if (gone.length === 0) return
        await reload()
        const onAction = async () => {
          for (const item of gone) await actions.restore(item)
        }
        const text = messages.trashed(namesOf(gone))
        showToast({ text, action: { label: undo, onAction: () => void onAction() } })
      },
      async restore(item) {
        if (await isAway(item)) return false
        await journal?.restore(item.id)
        await reload()
        return true
      },
    }
    return actions
  }, [journal, reload, bring, messages, copies, undo, locale, withLateCode])
}
