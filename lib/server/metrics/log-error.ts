import 'server-only'

const maxFrames = 12
/** Returns true for a single word, as names and codes of errors are; other text could be user data. */
const isWord = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w$.-]{1,60}$/.test(value)
/** `at name (file:line:column)` or `at file:line:column`, as V8 writes it. */
const framePattern =
  /^\s+at (?:[^()\s][^()]* \()?(?:file:\/\/|node:|\/|[a-z]:\\|\.)[^()]*:\d+:\d+\)?$/i

/** Returns the stack frames of an error, without its message: that may quote user data. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = message === '' ? -1 : stack.lastIndexOf(message)
  const frames = at < 0 ? stack : stack.slice(at + message.length)
  return frames
    .split('\n')
    .filter((line) => framePattern.test(line))
    .slice(0, maxFrames)
    .map((line) => line.trim().slice(3))
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code } = error as { code?: unknown }
  return {
    name: isWord(error.name) ? error.name : 'Error',
    ...(isWord(code) ? { code } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  }
}

/**
 * Writes an unexpected error to standard error as one line of JSON: its name, code and stack frames, and the id of
 * the request. No message, address or body: those may contain user data.
 */
export function logError(requestId: string, error: unknown): void {
  const line = { at: new Date().toISOString(), level: 'error', requestId, error: describe(error) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
