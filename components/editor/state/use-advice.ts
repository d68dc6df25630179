'use client'

import { useEffect } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useEditor } from './editor-context'
import { useMissingGlyphs } from './paper-context'

/** Brings what the paper could not print to the fields that hold it. */
export function useAdvice() {
  const { hints } = useEditor()
  const messages = useMessages('editor')
  const missing = useMissingGlyphs()
  useEffect(() => {
    const glyphs = (missing ?? []).map(({ address, characters }) => ({
      address,
      text: messages.missingGlyphs(characters.join(' ')),
    }))
    hints.set(glyphs)
  }, [hints, messages, missing])
}
