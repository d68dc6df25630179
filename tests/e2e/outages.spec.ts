import { inAccount, startInAccount, stateLine, test } from '../reliability/support/signed-in'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { readPdf } from './support/pdf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const isApi = (path: string) => path.startsWith('/api/')

test('a server that is out is told of once, writing goes on, and all of it arrives without a storm', async ({
  page,
  context,
  editor,
  network,
  straight,
}) => {
  await startInAccount(context, editor, straight)

  const out = page.getByText(/^The server isn’t responding right now/)
  network.setFaults(({ path }) => (isApi(path) ? 'server-error' : 'none'))
  await editor.headline.fill('Written in an outage')
  await expect(out).toBeVisible()
  await expect(out).toContainText('Everything is saved on this device')
  await expectNothingSeriousInBothColours(page, 'the editor while the server is out')
  // What it says works does.
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text).toContain('Written in an outage')
  await page.goto('/cvs')
  await expect(out).toBeVisible()
  await page.goBack()
  await expect(editor.headline).toHaveValue('Written in an outage')

  network.log.length = 0
  network.setFaults(() => 'none')
  await expect(out).toBeHidden({ timeout: 90_000 })
  await expect(stateLine(page, inAccount)).toBeVisible()
  const made = (method: string, part: string) =>
    network.log.filter((one) => one.method === method && one.path.includes(part)).length
  expect(made('PUT', '/resumes/')).toBeLessThanOrEqual(2)
  expect(made('GET', '/api/health')).toBeLessThanOrEqual(2)
})

test('an account that cannot be written to is told of, and takes everything when it can', async ({
  page,
  context,
  editor,
  network,
  straight,
}) => {
  await startInAccount(context, editor, straight)

  const full = page.getByText(/^We can’t save to your account right now/)
  network.setFaults(({ method, path }) =>
    isApi(path) && (method === 'PUT' || path === '/api/health') ? 'unavailable' : 'none',
  )
  await editor.headline.fill('Written before a full disk')
  await expect(full).toBeVisible()
  await expect(editor.headline).toHaveValue('Written before a full disk')
  network.setFaults(() => 'none')
  await expect(full).toBeHidden({ timeout: 90_000 })
  await expect(stateLine(page, inAccount)).toBeVisible()
})
