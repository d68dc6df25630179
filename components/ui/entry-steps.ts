/** Key of the state of an entry of the history; the router copies it when it goes back or forward. */
export const stepsKey = 'vitaeSteps'

/** State of an entry of the history about the open document. */
export type EntrySteps = {
  /** Id of the document, also before it is stored and in the address. */
  id: string
  /** Places of the document in the history, up to this entry. */
  trail: readonly string[]
}

/** Returns what the current entry of the history says of the open document; null where a link or a person made it. */
export function readEntrySteps(): EntrySteps | null {
  const state = history.state as Record<string, unknown> | null
  return (state?.[stepsKey] as EntrySteps | undefined) ?? null
}
