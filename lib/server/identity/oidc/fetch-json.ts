import 'server-only'

/** Milliseconds that a provider may take for one answer. */
const patience = 8_000
/** Bytes of the largest answer that makes sense. */
const largest = 512 * 1_024

/** A provider did not answer as OpenID Connect asks for. Says nothing of what it answered. */
export class ProviderError extends Error {
  override name = 'ProviderError'
}

/** Fetches a JSON object from a provider: no redirects, a deadline, a bounded size. */
export async function fetchJson(
  url: string,
  init: RequestInit = {},
): Promise<Record<string, unknown>> {
  let text: string
  try {
    const response = await fetch(url, {
      ...init,
      headers: { accept: 'application/json', ...init.headers },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new ProviderError(`The provider answered ${response.status}`)
    }
    if (Number(response.headers.get('content-length') ?? 0) > largest) {
      await response.body?.cancel()
      throw new ProviderError('The provider answered too much')
    }
    text = await response.text()
  } catch (error) {
    if (error instanceof ProviderError) throw error
    throw new ProviderError('The provider cannot be reached')
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Said below, without the text.
  }
  throw new ProviderError('The provider did not answer JSON')
}
