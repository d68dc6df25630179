import { createHash, randomBytes } from 'node:crypto'
import { createOAuthApp } from '@/lib/server/connected-apps/oauth/create-oauth-app'
import { admitTestPerson, type SessionName, sessions } from '@/tests/api/support/test-api'
import { type OpenedTools, openTools } from '@/tests/tools/support/open-tools'

export const origin = 'http://localhost:3000'
export const redirectUri = 'https://app.example.org/callback'

export type Tokens = {
  access_token: string
  refresh_token: string
  expires_in: number
  scope: string
}

/** The tools and the authorization server of one installation, as programs reach them. */
export type OpenedOAuth = {
  tools: OpenedTools
  /** Sends a request to whichever of them has the address. */
  fetch: (address: string | URL | Request, init?: RequestInit) => Promise<Response>
  register: (metadata?: object) => Promise<{ client_id: string }>
  /** Does what the button of the consent page does. */
  allow: (request: URLSearchParams, as?: SessionName, userId?: string) => Promise<Response>
  /** Posts a form to the token endpoint. */
  token: (form: Record<string, string>) => Promise<Response>
  /** Exchanges the code that an app was sent back with for tokens. */
  redeem: (clientId: string, answer: URL, verifier: string, to?: string) => Promise<Response>
  /** Lets an app of Ana's be connected, from its registration to its tokens. */
  connect: (more?: Record<string, string>) => Promise<{ clientId: string; tokens: Tokens }>
  close: () => Promise<void>
}

export function createPkce() {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

/** Returns the parameters of a valid authorization request. */
export function authorizationRequest(
  clientId: string,
  challenge: string,
  more: Record<string, string> = {},
): URLSearchParams {
  return new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    resource: `${origin}/api/mcp`,
    scope: 'read write',
    state: 'a state',
    ...more,
  })
}

/** Returns what the consent has answered to the app. */
export async function answerOf(response: Response): Promise<URL> {
  const { redirectTo } = (await response.json()) as { redirectTo: string }
  return new URL(redirectTo)
}

/** Opens it; whoever opens it closes it. */
export async function openOAuth(): Promise<OpenedOAuth> {
  const tools = await openTools()
  const { api } = tools
  for (const name of ['ana', 'ben'] as const) await admitTestPerson(api.ports, name)
  const app = createOAuthApp(api.ports)
  const opened: OpenedOAuth = {
    tools,
    async fetch(address, init) {
      const request = new Request(address, init)
      return new URL(request.url).pathname === '/api/mcp' ? tools.send(request) : app.fetch(request)
    },
    async register(metadata = { client_name: 'An agent', redirect_uris: [redirectUri] }) {
      const answer = await opened.fetch(`${origin}/api/oauth/register`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(metadata),
      })
      return (await answer.json()) as { client_id: string }
    },
    allow: (request, as = 'ana', userId = sessions[as]) =>
      api.ask('/connected-apps', {
        as,
        method: 'POST',
        json: { request: request.toString(), userId },
      }),
    token: (form) =>
      opened.fetch(`${origin}/api/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams(form),
      }),
    redeem: (clientId, answer, verifier, to = redirectUri) =>
      opened.token({
        grant_type: 'authorization_code',
        client_id: clientId,
        redirect_uri: to,
        code: answer.searchParams.get('code') ?? '',
        code_verifier: verifier,
      }),
    async connect(more = {}) {
      const { client_id: clientId } = await opened.register()
      const { verifier, challenge } = createPkce()
      const request = authorizationRequest(clientId, challenge, more)
      const allowed = await answerOf(await opened.allow(request))
      const answer = await opened.redeem(clientId, allowed, verifier)
      return { clientId, tokens: (await answer.json()) as Tokens }
    },
    close: () => tools.close(),
  }
  return opened
}
