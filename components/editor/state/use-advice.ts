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

/** Milliseconds of pause before the checks run. */
const pause = 700

/** Codes that are only listed: missing content is not an error of a field. */
const listOnly: readonly Advice['code'][] = ['missing-name', 'missing-contact', 'empty-entry']

/** Whether advice is about a bullet and comes as a hint below it, or is marked there. */
const isOfHint = (code: Advice['code'], address: string) =>
  code === 'long-bullet' || (code === 'blank' && address.endsWith('/text'))

/**
 * Shows advice at fields: characters without a glyph, and results of checks after a pause, never at the field being
 * typed in. Nothing here prevents saving or downloading.
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
    // Shown at once in the field itself: only a change there fixes the preview.
    const failed = failedAt ? [{ address: failedAt, text: notPrintedHere, isListOnly: false }] : []
    const look = async () => {
      const { checkResume } = await import('@/lib/resume/checks')
      if (!isCurrent) return
      const document = session.document()
      // For a letter only missing glyphs are reported.
      const found = document.kind === 'resume' ? checkResume(document) : []
      const advice = found.filter(
        ({ code, address }) => address !== focusedField()?.key && !isOfHint(code, address),
      )
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
    // If the code cannot be loaded, the next pause retries.
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
