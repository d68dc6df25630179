import { newPerson } from '../e2e/support/account-journey'
import { EditorPage } from '../e2e/support/editor-page'
import { expect } from '../e2e/support/journey'
import type { Fault } from '../support/fault-proxy'
import {
  inAccount,
  offline,
  readServer,
  signIn,
  signUp,
  startInAccount,
  stateLine,
  test,
} from './support/signed-in'
import { waitUntilStored } from './support/wait-until-stored'

// The real server behind a network that fails, and real browsers before it. What was
// typed is there at the end, everywhere, and what the screen said on the way was true.

/** Faults that come in turn, as on a train; only for what sync asks. */
function flakyInTurn(): (request: { path: string }) => Fault {
  const turns: Fault[] = [
    ...(['none', 'lost', 'answer-lost', 'twice', 'none'] as const),
    ...(['server-error', 'slow', 'busy', 'none', 'answer-lost'] as const),
  ]
  let turn = 0
  return ({ path }) => {
    if (!path.startsWith('/api/v1/resumes') && !path.startsWith('/api/v1/changes')) return 'none'
    turn += 1
    return turns[turn % turns.length] ?? 'none'
  }
}

test('two devices edit one CV over a network that fails, and end equal', {
  tag: '@push',
}, async ({ page, context, editor, network, straight, browser, baseURL }) => {
  test.setTimeout(120_000)
  const person = newPerson()
  await signUp(context, person, straight)
  await editor.start()
  await editor.name.fill('Nora Example')
  await expect(stateLine(page, inAccount)).toBeVisible({ timeout: 30_000 })

  const elsewhere = await browser.newContext({ baseURL })
  await signIn(elsewhere, person, straight)
  const other = new EditorPage(await elsewhere.newPage())
  // It is not on that device yet: the address alone brings it there.
  await other.page.goto(page.url())
  await other.openSection('Personal details')
  await expect(other.name).toHaveValue('Nora Example')

  network.setFaults(flakyInTurn())
  for (const word of ['Pilot', ' and', ' diver']) {
    await editor.headline.press('End')
    await editor.headline.pressSequentially(word)
    await other.name.press('End')
    await other.name.pressSequentially(` ${word.trim()}`)
    await page.waitForTimeout(1_200)
  }
  network.setFaults(() => 'none')
  const words = { name: 'Nora Example Pilot and diver', label: 'Pilot and diver' }
  for (const { page: shown, name, headline } of [editor, other]) {
    await expect(async () => {
      // Coming back to a page makes it look round.
      await shown.evaluate(() => window.dispatchEvent(new Event('focus')))
      await expect(name).toHaveValue(words.name, { timeout: 500 })
      await expect(headline).toHaveValue(words.label, { timeout: 500 })
    }).toPass({ timeout: 80_000 })
    await expect(stateLine(shown, inAccount)).toBeVisible()
  }
  expect(await readServer(context, straight)).toMatchObject({ count: 1, ...words })

  // An operation that was sent again was the same one.
  const saves = network.log.filter(({ method }) => method === 'PUT').map(({ body }) => body)
  const byOperation = new Map<string, Set<string>>()
  for (const body of saves) {
    const { operationId } = JSON.parse(body)
    byOperation.set(operationId, (byOperation.get(operationId) ?? new Set()).add(body))
  }
  for (const bodies of byOperation.values()) expect(bodies.size).toBe(1)
  await elsewhere.close()
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('edits without a network survive a reload and a closed tab, and arrive later', {
    tag: '@push',
  }, async ({ page, context, editor, network, straight }) => {
    await startInAccount(context, editor, straight)
    const address = page.url()
    await waitUntilStored(page)
    const saves = () =>
      network.log.filter(({ method, fault }) => method === 'PUT' && fault === 'none')
    const before = saves().length

    await context.setOffline(true)
    await editor.headline.fill('Written on a train')
    await expect(stateLine(page, offline)).toBeVisible()
    await page.reload()
    await expect(editor.headline).toHaveValue('Written on a train')
    await expect(stateLine(page, offline)).toBeVisible()
    await editor.headline.press('End')
    await editor.headline.pressSequentially(', and further')
    await expect(stateLine(page, offline)).toBeVisible()
    await page.close()
    await context.setOffline(false)
    const again = new EditorPage(await context.newPage())
    await again.page.goto(address)
    await expect(again.headline).toHaveValue('Written on a train, and further')
    await expect(stateLine(again.page, inAccount)).toBeVisible()
    expect(await readServer(context, straight)).toMatchObject({
      name: 'Nora Example',
      label: 'Written on a train, and further',
    })
    expect(saves().length - before).toBe(1)
  })
})

test('a storm of refusals is met with pauses, and ends with one save', async ({
  page,
  context,
  editor,
  network,
  straight,
}) => {
  await startInAccount(context, editor, straight)
  let turn = 0
  const storm: Fault[] = ['server-error', 'busy', 'answer-lost', 'server-error']
  network.setFaults(({ method }) => {
    if (method !== 'PUT') return 'none'
    turn += 1
    return storm[turn % storm.length] ?? 'none'
  })
  network.log.length = 0
  await editor.headline.fill('Kept')
  await page.waitForTimeout(5_000)
  const tried = network.log.filter(({ method }) => method === 'PUT')
  expect(tried.length).toBeGreaterThan(1)
  expect(tried.length).toBeLessThan(7)
  await expect(stateLine(page, inAccount)).toBeHidden()
  network.setFaults(() => 'none')
  await expect(stateLine(page, inAccount)).toBeVisible({ timeout: 30_000 })
  expect(await readServer(context, straight)).toMatchObject({ label: 'Kept' })
})

test('a connection that goes silent is given up, and the save arrives once', async ({
  page,
  context,
  editor,
  network,
  straight,
}) => {
  test.setTimeout(120_000)
  await startInAccount(context, editor, straight)

  let silenced = 0
  network.setFaults(({ method }) => (method === 'PUT' && silenced++ === 0 ? 'half-open' : 'none'))
  await editor.headline.fill('Pilot')
  await expect.poll(() => silenced).toBe(1)
  await expect(stateLine(page, inAccount)).toBeHidden()
  // What is typed meanwhile is not held up by it.
  await editor.headline.fill('Pilot and diver')
  await expect(stateLine(page, inAccount)).toBeVisible({ timeout: 60_000 })
  const words = { name: 'Nora Example', label: 'Pilot and diver' }
  expect(await readServer(context, straight)).toMatchObject({ count: 1, ...words })
  // The save that nobody answered was asked for again as itself.
  const puts = network.log.filter(({ method }) => method === 'PUT')
  const silent = puts.find(({ fault }) => fault === 'half-open')
  expect(puts.filter(({ body }) => body === silent?.body).length).toBeGreaterThanOrEqual(2)
})

test('an account that becomes known leaves an empty CV to whoever begins to write it', async ({
  page,
  context,
  editor,
  straight,
}) => {
  await editor.start()
  await editor.name.focus()
  await editor.name.evaluate((input) => input.setAttribute('data-seen', ''))
  await signUp(context, newPerson(), straight)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByRole('button', { name: /^Account/ })).toBeVisible({ timeout: 30_000 })
  // Another empty CV in its place would take the first words to where nobody looks.
  await expect(editor.name).toHaveAttribute('data-seen', '')
  await page.keyboard.type('Nora')
  await expect(editor.name).toHaveValue('Nora')
  await expect(stateLine(page, inAccount)).toBeVisible({ timeout: 30_000 })
  expect(await readServer(context, straight)).toMatchObject({ count: 1, name: 'Nora' })
})

test('a guest who signs in writes on with the same CV and the same caret', async ({
  page,
  context,
  editor,
  straight,
}) => {
  await editor.start()
  await editor.name.fill('Nora Example')
  await editor.headline.pressSequentially('Pilt')
  await editor.headline.press('ArrowLeft')
  await expect(page.locator('[data-save-status=on-device]')).toBeVisible()
  const address = page.url()
  await signUp(context, newPerson(), straight)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(stateLine(page, inAccount)).toBeVisible({ timeout: 30_000 })
  await page.keyboard.type('o')
  await expect(editor.headline).toHaveValue('Pilot')
  await expect(editor.headline).toBeFocused()
  await expect
    .poll(async () => (await readServer(context, straight))?.label, { timeout: 15_000 })
    .toBe('Pilot')
  expect(page.url()).toBe(address)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editor.headline).not.toHaveValue('Pilot')
  const names = await page.evaluate(async () => {
    const opening = indexedDB.open('vitae:guest')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result)
    })
    const reading = database.transaction('heads').objectStore('heads').count()
    return new Promise<number>((resolve) => {
      reading.onsuccess = () => resolve(reading.result)
    })
  })
  expect(names).toBe(0)
})
