import { headers } from 'next/headers'
import { enterWorkspace } from '@/lib/server/api/guards/enter-workspace'
import { isSameOrigin } from '@/lib/server/api/guards/same-origin'
import { ports } from '@/lib/server/ports'

/**
 * Returns the ports and the headers of an action that a page of this site called. Next accepts a request without
 * `Origin`, so its origin is checked as for every other change.
 */
export async function openForPage() {
  const opened = await ports()
  const sent = new Headers(await headers())
  const read = (name: string) => sent.get(name) ?? undefined
  const provenance = { origin: read('origin'), site: read('sec-fetch-site'), host: read('host') }
  if (!isSameOrigin(provenance, new URL(opened.configuration.url).origin)) {
    return { ok: false, code: 'forbidden' } as const
  }
  return { ok: true, opened, sent } as const
}

/**
 * Returns the ports, the principal, from the session of the request alone, since actions have no scopes of keys, and
 * whose data it is about. A named workspace is entered with its role, as by the API.
 *
 * @param workspace as it was sent; null for the person's own space
 */
export async function openForPrincipal(workspace: unknown, access: 'read' | 'write') {
  const page = await openForPage()
  if (!page.ok) return page
  const { opened, sent } = page
  const request = new Request(opened.configuration.url, { headers: sent })
  const principal = await opened.identity.principalOf(request)
  if (principal?.via !== 'session') return { ok: false, code: 'not-signed-in' } as const
  if (workspace === null) return { ...page, principal, owner: principal.userId } as const
  const entered = await enterWorkspace(opened, principal.userId, String(workspace), access)
  return entered.ok ? ({ ...page, principal, owner: entered.value.owner } as const) : entered
}
