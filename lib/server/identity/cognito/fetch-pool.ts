import 'server-only'
import { isRecord } from '@/lib/resume/is-record'
import { fetchFromOperators } from '../oidc/discover'
import { askProvider, ProviderError, readErrorCode } from '../oidc/provider-error'

/** Parses an object; null for anything else. */
function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? { ...value } : null
  } catch {
    return null
  }
}

/**
 * Fetches a text from the user pool.
 *
 * @throws ProviderError with the code and status of an answer that refuses
 */
export async function fetchText(url: string, init?: RequestInit): Promise<string> {
  const answer = await askProvider(() => fetchFromOperators(url, init))
  const text = await answer.text()
  if (answer.ok) return text
  const code = readErrorCode(parseObject(text)?.__type)
  throw new ProviderError(`The provider answered ${answer.status}`, code, answer.status)
}

/** Fetches a JSON object from the user pool, as fetchText does. An empty body, as of a deletion, is an empty object. */
export async function fetchJson(url: string, init?: RequestInit): Promise<Record<string, unknown>> {
  const text = await fetchText(url, init)
  const value = text === '' ? {} : parseObject(text)
  if (!value) throw new ProviderError('The provider did not answer JSON')
  return value
}
