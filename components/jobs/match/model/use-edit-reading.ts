import { useEffect, useEffectEvent, useState } from 'react'
import type { JudgedWording } from '@/lib/ai/tailoring/judge-wording'
import { aiApi } from '@/lib/browser/ai/ai-api'
import { hasReader, readEdit } from '@/lib/browser/ai/read-edit'
import {
  createEditReading,
  type EditReading,
  type TypedEdit,
} from '@/lib/browser/jobs/tailor/edit-reading'
import type { KeptWording } from '@/lib/browser/jobs/tailor/tailor-draft'
import { noteReading } from '@/lib/browser/jobs/tailor/wordings'
import type { Tailoring } from '../use-tailoring'

type Judged = { wording: KeptWording; said: JudgedWording }

/**
 * Has edits of suggestions read after a pause in typing.
 *
 * @returns the key of the suggestion being read, and a function that records input
 */
export function useEditReading(judged: readonly Judged[], change: Tailoring['change']) {
  const [checking, setChecking] = useState<string | null>(null)
  const [reading, setReading] = useState<EditReading | null>(null)
  const isOpen = useEffectEvent(({ key, text }: TypedEdit) =>
    judged.some(
      ({ wording, said }) =>
        wording.key === key &&
        wording.text === text &&
        wording.decision === null &&
        said.isOwn &&
        said.state === 'open' &&
        said.read === 'unread',
    ),
  )
  const takeReading = useEffectEvent<Parameters<typeof createEditReading>[0]['onRead']>(
    ({ key, text }, found) =>
      change((before) => noteReading(before, key, { text, reading: found })),
  )
  useEffect(() => {
    let known: boolean | null = null
    const opened = createEditReading({
      async hasReader() {
        if (known === null) {
          const answer = await aiApi.state()
          if (answer.ok) known = hasReader(answer.value)
        }
        return known === true
      },
      read: readEdit,
      isOpen: (edit) => isOpen(edit),
      onRead: (edit, found) => takeReading(edit, found),
      onChecking: setChecking,
    })
    setReading(opened)
    return opened.close
  }, [])
  return {
    checking,
    note: ({ key, requestId, id }: KeptWording, text: string) =>
      reading?.note({ key, requestId, suggestion: id, text }),
  }
}
