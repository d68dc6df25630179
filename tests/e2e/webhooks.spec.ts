import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

type Received = { headers: Record<string, string>; body: string }

const received: Received[] = []
let status = 204
let receiver: Server
let address = ''

test.beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ headers: request.headers as Record<string, string>, body })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/vitae`
})
test.afterAll(() => receiver.close())

test('a person adds a webhook by the keyboard, tests it, sends again and turns it off', async ({
  page,
  pages,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await pages.openSettings('#webhooks')
  const part = pages.part('Webhooks')
  await expect(
    part.getByText('Let another service know when something happens here.'),
  ).toBeVisible()
  await part.getByRole('button', { name: 'Add webhook' }).press('Enter')
  await expect(part.getByLabel('Address')).toBeFocused()
  await page.keyboard.type('not an address')
  await page.keyboard.press('Enter')
  await expect(part.getByText(/We can’t send to this address/)).toBeVisible()
  await part.getByLabel('Address').fill(address)
  await page.keyboard.press('Enter')

  const field = part.getByLabel('Secret', { exact: true })
  await expect(field).toBeFocused()
  const secret = await field.inputValue()
  expect(secret).toMatch(/^whsec_/)
  await expectNothingSeriousInBothColours(page, 'the secret of a webhook')
  await part.getByRole('button', { name: 'I’ve saved it' }).click()
  expect(await page.content()).not.toContain(secret)

  await part.getByRole('button', { name: 'Send test' }).press('Enter')
  await expect(part.getByText('Delivered')).toBeVisible()
  const [ping] = received
  expect(new Webhook(secret).verify(ping?.body ?? '', ping?.headers ?? {})).toMatchObject({
    type: 'ping',
  })

  status = 500
  await part.getByRole('button', { name: 'Send test' }).click()
  await expect(part.getByText('The server answered with 500.')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'deliveries of a webhook')
  status = 204
  await part.getByRole('button', { name: 'Send again' }).first().click()
  await expect(part.getByText('The server answered with 500.')).toBeHidden()
  expect(received[2]?.headers['webhook-id']).toBe(received[1]?.headers['webhook-id'])

  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, 'a webhook')
  await expectWordsInsideTheirBoxes(page, 'a webhook')
  await part.getByRole('button', { name: 'Turn off' }).click()
  await expect(part.getByText('Off', { exact: true })).toBeVisible()
  await page.reload()
  await pages.expectKnown()
  await expect(part.getByText(address)).toBeVisible()
  await part.getByRole('button', { name: 'Turn on' }).click()
  await expect(part.getByText('On', { exact: true })).toBeVisible()
  await part.getByRole('button', { name: 'Delete' }).click()
  await expect(
    part.getByText('Let another service know when something happens here.'),
  ).toBeVisible()
})
