import { useMessages } from '@/components/ui/messages'
import { ui as uiMessages } from '@/lib/messages/areas'

/** Skip link, first in tab order. A button, since the fragment of an app page is the id of a CV. */
export function SkipLink() {
  const messages = useMessages(uiMessages)
  const skip = () => {
    const main = document.querySelector('main')
    if (!main) return
    main.tabIndex = -1
    main.focus()
  }
  return (
    <button
      type="button"
      onClick={skip}
      className="sr-only focus-visible:not-sr-only focus-visible:fixed focus-visible:start-3 focus-visible:top-2 focus-visible:z-60 focus-visible:min-h-11 focus-visible:rounded-control focus-visible:bg-night focus-visible:px-4 focus-visible:py-2 focus-visible:font-semibold focus-visible:text-on-night"
    >
      {messages.skipToContent}
    </button>
  )
}
