import {
  type ClientErrorReport,
  type ClientWorker,
  clientErrorNames,
  clientErrorParts,
  clientErrorPath,
} from '@/lib/api/client-errors'

/** Maximum reports of a page: an error that repeats with each key says nothing new. */
const maxReports = 3

type Part = ClientErrorReport['part']
type Name = (typeof clientErrorNames)[number]

const isPart = (word: string): word is Part =>
  (clientErrorParts as readonly string[]).includes(word)
const isName = (word: unknown): word is Name =>
  (clientErrorNames as readonly unknown[]).includes(word)

/** Returns the page of an address by its first part, without what follows: that may be an id. */
export function partOf(pathname: string): Part {
  const [first = '', second] = pathname.split('/').filter((part) => part !== '')
  if (first === 'workspaces' && second !== undefined) return 'workspace'
  return isPart(first) ? first : 'other'
}

/**
 * Returns the class of an error of our own code; null for what is none: an ended request, a script of an extension or of
 * another origin, which browsers report without the error.
 */
export function nameOf(error: unknown): Name | null {
  if (!(error instanceof Error || error instanceof DOMException)) return null
  if (error.name === 'AbortError' || /-extension:\/\//.test(error.stack ?? '')) return null
  return isName(error.name) ? error.name : 'other'
}

/** Returns the build that a page reports with; null in development, and on a static host, where nobody listens. */
function readReportedBuild(): string | null {
  if (typeof document === 'undefined') return null
  const meta = document.querySelector('meta[name="vitae-reports"]')
  return meta?.getAttribute('content') || null
}

/** Read at once: the page for an error in a layout replaces the whole document. */
const build = readReportedBuild()

/** Labels of this page that were sent. */
const sent = new Set<string>()

/**
 * Reports to our own server that something failed unexpectedly, without the session: kind, page and class, and never a
 * message. At most a few of a page, and each only once.
 */
function report(kind: ClientErrorReport['kind'], name: ClientErrorReport['name']): void {
  if (build === null || sent.size >= maxReports || !navigator.onLine) return
  const part = partOf(location.pathname)
  const label = `${kind} ${part} ${name}`
  if (sent.has(label)) return
  sent.add(label)
  const body: ClientErrorReport = { kind, part, name, build }
  // `keepalive` instead of a beacon, which would send the session, too.
  fetch(clientErrorPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    keepalive: true,
  }).catch(() => {
    // Counted or not, the page goes on.
  })
}

/** Reports a worker that ended by an error; what it worked on stays here. */
export const reportDeadWorker = (worker: ClientWorker): void => report('worker', worker)

/** Reports the error in whose place an error page is shown. */
export function reportScreenError(error: unknown): void {
  report('screen', nameOf(error) ?? 'other')
}

/** Reports the errors of this page that nobody catches. Returns a function that stops it. */
export function watchClientErrors(): () => void {
  const onError = ({ error }: ErrorEvent) => {
    const name = nameOf(error)
    if (name) report('error', name)
  }
  const onRejection = ({ reason }: PromiseRejectionEvent) => {
    const name = nameOf(reason)
    if (name) report('rejection', name)
  }
  window.addEventListener('error', onError)
  window.addEventListener('unhandledrejection', onRejection)
  return () => {
    window.removeEventListener('error', onError)
    window.removeEventListener('unhandledrejection', onRejection)
  }
}
