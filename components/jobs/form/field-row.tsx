import { Check, Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages, linkedIn } from '@/lib/messages/areas'
import { LimitMenu } from '../answers/limit-menu'

type Props = {
  label: string
  text: string
  /** BCP 47 tag of the text. */
  language: string
  /** Of a text that may be shortened: its limit, null for none, and how many characters are left out. */
  fit?: { limit: number | null; left: number; onLimit: (limit: number | null) => void }
  isCurrent: boolean
  /** Whether C copies the current row. */
  hasLetters: boolean
  isCopied: boolean
  onCopy: () => void
  onCurrent: () => void
  children?: ReactNode
}

/** Row of a form: label, value, limit, and the button that copies it. The current one is yellow. */
export function FieldRow(props: Props) {
  const { label, text, language, fit, isCurrent, isCopied, onCopy, onCurrent } = props
  const messages = useMessages(linkedIn)
  const { form } = useMessages(applicationMessages)
  const key = isCurrent && props.hasLetters ? 'c' : undefined
  return (
    <li
      data-current={isCurrent || undefined}
      className="grid min-h-11 grid-cols-[9.5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-hair border-b px-5 py-1.5 data-current:border-s-3 data-current:border-s-mark-line data-current:bg-mark-wash data-current:ps-[1.0625rem] max-sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <p className={`text-sm max-sm:col-span-full ${isCurrent ? 'font-semibold' : 'text-soft'}`}>
        {label}
      </p>
      <div className="min-w-0">
        <p
          dir="auto"
          lang={language}
          className={`${isCurrent ? 'wrap-anywhere text-pretty' : 'truncate'} ${isCopied ? 'text-soft' : ''}`}
        >
          {text}
        </p>
        {fit && (isCurrent || fit.left > 0) && (
          <div className="flex flex-wrap items-center gap-x-2 text-soft text-sm">
            <LimitMenu length={text.length} limit={fit.limit} onLimit={fit.onLimit} />
            {fit.left > 0 && <span>{form.leftOut(fit.left)}</span>}
          </div>
        )}
        {props.children}
      </div>
      <Button
        size="small"
        look={isCurrent ? 'primary' : isCopied ? 'quiet' : 'outline'}
        aria-label={isCopied ? messages.copiedField(label) : messages.copyField(label)}
        aria-keyshortcuts={key}
        onPress={onCopy}
        // By keys alone: the row grows, and would move away from under a pointer that presses.
        onFocus={({ target }) => target.matches(':focus-visible') && onCurrent()}
        // The key is no part of the button's name.
        className={`${isCopied && !isCurrent ? 'text-add!' : ''} ${key ? "after:opacity-80 after:content-['C'] max-sm:after:content-none" : ''}`}
      >
        {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {isCopied ? messages.copied : messages.copy}
      </Button>
    </li>
  )
}

/** Row that only the person answers. */
export function YoursRow({ label, text }: { label: string; text: string }) {
  const { form } = useMessages(applicationMessages)
  return (
    <li className="grid min-h-11 grid-cols-[9.5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-hair border-b px-5 py-1.5 text-soft text-sm max-sm:grid-cols-[minmax(0,1fr)_auto]">
      <p className="max-sm:col-span-full">{label}</p>
      <p className="text-pretty">{text}</p>
      <p>{form.yours}</p>
    </li>
  )
}
