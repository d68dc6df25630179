import { ChevronDown } from 'lucide-react'
import { useCallback, useEffect, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMoment } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import type { WebhookDelivery } from '@/lib/browser/client/webhooks-api'
import { signIn as signInMessages, webhooks as webhookMessages } from '@/lib/messages/areas'
import { useProgramAccess } from '../program-access'

type Props = { hookId: string; list: Deliveries }

/** Lists the deliveries of a webhook, newest first, behind a button. */
export function DeliveryList({ hookId, list }: Props) {
  const messages = useMessages(webhookMessages)
  const { failures } = useMessages(signInMessages)
  const { webhooksApi } = useProgramAccess()
  const { isBusy, error, run } = useAction()
  const id = useId()
  const { isOpen, rows, hasFailed } = list
  const again = (delivery: WebhookDelivery) =>
    run(
      () => webhooksApi.redeliver(hookId, delivery.id),
      () => {
        list.open()
        return ''
      },
    )
  return (
    <div className="mt-1">
      <Button
        look="quiet"
        size="small"
        className="-ms-2.5"
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={isOpen ? list.close : list.open}
      >
        <ChevronDown aria-hidden="true" className={isOpen ? 'rotate-180' : ''} />
        {messages.deliveries}
      </Button>
      <div id={id} hidden={!isOpen} aria-live="polite">
        {hasFailed && <ErrorText>{failures.unclear}</ErrorText>}
        {rows?.length === 0 && <p className="text-soft text-sm">{messages.noDeliveries}</p>}
        <ul className="mt-1 divide-y divide-line rounded-control border border-line empty:hidden">
          {rows?.map((delivery) => (
            <DeliveryItem
              key={delivery.id}
              delivery={delivery}
              isBusy={isBusy}
              onAgain={() => void again(delivery)}
            />
          ))}
        </ul>
        <ErrorText>{error}</ErrorText>
      </div>
    </div>
  )
}

const colours: Readonly<Record<string, string>> = { delivered: 'text-add', failed: 'text-del' }

function DeliveryItem({
  delivery,
  isBusy,
  onAgain,
}: {
  delivery: WebhookDelivery
  isBusy: boolean
  onAgain: () => void
}) {
  const messages = useMessages(webhookMessages)
  const moment = useMoment()
  const id = useId()
  const { event, state, reason, status, attempts, createdAt, nextAt } = delivery
  const known: {
    events: Readonly<Record<string, string>>
    states: Readonly<Record<string, string>>
    reasons: Readonly<Record<string, string | ((status: string) => string)>>
  } = messages
  const said = reason === null ? '' : known.reasons[reason]
  const why = typeof said === 'function' ? said(String(status ?? 0)) : (said ?? '')
  const isLater = state === 'waiting' && attempts > 0 && nextAt !== null
  const facts = [
    moment(createdAt),
    attempts > 0 ? messages.attempts(String(attempts)) : '',
    isLater ? messages.next(moment(nextAt)) : '',
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-3 py-2 text-sm">
      <div className="min-w-0 flex-1 basis-52">
        <p id={id} className="flex flex-wrap gap-x-2">
          <span className={`font-medium ${colours[state] ?? 'text-soft'}`}>
            {known.states[state] ?? state}
          </span>
          <span>{known.events[event] ?? event}</span>
        </p>
        {why && <p className="text-pretty">{why}</p>}
        <p className="text-soft text-xs">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {(state !== 'waiting' || isLater) && (
        <RowButton isBusy={isBusy} aria-describedby={id} onPress={onAgain}>
          {messages.again}
        </RowButton>
      )}
    </li>
  )
}

/** Milliseconds between two polls. */
const pause = 2_000

/** Returns true for an attempt that is due now, not in hours. */
const isUnderWay = ({ state, nextAt }: WebhookDelivery) =>
  state === 'waiting' && nextAt !== null && Date.parse(nextAt) - Date.now() < 10_000

type Deliveries = {
  isOpen: boolean
  /** Null until they are loaded. */
  rows: WebhookDelivery[] | null
  hasFailed: boolean
  open: () => void
  close: () => void
}

/** Returns the latest deliveries of a webhook, loaded on demand and polled while an attempt is due. */
export function useDeliveries(hookId: string): Deliveries {
  const { webhooksApi } = useProgramAccess()
  const [isOpen, setOpen] = useState(false)
  const [rows, setRows] = useState<WebhookDelivery[] | null>(null)
  const [hasFailed, setFailed] = useState(false)

  const read = useCallback(async () => {
    const result = await webhooksApi.deliveries(hookId)
    setFailed(!result.ok)
    if (result.ok) setRows(result.value)
  }, [hookId, webhooksApi])

  const isPolling = isOpen && (rows?.some(isUnderWay) ?? false)
  useEffect(() => {
    if (!isPolling) return
    const timer = setInterval(() => void read(), pause)
    return () => clearInterval(timer)
  }, [isPolling, read])

  return {
    isOpen,
    rows,
    hasFailed,
    open() {
      setOpen(true)
      void read()
    },
    close: () => setOpen(false),
  }
}
