import { Copy, ExternalLink, QrCode, Settings2, Unlink } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useShareFailure } from '@/components/document/status/use-share-failure'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { QrPicture } from '@/components/ui/qr-picture'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-queue'
import type { Share } from '@/dist/answers/share-answers'
import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { sharesApi } from '@/lib/browser/share/shares-api'
import { share as shareMessages, sync as syncMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { ShareSettings } from './share-settings'
import { addressOf, useCopyLink } from './use-copy-link'
import { useLinkDraft } from './use-link-draft'
import type { ChangeShare } from './use-shares'

type EndLinkProps = { id: string; onKeep: () => void; onEnded: () => void }

/** Asks for confirmation before a link is ended, which cannot be undone. */
function EndLink({ id, onKeep, onEnded }: EndLinkProps) {
  const messages = useMessages(shareMessages)
  const failureOf = useShareFailure()
  const keep = useRef<HTMLButtonElement>(null)
  const [error, setError] = useState('')
  useEffect(() => keep.current?.focus(), [])
  async function end() {
    const result = await sharesApi.end(id)
    if (!result.ok) return setError(failureOf(result.code))
    showToast({ text: messages.hasEnded })
    onEnded()
  }
  return (
    <div className="rounded-control border border-line bg-well p-4">
      <p className="text-pretty">{messages.endQuestion}</p>
      {error && (
        <p role="alert" className="mt-2 text-del text-sm">
          {error}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button ref={keep} size="small" onPress={onKeep}>
          {messages.keep}
        </Button>
        <Button look="danger" size="small" onPress={() => void end()}>
          {messages.end}
        </Button>
      </div>
    </div>
  )
}

type Part = 'qr' | 'settings' | 'end'

type Props = {
  share: Share
  /** Whether it was just created: its button to copy gets the focus. */
  isNew: boolean
  /** Whether to copy it is the main action of the dialog. */
  isNext: boolean
  onChange: ChangeShare
  /** Moves the focus away from an ended link. */
  onEnd: () => void
}

/** Share link: recipient, visits, URL and actions. */
export function ShareItem({ share, isNew, isNext, onChange, onEnd }: Props) {
  const messages = useMessages(shareMessages)
  const { copyLink, openLink, link: linkLabel } = useMessages(syncMessages)
  const copy = useCopyLink()
  const nameId = useId()
  const { draft, discard } = useLinkDraft(share.id)
  const hasDraft = Object.keys(draft).length > 0
  const [open, setOpen] = useState<Part | null>(hasDraft ? 'settings' : null)
  const name = share.label || messages.unnamed
  const copyButton = useRef<HTMLButtonElement>(null)
  const settingsButton = useRef<HTMLButtonElement>(null)
  const endButton = useRef<HTMLButtonElement>(null)
  const toggle = (part: Part) => setOpen((before) => (before === part ? null : part))
  function closeSettings() {
    // The pressed button is removed with the form.
    settingsButton.current?.focus()
    setOpen(null)
  }
  const link = addressOf(share)
  useEffect(() => {
    if (isNew) copyButton.current?.focus()
  }, [isNew])
  return (
    <li className="py-4">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form */}
      <div role="group" aria-labelledby={nameId} className="flex flex-col gap-3">
        <div>
          <p id={nameId} className="break-words font-medium">
            {name}
          </p>
          <p className="text-pretty text-soft text-sm">{useFacts(share)}</p>
        </div>
        {link && (
          <TextField
            label={linkLabel}
            isLabelHidden
            dir="ltr"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
        <div className="flex flex-wrap gap-2">
          {link && (
            <>
              <Button
                ref={copyButton}
                look={isNext ? 'primary' : 'outline'}
                size="small"
                onPress={() => void copy(link)}
              >
                <Copy aria-hidden="true" />
                {copyLink}
              </Button>
              <a
                href={link}
                target="_blank"
                rel="noreferrer"
                className={buttonLook('outline', 'small')}
              >
                <ExternalLink aria-hidden="true" />
                {openLink}
              </a>
              <Button size="small" aria-expanded={open === 'qr'} onPress={() => toggle('qr')}>
                <QrCode aria-hidden="true" />
                {messages.qrCode}
              </Button>
            </>
          )}
          <Button
            ref={settingsButton}
            size="small"
            aria-expanded={open === 'settings'}
            onPress={() => toggle('settings')}
          >
            <Settings2 aria-hidden="true" />
            {messages.settings}
          </Button>
          <Button
            ref={endButton}
            size="small"
            aria-expanded={open === 'end'}
            onPress={() => toggle('end')}
          >
            <Unlink aria-hidden="true" />
            {messages.end}
          </Button>
        </div>
        {open === 'qr' && link && <QrPicture text={link} label={`${messages.qrCode}: ${name}`} />}
        {open === 'settings' && (
          <ShareSettings
            share={share}
            onSaved={(saved) => {
              onChange(saved.id, saved)
              closeSettings()
            }}
            onCancel={closeSettings}
          />
        )}
        {open === 'end' && (
          <EndLink
            id={share.id}
            onKeep={() => {
              endButton.current?.focus()
              setOpen(null)
            }}
            onEnded={() => {
              discard()
              onEnd()
              onChange(share.id, null)
            }}
          />
        )}
      </div>
    </li>
  )
}

/** Summarises a link in one line. */
function useFacts(share: Share): string {
  const messages = useMessages(shareMessages)
  const { date } = formatters(useInterfaceLocale())
  const { settings } = useSettings()
  const day = (time: string) =>
    date(Date.parse(time), { dateStyle: 'medium', timeZone: timeZoneOf(settings) })
  const { endsAt } = share
  const hasEnded = endsAt !== null && Date.parse(endsAt) <= Date.now()
  return [
    messages.views(share.views),
    messages.downloads(share.downloads),
    messages.created(day(share.createdAt)),
    // The expiry is at the beginning of the following day.
    endsAt &&
      (hasEnded ? messages.ended : messages.until)(
        day(new Date(Date.parse(endsAt) - 1).toISOString()),
      ),
    share.documents.some(({ version }) => version !== null) && messages.fixed,
    share.hasPassword && messages.hasPassword,
    share.comments && messages.hasComments,
  ]
    .filter(Boolean)
    .join(' · ')
}
