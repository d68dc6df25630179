import { useEffect, useEffectEvent, useState } from 'react'
import type { JudgedWording } from '@/lib/ai/tailoring/judge-wording'
import { readOnDevice } from '@/lib/browser/ai/model-send'
import { readModelState } from '@/lib/browser/ai/model-state'
import { type EditToRead, hasReader, readEdit } from '@/lib/browser/ai/read-edit'
import { failure } from '@/lib/browser/client/send'
import {
  createEditReading,
  type EditReading,
  type TypedEdit,
} from '@/lib/browser/jobs/tailor/edit-reading'
import type { KeptWording } from '@/lib/browser/jobs/tailor/tailor-draft'
import { noteReading } from '@/lib/browser/jobs/tailor/wordings'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import type { Tailoring } from '../use-tailoring'

type Judged = { wording: KeptWording; said: JudgedWording }

/**
 * Has edits of suggestions read after a pause in typing.
 *
 * @returns the key of the suggestion being read, and a function that records input
 */
export function useEditReading(
  documentId: string,
  judged: readonly Judged[],
  change: Tailoring['change'],
) {
  const isSignedIn = useAccount().state.kind === 'signed-in'
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
  const askReader = useEffectEvent(async () => {
    const answer = await readModelState(isSignedIn)
    return answer?.ok ? hasReader(answer.value) : null
  })
  const read = useEffectEvent(async (edit: EditToRead) => {
    const wording = judged.find(
      (one) => one.wording.requestId === edit.requestId && one.wording.id === edit.suggestion,
    )?.wording
    if (!wording?.isLocal) return readEdit(edit)
    return readOnDevice(documentId, wording, edit.text).then(
      (value) => ({ ok: true as const, value }),
      () => failure('unavailable'),
    )
  })
  useEffect(() => {
    let known: boolean | null = null
    const opened = createEditReading({
      async hasReader() {
        known ??= await askReader()
        return known === true
      },
      read: (edit) => read(edit),
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
