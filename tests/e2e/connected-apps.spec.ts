import {
  Client,
  type OAuthClientProvider,
  type StoredOAuthClientInformation,
  type StoredOAuthTokens,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const callback = 'http://127.0.0.1:33418/callback'
const bullet = 'Wrote the monthly report with SQL.'

/** Client information, tokens and verifier that an app stores on its machine. */
function createApp() {
  const kept: {
    client?: StoredOAuthClientInformation
    tokens?: StoredOAuthTokens
    verifier?: string
    sentTo?: URL
  } = {}
  const provider: OAuthClientProvider = {
    redirectUrl: callback,
    clientMetadata: { client_name: 'Writing assistant', redirect_uris: [callback] },
    clientInformation: () => kept.client,
    saveClientInformation(client) {
      kept.client = client
    },
    tokens: () => kept.tokens,
    saveTokens(tokens) {
      kept.tokens = tokens
    },
    redirectToAuthorization(url) {
      kept.sentTo = url
    },
    saveCodeVerifier(verifier) {
      kept.verifier = verifier
    },
    codeVerifier: () => kept.verifier ?? '',
  }
  return { kept, provider }
}

test('a request that is refused sends nobody on from our address without a press', async ({
  page,
  pageErrors,
  baseURL,
}) => {
  const registered = await page.request.post(`${baseURL}/api/oauth/register`, {
    data: { client_name: 'Letter club', redirect_uris: ['https://club.example/callback'] },
  })
  const { client_id } = (await registered.json()) as { client_id: string }
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const query = new URLSearchParams({
    client_id,
    redirect_uri: 'https://club.example/callback',
    response_type: 'token',
    state: 'x',
  })
  const answer = await page.goto(`/authorize?${query}`)
  expect(answer?.status()).toBe(200)
  await expect(page).toHaveURL(/\/authorize\?/)
  await expectNothingSeriousInBothColours(page, 'a refused request of an app')
  await page.route('https://club.example/**', (route) => route.fulfill({ body: 'Refused' }))
  await page.getByRole('link', { name: /club\.example/ }).click()
  await expect(page.getByText('Refused')).toBeVisible()
  expect(new URL(page.url()).searchParams.get('error')).toBe('unsupported_response_type')
  expect(pageErrors.splice(0)).toEqual([expect.stringContaining('foreign request: https://club')])
})

test('an app asks, the person allows it, and disconnects it', async ({
  page,
  pageErrors,
  baseURL,
  editor,
}) => {
  const address = new URL('/api/mcp', baseURL)
  const { kept, provider } = createApp()
  const open = () => new StreamableHTTPClientTransport(address, { authProvider: provider })
  const first = open()
  const client = new Client({ name: 'agent', version: '1' })
  await expect(client.connect(first)).rejects.toThrow(UnauthorizedError)
  const asked = kept.sentTo?.href ?? ''

  // Nobody is signed in: the page asks for that first, and comes back.
  await page.goto(asked)
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fauthorize/)

  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await editor.startWith({
    basics: { name: 'Nuria Vale', label: 'Data engineer' },
    work: [{ name: 'Tideline Energy', position: 'Data engineer', highlights: [bullet] }],
  })
  await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()
  const { id } = editor

  await page.goto(asked)
  await expect(
    page.getByRole('heading', { name: 'Allow Writing assistant to use your account?' }),
  ).toBeVisible()
  await expect(page.getByText('127.0.0.1:33418')).toBeVisible()
  await expectNoSidewaysScroll(page, 'the consent to an app')
  await expectNothingSeriousInBothColours(page, 'the consent to an app')
  await page.route(`${callback}*`, (route) => route.fulfill({ body: 'Back in the app' }))
  await page.getByRole('button', { name: 'Allow', exact: true }).click()
  await expect(page.getByText('Back in the app')).toBeVisible()
  // The one request to somebody else: the browser goes where the app asked for.
  expect(pageErrors.splice(0)).toEqual([expect.stringContaining(`foreign request: ${callback}?`)])
  await first.finishAuth(new URL(page.url()).searchParams)

  const agent = new Client({ name: 'agent', version: '1' })
  await agent.connect(open())
  const answer = await agent.callTool({ name: 'getResumesById', arguments: { id } })
  const [content] = answer.content as { text: string }[]
  const { version, document } = JSON.parse(content?.text ?? '')
  const place = `${document.content.work[0].highlights[0].id}/text`
  const suggestions = [{ address: place, text: 'With SQL, wrote the report.', reason: 'Shorter.' }]
  const body = { baseVersion: version, suggestions }
  const offered = await agent.callTool({
    name: 'postResumesByIdSuggestions',
    arguments: { id, body },
  })
  expect(offered.isError).toBeUndefined()

  await page.goto('/settings#apps')
  const card = page.getByRole('region', { name: 'Connected apps' })
  await expect(card.getByText('Writing assistant')).toBeVisible()
  await expect(card.getByLabel('Address to enter in the app')).toHaveValue(address.toString())
  await expectNothingSeriousInBothColours(page, 'connected apps')
  await card.getByRole('button', { name: 'Disconnect: Writing assistant' }).click()
  await expect(card.getByText('Writing assistant is no longer connected.')).toBeVisible()
  const refused = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${kept.tokens?.access_token}` },
  })
  expect(refused.status).toBe(401)
})
