import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  answerOf,
  authorizationRequest,
  createPkce,
  type OpenedOAuth,
  openOAuth,
} from './support/open-oauth'

// Registrations of the most used agents, with the addresses that they ask for an answer at afterwards, as reported at
// github.com/erp-mafia/accounted/pull/2225 (Cursor), github.com/microsoft/vscode/issues/278512 (VS Code),
// github.com/anthropics/claude-ai-mcp/issues/124 (Claude, which asks for a scope of its own there), and
// code.claude.com/docs/en/mcp (Claude Code).

const clients = [
  {
    name: 'Cursor',
    uris: [
      'cursor://anysphere.cursor-mcp/oauth/callback',
      'https://www.cursor.com/agents/mcp/oauth/callback',
      'http://localhost:8787/callback',
    ],
    used: 'cursor://anysphere.cursor-mcp/oauth/callback',
    scope: '',
  },
  {
    name: 'Visual Studio Code',
    uris: [
      'https://insiders.vscode.dev/redirect',
      'https://vscode.dev/redirect',
      'http://127.0.0.1/',
      'http://127.0.0.1:33418/',
    ],
    used: 'http://127.0.0.1:59656/',
    scope: 'read write',
  },
  {
    name: 'Claude',
    uris: ['https://claude.ai/api/mcp/auth_callback'],
    used: 'https://claude.ai/api/mcp/auth_callback',
    scope: 'claudeai',
  },
  {
    name: 'Claude Code',
    uris: ['http://localhost:8080/callback'],
    used: 'http://localhost:61234/callback',
    scope: 'read write',
  },
]

let oauth: OpenedOAuth
beforeEach(async () => {
  oauth = await openOAuth()
})
afterEach(() => oauth.close())

it.each(clients)(
  'an agent as it is: $name registers, is allowed and gets its tokens',
  async (client) => {
    const registered = await oauth.register({
      client_name: client.name,
      redirect_uris: client.uris,
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    })
    expect(registered).toMatchObject({ client_name: client.name, redirect_uris: client.uris })
    const { client_id: clientId } = registered
    const { verifier, challenge } = createPkce()
    const { used: redirectUri, scope } = client
    const more = { redirect_uri: redirectUri, scope }
    const answer = await answerOf(
      await oauth.allow(authorizationRequest(clientId, challenge, more)),
    )
    expect(answer.href.startsWith(redirectUri)).toBe(true)
    expect(answer.searchParams.get('state')).toBe('a state')
    const tokens = await oauth.redeem(clientId, answer, verifier, redirectUri)
    expect(tokens.status).toBe(200)
    expect(await tokens.json()).toMatchObject({
      token_type: 'Bearer',
      scope: scope.startsWith('read') ? scope : 'read',
    })
  },
)
