import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'

// A service worker would fetch the dictionary itself, which no test could keep from it.
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } })

const { work, basics } = ferryPilot
const [first, ...rest] = work
const withSlips = {
  ...ferryPilot,
  basics: { ...basics, summary: 'Pilots ferries through teh narow waters of the the bay.' },
  work: [{ ...first, highlights: ['Docked 400 ships'] }, ...rest],
}

test('somebody has their sentences proofread: one is changed, one is left, nothing is sent', async ({
  page,
  editor,
}) => {
  const fetched: string[] = []
  const sent: string[] = []
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname
    fetched.push(path)
    if (request.method() !== 'GET') sent.push(path)
  })
  const proofreaderFiles = () => fetched.filter((path) => path.startsWith('/engine/proofreader/'))
  await editor.startWith(withSlips)
  await editor.showChecks('Spelling')
  const part = page.getByRole('region', { name: 'Spelling and grammar' })
  await expect(part.getByRole('button', { name: 'Check spelling and grammar' })).toBeVisible()
  expect(proofreaderFiles()).toEqual([])
  sent.length = 0
  await part.getByRole('button', { name: 'Check spelling and grammar' }).click()
  await expect(part.getByText('3 possible mistakes')).toBeVisible({ timeout: 60_000 })
  expect(proofreaderFiles()).toHaveLength(2)
  expect(sent).toEqual([])
  await expectNothingSerious(page, 'the findings')

  const narrow = part.getByRole('listitem').filter({ hasText: '“narow” is not in the dictionary' })
  await expect(narrow).toContainText('through teh narow waters')
  await narrow.getByRole('button', { name: 'Change to “narrow”' }).click()
  const count = part.getByText('2 possible mistakes')
  await expect(count).toBeFocused()
  await part.getByRole('button', { name: 'Ignore “teh”' }).press('Enter')
  await expect(part.getByText('1 possible mistake')).toBeFocused()

  await part.getByRole('button', { name: 'Go to text “the the”' }).click()
  const profile = page.getByRole('textbox', { name: 'Who you are, in two or three sentences' })
  await expect(profile).toBeFocused()
  await expect(profile).toContainText('through teh narrow waters of the the bay')
  await page.keyboard.press('Control+z')
  await expect(profile).toContainText('through teh narow waters of the the bay')
})

test('a dictionary out of reach is said, and tried again', async ({ page, editor, pageErrors }) => {
  await editor.startWith(withSlips)
  await page.route('**/engine/proofreader/*.wasm', (route) => route.abort())
  await editor.showChecks('Spelling')
  const part = page.getByRole('region', { name: 'Spelling and grammar' })
  await part.getByRole('button', { name: 'Check spelling and grammar' }).click()
  await expect(part.getByRole('alert')).toContainText('Your CV was not changed')
  await page.unroute('**/engine/proofreader/*.wasm')
  await part.getByRole('button', { name: 'Try again' }).click()
  await expect(part.getByText('3 possible mistakes')).toBeVisible({ timeout: 60_000 })
  // What the browser says of the request that was cut off is no fault of the page.
  pageErrors.splice(0)
})
