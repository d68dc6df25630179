import { SeparatorVertical } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SliderField } from '@/components/ui/slider-field'
import { importReadings as readingMessages } from '@/lib/messages/areas'

type Props = {
  /** Position of the line as a share of the page width; null without one. */
  line: number | null
  onLine: (line: number | null) => void
  onRead: (line: number) => void
  isReading: boolean
}

/** Default position, where most date columns end. */
const usual = 0.25

/** Draws a line down the pages, by pointer or keys, and reparses the file with a date column there. */
export function DateColumn({ line, onLine, onRead, isReading }: Props) {
  const messages = useMessages(readingMessages)
  const holder = useRef<HTMLDivElement>(null)
  const isDrawn = line !== null
  const wasDrawn = useRef(isDrawn)
  // Button and slider replace each other: the keyboard focus follows.
  useEffect(() => {
    if (wasDrawn.current === isDrawn) return
    wasDrawn.current = isDrawn
    holder.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [isDrawn])
  if (line === null) {
    return (
      <div ref={holder}>
        <Button className="shadow-paper" onPress={() => onLine(usual)}>
          <SeparatorVertical aria-hidden="true" />
          {isReading ? messages.reading : messages.markColumn}
        </Button>
      </div>
    )
  }
  return (
    <div
      ref={holder}
      className="basis-full rounded-card border border-line bg-panel p-3 shadow-paper"
    >
      <p className="text-pretty text-sm text-soft">{messages.columnHint}</p>
      <div className="mt-2 flex flex-wrap items-end gap-x-3 gap-y-2">
        <SliderField
          label={messages.columnPlace}
          value={Math.round(line * 200) / 2}
          minimum={5}
          maximum={95}
          step={0.5}
          format={messages.columnAt}
          onChange={(value) => onLine(value / 100)}
          className="flex-1 basis-48"
        />
        <Button size="small" look="primary" onPress={() => onRead(line)}>
          {messages.readWithColumn}
        </Button>
        <Button size="small" onPress={() => onLine(null)}>
          {messages.cancel}
        </Button>
      </div>
    </div>
  )
}
