'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { importReview as reviewMessages } from '@/lib/messages/areas'

type Props = { title: string; texts: readonly string[]; onCreate: () => void }

/** Shows what a file says and its CV has no place for, before the CV is created. */
export function LeftOverNotice({ title, texts, onCreate }: Props) {
  const words = useMessages(reviewMessages)
  return (
    <main className="flex min-h-dvh items-center justify-center bg-desk p-4">
      <div className="max-w-lg rounded-card border border-line bg-panel p-6">
        <h1 dir="auto" className="break-words text-xl">
          {title}
        </h1>
        <p className="mt-2">
          <strong>{words.unplaced(texts.length)}</strong> {words.unplacedHint}
        </p>
        <ul className="mt-3 list-disc ps-5">
          {texts.map((text) => (
            <li key={text} dir="auto" className="break-words">
              {text}
            </li>
          ))}
        </ul>
        <Button look="primary" className="mt-5" onPress={onCreate}>
          {words.create}
        </Button>
      </div>
    </main>
  )
}
