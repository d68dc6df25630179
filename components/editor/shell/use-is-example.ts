'use client'

import { useEffect, useState } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'

/** Mail addresses of invented people; nobody real has one, so the samples are read only then. */
const exampleHost = '@example.org'

/** Whether the CV still is one of the examples, word for word: it says so until the first change. */
export function useIsExample(): boolean {
  const { session } = useAnyEditor()
  const content = useAnyDraft((document) => document.content)
  const [example, setExample] = useState<PaperDocument['content'] | null>(null)
  useEffect(() => {
    const opened = session.document()
    if (opened.kind !== 'resume' || !opened.content.basics.email.endsWith(exampleHost)) return
    let isCurrent = true
    const compare = async () => {
      const { professions, sampleResume } = await import('@/lib/resume/samples/samples')
      const wordsOf = (document: typeof opened) =>
        fieldsOf(document)
          .map(({ text }) => text)
          .join('\n')
      const words = wordsOf(opened)
      const ids = createIdGenerator()
      const isSample = professions.some((one) => wordsOf(sampleResume(one, ids)) === words)
      if (isCurrent && isSample) setExample(opened.content)
    }
    // Out of reach without a network: nothing is said about it then.
    compare().catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [session])
  return example !== null && example === content
}
