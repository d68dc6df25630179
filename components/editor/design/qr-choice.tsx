import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { whileCurrent } from '@/components/ui/while-current'
import type { Share } from '@/dist/answers/share-answers'
import { sharesApi } from '@/lib/browser/share/shares-api'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { design as designMessages, fitArea, share as shareMessages } from '@/lib/messages/areas'
import { ownAddress, printableAddress, qrAddresses } from '@/lib/pdf/qr-address'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { usePageCount } from '../fit/use-measures'
import { addressOf } from '../share/use-copy-link'

type Props = { document: ResumeDocument; onChange: (patch: Partial<Design>) => void }

/** Loads the open share links of a CV; null until they are here, and without an account or a network. */
function useOpenShares(documentId: string) {
  const isGuest = useAccount().state.kind === 'guest'
  const [shares, setShares] = useState<Share[] | null>(null)
  useEffect(() => {
    if (isGuest) return
    return whileCurrent(
      sharesApi.list(documentId),
      (result) => setShares(result.ok ? result.value : null),
      () => {},
    )
  }, [documentId, isGuest])
  const isOpen = ({ endsAt }: Share) => endsAt === null || Date.parse(endsAt) > Date.now()
  return shares?.filter(isOpen) ?? null
}

/** Chooses the address of the code, and says if it prints nothing, or has ended. */
function Address({ document: { id: documentId, content, design }, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { unnamed } = useMessages(shareMessages)
  const shares = useOpenShares(documentId)
  const { qrCode = '' } = design
  const shown = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  const own = qrAddresses(content.basics).map(({ id, address }) => ({ id, label: shown(address) }))
  const links = (shares ?? []).flatMap((share) => {
    const address = printableAddress(addressOf(share) ?? '')
    if (address === null) return []
    return [{ id: address, label: messages.qrCode.share(share.label || unnamed) }]
  })
  const options = [...own, ...links]
  const isKnown = options.some(({ id }) => id === qrCode)
  const isLink = printableAddress(qrCode) !== null
  const all = isKnown ? options : [{ id: qrCode, label: isLink ? shown(qrCode) : '–' }, ...options]
  return (
    <>
      <Select
        label={messages.qrCode.address}
        options={all}
        value={qrCode}
        onChange={(next) => onChange({ qrCode: next })}
      />
      <p role="status" className="text-sm empty:hidden">
        {!isKnown && !isLink && messages.qrCode.none}
        {!isKnown && isLink && shares && messages.qrCode.ended}
      </p>
    </>
  )
}

/** Switch for a QR code on the paper, with the address that it opens. */
export function QrChoice({ document, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { choice } = useMessages(fitArea)
  const pages = usePageCount()
  const [pagesBefore, setPagesBefore] = useState<number>()
  const { qrCode = '' } = document.design
  const isOn = qrCode !== ''
  const first = qrAddresses(document.content.basics)[0]?.id ?? ownAddress
  const isLonger = isOn && pages !== undefined && pagesBefore !== undefined && pages > pagesBefore
  return (
    <div className="flex flex-col gap-2">
      <Switch
        label={messages.qrCode.label}
        description={messages.qrCode.hint}
        isOn={isOn}
        onChange={(next) => {
          setPagesBefore(next ? pages : undefined)
          onChange({ qrCode: next ? first : '' })
        }}
      />
      {isOn && <Address document={document} onChange={onChange} />}
      <p role="status" className="text-sm empty:hidden">
        {isLonger && messages.qrCode.longer(choice(pages))}
      </p>
    </div>
  )
}
