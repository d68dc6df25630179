import { useMemo } from 'react'
import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { useJobName } from '@/components/document/use-job-name'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { changeStored } from '@/lib/browser/editing/change-stored'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import {
  applications as applicationsMessages,
  common as commonMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { changeStage } from '@/lib/resume/change-stage'
import { copyApplication } from '@/lib/resume/copy-application'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationStage } from '@/lib/resume/schema/application'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { useCalendar } from './use-calendar'

const ids = createIdGenerator()

export type ApplicationActions = {
  /** Moves it to a stage; the notice offers undo. */
  move: (item: ApplicationItem, stage: ApplicationStage) => Promise<void>
  duplicate: (item: ApplicationItem) => Promise<void>
  downloadCalendar: (item: ApplicationItem) => Promise<void>
  trash: (item: ApplicationItem) => Promise<void>
  /** False if it could not be restored, which was reported. */
  restore: (item: ApplicationItem) => Promise<boolean>
}

/**
 * Returns the actions on an application in a list. None asks for confirmation: all can be undone.
 *
 * @param today `YYYY-MM-DD`
 * @param reload called after each action
 * @param bring downloads a remote document before an action
 * @param show shows an item in its new stage while it is written; null: as it is stored
 */
export function useApplicationActions(
  journal: Journal | null,
  today: string,
  reload: () => Promise<void>,
  bring: ReturnType<typeof useFileImports>['bring'],
  show: (id: string, item: ApplicationItem | null) => void,
): ApplicationActions {
  const messages = useMessages(applicationsMessages)
  const common = useMessages(dashboardMessages)
  const { undo } = useMessages(commonMessages)
  const nameOf = useJobName()
  const downloadCalendar = useCalendar()
  return useMemo(() => {
    /** Reports that a remote application cannot be downloaded now. */
    const isAway = async (item: ApplicationItem) => {
      if (await bring(item)) return false
      showToast({ text: messages.notBrought })
      return true
    }

    const change = async (
      id: string,
      edit: (application: ApplicationDocument) => ApplicationDocument,
    ) => {
      const place = { id, kind: 'application' } as const
      const isChanged = journal && (await changeStored(journal, place, edit, Date.now()))
      await reload()
      if (!isChanged) showToast({ text: messages.notRead })
      return Boolean(isChanged)
    }

    /** Reads the application; null if it is missing, which was reported. */
    const read = async (item: ApplicationItem) => {
      if (await isAway(item)) return null
      const found = await journal?.peek(item.id)
      if (found?.kind === 'application') return found
      showToast({ text: messages.notRead })
      return null
    }

    const actions: ApplicationActions = {
      async move(item, stage) {
        if (stage === item.application.stage || (await isAway(item))) return
        let before: ApplicationDocument['content'] | null = null
        const outcome = stage === 'closed' ? item.application.outcome : ''
        const application = { ...item.application, stage, outcome, stageOn: today }
        show(item.id, { ...item, application, updatedAt: Date.now() })
        const isMoved = await change(item.id, (document) => {
          before = document.content
          return { ...document, content: changeStage(document.content, stage, today) }
        })
        show(item.id, null)
        if (!isMoved) return
        // Reverts only the move; later edits stay.
        const revert = () =>
          change(item.id, (document) => {
            if (!before) return document
            const { savedOn, appliedOn, interviewOn, offerOn, closedOn, outcome } = before
            const days = { savedOn, appliedOn, interviewOn, offerOn, closedOn, outcome }
            const content = { ...document.content, ...days, stage: before.stage }
            return { ...document, content }
          })
        showToast({
          text: messages.moved(nameOf(item), messages.stages[stage]),
          action: { label: undo, onAction: () => void revert() },
        })
      },
      async duplicate(item) {
        const found = await read(item)
        if (!found || !journal) return
        journal.save(copyApplication(found, ids, today))
        await journal.flush()
        await reload()
        showToast({ text: common.duplicated(common.copyOf(nameOf(item))) })
      },
      async downloadCalendar(item) {
        const found = await read(item)
        if (found) await downloadCalendar(found)
      },
      async trash(item) {
        if (await isAway(item)) return
        await journal?.trash(item.id)
        await reload()
        const onAction = () => void actions.restore({ ...item, isHere: true })
        showToast({ text: common.trashed(nameOf(item)), action: { label: undo, onAction } })
      },
      async restore(item) {
        if (await isAway(item)) return false
        await journal?.restore(item.id)
        await reload()
        return true
      },
    }
    return actions
  }, [journal, today, reload, bring, show, messages, common, undo, nameOf, downloadCalendar])
}
