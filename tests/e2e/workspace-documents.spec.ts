import type { Page } from '@playwright/test'
import { newPerson, test } from './support/account-journey'
import { DashboardPage } from './support/dashboard-page'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { expectGoodLook } from './support/look'
import { ask, inWorkspace, join, signUp } from './support/workspace-journey'

test.use({ house: { mail: true }, contextOptions: { reducedMotion: 'reduce' } })

const saved = (page: Page) => page.locator('[data-save-status=in-account]').first()

test('a CV of a workspace is its members’, and what one typed offline outlives the workspace', async ({
  page,
  editor,
  dashboard,
  inbox,
  browser,
}) => {
  // Three people, and every screen of them in both colours and widths.
  test.slow()
  const owner = newPerson()
  await signUp(page, owner, inbox)
  const made = await ask(page, 'POST', '/workspaces', { name: 'Studio' })
  const { id } = await made.json()

  // The owner begins a CV there, and their own list knows nothing of it.
  await page.goto(`/cvs?workspace=${id}`)
  await expect(page.getByText('This workspace has no documents yet.')).toBeVisible()
  await expectGoodLook(page, 'a workspace without documents')
  await page.getByRole('link', { name: 'Start with an empty page' }).click()
  await page.waitForURL(inWorkspace(id))
  await editor.openSection('Personal details')
  await editor.name.fill('Wren Studio')
  await expect(saved(page)).toContainText('Saved in the workspace')
  await expect(page.getByRole('button', { name: 'Workspace: Studio' })).toBeVisible()
  const address = page.url()
  await expectGoodLook(page, 'the editor in a workspace')
  await page.goto('/cvs')
  await expect(page.getByRole('button', { name: 'Workspace: Personal' })).toBeVisible()
  await expect(dashboard.card('Wren Studio')).toHaveCount(0)
  await page.getByRole('button', { name: 'Workspace: Personal' }).click()
  await page.getByRole('menuitem', { name: 'Studio' }).click()
  await page.waitForURL(inWorkspace(id))
  await expect(dashboard.card('Wren Studio')).toBeVisible()
  await dashboard.choose('Wren Studio', 'Copy to')
  await page.getByRole('menuitem', { name: 'Personal' }).click()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.waitForURL(({ search }) => search === '')
  await expect(saved(page)).toContainText('Saved in your account')
  await expect(page.getByRole('button', { name: 'Workspace: Studio' })).toHaveCount(0)

  // A member opens the same address, and edits.
  const member = await join(browser, page, id, 'member', inbox)
  const memberEditor = new EditorPage(member.page)
  await member.page.goto(address)
  await memberEditor.openSection('Personal details')
  await expect(memberEditor.name).toHaveValue('Wren Studio')
  await memberEditor.headline.fill('Illustrator')
  await expect(saved(member.page)).toContainText('Saved in the workspace')
  await page.goto(address)
  await editor.openSection('Personal details')
  await expect(editor.headline).toHaveValue('Illustrator')

  // A coach reads.
  const coach = await join(browser, page, id, 'coach', inbox)
  await expect(coach.page.getByText('Your access: Coach.')).toBeVisible()
  await expect(new DashboardPage(coach.page).card('Illustrator')).toBeVisible()
  await expect(coach.page.getByRole('link', { name: 'New CV' })).toHaveCount(0)
  await expectGoodLook(coach.page, 'a workspace for a coach')
  await coach.page.goto(address)
  await expect(coach.page.getByText('Your access: Coach.')).toBeVisible()
  const field = new EditorPage(coach.page).name
  await expect(field).toHaveValue('Wren Studio')
  await expect.poll(() => field.evaluate((one) => one.closest('[inert]') !== null)).toBe(true)
  const coachEditor = new EditorPage(coach.page)
  await coachEditor.openSection('Skills')
  await expect(coach.page.getByRole('button', { name: 'Add a section' })).toHaveCount(0)
  await coachEditor.openSection('Personal details')
  await expectGoodLook(coach.page, 'the editor for a coach')
  await coach.context.close()

  // The owner deletes the workspace while the member types offline.
  await member.context.setOffline(true)
  await memberEditor.name.fill('Wren, typed offline')
  await expect(member.page.locator('[data-save-status=offline]').first()).toBeVisible()
  const gone = await ask(page, 'POST', `/workspaces/${id}/erase`, { name: 'Studio' })
  expect(gone.status()).toBe(204)
  await member.context.setOffline(false)
  const sentence = 'Documents with changes that weren’t sent to it: 1.'
  await expect(member.page.getByText(sentence)).toBeVisible()
  await expectGoodLook(member.page, 'a workspace that was deleted')
  // Another page leads there, too.
  await member.page.goto('/cvs')
  await member.page.getByRole('link', { name: 'Review' }).click()
  await expect(member.page.getByText(sentence)).toBeVisible()
  const download = member.page.waitForEvent('download')
  await member.page.getByRole('button', { name: 'Download' }).click()
  expect((await download).suggestedFilename()).toMatch(/^vitae-.*\.zip$/)
  await member.page.getByRole('button', { name: 'Copy to my own space' }).click()
  await member.page.waitForURL(({ pathname, search }) => pathname === '/cvs' && search === '')
  await expect(new DashboardPage(member.page).card('Illustrator')).toBeVisible()
  const names = async () => {
    const answer = await member.page.request.get('/api/v1/resumes')
    return (await answer.json()).items?.map(({ name }: { name: string }) => name)
  }
  await expect.poll(names).toEqual(['Wren, typed offline'])
  const databases = await member.page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  )
  expect(databases.filter((name) => name.includes('@'))).toEqual([])
  await member.context.close()
})
