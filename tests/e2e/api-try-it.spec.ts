import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'

test('a person tries the API on its page, as themselves and with a key', async ({
  page,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const opened = await page.goto('/api/v1/docs')
  expect(await opened?.headerValue('content-encoding')).toBe('gzip')
  const part = (method: string, path: string) =>
    page.locator('details', {
      has: page.locator(`form[data-method="${method}"][data-path="${path}"]`),
    })

  const make = part('POST', '/api/v1/resumes')
  await make.locator('summary').press('Enter')
  await expect(make.getByLabel('Body')).toHaveValue(/"templateId": "workbench"/)
  await make.getByRole('button', { name: 'Send' }).press('Enter')
  await expect(make.locator('output')).toContainText('201 application/json')
  await expect(make.locator('output')).toContainText('"name": "Ana Reis"')
  const { id } = JSON.parse(
    /\{[\s\S]*\}/.exec(await make.locator('output').innerText())?.[0] ?? '{}',
  )

  const read = part('GET', '/api/v1/resumes/{id}')
  await read.locator('summary').click()
  await read.getByLabel('id').fill(id)
  await page.keyboard.press('Enter')
  await expect(read.locator('output')).toContainText('"template": "workbench"')
  await expectNothingSeriousInBothColours(page, 'the page of the API with an answer')

  // A key takes the place of the session: a wrong one opens nothing.
  await page.getByLabel('Key', { exact: true }).fill('no key')
  await read.getByRole('button', { name: 'Send' }).click()
  await expect(read.locator('output')).toContainText('"code": "key-mistyped"')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, 'the page of the API with an answer')
})
