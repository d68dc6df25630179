import { Pencil } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { AdReading } from '@/lib/browser/jobs/applications/read-ad'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { AdField } from './ad-field'
import type { AdMark } from './ad-marks'
import { FileText } from './file-text'

type Props = {
  text: string
  hasText: boolean
  takeText: (text: string) => void
  reading: AdReading
  isPending: boolean
  isPasted: boolean
  isTooLong: boolean
  isSaving: boolean
  isClearable: boolean
  /** Marks that are shown. */
  shown: readonly AdMark[]
  current: string | null
  /** Share that is shown of what was read; null when it is all. */
  progress: number | null
  /** Id of the text that describes the field. */
  hintId: string
  onTypeIn: () => void
  onClear: () => void
  onNotes: () => void
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

/** The ad of a new job: its field, other ways to fill it, and what is to be said of it. */
export function AdSide(props: Props) {
  const { text, hasText, takeText, reading, isPending, isPasted, shown, current, progress } = props
  const { tooLong, newJob: messages } = useMessages(applicationsMessages)
  const isRead = hasText && !isPending
  return (
    <div className="min-w-0">
      <AdField
        value={text}
        onChange={takeText}
        marks={shown}
        current={current}
        progress={isPending && isPasted ? 0.05 : progress}
        describedBy={props.hintId}
      />
      <div className="mt-2.5 flex flex-wrap items-center gap-x-2 gap-y-1">
        <FileText onText={takeText} />
        <Button
          look="quiet"
          onPress={() => {
            props.onTypeIn()
            focusOn('[data-new-job="position"]')
          }}
        >
          <Pencil aria-hidden="true" />
          {messages.typeIn}
        </Button>
        {props.isClearable && (
          <Button
            look="quiet"
            className="ms-auto"
            onPress={() => {
              props.onClear()
              focusOn('main textarea')
            }}
          >
            {messages.clear}
          </Button>
        )}
      </div>
      {props.isTooLong && (
        <p role="status" className="mt-2 text-sm">
          {tooLong(limits.posting)}
        </p>
      )}
      <p role="status" className="sr-only">
        {isRead &&
          reading.isAd &&
          messages.read(Object.keys(reading.places).length, reading.demands.length)}
      </p>
      {isRead && !reading.isAd && (
        <div
          role="status"
          className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-mark-wash px-3 py-1.5 text-mark-ink"
        >
          <p className="flex-1 basis-60">{messages.notAnAd}</p>
          <Button size="small" isDisabled={props.isSaving} onPress={props.onNotes}>
            {messages.saveAsNotes}
          </Button>
        </div>
      )}
    </div>
  )
}
