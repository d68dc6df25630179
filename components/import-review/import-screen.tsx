'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { FieldFocusProvider } from '@/components/ui/field-focus'
import { FileDrop } from '@/components/ui/file-drop'
import { useMessages } from '@/components/ui/messages'
import { removeDraft } from '@/lib/browser/import-export/import/draft-files'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  dashboard as dashboardMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { NoticeCard } from './notice-card'
import { ReadingScreen } from './reading-screen'
import { Review } from './review'
import { useBringMore } from './use-bring-more'
import { mayRetry, useDraftFile } from './use-draft-file'

type LeftOverNoticeProps = { name: string; texts: readonly string[]; onCreate: () => void }

/** Shows text of a file that a CV has no field for, before the CV is created. */
function LeftOverNotice({ name, texts, onCreate }: LeftOverNoticeProps) {
  const messages = useMessages(reviewMessages)
  return (
    <NoticeCard name={name} title={messages.unplaced(texts.length)}>
      <p className="text-soft">{messages.unplacedHint}</p>
      <ul className="mt-3 list-disc ps-5">
        {texts.map((text) => (
          <li key={text} dir="auto" className="break-words">
            {text}
          </li>
        ))}
      </ul>
      <Button look="primary" className="mt-5" onPress={onCreate}>
        {messages.create}
      </Button>
    </NoticeCard>
  )
}

type Props = {
  name: string
  title: string
  text: string
  /** Note about what happened to the user's own data. */
  note?: string
  onRetry?: () => void
  onLeave?: () => void
}

/** Explains why a file was not read. */
function UnreadNotice({ name, title, text, note, onRetry, onLeave }: Props) {
  const messages = useMessages(reviewMessages)
  return (
    <NoticeCard name={name} title={title}>
      <p className="mt-2">{text}</p>
      {note && <p className="mt-2 text-soft">{note}</p>}
      <div className="mt-5 flex flex-wrap gap-2">
        <Link href={inSpace('/start')} className={buttonLook('primary')} onClick={onLeave}>
          {messages.chooseOther}
        </Link>
        {onRetry && <Button onPress={onRetry}>{messages.tryAgain}</Button>}
        <Link href={inSpace('/cvs')} className={buttonLook('outline')} onClick={onLeave}>
          {messages.toDashboard}
        </Link>
      </div>
    </NoticeCard>
  )
}

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
      return <ReadingScreen name={null} progress={null} onCancel={null} />
    case 'gone':
      return <UnreadNotice name={messages.title} title={messages.goneTitle} text={messages.gone} />
    case 'reading':
      return (
        <ReadingScreen
          name={state.file.name || messages.pasted}
          progress={state.progress}
          onCancel={cancel}
        />
      )
    case 'stopped':
      return (
        <UnreadNotice
          name={state.file.name || messages.pasted}
          title={messages.stoppedTitle}
          text={messages.stopped}
          onRetry={again}
          onLeave={() => void removeDraft(state.file.id)}
        />
      )
    case 'failed':
      return (
        <UnreadNotice
          name={state.file.name || messages.pasted}
          title={
            state.code === 'not-started'
              ? messages.notStartedTitle
              : messages.failedTitle(state.file.name || messages.pasted)
          }
          text={messages.failures[state.code]}
          note={messages.nothingLost}
          {...(mayRetry(state.code) ? { onRetry: again } : {})}
          onLeave={() => void removeDraft(state.file.id)}
        />
      )
    case 'left-over':
      return (
        <LeftOverNotice
          name={state.file.name || messages.pasted}
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
