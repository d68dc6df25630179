import type { Page } from '@playwright/test'
import { test } from './support/account-journey'
import { readStores } from './support/guest-cvs'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { KeptCv } from './support/stored-cv'

const named = (label: string) => ({ basics: { name: 'Quill Ferry', label } })

/** One that says where it was. */
const employedAt = (label: string, name: string) => ({
  ...named(label),
  work: [{ name, position: 'Mate' }],
})

/** Follows how many CVs lie on the dashboard: the fewest from now on. */
const watchFewest = (page: Page) =>
  page.evaluateHandle(() => {
    const count = () => document.querySelectorAll('main li:not([aria-hidden])').length
    const fewest = { count: count() }
    new MutationObserver(() => {
      fewest.count = Math.min(fewest.count, count())
    }).observe(document.body, { childList: true, subtree: true })
    return fewest
  })

test('the CVs of the account are on a new device, fetched as they are looked at', async ({
  page,
  dashboard,
  baseURL,
}) => {
  const address = baseURL ?? ''
  const cv = await KeptCv.create(page, address, named('Pilot 0'))
  for (let number = 1; number < 40; number++)
    await KeptCv.add(page, address, employedAt(`Pilot ${number}`, `Línea ${number}`), cv.person)
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const [, id] = /resumes\/([0-9a-f-]{36})$/.exec(request.url()) ?? []
    if (id) fetched.add(id)
  })
  // The list of this device hears late what came: it is read after the account's.
  await page.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => {}
  })
  let begin = () => {}
  const hasBegun = new Promise<void>((resolve) => {
    begin = resolve
  })
  await page.route(/resumes\/[0-9a-f-]{36}$/, async (route) => {
    await hasBegun
    await route.fallback()
  })
  await dashboard.open()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(40)
  const fewest = await watchFewest(page)
  begin()
  await expect.poll(() => fetched.size).toBeGreaterThan(2)
  // The oldest is far below: nobody has looked at it.
  expect(fetched.has(cv.id)).toBe(false)
  // While they came one after the other, none of them left the dashboard. A phone shows eight.
  await expect.poll(async () => (await readStores(page)).account).toBeGreaterThan(6)
  expect(await fewest.evaluate(({ count }) => count)).toBe(40)
  await expectNothingSerious(page, 'the dashboard of an account')
  await expectNoSidewaysScroll(page, 'the dashboard of an account')
  await expectWordsInsideTheirBoxes(page, 'the dashboard of an account')

  await page.getByLabel('Search your CVs').fill('Pilot 17')
  await expect(page.getByText('1 CV found')).toBeVisible()
  // Far below, and never fetched: only the account knows where it was.
  await page.getByLabel('Search your CVs').fill('linea 2 mate')
  await expect(page.getByText('13 CVs found')).toBeVisible()
  await page.getByLabel('Search your CVs').fill('')
  await dashboard.chooseForList('Sort your CVs')
  await page.getByRole('menuitemradio', { name: 'By name' }).click()
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText('Pilot 0')
  await page.getByRole('link', { name: 'Pilot 0', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/editor#${cv.id}`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pilot 0')
})

// With the double of DynamoDB it would take as long as everything else in its round.
test('a thousand CVs of an account are all on the dashboard of a new device', {
  tag: ['@home'],
}, async ({ page, dashboard, baseURL }) => {
  test.setTimeout(600_000)
  const address = baseURL ?? ''
  const first = await KeptCv.create(page, address, named('Pilot 0'))
  const others: KeptCv[] = []
  for (let number = 1; number < 1_000; number++)
    others.push(await KeptCv.add(page, address, named(`Pilot ${number}`), first.person))
  await dashboard.open()
  const cards = page.getByRole('main').getByRole('listitem')
  await expect(cards).toHaveCount(1_000, { timeout: 120_000 })
  // Another device puts some into the trash.
  for (const cv of others.slice(0, 25)) await cv.trash()
  await page.reload()
  await expect(cards).toHaveCount(975, { timeout: 120_000 })
})

test('a search says what it has not asked yet, and what it could not ask', async ({
  page,
  dashboard,
  baseURL,
  pageErrors,
}) => {
  const address = baseURL ?? ''
  const cv = await KeptCv.create(page, address, named('Pilot'))
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  // Only its head comes here: its words are in the account alone.
  await page.route(`**/api/v1/resumes/${cv.id}`, (route) => route.abort())
  await page.route('**/api/v1/documents?search=crane*', async (route) => {
    await answered
    await route.fallback()
  })
  await page.route('**/api/v1/documents?search=quay*', (route) => route.abort())
  await dashboard.open()
  await expect(page.getByRole('link', { name: 'Pilot' })).toBeVisible()
  const search = page.getByLabel('Search your CVs')
  await search.fill('crane')
  await expect(page.getByText('Searching all your CVs and letters for “crane”')).toBeVisible()
  await expect(page.getByText('No CV or letter contains')).toBeHidden()
  answer()
  await expect(page.getByText('No CV or letter contains “crane”.')).toBeVisible()
  await search.fill('quay')
  await expect(page.getByText('No CV or letter on this device contains “quay”.')).toBeVisible()
  await expectNothingSerious(page, 'a search that could not ask')
  await search.fill('ferry')
  await expect(page.getByText('1 CV found', { exact: true })).toBeVisible()
  pageErrors.splice(0, pageErrors.length, ...pageErrors.filter((text) => !/net::ERR_/.test(text)))
})

test('the trash is shared, with the days that are left', async ({ page, baseURL }) => {
  const cv = await KeptCv.create(page, baseURL ?? '', named('Pilot'))
  await cv.trash()
  await page.goto('/cvs#trash')
  await expect(page.getByText('30 days left')).toBeVisible()
  await page.getByRole('button', { name: /^Restore/ }).click()
  await expect(page.getByText('Pilot restored')).toBeVisible()
  await page.getByRole('link', { name: 'Back to your CVs' }).click()
  await expect(page.getByRole('link', { name: 'Pilot' })).toBeVisible()
  await expect.poll(async () => (await cv.read()).trashedAt).toBeNull()
})

test('a guest learns in a line what an account adds', async ({ page, editor, dashboard }) => {
  await editor.start()
  await editor.name.fill('Quill')
  await editor.expectSaved()
  await dashboard.open()
  await expect(
    page.getByText('With an account, you have your CVs on all your devices'),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Create account' })).toHaveAttribute(
    'href',
    '/sign-up?next=%2Fcvs',
  )
})
