'use client'

import { createContext, useContext } from 'react'

/** Whether this tab writes the CV, for what is open over the editor. */
export type Writer = {
  /** Another tab writes: everything can be looked at, nothing changed. */
  isReader: boolean
  /** Makes this tab the one that writes. */
  takeOver: () => void
}

export const WriterContext = createContext<Writer>({ isReader: false, takeOver: () => {} })

/** Who writes the open CV. */
export const useWriter = (): Writer => useContext(WriterContext)
