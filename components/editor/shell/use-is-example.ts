'use client'

import { useEffect, useState } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { createIdGenerator } from '@/lib/resume/ids'
import { examples } from '@/lib/resume/samples/professions'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'

/** Email domain of the samples, which are compared only if the CV has it. */
const exampleHost = '@example.org'

/** Returns whether the CV is an unchanged sample. */
export function useIsExample(): boolean {
  const { session } = useAnyEditor()
  const content = useAnyDraft((document) => document.content)
  const [example, setExample] = useState<PaperDocument['content'] | null>(null)
  useEffect(() => {
    const opened = session.document()
    if (opened.kind !== 'resume' || !opened.content.basics.email.endsWith(exampleHost)) return
    let isCurrent = true
    const compare = async () => {
      const { sampleResume } = await import('@/lib/resume/samples/samples')
      const wordsOf = (document: typeof opened) =>
        fieldsOf(document)
          .map(({ text }) => text)
          .join('\n')
      const words = wordsOf(opened)
      const ids = createIdGenerator()
      const isSample = examples.some((one) => wordsOf(sampleResume(one, ids)) === words)
      if (isCurrent && isSample) setExample(opened.content)
    }
    // Without a network it does not count as one.
    compare().catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [session])
  return example !== null && example === content
}
