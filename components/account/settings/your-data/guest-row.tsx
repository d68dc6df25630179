import { FolderInput } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { sharedAccount, useAccount } from '@/lib/browser/sync/account/use-account'
import { accountMenu as accountMessages } from '@/lib/messages/areas'

/** Moves CVs of a guest on this device into the account. */
export function GuestRow() {
  const messages = useMessages(accountMessages).guestCvs
  const { state } = useAccount()
  const [count, setCount] = useState(0)
  const [error, setError] = useState('')
  useEffect(() => {
    const look = async () => {
      // A sign-in on our own page moves them.
      await sharedAccount().refresh()
      const { countGuestDocuments } = await import(
        '@/lib/browser/sync/account/import-guest-documents'
      )
      const found = await countGuestDocuments()
      return found
    }
    // Without a network the code cannot be loaded: counted next time.
    return whileCurrent(look(), setCount, () => {})
  }, [])
  if (count === 0 || state.kind === 'guest') return null
  async function move() {
    setError('')
    try {
      await sharedAccount().answerGuestQuestion('move')
      setCount(0)
    } catch {
      setError(messages.failed)
    }
  }
  return (
    <Row
      title={messages.title(state.user.email)}
      text={messages.text(count)}
      actions={
        <Button onPress={() => void move()}>
          <FolderInput aria-hidden="true" />
          {messages.move}
        </Button>
      }
    >
      <ErrorText>{error}</ErrorText>
    </Row>
  )
}
