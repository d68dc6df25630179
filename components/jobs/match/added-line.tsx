import { Check, SearchX } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { lackingWords } from './row-look'

type Props = {
  requirement: Requirement
  /** The line, as it stands on the page. */
  line: string
  /** Name of its place in the CV. */
  place: string
  onCount: () => void
  /** Writes the line anew, with more words. */
  onExtend: (line: string) => Promise<boolean>
  onUndo: () => void
  onLeave: () => void
}

/** Joins further words to a line, before its full stop. */
function extended(line: string, words: string): string {
  const [, text = line, stop = ''] = /^(.*?)([.。]?)$/su.exec(line.trim()) ?? []
  return `${text}, ${words.trim()}${stop}`
}

/** Line that was just written and does not say all yet: what it lacks, and a field whose words go into the same line. */
export function AddedLineCard({ requirement, line, place, ...on }: Props) {
  const messages = useMessages(tailorMessages)
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const lacking = lackingWords(requirement)
  const words = (lacking.length > 0 ? lacking : [requirement.line]).join(', ')
  const told = messages.addedOpen(words)
  const at = told.indexOf(words)
  const about = (action: string) => messages.about(action, requirement.line)
  const extend = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || isBusy) return
    setBusy(true)
    if (!(await on.onExtend(extended(line, text)))) setBusy(false)
  }
  return (
    <div className="mt-2 rounded-card border border-line bg-panel p-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <span className="font-semibold">{messages.yourLine}</span>
        <span className="flex items-center gap-1.5 rounded-md bg-add-wash px-2 py-0.5 text-add text-xs">
          <Check aria-hidden="true" className="size-3.5" />
          {messages.onPage}
        </span>
        <bdi className="ms-auto min-w-0 truncate text-soft">{place}</bdi>
      </p>
      <p dir="auto" className="mt-2 rounded-control bg-well px-2.5 py-2 text-base wrap-anywhere">
        {line}
      </p>
      <div className="mt-2 flex gap-3 rounded-control bg-mark-wash p-3 ps-2.5">
        <SearchX aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-mark-ink" />
        <div className="min-w-0 flex-1">
          <p role="status" dir="auto" className="text-pretty wrap-anywhere">
            {told.slice(0, at)}
            <span className="font-semibold underline decoration-2 decoration-mark-line underline-offset-2">
              {words}
            </span>
            {told.slice(at + words.length)}
          </p>
          <form onSubmit={extend} className="mt-1.5 flex flex-wrap items-end gap-2">
            <TextField
              label={messages.saySame}
              value={text}
              maxLength={120}
              onChange={(event) => setText(event.target.value)}
              className="min-w-0 flex-1 basis-44"
            />
            <Button type="submit" look="primary">
              {messages.putInLine}
            </Button>
          </form>
        </div>
      </div>
      <div className="-mb-1 -ms-1 mt-2 flex flex-wrap gap-x-2">
        <Button
          size="small"
          look="quiet"
          aria-label={about(messages.leaveOpen)}
          onPress={on.onLeave}
        >
          {messages.leaveOpen}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={about(messages.countAsWord)}
          onPress={on.onCount}
        >
          {messages.countAsWord}
        </Button>
        <Button size="small" look="quiet" aria-label={about(messages.undoLine)} onPress={on.onUndo}>
          {messages.undoLine}
        </Button>
      </div>
    </div>
  )
}
