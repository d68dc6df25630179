import 'server-only'

/** Milliseconds in which a provider has to answer. */
const patience = 8_000
/** Maximum bytes of an answer. */
const largest = 512 * 1_024

/** A provider's answer violates OpenID Connect. Does not contain the answer. */
export class ProviderError extends Error {
  override name = 'ProviderError'
  constructor(
    message: string,
    /** Error code of OAuth 2.0 (RFC 6749, section 5.2) or of Cognito; empty if the answer has none. */
    readonly code = '',
    /** HTTP status; 0 if there was no answer. */
    readonly status = 0,
  ) {
    super(message)
  }
}

/** Reads the error code in a body; empty unless it has the form of a code. */
function readCode(text: string): string {
  try {
    const { error, __type } = JSON.parse(text) as Record<string, unknown>
    const code = [error, __type].find((value) => typeof value === 'string')
    return typeof code === 'string' && /^[\w#.]{1,80}$/.test(code) ? code : ''
  } catch {
    return ''
  }
}

/** Reads a body to its end, up to a maximum size. */
async function readBounded(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > largest) {
    await response.body?.cancel()
    throw new ProviderError('The provider answered too much')
  }
  return response.text()
}

/**
 * Fetches a text from a provider: no redirects, a deadline, a bounded size.
 *
 * @throws ProviderError when there is no answer, or one that refuses
 */
export async function fetchText(url: string, init: RequestInit = {}): Promise<string> {
  try {
    const response = await fetch(url, {
      ...init,
      headers: { accept: 'application/json', ...init.headers },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const text = await readBounded(response)
    if (response.ok) return text
    throw new ProviderError(
      `The provider answered ${response.status}`,
      readCode(text),
      response.status,
    )
  } catch (error) {
    if (error instanceof ProviderError) throw error
    throw new ProviderError('The provider cannot be reached')
  }
}

/** Fetches a JSON object from a provider, as fetchText does. */
export async function fetchJson(
  url: string,
  init: RequestInit = {},
): Promise<Record<string, unknown>> {
  const text = await fetchText(url, init)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Reported below, without the text.
  }
  throw new ProviderError('The provider did not answer JSON')
}
