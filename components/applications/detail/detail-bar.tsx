'use client'

import { CalendarDays, ChevronLeft, Copy, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { UndoPair } from '@/components/document/editor/undo-buttons'
import {
  DataStateDialogs,
  DataStateLine,
  type StateDialog,
} from '@/components/document/status/data-state-line'
import { DataStateVoice } from '@/components/document/status/data-state-voice'
import { AppHeader } from '@/components/ui/app-header'
import { IconMenu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useDataState } from '@/lib/browser/sync/history/use-data-state'
import {
  applications as applicationsMessages,
  common as commonMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { copyApplication } from '@/lib/resume/copy-application'
import { listFragment } from '../applications-address'
import { useJobName } from '../use-job-name'
import { useApplication, useApplicationDraft } from './application-context'
import { useCalendar } from './use-calendar'

type Props = { journal: Journal; isReader: boolean; today: string }

/** Header of an open application: back, name, save state, undo, and a menu. */
export function DetailBar({ journal, isReader, today }: Props) {
  const { back } = useMessages(applicationsMessages)
  const nameOf = useJobName()
  const title = useApplicationDraft(({ title, content }) =>
    nameOf({ title, label: content.position, name: content.employer }),
  )
  return (
    <AppHeader
      place="jobs"
      name={
        <>
          <a
            href={listFragment}
            aria-label={back}
            title={back}
            className="flex size-8 shrink-0 items-center justify-center rounded-control text-soft hover:bg-hover pointer-coarse:size-11"
          >
            <ChevronLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
          </a>
          <h1 dir="auto" className="line-clamp-3 wrap-anywhere min-w-0 font-semibold text-base">
            {title}
          </h1>
        </>
      }
      status={<SaveState />}
    >
      <UndoButtons isDisabled={isReader} />
      <MoreMenu journal={journal} title={title} today={today} />
    </AppHeader>
  )
}

/** Shows the save state. */
function SaveState() {
  const { session } = useApplication()
  const { id } = session.document()
  const state = useDataState(id)
  const [dialog, setDialog] = useState<StateDialog | null>(null)
  return (
    <>
      <DataStateVoice state={state} />
      <DataStateLine state={state} onOpen={setDialog} />
      <DataStateDialogs open={dialog} documentId={id} onClose={() => setDialog(null)} />
    </>
  )
}

function UndoButtons({ isDisabled }: { isDisabled: boolean }) {
  const { session, undo, redo } = useApplication()
  const canUndo = useApplicationDraft(session.canUndo) && !isDisabled
  const canRedo = useApplicationDraft(session.canRedo) && !isDisabled
  return <UndoPair {...{ canUndo, canRedo, undo, redo }} />
}

function MoreMenu({ journal, title, today }: Pick<Props, 'journal' | 'today'> & { title: string }) {
  const { more, calendar } = useMessages(applicationsMessages)
  const messages = useMessages(dashboardMessages)
  const { undo } = useMessages(commonMessages)
  const { session, ids } = useApplication()
  const downloadCalendar = useCalendar()

  async function duplicate() {
    const copy = copyApplication(session.document(), ids, today)
    journal.save(copy)
    await journal.flush()
    location.hash = copy.id
    showToast({ text: messages.duplicated(messages.copyOf(title)) })
  }

  async function trash() {
    const { id } = session.document()
    // Leaves for the list, since further edits would go into the trash.
    location.hash = listFragment
    await journal.trash(id)
    const onAction = () => void journal.restore(id)
    showToast({ text: messages.trashed(title), action: { label: undo, onAction } })
  }

  return (
    <IconMenu label={more} placement="bottom end">
      <MenuItem
        text={calendar}
        icon={<CalendarDays aria-hidden="true" />}
        onAction={() => void downloadCalendar()}
      />
      <MenuItem
        text={messages.duplicate}
        icon={<Copy aria-hidden="true" />}
        onAction={() => void duplicate()}
      />
      <MenuItem
        text={messages.trash}
        icon={<Trash2 aria-hidden="true" />}
        onAction={() => void trash()}
      />
    </IconMenu>
  )
}
