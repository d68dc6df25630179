'use client'

import { Copy, ExternalLink } from 'lucide-react'
import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSendAll } from '@/components/history/use-send-all'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Dialog } from '@/components/ui/dialog'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-queue'
import type { KeptPdf } from '@/lib/api/resumes'
import { useNamespace } from '@/lib/browser/account/use-account'
import { uploadPictures, useCarryState } from '@/lib/browser/photo/use-upload-files'
import { reloadSafely } from '@/lib/browser/service-worker/before-reload'
import { timeZoneOf } from '@/lib/browser/settings/settings'
import { useSettings } from '@/lib/browser/settings/use-settings'
import {
  editor as editorMessages,
  ownFont as ownFontMessages,
  photoArea,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { ownFontId } from '@/lib/pdf/fonts/own-family'
import type { Design } from '@/lib/resume/schema/design'
import { useAnyDraft, useAnyEditor } from '../state/editor-context'
import { useProducePdf } from '../state/produce-pdf'

type State = { kind: 'working' } | { kind: 'failed'; code: string } | { kind: 'kept'; pdf: KeptPdf }

/** Returns the files of the person's own font that a design is set in. */
const usedFontIds = ({ headingFont, bodyFont, ownFont }: Design): string[] =>
  headingFont === ownFontId || bodyFont === ownFontId
    ? (ownFont?.faces ?? []).map(({ fontId }) => fontId)
    : []

/** Sends what was typed, lets the server make the PDF, and shows the link to it. */
export function KeepPdfDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(syncMessages)
  const { tryAgain } = useMessages(editorMessages)
  const [state, retry] = useKeptPdf()
  const failures: Record<string, string | undefined> = words.keepPdfFailed
  const { notInAccount } = useMessages(photoArea)
  const shownId = useAnyDraft(({ content, design }) =>
    'photo' in content && design.photo === 'shown' ? content.photo?.fileId : undefined,
  )
  const isLeftOut = useCarryState(shownId) !== null
  const { notInThisPdf } = useMessages(ownFontMessages)
  const fontIds = useAnyDraft(({ design }) => usedFontIds(design).join())
  const isFontLeftOut = useCarryState(...fontIds.split(',')) !== null
  const isStale = state.kind === 'failed' && state.code === 'new-version'
  return (
    <Dialog isOpen onOpenChange={onClose} title={words.keepPdfTitle}>
      {state.kind === 'working' && <p role="status">{words.keepPdfWorking}</p>}
      {state.kind === 'failed' && (
        <div role="alert">
          <p>{failures[state.code] ?? words.keepPdfFailed.failed}</p>
          <Button className="mt-4" onPress={isStale ? () => void reloadSafely() : retry}>
            {isStale ? words.reload : tryAgain}
          </Button>
        </div>
      )}
      {state.kind === 'kept' && <KeptLink pdf={state.pdf} />}
      {state.kind === 'kept' && isLeftOut && (
        <p className="mt-3 text-soft text-sm">{notInAccount}</p>
      )}
      {state.kind === 'kept' && isFontLeftOut && (
        <p className="mt-3 text-soft text-sm">{notInThisPdf}</p>
      )}
    </Dialog>
  )
}

/** Asks once as it opens, and again when the person wants to. */
function useKeptPdf(): [State, () => void] {
  const { session } = useAnyEditor()
  const { id } = session.document()
  const producePdf = useProducePdf()
  const sendAll = useSendAll(session)
  const namespace = useNamespace()
  const [state, setState] = useState<State>({ kind: 'working' })
  const hasBegun = useRef(false)

  const ask = useCallback(async () => {
    setState({ kind: 'working' })
    if (!(await sendAll()) || !producePdf) {
      const code = navigator.onLine ? 'not-sent' : 'offline'
      setState({ kind: 'failed', code })
      return
    }
    // The paper of the account has the photo that the account has.
    await uploadPictures(namespace)
    try {
      const produced = await producePdf(id)
      setState(produced.ok ? { kind: 'kept', pdf: produced.pdf } : { kind: 'failed', ...produced })
    } catch (error) {
      // An older page asks for an action that the server has no more; everything else is the network.
      setState({ kind: 'failed', code: isUnknownAction(error) ? 'new-version' : 'offline' })
    }
  }, [id, namespace, producePdf, sendAll])

  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    void ask()
  }, [ask])
  return [state, () => void ask()]
}

function KeptLink({ pdf }: { pdf: KeptPdf }) {
  const words = useMessages(syncMessages)
  const locale = useInterfaceLocale()
  const { settings } = useSettings()
  const link = new URL(pdf.url, location.origin).href
  const until = formatters(locale).date(Date.parse(pdf.expiresAt), {
    dateStyle: 'long',
    timeZone: timeZoneOf(settings),
  })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      showToast({ text: words.copied })
    } catch {
      showToast({ text: words.notCopied })
    }
  }
  return (
    <div role="status">
      <p>{words.keptPdf}</p>
      <p className="mt-2 text-soft">
        {words.keptPdfWho} {words.keptUntil(until)}
      </p>
      <TextField
        label={words.link}
        className="mt-4"
        dir="ltr"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" onPress={() => void copy()}>
          <Copy aria-hidden="true" />
          {words.copyLink}
        </Button>
        <a href={link} target="_blank" rel="noreferrer" className={buttonLook()}>
          <ExternalLink aria-hidden="true" />
          {words.openLink}
        </a>
      </div>
    </div>
  )
}
