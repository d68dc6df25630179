import { X } from 'lucide-react'
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { ui as uiMessages } from '@/lib/messages/areas'
import { useMessages } from './messages'
import { reserveNoticeRoom } from './notice-room'
import { toastQueue } from './toast-queue'

const actionLook =
  'flex min-h-9 shrink-0 cursor-pointer items-center rounded-control px-2.5 outline-offset-0 ' +
  'hover:bg-white/15 pressed:bg-white/15 focus-visible:outline-white pointer-coarse:min-h-11'

const place =
  'inset-x-0 bottom-20 md:bottom-6 ' +
  '[body:has([data-floating-tool])_&]:bottom-36 md:[body:has([data-floating-tool])_&]:bottom-18 ' +
  '[body:has([data-over-page])_&]:top-3 [body:has([data-over-page])_&]:bottom-auto!'

const keepRoom = (place: HTMLDivElement | null) =>
  place ? reserveNoticeRoom(place, '0.75rem') : undefined

/**
 * Container of toasts, above everything, but never over the tab bar of a phone, floating tools at the same end, or the
 * buttons of a dialog: over a dialog they are at the top, and it makes room. Announced by screen readers; F6 moves
 * there.
 */
export function ToastArea() {
  const messages = useMessages(uiMessages)
  return (
    <ToastRegion
      ref={keepRoom}
      queue={toastQueue}
      data-notices=""
      aria-label={messages.notices}
      className={`pointer-events-none fixed z-60 flex flex-col items-center gap-2 px-3 outline-none ${place}`}
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="pointer-events-auto flex max-w-full items-center gap-1 rounded-card bg-night py-1 ps-4 pe-1.5 text-on-night shadow-float"
        >
          <ToastContent className="min-w-0 py-1.5 pe-2">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              slot={null}
              className={`font-semibold underline underline-offset-3 ${actionLook}`}
              onPress={() => {
                toast.content.action?.onAction()
                toastQueue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" aria-label={messages.dismiss} className={actionLook}>
            <X aria-hidden="true" className="size-4" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
