import { useEffect, useState } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { useDebounced } from '@/components/ui/use-debounced'
import { whileCurrent } from '@/components/ui/while-current'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { summaryOfSection } from '../sections/entry-heading'

/** Documents by language and title: all rows of a form ask for the same. */
const documents = new Map<string, Promise<ResumeDocument | null>>()

/** Resolves when the browser has nothing else to do: the form and the pages come first. */
const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
    else setTimeout(resolve, 2_000)
  })

async function load(title: string, language: string): Promise<ResumeDocument | null> {
  await idle()
  const file = await import('@/lib/browser/examples/document-of-profession')
  return file.documentOfProfession(title, language)
}

function findDocument(title: string, language: string): Promise<ResumeDocument | null> {
  const key = `${language} ${title}`
  const known = documents.get(key) ?? load(title, language)
  documents.set(key, known)
  known.catch(() => documents.delete(key))
  return known
}

/**
 * Returns what a section of the example CV for the person's profession says, in the language of the CV. Undefined until it
 * is here, and where no example fits: another trade's would be in the way.
 *
 * @param isAsked whether there is room for one
 */
export function useSectionExample(sectionKey: string, isAsked: boolean): string | undefined {
  const language = useDraft(({ design }) => design.language)
  const title = useDebounced(
    useDraft(({ content }) => (content.basics.label || content.work[0]?.position || '').trim()),
  )
  const [found, setFound] = useState<ResumeDocument | null>(null)
  useEffect(() => {
    if (!isAsked || title === '') return
    return whileCurrent(findDocument(title, language), setFound, () => setFound(null))
  }, [isAsked, title, language])
  if (!isAsked || title === '' || !found) return undefined
  return summaryOfSection(found.content, found.design, sectionKey) || undefined
}
