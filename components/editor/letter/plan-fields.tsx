import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { letterLengths } from '@/lib/ai/letters/plan-letter'
import { letter as letterMessages, ui as uiMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Line of the CV that a letter may tell of. */
export type ProofLine = { address: FieldAddress; text: string }

type ProofProps = {
  /** All lines that were found. */
  lines: readonly ProofLine[]
  /** Those to tell of, in order; null: the model chooses. */
  chosen: readonly FieldAddress[] | null
  onChoose: (chosen: readonly FieldAddress[] | null) => void
}

/** List of lines of the CV for a letter, whose order can be changed, and which can be left out. */
export function ProofOrder({ lines, chosen, onChoose }: ProofProps) {
  const messages = useMessages(letterMessages).help
  const { moveUp, moveDown } = useMessages(uiMessages)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  /** Line and direction of the button that has the focus once the line has moved; empty: the last button has it. */
  const focused = useRef<string | null>(null)
  const order = chosen ?? lines.map(({ address }) => address)
  useLayoutEffect(() => {
    if (focused.current === null) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const isFree = (button: HTMLButtonElement) => !button.disabled
    const own = buttons.filter(
      (one) => one.closest('li')?.dataset.line === focused.current?.split(' ')[0],
    )
    const [up, down] = own
    const wanted = focused.current.endsWith(' up') ? [up, down] : [down, up]
    focused.current = null
    const next = wanted.find((one) => one && isFree(one)) ?? buttons.findLast(isFree)
    next?.focus()
  })
  if (lines.length === 0) return null
  const move = (at: number, to: number) => {
    const [address] = order.slice(at, at + 1)
    if (!address) return
    focused.current = `${address} ${to < at ? 'up' : 'down'}`
    onChoose(order.toSpliced(at, 1).toSpliced(to, 0, address))
  }
  const leaveOut = (at: number) => {
    focused.current = ''
    onChoose(order.toSpliced(at, 1))
  }
  return (
    <div ref={list} className="my-2">
      <h4 id={id} className="font-medium text-soft text-xs">
        {messages.proofs}
      </h4>
      <ol aria-labelledby={id}>
        {order.map((address, at) => {
          const text = lines.find((line) => line.address === address)?.text ?? ''
          return (
            <li key={address} data-line={address} className="flex items-center gap-1 text-sm">
              <bdi className="min-w-0 flex-1 truncate" title={text}>
                {text}
              </bdi>
              <IconButton
                label={`${moveUp}: ${text}`}
                isDisabled={at === 0}
                onPress={() => move(at, at - 1)}
              >
                <ArrowUp aria-hidden="true" />
              </IconButton>
              <IconButton
                label={`${moveDown}: ${text}`}
                isDisabled={at === order.length - 1}
                onPress={() => move(at, at + 1)}
              >
                <ArrowDown aria-hidden="true" />
              </IconButton>
              <IconButton
                label={`${messages.leaveOut}: ${text}`}
                // The last one stays: without any the model chooses.
                isDisabled={order.length === 1}
                onPress={() => leaveOut(at)}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          )
        })}
      </ol>
      {order.length < lines.length && (
        <Button
          size="small"
          className="mt-1"
          onPress={() => {
            focused.current = ''
            onChoose(null)
          }}
        >
          {messages.allProofs}
        </Button>
      )}
    </div>
  )
}

type LengthProps = {
  /** In words; null: any. */
  value: number | null
  onChange: (words: number | null) => void
}

/** Choice of the length of a letter. */
export function LengthChoice({ value, onChange }: LengthProps) {
  const messages = useMessages(letterMessages).help
  return (
    <Select
      className="my-2 max-w-56"
      label={messages.length}
      options={[
        { id: '', label: messages.anyLength },
        ...letterLengths.map((words) => ({ id: `${words}`, label: messages.words(words) })),
      ]}
      value={value === null ? '' : `${value}`}
      onChange={(id) => onChange(id === '' ? null : Number(id))}
    />
  )
}
