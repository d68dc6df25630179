'use client'

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { createPaper, type Paper } from '@/lib/browser/paper/paper'
import { useAnyEditor } from './editor-context'

const PaperContext = createContext<Paper | null>(null)

/** Renders the paper for each draft, without rerendering components. */
export function PaperProvider({ children }: { children: ReactNode }) {
  const { session } = useAnyEditor()
  const [paper] = useState(() => createPaper(sharedEngineClient()))
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
