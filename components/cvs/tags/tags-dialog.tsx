import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { distinctTags, hasTag } from '@/lib/resume/filing'
import { limits } from '@/lib/resume/resume-limits'

/** Changes the tags of documents; `tagsOf` returns the new ones of each, from its present ones. */
export type ChangeTags = (
  tagged: readonly PaperItem[],
  tagsOf: (tags: readonly string[]) => string[],
) => Promise<void>

type Props = {
  /** Documents whose common tags are shown. */
  items: readonly PaperItem[]
  /** Tags of the whole list, to choose from. */
  known: readonly string[]
  tag: ChangeTags
  onClose: () => void
}

/** Adds tags to documents and removes them; saved when it closes. */
export function TagsDialog({ items, known, tag, onClose }: Props) {
  const messages = useMessages(dashboardMessages).tagging
  const { list } = formatters(useInterfaceLocale())
  const [common] = useState(() =>
    (items[0]?.tags ?? []).filter((one) => items.every(({ tags = [] }) => hasTag(tags, one))),
  )
  const [shown, setShown] = useState(common)
  const [text, setText] = useState('')
  const [isFull, setFull] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  /** Returns the tags of a document after the changes. */
  const tagsAfter = (own: readonly string[], next: readonly string[]) =>
    distinctTags([...own.filter((one) => !hasTag(common, one) || hasTag(next, one)), ...next])
  const show = (next: readonly string[]) => {
    const isOver = items.some(({ tags = [] }) => tagsAfter(tags, next).length > limits.tags)
    setFull(isOver)
    field.current?.focus()
    if (!isOver) setShown(distinctTags(next))
    return !isOver
  }
  const add = (added: string) => {
    if (show([...shown, added])) setText('')
  }
  const close = () => {
    onClose()
    const next = distinctTags([...shown, text])
    if (next.join('\n') === common.join('\n')) return
    void tag(items, (own) => tagsAfter(own, next).slice(0, limits.tags))
  }

  const offered = known.filter((one) => !hasTag(shown, one))
  return (
    <Dialog isOpen onOpenChange={close} title={messages.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add(text)
        }}
      >
        <TextField
          ref={field}
          label={messages.add}
          description={!isFull && messages.hint(limits.tags)}
          error={isFull && messages.hint(limits.tags)}
          value={text}
          maxLength={limits.tag}
          autoComplete="off"
          autoFocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
      <p role="status" className="sr-only">
        {list(shown)}
      </p>
      <ul aria-label={messages.title} className="mt-3 flex flex-wrap gap-1 empty:hidden">
        {shown.map((one) => (
          <li
            key={one}
            className="flex max-w-full items-center rounded-control bg-well ps-2 text-sm"
          >
            <span dir="auto" className="wrap-anywhere min-w-0">
              {one}
            </span>
            <IconButton
              label={messages.remove(one)}
              className="size-7!"
              onPress={() => show(shown.filter((other) => other !== one))}
            >
              <X />
            </IconButton>
          </li>
        ))}
      </ul>
      {offered.length > 0 && (
        <>
          <h3 className="mt-4 mb-1.5 font-medium text-soft text-xs">{messages.known}</h3>
          <ul className="flex max-h-40 flex-wrap gap-1.5 overflow-y-auto">
            {offered.map((one) => (
              <li key={one} className="max-w-full">
                <Button
                  size="small"
                  className="max-w-full whitespace-normal!"
                  onPress={() => add(one)}
                >
                  <Plus />
                  <bdi className="wrap-anywhere min-w-0">{one}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
