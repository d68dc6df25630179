import type { Clock } from '../../sync/clock'
import { workspaceHeader } from '../send'
import { type LiveCallbacks, livePace } from './watch-live'

/** Milliseconds without a byte after which a stream is broken, or held back by a proxy: two signs of life and more. */
const patience = 75_000
/** The same for its first byte, which the server sends at once. */
const firstPatience = 10_000

/** Answers that come again: nobody is signed in, or the space is not theirs. */
const refusals: readonly number[] = [401, 403, 404]

const waitAfter = ({ status, headers }: Response): number =>
  refusals.includes(status) ? livePace.max : Number(headers.get('retry-after') ?? 0) * 1_000 || 0

/**
 * Reads the server's stream of events (WHATWG HTML, section 9.2), of which only lines with a time count. Read by `fetch`:
 * `EventSource` sends no header, and hides statuses and signs of life.
 *
 * @param workspace of the page; null for the person's own space
 * @returns the function that closes it
 */
export function readEvents(
  workspace: string | null,
  { onOpen, onNews, onEnd }: LiveCallbacks,
  clock: Clock,
  fetcher: typeof fetch = (...request) => fetch(...request),
): () => void {
  const abort = new AbortController()
  let wait = 0
  let forget = clock.after(firstPatience, () => abort.abort())

  async function read() {
    const headers: Record<string, string> = { accept: 'text/event-stream' }
    if (workspace !== null) headers[workspaceHeader] = workspace
    const response = await fetcher('/api/v1/live', {
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      signal: abort.signal,
    })
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (!response.ok || !isStream || !response.body) {
      wait = waitAfter(response)
      return abort.abort()
    }
    const decoder = new TextDecoder()
    let rest = ''
    const reader = response.body.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done || isClosed) return
      forget()
      forget = clock.after(patience, () => abort.abort())
      onOpen()
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const at = /^data: (\d{1,15})$/.exec(line)?.[1]
        if (at !== undefined) onNews(Number(at))
      }
    }
  }

  let isClosed = false
  const end = () => {
    forget()
    if (!isClosed) onEnd(wait)
    isClosed = true
  }
  // Lost or aborted: both ends.
  read().then(end, end)
  return () => {
    isClosed = true
    forget()
    abort.abort()
  }
}
