import { openApi } from '@/lib/server/api/open-api'
import { createOAuthApp } from '@/lib/server/connected-apps/oauth/create-oauth-app'
import { ports } from '@/lib/server/ports'
import { createScimApp } from '@/lib/server/scim/create-scim-app'
import { createToolsApp } from '@/lib/server/tools/create-tools-app'

/**
 * Never prerendered. With it the handler gets the request itself, and not a proxy that tracks which fields are
 * read.
 */
export const dynamic = 'force-dynamic'

/** Opens the accounts of this home. */
async function openIdentity(): Promise<App> {
  const { identity } = await ports()
  return { fetch: (request) => identity.handle(request) }
}

type App = { fetch: (request: Request) => Response | Promise<Response> }

/** The apps that answer requests, by the beginning of the path. One route for all: each one more is another copy of the server. */
const makers: [start: string, make: () => Promise<App>][] = [
  ['/api/mcp', async () => createToolsApp(await ports(), await openApi())],
  ['/api/auth/', openIdentity],
  ['/api/oauth/', async () => createOAuthApp(await ports())],
  ['/.well-known/', async () => createOAuthApp(await ports())],
  ['/api/scim/v2/', async () => createScimApp(await ports())],
  // The API, health, metrics, and what is not there.
  ['/', openApi],
]

const opened = new Map<string, Promise<App>>()

/** Answers pages and programs; nothing is opened before the first request. */
async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  // Discovery comes here by a rewrite of next.config.mjs, and is answered for the address that was asked for.
  const pathname = url.pathname.replace(/^\/api(?=\/\.well-known\/)/, '')
  for (const [start, make] of makers) {
    if (!pathname.startsWith(start)) continue
    const app = opened.get(start) ?? make()
    opened.set(start, app)
    // One that could not be opened is tried again.
    app.catch(() => opened.delete(start))
    const isRewritten = pathname !== url.pathname
    return (await app).fetch(
      isRewritten ? new Request(new URL(pathname + url.search, url), request) : request,
    )
  }
  throw new Error('Every path has a beginning')
}

// All methods, so that unsupported ones are refused as in every other route.
export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
