import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })
// One worker for all: each that took part would start a server of this kind.
test.describe.configure({ mode: 'default' })

const key = 'sk-quill-canary-4711'

test.beforeEach(async ({ page, baseURL, openedHouse }) => {
  const { models } = openedHouse
  models?.reset()
  models?.onMessage(/weekly training/, { content: '{"words": 8, "language": "en"}' })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
})

test('a person sees which model is in use, brings a key of their own, tests and removes it', async ({
  page,
  pages,
  openedHouse,
}) => {
  await pages.openSettings()
  const part = pages.part('Writing help')
  await expect(part.getByText('double-small (vLLM)')).toBeVisible()
  await part.getByRole('button', { name: 'Test connection' }).click()
  await expect(part.getByText(/^Connected\. The AI model answered in/)).toBeVisible()
  await expect(part.getByText(/of 500,000 tokens used · in 2 requests/)).toBeVisible()

  // By the keyboard alone: nothing typed, then a key.
  await part.getByRole('button', { name: 'Add a key' }).press('Enter')
  const field = part.getByLabel('Key', { exact: true })
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('type', 'password')
  await page.keyboard.press('Enter')
  await expect(part.getByText('Enter the key that you got from the provider.')).toBeVisible()
  await expect(field).toBeFocused()
  await page.keyboard.type(key)
  await page.keyboard.press('Tab')
  await page.keyboard.type('gpt-5-mini')
  await page.keyboard.press('Enter')
  await expect(part.getByText('gpt-5-mini from OpenAI, with your key')).toBeVisible()
  await expect(part.getByText(/^Connected\./)).toBeVisible()
  await expect(part.getByText(/in 1 request · less than one US cent/)).toBeVisible()
  const asked = openedHouse.models?.getRequests().at(-1)
  expect((asked?.body as { model?: string } | undefined)?.model).toBe('gpt-5-mini')

  // It never comes back.
  await page.reload()
  await pages.expectKnown()
  await expect(part.getByText(/^For OpenAI, saved on/)).toBeVisible()
  expect(await page.content()).not.toContain(key)
  await part.getByRole('button', { name: 'Change' }).click()
  await expect(part.getByLabel('Key', { exact: true })).toHaveValue('')
  await part.getByRole('button', { name: 'Cancel' }).click()

  await part.getByRole('button', { name: 'Remove key' }).click()
  await expect(part.getByText('Key removed from this server.')).toBeVisible()
  await expect(part.getByText('double-small (vLLM)')).toBeVisible()
})

test('a server in trouble is said in plain words, and everybody can use the screen', async ({
  page,
  pages,
  openedHouse,
}) => {
  openedHouse.models?.reset()
  openedHouse.models?.onMessage(/weekly training/, {
    error: { message: 'bad key', type: 'invalid_request_error' },
    status: 401,
  })
  await pages.openSettings()
  const part = pages.part('Writing help')
  await part.getByRole('button', { name: 'Test connection' }).click()
  await expect(part.getByText(/^The provider rejected the key/)).toBeVisible()
  await part.getByRole('button', { name: 'Add a key' }).click()
  await expectNothingSeriousInBothColours(page, 'the settings of AI')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, 'the settings of AI')
  await expectWordsInsideTheirBoxes(page, 'the settings of AI')
})
