import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Page } from '@playwright/test'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'
import { readPdf } from './support/pdf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const before = 'Wrote the monthly report with SQL.'
const after = 'With SQL, wrote the monthly report.'
const invented = 'Led a team of 83 and wrote the monthly report with SQL.'
const cv = {
  basics: { name: 'Nuria Vale', label: 'Data engineer', summary: 'Data engineer at sea.' },
  work: [
    {
      ...{ name: 'Tideline Energy', position: 'Data engineer', startDate: '2019-03' },
      highlights: [before, 'Kept the office plants alive.'],
    },
  ],
}

async function makeKey(page: Page): Promise<{ id: string; key: string }> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/v1/keys', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Writing assistant', scopes: ['write'], expiresInDays: 7 }),
    })
    return answer.json()
  })
}

async function connect(baseURL: string, key: string): Promise<Client> {
  const client = new Client({ name: 'agent', version: '1' })
  const requestInit = { headers: { authorization: `Bearer ${key}` } }
  const address = new URL('/api/mcp', baseURL)
  await client.connect(new StreamableHTTPClientTransport(address, { requestInit }))
  return client
}

type Body = {
  version: number
  document: { content: { work: { highlights: { id: string; text: string }[] }[] } }
}

async function read(agent: Client, id: string): Promise<Body> {
  const answer = await agent.callTool({ name: 'getResumesById', arguments: { id } })
  const [content] = answer.content as { text: string }[]
  return JSON.parse(content?.text ?? '')
}

test('an agent suggests words, the person decides, and revokes its key', async ({
  page,
  baseURL,
  editor,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await editor.startWith(cv)
  await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()
  const { id } = editor
  const { id: keyId, key } = await makeKey(page)
  const agent = await connect(baseURL ?? '', key)
  const { version, document } = await read(agent, id)
  const bullets = document.content.work[0]?.highlights ?? []
  const offer = async (address: string, text: string) => {
    const suggestions = [{ address, text, reason: 'It begins with the tool.' }]
    const body = { baseVersion: version, suggestions }
    await agent.callTool({ name: 'postResumesByIdSuggestions', arguments: { id, body } })
  }
  await offer(`${bullets[0]?.id}/text`, after)
  await offer(`${bullets[1]?.id}/text`, invented)
  expect((await read(agent, id)).version).toBe(version)

  await page.reload()
  await expect(page.getByText(/^An app suggests other wording for this CV/)).toBeVisible()
  await expectNoSidewaysScroll(page, 'the editor with suggestions of an app')
  await page.getByRole('link', { name: 'Review suggestions' }).click()
  await expect(page.getByRole('heading', { name: 'Suggestions from an app' })).toBeVisible()
  await expect(page.getByText(/^From “Writing assistant”/)).toBeVisible()
  const card = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  const honest = card('Bullet point 1').first()
  await expect(honest).toContainText('It begins with the tool.')
  const made = card('Bullet point 2').first()
  await expect(made.getByRole('button', { name: 'Accept' })).toBeHidden()
  await expect(made).toContainText('Blocked')
  await expectNothingSeriousInBothColours(page, 'suggestions of an app')
  await expectNoSidewaysScroll(page, 'suggestions of an app')
  await made.getByRole('button', { name: 'Dismiss' }).click()
  const ask = honest.getByRole('checkbox', { name: /Yes, this is true/ })
  if (await ask.isVisible()) await ask.check()
  await honest.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/\/editor#/)
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text).toContain(after)
  expect(text).not.toContain('team of 83')
  // Both were decided: none waits any more.
  await page.reload()
  await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()
  await expect(page.getByText(/^An app suggests/)).toBeHidden()

  await page.evaluate((revoked) => fetch(`/api/v1/keys/${revoked}`, { method: 'DELETE' }), keyId)
  await expect(agent.listTools()).rejects.toThrow()
})
