import { Download, FolderInput, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { Confirmation } from '@/components/ui/confirmation'
import { useDay } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import type { Leftover } from '@/lib/browser/sync/account/leftovers'
import { sharedAccount } from '@/lib/browser/sync/account/use-account'
import { accountData } from '@/lib/messages/areas'

const loadLeftovers = () => import('@/lib/browser/sync/account/leftovers')

/** Lists unsynced CVs of other accounts on this device, by number only. */
export function LeftoverRows() {
  const [leftovers, setLeftovers] = useState<Leftover[]>([])
  const [notice, setNotice] = useState('')
  const messages = useMessages(accountData).leftover
  useEffect(() => {
    const list = async () => {
      // The session must be known first: the person's own data is no leftover.
      await sharedAccount().refresh()
      const found = await (await loadLeftovers()).listLeftovers(sharedAccount().namespace())
      return found
    }
    // Without a network the code cannot be loaded: listed next time.
    return whileCurrent(list(), setLeftovers, () => {})
  }, [])
  const drop = (gone: Leftover, said: string) => {
    setLeftovers((all) => all.filter((one) => one !== gone))
    setNotice(said)
  }
  if (leftovers.length === 0) return notice ? <Row title={messages.title} notice={notice} /> : null
  return leftovers.map((leftover) => (
    <LeftoverRow
      key={leftover.namespace}
      leftover={leftover}
      notice={notice}
      onGone={(said) => drop(leftover, said)}
    />
  ))
}

type RowProps = { leftover: Leftover; notice: string; onGone: (said: string) => void }

function LeftoverRow({ leftover, notice, onGone }: RowProps) {
  const messages = useMessages(accountData).leftover
  const sayDay = useDay()
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [error, setError] = useState('')
  const { namespace, count, unsent, changedAt } = leftover

  async function run(job: () => Promise<void>) {
    if (isBusy) return
    setBusy(true)
    setError('')
    try {
      await job()
    } catch {
      setError(messages.failed)
    }
    setBusy(false)
  }
  const download = async () => (await loadLeftovers()).downloadLeftover(namespace)
  async function adopt() {
    if (!(await (await loadLeftovers()).adoptLeftover(namespace))) throw new Error('Not copied')
    await sharedAccount().answerGuestQuestion('move')
    onGone(messages.adopted(count))
  }
  async function remove() {
    setAsking(false)
    await (await loadLeftovers()).removeLeftover(namespace)
    onGone(messages.removed)
  }
  const day = sayDay(new Date(changedAt).toISOString(), (date) => date)
  return (
    <Row
      title={messages.title}
      text={messages.text(count, unsent, day)}
      notice={notice}
      actions={
        <>
          <Button isDisabled={isBusy} onPress={() => void run(download)}>
            <Download aria-hidden="true" />
            {messages.download}
          </Button>
          <Button isDisabled={isBusy} onPress={() => void run(adopt)}>
            <FolderInput aria-hidden="true" />
            {messages.adopt}
          </Button>
          <Button look="danger" isDisabled={isBusy} onPress={() => setAsking(true)}>
            <Trash2 aria-hidden="true" />
            {messages.remove}
          </Button>
        </>
      }
    >
      <ErrorText>{error}</ErrorText>
      {isAsking && (
        <Confirmation
          title={messages.removeTitle}
          text={messages.removeText(count)}
          submit={messages.removeForGood}
          isDanger
          onCancel={() => setAsking(false)}
          onConfirm={() => void run(remove)}
        />
      )}
    </Row>
  )
}
