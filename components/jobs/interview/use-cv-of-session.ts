import { useState, useSyncExternalStore } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Parts of a CV that change with every key in a story. */
const ofStories: readonly string[] = ['stories', 'meta']

const isSameCv = (a: ResumeDocument, b: ResumeDocument): boolean =>
  a.design === b.design &&
  a.lineage === b.lineage &&
  (Object.keys(b.content) as (keyof ResumeDocument['content'])[]).every(
    (part) => ofStories.includes(part) || a.content[part] === b.content[part],
  )

/** Returns the open CV, the same object while only its stories change. */
export function useCvOfSession(): ResumeDocument {
  const { session } = useEditor()
  const [read] = useState(() => {
    let last = session.document()
    return () => {
      const now = session.document()
      if (!isSameCv(last, now)) last = now
      return last
    }
  })
  return useSyncExternalStore(session.subscribe, read, read)
}
