import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenedOAuth, openOAuth, origin, redirectUri } from './support/open-oauth'

// Anybody may register an app: what it may bring, and how often.

let oauth: OpenedOAuth
beforeEach(async () => {
  oauth = await openOAuth()
})
afterEach(() => oauth.close())

describe('a registration', () => {
  it.each([
    ['http://app.example.org/callback'],
    ['javascript:alert(1)'],
    ['javascript://app.example.org/%0aalert(1)'],
    ['ms-word:ofe|u|https://app.example.org'],
    ['intent://app.example.org/#Intent;end'],
    ['cursor:callback'],
    ['smb://evil.example/share'],
    ['ldap://evil.example/x'],
    ['ssh://evil.example'],
    ['chrome://settings'],
    ['steam://run/1'],
    ['data:text/html,x'],
    ['https://app.example.org/#x'],
    ['https://user@app.example.org/'],
    ['http://127.0.0.1.evil.example/'],
    ['/callback'],
  ])('is refused for %s alone', async (uri) => {
    const answer = await oauth.register({ redirect_uris: [uri] })
    expect(answer).toMatchObject({ error: 'invalid_redirect_uri' })
    const both = await oauth.register({ redirect_uris: [uri, redirectUri] })
    expect(both).toMatchObject({ redirect_uris: [redirectUri], token_endpoint_auth_method: 'none' })
  })

  it.each([
    ['cursor://anysphere.cursor-mcp/oauth/callback'],
    ['vscode://vscode.github-authentication/did-authenticate'],
    ['com.example.app://oauth/callback'],
  ])('is open to a program of its own at %s', async (uri) => {
    expect(await oauth.register({ redirect_uris: [uri] })).toMatchObject({ redirect_uris: [uri] })
  })

  it('shows a name as one line of plain text', async () => {
    const name = `Your bank\u202e\n\u0000<b>${'x'.repeat(500)}`
    const made = await oauth.register({ client_name: name, redirect_uris: [redirectUri] })
    expect(made).toMatchObject({ client_name: `Your bank <b>${'x'.repeat(67)}` })
    const unnamed = await oauth.register({ client_name: ' \u200b', redirect_uris: [redirectUri] })
    expect(unnamed).toMatchObject({ client_name: 'app.example.org' })
  })

  it('is one of sixty an hour from an address, whoever sends a thousand', async () => {
    const answers = []
    for (let at = 0; at < 1_000; at++) answers.push(await oauth.register())
    const made = answers.filter((answer) => 'client_id' in answer)
    expect(made).toHaveLength(60)
    expect(answers.at(-1)).toMatchObject({ status: 429 })
    oauth.tools.api.clock.now += 3_600_001
    expect(await oauth.register()).toHaveProperty('client_id')
  })
})

it('the endpoints name the methods that they support', async () => {
  for (const name of ['register', 'token', 'revoke']) {
    const answer = await oauth.fetch(`${origin}/api/oauth/${name}`)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'OPTIONS, POST'])
  }
})
