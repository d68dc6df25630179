import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { modelOriginsCookie, modelPages, readModelOrigins } from '@/lib/ai/client/model-origins'
import { chooseLanguage } from '@/lib/messages/choose-language'
import {
  type Locale,
  localeCookie,
  localeCookieSeconds,
  type OfferedLanguage,
  toLocale,
} from '@/lib/messages/locales'
import { readProcessEnvironment } from '@/lib/server/config/config'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { sessionCookieName } from '@/lib/server/identity/http/cookies'
import { toRealTimeAddress } from '@/lib/server/live/aws/real-time-address'
import { sitePolicy, workspacePolicy } from '@/lib/server/security/content-security-policy'
import { findPageScripts, type PageScripts } from '@/lib/server/security/page-scripts'
import { routeSite, type SiteRoute } from '@/lib/server/site/route-site'
import { siteLinks } from '@/lib/server/site/site-links'

/** Put here by next.config.mjs: which build this is, empty in development. */
declare const VITAE_BUILD: string

const development = VITAE_BUILD === ''

/** Read with the first page, and not while a build evaluates this. */
let configuration: Configuration | null = null

const noScripts: PageScripts = { scriptHashes: [], loadsScripts: false }

const scriptsByPath = new Map<string, PageScripts>()

/**
 * The scripts of a static page, read from its built HTML once. Where that file is not beside the
 * server the page is allowed no script at all, which it does not need to be read.
 */
function scriptsOf(path: string): PageScripts {
  const known = scriptsByPath.get(path)
  if (known) return known
  let scripts = noScripts
  try {
    const file = join(process.cwd(), '.next', 'server', 'app', `${path}.html`)
    scripts = findPageScripts(readFileSync(file, 'utf8'))
  } catch {
    // Not built, or built elsewhere: the strictest policy stands.
  }
  scriptsByPath.set(path, scripts)
  return scripts
}

function makeNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

/** The interface language that the address asks for with `?locale=`, else the one chosen on this device. */
const chosenLocale = ({ nextUrl, cookies }: NextRequest): Locale | null =>
  toLocale(nextUrl.searchParams.get('locale')) ?? toLocale(cookies.get(localeCookie)?.value)

const preferredLanguage = ({ headers }: NextRequest): OfferedLanguage =>
  chooseLanguage(headers.get('accept-language'))

/** Browsers say what they fetch, over encrypted connections: the service worker's requests are for no document. */
const isVisit = ({ headers }: NextRequest): boolean =>
  (headers.get('sec-fetch-dest') ?? 'document') === 'document'

/** Answers an address of the static pages. Caches on the way keep none without asking: they name files of their build. */
function answerSite(request: NextRequest, route: SiteRoute, { url }: Configuration): NextResponse {
  const isPage = route.kind === 'page'
  const response = isPage
    ? NextResponse.next()
    : NextResponse.redirect(new URL(route.path, request.url), route.status)
  // Next has a `Vary` of its own for pages, which caches have to ask for again each time anyway.
  if (isPage) response.headers.append('link', siteLinks(url, route.path))
  else response.headers.set('vary', 'Accept-Language, Cookie')
  const scripts = isPage ? scriptsOf(route.path) : noScripts
  response.headers.set('content-security-policy', sitePolicy({ ...scripts, development }))
  response.headers.set('cache-control', development ? 'no-store' : 'no-cache')
  if (route.remembered) {
    response.cookies.set(localeCookie, route.remembered, {
      path: '/',
      maxAge: localeCookieSeconds,
      sameSite: 'lax',
    })
  }
  return response
}

/** Origins of the model servers that were chosen on this device, for the pages that may ask them. */
const modelOriginsOf = ({ nextUrl, cookies }: NextRequest): string[] =>
  modelPages.test(nextUrl.pathname) ? readModelOrigins(cookies.get(modelOriginsCookie)?.value) : []

/** Where the page of a signed-in person subscribes to notices, if it is not this server. */
function liveSourcesOf({ cookies }: NextRequest, configuration: Configuration): string[] {
  const endpoint = configuration.aws?.liveEndpoint
  const isSignedIn = cookies.has(sessionCookieName(configuration))
  return endpoint && isSignedIn ? [toRealTimeAddress(endpoint)] : []
}

/** Answers with a page that is made for the request: its scripts have a fresh nonce, and no cache keeps it. */
function answerPage(request: NextRequest, configuration: Configuration): NextResponse {
  const nonce = makeNonce()
  const modelOrigins = modelOriginsOf(request)
  const sources = [
    ...configuration.uploadSources,
    ...liveSourcesOf(request, configuration),
    ...modelOrigins,
  ]
  const policy = workspacePolicy({ nonce, development, sources })
  const headers = new Headers(request.headers)
  headers.set('x-model-origins', modelOrigins.join(' '))
  headers.set('x-nonce', nonce)
  headers.set('x-locale', chosenLocale(request) ?? preferredLanguage(request))
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  return response
}

/**
 * Gives every document its language and its content security policy. Pages of the workspace get a fresh nonce, which
 * the layout and Next read from the request's headers; the static pages, whose HTML is built once, a policy by the
 * hashes of their scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  configuration ??= (await readProcessEnvironment()).configuration
  const route = routeSite({
    path: request.nextUrl.pathname,
    to: request.nextUrl.searchParams.get('to'),
    chosen: chosenLocale(request),
    preferred: preferredLanguage(request),
    isVisit: isVisit(request),
  })
  const response = route
    ? answerSite(request, route, configuration)
    : answerPage(request, configuration)
  // By the public address, as the API does: Next itself says of every connection here that it is plain.
  if (configuration.isHttps) {
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
  return response
}

export const config = {
  // Everything but files that are the same for everybody; next.config.mjs has the headers of those.
  // The API, the routes of accounts and the pages of share links answer with headers of their own.
  matcher: [
    '/((?!api/|\\.well-known/|s/|cv/|_next/static/|engine/|icons/|images/|schema/|(?:sw\\.js|asset-list\\.json|icon\\.svg|apple-icon\\.png|manifest\\.webmanifest|robots\\.txt|llms\\.txt|third-party-notices\\.txt|sitemap\\.xml)$).*)',
  ],
}
