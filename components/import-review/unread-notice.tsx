'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { NoticeCard } from './notice-card'

type Props = {
  title: string
  text: string
  /** Note about what happened to the user's own data. */
  note?: string
  onRetry?: () => void
  onLeave?: () => void
}

/** Explains why a file was not read. */
export function UnreadNotice({ title, text, note, onRetry, onLeave }: Props) {
  const messages = useMessages(reviewMessages)
  return (
    <NoticeCard title={title}>
      <p className="mt-2">{text}</p>
      {note && <p className="mt-2 text-soft">{note}</p>}
      <div className="mt-5 flex flex-wrap gap-2">
        <Link href={inSpace('/resumes?import')} className={buttonLook('primary')} onClick={onLeave}>
          {messages.chooseOther}
        </Link>
        {onRetry && <Button onPress={onRetry}>{messages.tryAgain}</Button>}
        <Link href={inSpace('/resumes')} className={buttonLook('outline')} onClick={onLeave}>
          {messages.toDashboard}
        </Link>
      </div>
    </NoticeCard>
  )
}
