'use client'

import { useEffect } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import type { Hint } from '@/components/document/editor/hint-store'
import { useMissingGlyphs, usePaperOfEditor } from '@/components/document/editor/paper-context'
import { useFocusRequests } from '@/components/ui/field-focus'
import { useMessages } from '@/components/ui/messages'
import { debounce } from '@/lib/browser/device/debounce'
import { usePaperError } from '@/lib/browser/paper/use-paper-error'
import {
  checks as checksMessages,
  editor as editorMessages,
  preview as previewMessages,
} from '@/lib/messages/areas'
import type { Advice } from '@/lib/resume/checks'
import { nameCharacter } from './name-character'

/** Milliseconds without a key after which advice is worth looking at. */
const pause = 700

/** Codes shown in the list only: missing content is no error of a field. */
const listOnly: readonly Advice['code'][] = ['missing-name', 'missing-contact', 'empty-entry']

/**
 * Shows advice at the fields it is about: characters that no font has, and the results of checks once the person
 * pauses, never for the field being typed in. Nothing here stops a save or a download.
 */
export function useAdvice() {
  const { hints, session } = useAnyEditor()
  const { focusedField, onFocusChange } = useFocusRequests()
  const { missingGlyphs } = useMessages(editorMessages)
  const { advice: sentences } = useMessages(checksMessages)
  const { notPrintedHere } = useMessages(previewMessages)
  const missing = useMissingGlyphs()
  const failedAt = usePaperError(usePaperOfEditor())?.address
  useEffect(() => {
    let isCurrent = true
    const glyphs: Hint[] = (missing ?? []).map(({ address, characters }) => ({
      address,
      text: missingGlyphs(characters.map(nameCharacter).join(', ')),
      isListOnly: false,
    }))
    // Said at once and in the field itself: only a change there brings the preview back.
    const failed = failedAt ? [{ address: failedAt, text: notPrintedHere, isListOnly: false }] : []
    const look = async () => {
      const { checkResume } = await import('@/lib/resume/checks')
      if (!isCurrent) return
      const document = session.document()
      // Of a letter only what no font draws is said here.
      const found = document.kind === 'resume' ? checkResume(document) : []
      const advice = found.filter(({ address }) => address !== focusedField()?.key)
      hints.set([
        ...failed,
        ...glyphs,
        ...advice.map(({ code, address, values }) => ({
          address,
          text: sentences[code](values),
          isListOnly: listOnly.includes(code),
        })),
      ])
    }
    // Without its code (no network yet) there is no advice; the next pause tries again.
    const lookLater = debounce(() => look().catch(() => {}), pause)
    lookLater()
    const stops = [session.subscribe(lookLater), onFocusChange(lookLater)]
    return () => {
      isCurrent = false
      lookLater.cancel()
      for (const stop of stops) stop()
    }
  }, [
    hints,
    session,
    missing,
    missingGlyphs,
    failedAt,
    notPrintedHere,
    sentences,
    focusedField,
    onFocusChange,
  ])
}
