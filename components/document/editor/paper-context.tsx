import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import type { EngineClient } from '@/lib/browser/paper/engine/engine-client'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { createPaper, type Paper } from '@/lib/browser/paper/paper'
import { useAnyEditor } from './editor-context'

/**
 * Returns the client for the PDF that is sent. Beside an example, which the preview shows, it is rendered at rest: two
 * papers in the preview's worker would supersede each other.
 */
function clientBesideExample(client: EngineClient): Parameters<typeof createPaper>[0] {
  let last = new AbortController()
  return {
    ...client,
    render(document) {
      if (document.kind !== 'resume' || !document.example) return client.render(document)
      last.abort()
      last = new AbortController()
      return client.renderAtRest(document, last.signal)
    },
  }
}

const PaperContext = createContext<Paper | null>(null)

/** Renders the paper for each draft, without rerendering components. */
export function PaperProvider({ children }: { children: ReactNode }) {
  const { session } = useAnyEditor()
  const [paper] = useState(() => createPaper(clientBesideExample(sharedEngineClient())))
  useEffect(() => {
    paper.update(session.document())
    return session.subscribe(() => paper.update(session.document()))
  }, [paper, session])
  return <PaperContext value={paper}>{children}</PaperContext>
}

/** Returns the paper of the open document. Only inside `PaperProvider`. */
export function usePaperOfEditor(): Paper {
  const paper = useContext(PaperContext)
  if (!paper) throw new Error('usePaperOfEditor outside a PaperProvider')
  return paper
}

/** Returns the characters that no font of this CV has, as reported by the newest paper. */
export function useMissingGlyphs() {
  const paper = usePaperOfEditor()
  const read = () => paper.state().printed?.rendered.missing
  return useSyncExternalStore(paper.subscribe, read, read)
}
