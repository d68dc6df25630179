import { createHash } from 'node:crypto'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { newPerson, signInDirectly, signUpDirectly, test } from './support/account-journey'
import { AccountPages } from './support/account-pages'
import { readGuestRows, writeFollowUps } from './support/guest-rows'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const ids = createIdGenerator()
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const followUp = (text: string, on: string) => ({
  ...{ id: ids.node(), on, time: '', text, done: false },
})

test('a guest keeps the PDF that was sent, no edit changes it, and the notifications say what is due', async ({
  page,
  editor,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await editor.startWith(ferryPilot)
  const sent = await editor.downloadBytes()
  await editor.chooseOfDocument(/^Keep a sent copy/)
  const dialog = page.getByRole('dialog', { name: 'Keep a sent copy' })
  const keep = dialog.getByRole('button', { name: 'Keep a sent copy' })
  await keep.click()
  await expect(dialog.getByRole('alert')).toHaveText('Enter the employer.')
  await expectNothingSeriousInBothColours(page, 'keeping what was sent')
  await expectWordsInsideTheirBoxes(page, 'keeping what was sent')
  await dialog.getByLabel('Employer').fill('Elm Ferries')
  await keep.click()
  await expect(page.getByText('Sent copy kept: ')).toBeVisible()
  await expect(dialog).toBeHidden()

  // The very bytes of the download, with an application that has been applied for.
  const fileId = hashOf(sent)
  const [application] = (await readGuestRows(page)).applications
  expect(application?.content).toMatchObject({
    employer: 'Elm Ferries',
    stage: 'applied',
    sent: [{ fileId, kind: 'resume' }],
  })
  await editor.openSection('Personal details')
  await editor.headline.fill('Harbour master')
  await editor.showDesign()
  await editor.chooseTemplate('Metro')
  await editor.showForm()
  await editor.expectSaved()
  await page.reload()
  expect(hashOf(await editor.downloadBytes())).not.toBe(fileId)
  expect((await readGuestRows(page)).files.get(fileId)?.equals(Buffer.from(sent))).toBe(true)

  // Sent once more, as it is now: the application is there to choose.
  await editor.chooseOfDocument(/^Keep a sent copy/)
  await expect(dialog.getByLabel('Job', { exact: true })).toHaveValue(application?.id ?? '')
  await keep.click()
  await expect(page.getByText('Sent copy kept: ')).toBeVisible()
  expect((await readGuestRows(page)).applications[0]?.content.sent).toHaveLength(2)

  // Something to do: the notifications of a guest are there, and asks no server.
  const followUps = [followUp('Call Ms Elm', dayFromNow(-2)), followUp('Later', dayFromNow(9))]
  await writeFollowUps(page, application?.id ?? '', followUps)
  await page.goto('/cvs')
  await page.reload()
  await page.getByRole('button', { name: 'Menu, 1 new notification' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Notifications, 1 unread' }).press('Enter')
  const list = page.getByRole('dialog', { name: 'Notifications' })
  await expect(list.getByText('Elm Ferries')).toBeVisible()
  await expect(list.getByText('Later')).toBeHidden()
  await expectNothingSeriousInBothColours(page, 'what is due')
  await expectNoSidewaysScroll(page, 'what is due')
  await expectWordsInsideTheirBoxes(page, 'what is due')
  const stored = async () => (await readGuestRows(page)).applications[0]?.content.followUps[0]
  await list.getByRole('button', { name: 'Put off until tomorrow: Call Ms Elm' }).press('Enter')
  await expect(list.getByText('Nothing is due today.')).toBeVisible()
  await expect.poll(async () => (await stored())?.on).not.toBe(followUps[0]?.on)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await stored())?.on).toBe(followUps[0]?.on)
  await list.getByRole('button', { name: 'Done: Call Ms Elm' }).click()
  await expect.poll(async () => (await stored())?.done).toBe(true)
  expect(asked.filter((path) => path.startsWith('/api/v1/notifications'))).toEqual([])
})

test('in an account the PDF is on the server and on another device, and what is due there, too', async ({
  page,
  editor,
  browser,
  baseURL,
}) => {
  const origin = baseURL ?? ''
  const person = newPerson()
  await signUpDirectly(page, person, origin)
  await editor.startWith(ferryPilot)
  const sent = await editor.downloadBytes()
  const fileId = hashOf(sent)
  await editor.chooseOfDocument(/^Keep a sent copy/)
  const dialog = page.getByRole('dialog', { name: 'Keep a sent copy' })
  await dialog.getByLabel('Employer').fill('Elm Ferries')
  await dialog.getByRole('button', { name: 'Keep a sent copy' }).click()
  await expect(page.getByText('Sent copy kept: ')).toBeVisible()

  const list = async () =>
    (
      (await (await page.request.get('/api/v1/documents?kind=application')).json()) as {
        items: { id: string }[]
      }
    ).items
  await expect.poll(async () => (await list()).length).toBe(1)
  const id = (await list())[0]?.id ?? ''
  const address = `/api/v1/documents/${id}/sent/${fileId}`
  await expect.poll(async () => (await page.request.get(address)).status()).toBe(200)
  const file = await page.request.get(address)
  expect((await file.body()).equals(Buffer.from(sent))).toBe(true)
  expect(file.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  expect(file.headers()['content-disposition']).toMatch(/^attachment; /)

  // What a program noted is due on another device, where it can be done.
  const due = createApplication(ids, dayFromNow(-3), { employer: 'Oak Harbour' })
  due.content.followUps = [followUp('Send the references', dayFromNow(-1))]
  const made = await page.request.post('/api/v1/resumes', {
    data: { document: due },
    headers: { origin },
  })
  expect(made.status()).toBe(201)
  const viewport = page.viewportSize()
  const elsewhere = await browser.newContext({ baseURL: origin, viewport })
  await signInDirectly(elsewhere, person, origin)
  const other = await elsewhere.newPage()
  await other.goto('/cvs')
  await new AccountPages(other).chooseFromMenu('Notifications, 1 unread')
  const bell = other.getByRole('dialog', { name: 'Notifications' })
  await bell.getByRole('button', { name: 'Done: Send the references' }).click()
  const read = async () => {
    const answer = await page.request.get(`/api/v1/resumes/${due.id}`)
    const { document } = (await answer.json()) as { document: ApplicationDocument }
    return document.content.followUps[0]?.done
  }
  await expect.poll(read).toBe(true)
  // The time zone of that device is the account's from then on.
  const zone = async () =>
    (
      (await (await page.request.get('/api/v1/notifications/settings')).json()) as {
        timeZone: string
      }
    ).timeZone
  await expect.poll(zone).not.toBe('')
  await elsewhere.close()
})
