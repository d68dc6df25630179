import { Bookmark, Copy } from 'lucide-react'
import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { copyText } from '@/lib/browser/import-export/export/copy-text'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { newFragment } from '../applications-address'
import { bookmarkAddress } from './bookmark-address'

/** Explains how to add jobs from other pages and apps: the bookmarklet, and the share sheet of a phone. */
export function BrowserButton() {
  const messages = useMessages(applicationsMessages)
  // React rejects a javascript: URL. It is never executed here, only dragged to the bookmarks.
  const setAddress = useCallback((link: HTMLAnchorElement | null) => {
    link?.setAttribute('href', bookmarkAddress(location.origin))
  }, [])
  const copy = async () => {
    const outcome = await copyText(Promise.resolve(bookmarkAddress(location.origin)))
    showToast({ text: outcome === 'copied' ? messages.browserCopied : messages.browserNotCopied })
  }
  return (
    <aside className="flex flex-col gap-3 text-sm text-soft">
      <h2 className="text-base text-ink">{messages.browserTitle}</h2>
      <div className="flex flex-col gap-3 pointer-coarse:hidden">
        <p>{messages.browserHint}</p>
        <p className="flex flex-wrap gap-2">
          <a
            ref={setAddress}
            href={newFragment}
            className={`${buttonLook('outline', 'small')} cursor-grab!`}
            onClick={(event) => {
              event.preventDefault()
              showToast({ text: messages.browserNotHere })
            }}
          >
            <Bookmark aria-hidden="true" />
            {messages.browserButton}
          </a>
          <Button look="quiet" size="small" className="-ms-2.5" onPress={() => void copy()}>
            <Copy aria-hidden="true" />
            {messages.browserCopy}
          </Button>
        </p>
      </div>
      <p>{messages.shareHint}</p>
    </aside>
  )
}
