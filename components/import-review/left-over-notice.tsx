'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { NoticeCard } from './notice-card'

type Props = { title: string; texts: readonly string[]; onCreate: () => void }

/** Shows text of a file that a CV has no field for, before the CV is created. */
export function LeftOverNotice({ title, texts, onCreate }: Props) {
  const messages = useMessages(reviewMessages)
  return (
    <NoticeCard title={title}>
      <p className="mt-2 font-semibold">{messages.unplaced(texts.length)}</p>
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
