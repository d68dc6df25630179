'use client'

import { FieldFocusProvider } from '@/components/ui/field-focus'
import { FileDrop } from '@/components/ui/file-drop'
import { useMessages } from '@/components/ui/messages'
import { removeDraft } from '@/lib/browser/import-export/import/draft-files'
import {
  dashboard as dashboardMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { LeftOverNotice } from './left-over-notice'
import { ReadingNotice } from './reading-notice'
import { Review } from './review'
import { UnreadNotice } from './unread-notice'
import { useBringMore } from './use-bring-more'
import { useDraftFile } from './use-draft-file'

/** Import screen: progress, review, or failure. */
export function ImportScreen() {
  const { dropHere } = useMessages(dashboardMessages)
  const drafts = useDraftFile()
  const bringMore = useBringMore(drafts)
  return (
    <>
      <Shown {...drafts} />
      <FileDrop text={dropHere} onFiles={bringMore} />
    </>
  )
}

function Shown({ state, again, cancel }: ReturnType<typeof useDraftFile>) {
  const messages = useMessages(reviewMessages)
  switch (state.kind) {
    case 'loading':
      return <main className="min-h-dvh bg-desk" aria-busy="true" />
    case 'gone':
      return <UnreadNotice title={messages.goneTitle} text={messages.gone} />
    case 'reading':
      return (
        <ReadingNotice
          name={state.file.name || messages.pasted}
          progress={state.progress}
          onCancel={cancel}
        />
      )
    case 'stopped':
      return (
        <UnreadNotice
          title={messages.stoppedTitle}
          text={messages.stopped}
          onRetry={again}
          onLeave={() => void removeDraft(state.file.id)}
        />
      )
    case 'failed':
      return (
        <UnreadNotice
          title={messages.failedTitle(state.file.name || messages.pasted)}
          text={messages.failures[state.code]}
          note={messages.nothingLost}
          {...(state.code === 'gave-up' ? { onRetry: again } : {})}
          onLeave={() => void removeDraft(state.file.id)}
        />
      )
    case 'left-over':
      return (
        <LeftOverNotice
          title={state.file.name || messages.pasted}
          texts={state.texts}
          onCreate={state.create}
        />
      )
    case 'review':
      return (
        <FieldFocusProvider key={state.file.id}>
          <Review file={state.file} first={state.draft} waiting={state.waiting} />
        </FieldFocusProvider>
      )
  }
}
