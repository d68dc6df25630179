import { Bookmark, Copy } from 'lucide-react'
import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Card, Row } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { askToInstall, useInstallWay } from '@/lib/browser/device/install-prompt'
import { copyText } from '@/lib/browser/import-export/export/copy-text'
import { account as accountMessages } from '@/lib/messages/areas'
import { bookmarkAddress } from './bookmark-address'

/** Form that the bookmark opens. */
const form = '/jobs#new'

/** Tells how Vitae comes to the home screen, from where jobs are shared with it; nothing in the app that is there. */
function InstallRow() {
  const messages = useMessages(accountMessages).browser
  const way = useInstallWay()
  if (way === 'installed') return null
  if (way === 'share') return <Row text={messages.installByShare} />
  const install = (
    <Button look="outline" onPress={() => void askToInstall()}>
      {messages.install}
    </Button>
  )
  return <Row text={messages.share} actions={way === 'ask' && install} />
}

/** Explains how to add jobs from other pages and apps: the bookmarklet, and the share sheet of a phone. */
export function BrowserCard() {
  const messages = useMessages(accountMessages).browser
  // React rejects a javascript: URL. It is never executed here, only dragged to the bookmarks.
  const setAddress = useCallback((link: HTMLAnchorElement | null) => {
    link?.setAttribute('href', bookmarkAddress(location.origin))
  }, [])
  const copy = async () => {
    const outcome = await copyText(Promise.resolve(bookmarkAddress(location.origin)))
    showToast({ text: outcome === 'copied' ? messages.copied : messages.notCopied })
  }
  return (
    <Card id="browser" title={messages.title}>
      <div className="pointer-coarse:hidden">
        <Row
          text={messages.hint}
          actions={
            <>
              <a
                ref={setAddress}
                href={form}
                className={`${buttonLook('outline')} cursor-grab!`}
                onClick={(event) => {
                  event.preventDefault()
                  showToast({ text: messages.notHere })
                }}
              >
                <Bookmark aria-hidden="true" />
                {messages.button}
              </a>
              <Button look="quiet" onPress={() => void copy()}>
                <Copy aria-hidden="true" />
                {messages.copy}
              </Button>
            </>
          }
        />
      </div>
      <InstallRow />
    </Card>
  )
}
