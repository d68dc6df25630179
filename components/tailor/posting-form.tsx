'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { acceptOf } from '@/lib/resume/file-formats'
import type { Tailoring } from './use-tailoring'

const decoder = new TextDecoder('utf-8', { fatal: true })

type Props = {
  tailoring: Pick<Tailoring, 'draft' | 'change'>
  /** Label of the submit button, if not the default. */
  action?: string
}

/** Form for a job description, saved with every key. */
export function PostingForm({ tailoring: { draft, change }, action }: Props) {
  const messages = useMessages(tailorMessages)
  const [error, setError] = useState<keyof typeof messages.unread | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const typed = draft?.typed ?? ''
  const read = (event: FormEvent) => {
    event.preventDefault()
    const prepared = preparePosting(typed)
    if (!prepared.ok) return setError(prepared.code)
    change({ read: typed })
  }
  const take = async (file: File) => {
    try {
      const text = decoder.decode(await file.slice(0, 1_000_000).arrayBuffer())
      setError(null)
      change({ typed: text })
    } catch {
      setError('not-text')
    }
  }
  return (
    <div className="flex min-h-0 flex-1 justify-center overflow-auto bg-desk p-4 sm:p-8">
      <form
        onSubmit={read}
        className="h-max w-full max-w-2xl rounded-card border border-line bg-panel p-5 sm:p-7"
      >
        <h2 className="text-xl">{messages.postingTitle}</h2>
        <p className="mt-2 text-soft">{messages.postingHint}</p>
        <TextArea
          label={messages.postingLabel}
          isLabelHidden
          rows={12}
          required
          className="mt-5"
          placeholder={messages.postingExample}
          value={typed}
          aria-invalid={error !== null}
          aria-describedby="posting-error"
          onChange={(event) => {
            setError(null)
            change({ typed: event.target.value })
          }}
        />
        <p id="posting-error" role="alert" className="mt-2 text-del empty:hidden">
          {error && messages.unread[error]}
        </p>
        <div className="mt-5 flex flex-wrap gap-2">
          <Button type="submit" look="primary">
            {action ?? messages.read}
          </Button>
          <Button onPress={() => picker.current?.click()}>{messages.chooseFile}</Button>
        </div>
        <input
          ref={picker}
          type="file"
          accept={acceptOf(['txt', 'md', 'html'])}
          aria-label={messages.chooseFile}
          tabIndex={-1}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? []
            target.value = ''
            if (file) void take(file)
          }}
        />
      </form>
    </div>
  )
}
