import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { readFile } from '@/lib/browser/storage/photo/blob-store'
import { useCarryState } from '@/lib/browser/storage/photo/use-upload-files'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { ownFont as ownFontMessages } from '@/lib/messages/areas'
import type { OwnFont } from '@/lib/resume/schema/own-font'

/** Returns whether a font file is neither on this device nor in the account. */
function useIsMissing(fontIds: readonly string[]): boolean {
  const ids = fontIds.join()
  const [missing, setMissing] = useState('')
  useEffect(() => {
    if (ids === '') return
    let isGone = false
    void Promise.all(ids.split(',').map(readFile)).then((files) => {
      if (!isGone) setMissing(files.includes(null) ? ids : '')
    })
    return () => {
      isGone = true
    }
  }, [ids])
  return ids !== '' && missing === ids
}

/** Returns a message if the files of a font are not available everywhere; null if they are. */
export function useFontNote(font: OwnFont | null): { text: string; isError: boolean } | null {
  const messages = useMessages(ownFontMessages)
  const ids = font?.faces.map(({ fontId }) => fontId) ?? []
  const isMissing = useIsMissing(ids)
  const carry = useCarryState(...ids)
  const { state: account } = useAccount()
  if (isMissing) {
    return {
      text: account.kind === 'guest' ? messages.missing : messages.notInAccount,
      isError: true,
    }
  }
  if (carry?.kind === 'refused') {
    const text = carry.code === 'too-many-fonts' ? messages.tooManyFonts : messages.carryRefused
    return { text, isError: true }
  }
  if (carry === null) return null
  return {
    text: carry.kind === 'waiting' ? messages.carryWaiting : messages.carrying,
    isError: false,
  }
}
