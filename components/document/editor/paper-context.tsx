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
import type { PrintStore } from './print-store'

/**
 * Returns the client for the PDF that is sent. While the preview shows other pages, such as an example, it is rendered
 * at rest: two papers in the preview's worker would supersede each other.
 */
function clientBesidePreview(
  client: EngineClient,
  print: PrintStore,
): Parameters<typeof createPaper>[0] {
  let last = new AbortController()
  return {
    ...client,
    render(document) {
      const hasExample = document.kind === 'resume' && Boolean(document.example)
      if (!hasExample && print.get().shown === null) return client.render(document)
      last.abort()
      last = new AbortController()
      return client.renderAtRest(document, last.signal)
    },
  }
}

const PaperContext = createContext<Paper | null>(null)

/** Renders the paper for each draft, without rerendering components. */
export function PaperProvider({ children }: { children: ReactNode }) {
  const { session, print } = useAnyEditor()
  const [{ paper, follow }] = useState(() => {
    const made = createPaper(clientBesidePreview(sharedEngineClient(), print))
    const follow = () => made.update(print.get().printed(session.document()))
    const paper: Paper = {
      ...made,
      async current() {
        await print.get().settled()
        follow()
        return made.current()
      },
    }
    return { paper, follow }
  })
  useEffect(() => {
    follow()
    const stops = [session.subscribe(follow), print.subscribe(follow)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [follow, session, print])
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
