import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { chooseLanguage } from '@/lib/messages/choose-language'
import { type Locale, localeCookie, toLocale } from '@/lib/messages/locales'
import { readProcessEnvironment } from '@/lib/server/config/config'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { sitePolicy, workspacePolicy } from '@/lib/server/security/content-security-policy'
import { findPageScripts, type PageScripts } from '@/lib/server/security/page-scripts'

/** Put here by next.config.mjs: which build this is, empty in development. */
declare const VITAE_BUILD: string

const development = VITAE_BUILD === ''

/** Static pages and the file that `next build` writes for each; every other page has a nonce. */
const staticPages: Record<string, string> = {
  '/': 'index',
  '/offline': 'offline',
  '/privacy': 'privacy',
  '/templates': 'templates',
}

/** Read with the first page, and not while a build evaluates this. */
let configuration: Configuration | null = null

const scriptsByPage = new Map<string, PageScripts>()

/**
 * The scripts of a static page, read from its built HTML once. Where that file is not beside the
 * server the page is allowed no script at all, which it does not need to be read.
 */
function scriptsOf(page: string): PageScripts {
  const known = scriptsByPage.get(page)
  if (known) return known
  let scripts: PageScripts = { scriptHashes: [], loadsScripts: false }
  try {
    const file = join(process.cwd(), '.next', 'server', 'app', `${page}.html`)
    scripts = findPageScripts(readFileSync(file, 'utf8'))
  } catch {
    // Not built, or built elsewhere: the strictest policy stands.
  }
  scriptsByPage.set(page, scripts)
  return scripts
}

function makeNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

/** The interface language: of `?locale=`, else the one chosen on this device, else what the browser asks for. */
function localeOf({ nextUrl, cookies, headers }: NextRequest): Locale {
  return (
    toLocale(nextUrl.searchParams.get('locale')) ??
    toLocale(cookies.get(localeCookie)?.value) ??
    chooseLanguage(headers.get('accept-language'))
  )
}

/**
 * Gives every document its content security policy. Pages of the workspace get a fresh nonce, which
 * the layout and Next read from the request's headers, and are never kept by a cache on the way.
 * Static pages may be kept, but are asked for again each time: they name files of their build.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const staticPage = staticPages[request.nextUrl.pathname]
  const headers = new Headers(request.headers)
  headers.delete('x-nonce')
  headers.set('x-locale', localeOf(request))
  configuration ??= (await readProcessEnvironment()).configuration
  let policy: string
  if (staticPage) {
    policy = sitePolicy({ ...scriptsOf(staticPage), development })
  } else {
    const nonce = makeNonce()
    policy = workspacePolicy({ nonce, development, uploadSources: configuration.uploadSources })
    headers.set('x-nonce', nonce)
    headers.set('content-security-policy', policy)
  }
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', staticPage && !development ? 'no-cache' : 'no-store')
  // By the public address, as the API does: Next itself says of every connection here that it is plain.
  if (configuration.isHttps) {
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
  return response
}

export const config = {
  // Everything but files that are the same for everybody; next.config.mjs has the headers of those.
  // The API and the routes of accounts answer with headers of their own.
  matcher: [
    '/((?!api/|_next/static/|engine/|icons/|images/|(?:sw\\.js|asset-list\\.json|icon\\.svg|apple-icon\\.png|manifest\\.webmanifest|robots\\.txt)$).*)',
  ],
}
