import type { Finding, TextToRead } from './finding'

/** Request from the page to the worker. */
export type ProofreadQuestion = {
  id: number
  /** URL of the dictionary on this server. */
  dictionary: string
  texts: readonly TextToRead[]
  names: readonly string[]
}

/** `ready`: the dictionary is loaded. Every question ends in findings or a failure. */
export type ProofreadAnswer =
  | { id: number; kind: 'ready' }
  | { id: number; kind: 'findings'; findings: Finding[] }
  | { id: number; kind: 'failed'; message: string }
