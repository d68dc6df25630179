import type { ComponentType } from 'react'
import { useMessages } from '@/components/ui/messages'
import { pixelsPerPoint } from '@/lib/browser/paper/zoom'
import { preview as previewMessages } from '@/lib/messages/areas'

/** Page sizes in points. */
const sizes = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } }

type Props = {
  factor: number
  page: 'a4' | 'letter' | undefined
  /** Shows words in place of the grey bars, where they are known. */
  Words?: ComponentType<{ scale: number }> | undefined
}

/** Blank page in place of the first rendering. */
export function BlankSheet({ factor, page = 'a4', Words }: Props) {
  const messages = useMessages(previewMessages)
  const { width, height } = sizes[page]
  const scale = factor * pixelsPerPoint
  return (
    <div
      role="img"
      aria-label={messages.loading}
      className="shrink-0 bg-paper p-[8%] shadow-paper dark:brightness-96"
      style={{ width: width * scale, height: height * scale }}
    >
      {Words ? (
        <Words scale={scale} />
      ) : (
        <div className="flex flex-col gap-[3%] motion-safe:animate-pulse">
          <div className="h-5 w-2/5 rounded bg-[#12161d]/8" />
          <div className="h-3 w-1/4 rounded bg-[#12161d]/8" />
          <div className="mt-4 h-2.5 w-full rounded bg-[#12161d]/6" />
          <div className="h-2.5 w-11/12 rounded bg-[#12161d]/6" />
          <div className="h-2.5 w-4/5 rounded bg-[#12161d]/6" />
        </div>
      )}
    </div>
  )
}
