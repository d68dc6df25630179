import { createContext, useContext } from 'react'

/** Writer role of this tab, for components over the editor. */
export type Writer = {
  /** Whether another tab is the writer: read-only here. */
  isReader: boolean
  /** Makes this tab the writer. */
  takeOver: () => void
}

export const WriterContext = createContext<Writer>({ isReader: false, takeOver: () => {} })

/** Returns the writer role of this tab. */
export const useWriter = (): Writer => useContext(WriterContext)
