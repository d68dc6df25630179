'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { changeStored, undoStored } from '@/lib/browser/editing/change-stored'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  common as commonMessages,
  dashboard as dashboardMessages,
  familyList as familyMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { detach } from '@/lib/resume/family/attach'
import { newFollower } from '@/lib/resume/family/new-follower'
import { createIdGenerator } from '@/lib/resume/ids'
import type { CvActions } from '../cards/use-cv-actions'
import type { DashboardItem } from '../use-dashboard-items'
import type { FamilyDialog } from './family-dialogs'

const ids = createIdGenerator()

export type FamilyActions = CvActions & {
  /** Creates a follower of this CV, and opens it. */
  createFollower: (item: DashboardItem) => Promise<void>
  /** Asks which CV to follow. */
  askFollow: (item: DashboardItem) => void
  /** Opens the tags of these documents. */
  askTags: (...items: readonly DashboardItem[]) => void
  stopFollowing: (item: DashboardItem) => Promise<void>
}

type Options = {
  journal: Journal | null
  items: readonly DashboardItem[]
  reload: () => Promise<void>
  /** Downloads a remote CV; false if that is not possible now. */
  bring: (item: DashboardItem) => Promise<boolean>
}

/**
 * Returns the actions of a card including those on families, and the open dialog. A CV with followers is trashed only
 * after the person has decided about them.
 */
export function useFamilyActions(actions: CvActions, { journal, items, reload, bring }: Options) {
  const messages = useMessages(familyMessages)
  const { undo } = useMessages(commonMessages)
  const { ofKind } = useMessages(dashboardMessages)
  const router = useRouter()
  const [dialog, setDialog] = useState<FamilyDialog | null>(null)
  const familyActions = useMemo((): FamilyActions => {
    const nameOf = (item: DashboardItem) => displayTitle(item, ofKind.resume.untitled)
    return {
      ...actions,
      async createFollower(item) {
        const isHere = await bring(item)
        const source = isHere ? await journal?.peek(item.id) : null
        if (!journal || source?.kind !== 'resume') {
          showToast({ text: ofKind.resume.notCopied })
          return
        }
        const id = ids.document()
        const followed = item.follows ?? item.id
        const siblings = items.filter(({ follows }) => follows === followed).length
        journal.save(newFollower(source, { id, name: nameOf(item), siblings }))
        await journal.flush()
        router.push(inSpace(`/editor#${id}`))
      },
      askFollow: (item) => setDialog({ kind: 'follow', item }),
      askTags: (...tagged) => setDialog({ kind: 'tags', tagged }),
      async stopFollowing(item) {
        const isDone =
          journal !== null &&
          (await bring(item)) &&
          (await changeStored(journal, { id: item.id, kind: 'resume' }, detach, Date.now()))
        await reload()
        if (!isDone) {
          showToast({ text: ofKind.resume.notBrought })
          return
        }
        const master = items.find(({ id }) => id === item.follows)
        const onAction = () => void undoStored(journal, [item.id]).then(reload)
        showToast({
          text: messages.stopped(master ? nameOf(master) : ofKind.resume.untitled),
          action: { label: undo, onAction },
        })
      },
      async trash(...leaving) {
        const [item, ...others] = leaving
        const followers = items.filter(({ follows }) => follows === item?.id)
        // Of several, the versions that are left stay as they are, as by the dialog's first choice.
        if (item && others.length === 0 && followers.length > 0)
          setDialog({ kind: 'leave', item, followers })
        else await actions.trash(...leaving)
      },
    }
  }, [actions, journal, items, reload, bring, messages, undo, ofKind, router])
  return { familyActions, dialog, closeDialog: () => setDialog(null) }
}
