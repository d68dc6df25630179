import 'server-only'
import type { DocumentKind } from '@/lib/resume/schema/document'
import { type Api, apiPath } from '../api/environment'
import { assignPrincipal } from '../api/guards/assigned-principal'
import type { Principal } from '../identity/identity-types'
import type { Tool } from './describe-tools'

/** Who calls, and the API that answers. */
export type Caller = { api: Api; principal: Principal; url: string }

type Arguments = Record<string, unknown>

type Content =
  | { type: 'text'; text: string }
  | { type: 'resource'; resource: { uri: string; mimeType: string; blob: string } }
export type CalledTool = { content: Content[]; isError?: boolean }

const isText = (type: string) => /^(?:text\/|application\/(?:[\w.]+\+)?json)/.test(type)
const isJson = (type: string) => /^application\/(?:[\w.]+\+)?json/.test(type)

/** Keys of what is kept for the person alone, and no model gets. That a document is locked has to be known. */
const privateKeys: readonly string[] = ['tags', 'isArchived', 'note']

/**
 * Writes JSON without private data, such as stories (ADR models-point-at-lines): also in versions, conflicts and
 * lineages.
 */
function writeWithoutPrivate(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'stories') return []
    return privateKeys.includes(key) ? undefined : inner
  })
}

/** Seconds that an answer is waited for, within what the API and its homes allow. */
const patience = 15

function refused(text: string): CalledTool {
  return { content: [{ type: 'text', text }], isError: true }
}

/** Returns the request of a call; a sentence where an argument is missing or unknown. */
function toRequest({ call }: Tool, given: Arguments, { url }: Caller): Request | string {
  const known = new Set([...call.pathNames, ...call.queryNames, ...(call.hasBody ? ['body'] : [])])
  const unknown = Object.keys(given).find((key) => !known.has(key))
  if (unknown !== undefined) return `There is no argument "${unknown}".`
  const missing = call.pathNames.find((name) => !['string', 'number'].includes(typeof given[name]))
  if (missing !== undefined) return `The argument "${missing}" is missing.`
  const path = call.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(given[name])),
  )
  const address = new URL(`${apiPath}${path}`, url)
  for (const name of call.queryNames) {
    const value = given[name]
    if (value !== undefined && value !== null) address.searchParams.set(name, String(value))
  }
  const headers = new Headers(call.canWait ? { prefer: `wait=${patience}` } : {})
  const hasBody = call.hasBody && given.body !== undefined
  if (hasBody) headers.set('content-type', 'application/json')
  return new Request(address, {
    method: call.method,
    headers,
    ...(hasBody ? { body: JSON.stringify(given.body) } : {}),
  })
}

/** Returns why a body is refused before the API sees it; null where it may go through. */
async function judgeBody(
  caller: Caller,
  { call: { offered, hasBody } }: Tool,
  { body, id }: Arguments,
): Promise<string | null> {
  if (!hasBody) return null
  if (body === undefined && !offered.required) return null
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return '"body" has to be an object.'
  }
  const fields = body as Record<string, unknown>
  const closed = offered.leftOut?.find((key) => key in fields)
  if (closed !== undefined) {
    return [`"body.${closed}" is not for agents.`, offered.instead].filter(Boolean).join(' ')
  }
  const missing = offered.required?.find((key) => fields[key] === undefined)
  if (missing !== undefined) return `"body.${missing}" is missing.`
  if (!offered.judgeByKind) return offered.judge?.(fields) ?? null
  // The kind of a document never changes. Where it cannot be read, for whatever reason, nothing is changed either.
  const read = await readAddress(caller, `/resumes/${encodeURIComponent(String(id))}`)
  if (!read.ok) return read.text
  const { kind } = JSON.parse(read.text) as { kind: DocumentKind }
  return offered.judgeByKind[kind](fields)
}

async function readAnswer(response: Response, uri: string): Promise<CalledTool> {
  const type = response.headers.get('content-type') ?? ''
  const failed = response.ok ? {} : { isError: true }
  if (response.body === null) return { content: [{ type: 'text', text: 'Done.' }], ...failed }
  if (!isText(type)) {
    const blob = Buffer.from(await response.arrayBuffer()).toString('base64')
    return { content: [{ type: 'resource', resource: { uri, mimeType: type, blob } }], ...failed }
  }
  const text = await response.text()
  const shown = isJson(type) ? writeWithoutPrivate(JSON.parse(text)) : text
  const again = response.headers.get('retry-after')
  const wait = !response.ok && again ? `\nTry again in ${again} seconds.` : ''
  return { content: [{ type: 'text', text: `${shown}${wait}` }], ...failed }
}

/**
 * Calls an operation of the API as a tool, with the same guards, scopes and limits as a request from outside. A refusal
 * is a result that the model reads, not an error of the protocol.
 */
export async function callOperation(
  caller: Caller,
  tool: Tool,
  given: Arguments = {},
): Promise<CalledTool> {
  const problem = await judgeBody(caller, tool, given)
  if (problem) return refused(problem)
  const request = toRequest(tool, given, caller)
  if (typeof request === 'string') return refused(request)
  const response = await caller.api.fetch(assignPrincipal(request, caller.principal))
  return readAnswer(response, new URL(request.url).pathname)
}

/** Reads an address of the API for the principal, as {@link callOperation} does. */
export async function readAddress(
  { api, principal, url }: Caller,
  path: string,
): Promise<{ ok: boolean; status: number; type: string; text: string }> {
  const request = assignPrincipal(new Request(new URL(`${apiPath}${path}`, url)), principal)
  const response = await api.fetch(request)
  const type = response.headers.get('content-type') ?? 'text/plain'
  const text = await response.text()
  const shown = isJson(type) && text !== '' ? writeWithoutPrivate(JSON.parse(text)) : text
  return { ok: response.ok, status: response.status, type, text: shown }
}
