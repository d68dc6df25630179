import type { APIRequestContext, BrowserContext } from '@playwright/test'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { codeIn, newPerson, type Person, test } from './support/account-journey'
import { AccountPages } from './support/account-pages'
import { expect } from './support/journey'
import { expectGoodLook } from './support/look'

test.use({ house: { mail: true }, contextOptions: { reducedMotion: 'reduce' } })

const tokenIn = (text: string) => /#invitation=(\S+)/.exec(text)?.[1] ?? ''
const person = (name: string): Person => ({ ...newPerson(), name })

test('a school invites its people, changes them, hands itself over and takes everything along', async ({
  browser,
  page,
  pages,
  inbox,
  openedHouse: { server },
}) => {
  const headers = { origin: server.address }
  const signUp = async (request: APIRequestContext, who: Person) => {
    const made = await request.post('/api/auth/sign-up', { data: who, headers })
    const { flow } = await made.json()
    const mail = await inbox.mailTo(who.email, ({ text }) => codeIn(text) !== '')
    const data = { flow, code: codeIn(mail.text) }
    const done = await request.post('/api/auth/sign-up/confirm', { data, headers })
    expect(done.ok()).toBe(true)
  }

  const [owner, admin, coach] = [person('Ada Lane'), person('Ben Moss'), person('Cleo Reed')]
  const pupils = [person('Dan Holt'), person('Eve Marsh'), person('Finn Shaw')] as const
  await signUp(page.request, owner)
  await page.goto('/workspaces')
  await page.getByLabel('Name', { exact: true }).fill('Northside School')
  await pages.button('Create workspace').click()
  await page.getByRole('link', { name: 'Northside School', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Northside School', level: 1 })).toBeVisible()
  const address = new URL(page.url()).pathname
  await expect(page.getByRole('link', { name: 'Open documents' })).toHaveAttribute(
    'href',
    `/cvs?workspace=${address.split('/').at(-1)}`,
  )
  const api = `/api/v1${address}`

  // One is invited on the page, the others as a program would.
  await pages.button('Invite someone').click()
  await pages.email.fill(admin.email)
  await page.getByLabel('Role', { exact: true }).selectOption('admin')
  await expectGoodLook(page, 'an invitation')
  await pages.button('Send invitation').click()
  await expect(page.getByText(`We sent an invitation to ${admin.email}.`)).toBeVisible()
  await expect(pages.part('Usage').getByText('1 of 100')).toBeVisible()
  const roles = [[coach, 'coach'], ...pupils.map((one) => [one, 'member'] as const)] as const
  for (const [{ email }, role] of roles) {
    const made = await page.request.post(`${api}/invitations`, { data: { email, role }, headers })
    expect(made.status()).toBe(201)
  }
  const contexts = new Map<Person, BrowserContext>()
  for (const who of [admin, coach, ...pupils]) {
    const context = await browser.newContext({ baseURL: server.address })
    contexts.set(who, context)
    await signUp(context.request, who)
    const { text } = await inbox.mailTo(who.email, (mail) => tokenIn(mail.text) !== '')
    const data = { token: tokenIn(text) }
    const joined = await context.request.post('/api/v1/workspaces/join', { data, headers })
    expect(joined.status()).toBe(200)
  }
  const pageOf = async (who: Person) => {
    const opened = await contexts.get(who)?.newPage()
    if (!opened) throw new Error('Nobody has joined by that name')
    await opened.goto(address)
    return opened
  }

  await page.reload()
  const members = pages.part('Members')
  for (const { name } of [owner, admin, coach, ...pupils]) {
    await expect(members.getByText(name, { exact: true })).toBeVisible()
  }
  await page.getByLabel(`Role of ${pupils[2].name}`).selectOption('viewer')
  await expect(members.getByText(`New role of ${pupils[2].name}: Viewer.`)).toBeVisible()
  await expectGoodLook(page, 'a workspace')

  // The coach sees who is there and what there is, and may not write.
  const coachPage = await pageOf(coach)
  await expect(coachPage.getByRole('heading', { name: 'Members' })).toBeVisible()
  await expect(coachPage.getByRole('heading', { name: 'Invitations' })).toBeHidden()
  await expect(coachPage.getByRole('button', { name: 'Remove' })).toBeHidden()
  const document = createResume(createIdGenerator())
  const inSchool = { ...headers, 'vitae-workspace': address.split('/').at(-1) ?? '' }
  const save = (who: Person) =>
    contexts.get(who)?.request.put(`/api/v1/resumes/${document.id}`, {
      data: { document, baseVersion: 0 },
      headers: inSchool,
    })
  expect((await save(coach))?.status()).toBe(403)
  expect((await save(pupils[0]))?.status()).toBe(200)

  // A pupil reads among the notifications what the admin moves to the trash, and gets there.
  const trashed = await contexts
    .get(admin)
    ?.request.delete(`/api/v1/resumes/${document.id}`, { headers: inSchool })
  expect(trashed?.status()).toBe(200)
  const pupilPage = await pageOf(pupils[0])
  await pupilPage.goto('/cvs')
  await new AccountPages(pupilPage).chooseFromMenu('Notifications, 1 unread')
  const told = pupilPage
    .getByRole('dialog', { name: 'Notifications' })
    .getByRole('listitem')
    .filter({ hasText: 'Northside School' })
  await expectGoodLook(pupilPage, 'a notification of a workspace')
  await told.getByRole('link').click()
  await expect(pupilPage).toHaveURL(/\/cvs\?workspace=[\w-]+#trash$/)
  await expect(pupilPage.getByRole('button', { name: 'Restore' })).toBeVisible()

  // The admin removes one of the pupils, whose next request is refused.
  const adminPage = await pageOf(admin)
  const ofAdmin = new AccountPages(adminPage)
  await ofAdmin.expectKnown()
  await ofAdmin
    .part('Members')
    .getByRole('listitem')
    .filter({ hasText: pupils[1].name })
    .getByRole('button', { name: 'Remove' })
    .click()
  await adminPage.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(adminPage.getByText(`Removed: ${pupils[1].name}.`)).toBeVisible()
  expect((await save(pupils[1]))?.status()).toBe(404)
  const strangers = await contexts.get(pupils[1])?.newPage()
  expect((await strangers?.goto(address))?.status()).toBe(404)
  await adminPage.reload()
  await ofAdmin.button('Security').click()
  const log = ofAdmin.part('Log')
  await expect(log.getByText(`Member removed: ${pupils[1].name} (former member)`)).toBeVisible()
  await expect(log.getByText(/^Checked: \d+ entries, none changed or missing\.$/)).toBeVisible()
  await log.getByLabel('Show').selectOption('member-removed')
  await expect(log.getByRole('listitem')).toHaveCount(1)

  // Another owner is made after a question, and taken back.
  const rowOfAdmin = members.getByRole('listitem').filter({ hasText: admin.name })
  const handOver = rowOfAdmin.getByRole('button', { name: 'Hand over' })
  const roleOfAdmin = page.getByLabel(`Role of ${admin.name}`)
  const question = page.getByRole('dialog', { name: `Make ${admin.name} an owner?` })
  const leaving = pages.part('Leave workspace')
  const [toPeople, toEnd] = [pages.button('People'), pages.button('Leave or delete')]
  await toEnd.click()
  await expect(leaving.getByText('You’re the only owner.')).toBeVisible()
  await expect(leaving.getByRole('button')).toBeHidden()
  await toPeople.click()
  await roleOfAdmin.selectOption('owner')
  await expect(question.getByText(/including deleting the workspace/)).toBeVisible()
  await expectGoodLook(page, 'the question before another owner')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toBeHidden()
  await expect(roleOfAdmin).toHaveValue('admin')
  await expect(handOver).toBeVisible()
  await roleOfAdmin.selectOption('owner')
  await question.getByRole('button', { name: 'Make owner' }).click()
  await expect(members.getByText(`New role of ${admin.name}: Owner.`)).toBeVisible()
  await expect(handOver).toBeHidden()
  await toEnd.click()
  await expect(leaving.getByText('You’re the only owner.')).toBeHidden()
  await expect(leaving.getByRole('button', { name: 'Leave workspace' })).toBeVisible()
  await toPeople.click()
  await roleOfAdmin.selectOption('admin')
  await expect(members.getByText(`New role of ${admin.name}: Admin.`)).toBeVisible()

  // The owner hands over to the admin, and is one from then on.
  await handOver.click()
  const lastQuestion = page.getByRole('dialog')
  await expect(lastQuestion.getByText('You can’t undo this; only an owner can.')).toBeVisible()
  await lastQuestion.getByRole('button', { name: 'Hand over' }).click()
  await expect(page.getByText(`${admin.name} now owns this workspace.`)).toBeVisible()
  const herself = members.getByRole('listitem').filter({ hasText: owner.name })
  await expect(herself.getByText('Admin', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Delete workspace' })).toHaveCount(0)

  // The new owner takes everything along, and the log says so.
  await adminPage.reload()
  await ofAdmin.button('Leave or delete').click()
  await ofAdmin.part('Download everything').getByRole('button', { name: 'Prepare' }).click()
  const download = adminPage.waitForEvent('download')
  await ofAdmin
    .part('Download everything')
    .getByRole('button', { name: /^Download \(/ })
    .click()
  expect((await download).suggestedFilename()).toMatch(/^vitae-.*\.zip$/)
  await adminPage.reload()
  await ofAdmin.button('Security').click()
  await expect(
    log.getByRole('listitem').filter({ hasText: 'Everything downloaded' }).first(),
  ).toBeVisible()
  await expectGoodLook(adminPage, 'a workspace of its new owner')
  await Promise.all([...contexts.values()].map((context) => context.close()))
})
