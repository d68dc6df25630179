import { CloudOff, X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { ui as uiMessages } from '@/lib/messages/areas'
import { Button } from './button'
import { useMessages } from './messages'
import { reserveNoticeRoom } from './notice-room'

export type Retry = {
  isTrying: boolean
  /** Whether the server has another build, so that only reloading the page helps. */
  isNewBuild?: boolean
  onRetry: () => void
}

/** Returns the sentence and the button of a part that could not be loaded. */
function useRetry({ isTrying, isNewBuild, onRetry }: Retry) {
  const messages = useMessages(uiMessages)
  if (isNewBuild) {
    const onPress = () => location.reload()
    return { text: messages.newBuild, label: messages.reload, onPress }
  }
  const text = isTrying ? messages.fetching : messages.notFetched
  return { text, label: messages.tryAgain, onPress: onRetry }
}

/** Inline message in place of a component that could not be loaded, with a retry. */
export function NotFetchedHere({ className, ...retry }: Retry & { className?: string }) {
  const { text, label, onPress } = useRetry(retry)
  return (
    <div role="status" className={`flex flex-wrap items-center gap-x-3 gap-y-2 ${className ?? ''}`}>
      <CloudOff aria-hidden="true" className="size-4.5 shrink-0 text-soft" />
      <p className="min-w-0 flex-1 basis-56 text-pretty text-sm">{text}</p>
      <Button size="small" onPress={onPress}>
        {label}
      </Button>
    </div>
  )
}

/** Returns the container of such notices, above everything: an open sheet must not make them inert. */
function findNoticePlace(): HTMLElement {
  const id = 'not-fetched-notices'
  const existing = document.getElementById(id)
  if (existing) return existing
  const place = document.createElement('div')
  place.id = id
  place.className =
    'pointer-events-none fixed inset-x-0 bottom-20 z-60 flex flex-col items-center gap-2 px-3 md:bottom-6 ' +
    // Above toasts and floating tools.
    '[body:has([data-notices])_&]:bottom-36 md:[body:has([data-notices])_&]:bottom-20 ' +
    // Over a dialog at the top, since its buttons are at the bottom.
    '[body:has([data-over-page])_&]:top-16 [body:has([data-over-page])_&]:bottom-auto!'
  place.dataset.reactAriaTopLayer = 'true'
  document.body.append(place)
  reserveNoticeRoom(place, '4rem')
  return place
}

type NoticeProps = Retry & {
  /** Called when the person closes it. */
  onClose?: () => void
}

const noticeButtonLook =
  'flex min-h-9 shrink-0 cursor-pointer items-center rounded-control px-2.5 outline-offset-0 ' +
  'hover:bg-white/15 focus-visible:outline-white pointer-coarse:min-h-11'

/**
 * Notice for an overlay that could not be loaded: covers no field, takes no focus, and looks like a toast, but needs no
 * further code.
 */
export function NotFetchedNotice({ onClose, ...retry }: NoticeProps) {
  const messages = useMessages(uiMessages)
  const { text, label, onPress } = useRetry(retry)
  const [isClosed, setClosed] = useState(false)
  if (isClosed) return null
  return createPortal(
    <div
      role="alert"
      className="pointer-events-auto flex max-w-full items-center gap-1 rounded-card bg-night py-1 ps-4 pe-1.5 text-on-night shadow-float"
    >
      <p className="min-w-0 py-1.5 pe-2">{text}</p>
      <button
        type="button"
        onClick={onPress}
        className={`font-semibold underline underline-offset-3 ${noticeButtonLook}`}
      >
        {label}
      </button>
      <button
        type="button"
        onClick={() => {
          setClosed(true)
          onClose?.()
        }}
        aria-label={messages.dismiss}
        className={noticeButtonLook}
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>,
    findNoticePlace(),
  )
}

/** Milliseconds between automatic retries. */
const retryPause = 10_000

/** For a part that is not missed yet: retries automatically, periodically and when the network is back. */
export function SilentRetry({ isTrying, isNewBuild, onRetry }: Retry) {
  const retry = useEffectEvent(onRetry)
  useEffect(() => {
    if (isTrying || isNewBuild) return
    const tryAgain = () => retry()
    const timer = setTimeout(tryAgain, retryPause)
    addEventListener('online', tryAgain)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', tryAgain)
    }
  }, [isTrying, isNewBuild])
  return null
}
