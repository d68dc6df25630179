import { useRef, useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { signUpAddress } from '@/components/document/open-document/editor-address'
import { useShareFailure } from '@/components/document/status/use-share-failure'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import type { Share } from '@/dist/answers/share-answers'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import {
  editor as editorMessages,
  share as shareMessages,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { NewLinkForm } from './new-link-form'
import { ShareItem } from './share-item'
import { addressOf, useCopyLink } from './use-copy-link'
import { useShares } from './use-shares'

/** Dialog with the share links of the open document; for a guest, how to get them. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages(shareMessages)
  const isGuest = useAccount().state.kind === 'guest'
  return (
    <Dialog isOpen onOpenChange={onClose} title={messages.title} size="medium">
      {isGuest ? <GuestHint /> : <Links />}
    </Dialog>
  )
}

function GuestHint() {
  const messages = useMessages(shareMessages)
  const { shareLinkGuestHint } = useMessages(syncMessages)
  const { id } = useAnyEditor().session.document()
  const signUp = () => leaveTo(signUpAddress(id, 'share'))
  return (
    <>
      <p className="text-pretty">{shareLinkGuestHint}</p>
      <Button look="primary" className="mt-4" onPress={signUp}>
        {messages.signUp}
      </Button>
    </>
  )
}

function Links() {
  const messages = useMessages(shareMessages)
  const { tryAgain } = useMessages(editorMessages)
  const { id } = useAnyEditor().session.document()
  const { state, load, change } = useShares(id)
  const failureOf = useShareFailure()
  const copy = useCopyLink()
  const [created, setCreated] = useState<string | null>(null)
  const listHeading = useRef<HTMLHeadingElement>(null)
  const newHeading = useRef<HTMLHeadingElement>(null)
  if (state.kind === 'loading') return <p role="status">{messages.loading}</p>
  if (state.kind === 'failed') {
    return (
      <div role="alert">
        <p>{failureOf(state.code)}</p>
        <Button className="mt-4" onPress={() => void load()}>
          {tryAgain}
        </Button>
      </div>
    )
  }
  const shares = state.shares
  /** Link to copy next: the one just created, else the first with an address. */
  const next = (
    shares.find(({ id: one }) => one === created) ?? shares.find((one) => addressOf(one) !== null)
  )?.id
  const show = (share: Share) => {
    change(share.id, share)
    setCreated(share.id)
    const link = addressOf(share)
    if (link !== null) void copy(link, false)
  }
  /** The focused button is removed with its link, and the list with its last one. */
  const leaveEnded = () => (state.shares.length > 1 ? listHeading : newHeading).current?.focus()
  return (
    <>
      <p className="text-pretty text-soft">{messages.intro}</p>
      {state.shares.length > 0 && (
        <section className="mt-5">
          <h3 ref={listHeading} tabIndex={-1} className="font-semibold outline-none">
            {messages.yourLinks}
          </h3>
          <ul className="mt-1 divide-y divide-line">
            {state.shares.map((share) => (
              <ShareItem
                key={share.id}
                share={share}
                isNew={share.id === created}
                isNext={share.id === next}
                onChange={change}
                onEnd={leaveEnded}
              />
            ))}
          </ul>
        </section>
      )}
      <section className="mt-5 border-line border-t pt-4">
        <h3 ref={newHeading} tabIndex={-1} className="font-semibold outline-none">
          {messages.newLink}
        </h3>
        <NewLinkForm isNext={next === undefined} onCreated={show} />
      </section>
    </>
  )
}
