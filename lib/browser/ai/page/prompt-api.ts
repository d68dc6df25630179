/** The parts of the Prompt API that are used (https://webmachinelearning.github.io/prompt-api/). */
type Expected = { type: 'text'; languages: readonly string[] }
type CreateOptions = {
  initialPrompts?: { role: 'system'; content: string }[]
  expectedInputs?: Expected[]
  expectedOutputs?: Expected[]
  signal?: AbortSignal
  monitor?: (monitor: EventTarget) => void
}
type PromptOptions = { signal: AbortSignal; responseConstraint?: unknown }

export type Session = {
  prompt: (text: string, options: PromptOptions) => Promise<string>
  promptStreaming: (text: string, options: PromptOptions) => ReadableStream<string>
  destroy: () => void
}

/** `available`: at once. `downloadable`: after a download, begun by a press. */
type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'

type PromptApi = {
  availability: (options?: CreateOptions) => Promise<Availability>
  create: (options?: CreateOptions) => Promise<Session>
}

/** Null where the browser has none: all but Chrome and Edge, and on plain http. */
const promptApi = (): PromptApi | null =>
  (globalThis as { LanguageModel?: PromptApi }).LanguageModel ?? null

const expect = (languages: readonly string[]) => {
  const expected: Expected[] = [{ type: 'text', languages }]
  return { expectedInputs: expected, expectedOutputs: expected }
}

/** Languages that Chrome's model may have; asked for another one, it complains in the console. */
const candidates = ['en', 'es', 'ja', 'de', 'fr'] as const

/** Returns the languages that the browser's model offers, of those of CVs; English at least. */
export async function offeredLanguages(): Promise<string[]> {
  const api = promptApi()
  const states = await Promise.all(
    candidates.map((language) => api?.availability(expect([language])).catch(() => 'unavailable')),
  )
  const offered = candidates.filter((_, at) => (states[at] ?? 'unavailable') !== 'unavailable')
  return offered.length > 0 ? offered : ['en']
}

/** Returns whether the browser has a model of its own; never throws. */
export async function browserModelState(): Promise<Availability> {
  try {
    return (await promptApi()?.availability(expect(['en']))) ?? 'unavailable'
  } catch {
    return 'unavailable'
  }
}

/**
 * Opens a session, which downloads the model if it is not there yet.
 *
 * @param how.onProgress called with the downloaded part, from 0 to 1
 * @throws what the browser throws: `NotAllowedError` for a download that no press began
 */
export async function openSession(
  system: string,
  languages: readonly string[],
  how: { signal: AbortSignal; onProgress?: (part: number) => void },
): Promise<Session> {
  const api = promptApi()
  if (!api) throw new DOMException('No LanguageModel', 'NotSupportedError')
  const { signal, onProgress } = how
  return api.create({
    ...expect(languages),
    ...(system ? { initialPrompts: [{ role: 'system', content: system }] } : {}),
    signal,
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', (event) =>
        onProgress?.((event as ProgressEvent).loaded),
      ),
  })
}

/** Downloads the browser's model. Resolves once it answers. */
export async function downloadBrowserModel(
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<void> {
  // Not waited for before: the press that allows the download would be over.
  const session = await openSession('', ['en'], { signal, onProgress })
  session.destroy()
}
