import { codeIn, newPerson, type Person, test } from './support/account-journey'
import type { AccountPages } from './support/account-pages'
import { expect } from './support/journey'
import { expectGoodLook } from './support/look'

test.use({ house: { mail: true }, contextOptions: { reducedMotion: 'reduce' } })

test('somebody is invited by mail, signs in and is in the workspace', async ({
  page,
  pages,
  inbox,
}) => {
  const confirmSignUp = async (person: Person, of: AccountPages) => {
    await of.fillSignUp(person)
    const mail = await inbox.mailTo(person.email, ({ text }) => codeIn(text) !== '')
    await page.getByLabel('Code', { exact: true }).fill(codeIn(mail.text))
    await of.button('Confirm').click()
    await page.waitForURL(({ pathname }) => pathname === '/workspaces')
  }
  const owner = newPerson()
  await page.goto('/sign-up?next=/workspaces')
  await confirmSignUp(owner, pages)
  await page.goto('/cvs')
  await expect(pages.menu).toHaveAccessibleName(`Account: ${owner.email}`)
  await pages.chooseFromMenu('Workspaces')
  await page.waitForURL(({ pathname }) => pathname === '/workspaces')
  await expect(page.getByText('Work on CVs together with other people.')).toBeVisible()
  await pages.button('Create workspace').click()
  await expect(page.getByText('Enter a name.')).toBeVisible()
  await expectGoodLook(page, 'a workspace without a name')
  await page.getByLabel('Name', { exact: true }).fill('Career service')
  await pages.button('Create workspace').click()
  await expect(page.getByText('“Career service” was created.')).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('')
  await expect(pages.part('Your workspaces').getByText('Owner')).toBeVisible()

  const invited = newPerson()
  const status = await page.evaluate(async (email) => {
    const { workspaces } = await (await fetch('/api/v1/workspaces')).json()
    const answer = await fetch(`/api/v1/workspaces/${workspaces[0].id}/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, role: 'coach' }),
    })
    return answer.status
  }, invited.email)
  expect(status).toBe(201)
  const mail = await inbox.mailTo(invited.email, ({ subject }) => subject.includes('workspace'))
  expect(mail.text).toContain('“Career service”')
  const link = new URL(/http\S+#invitation=\S+/.exec(mail.text)?.[0] ?? '')
  const path = link.pathname + link.hash

  // The owner opens it, whose address was not invited.
  await page.goto('/')
  await page.goto(path)
  await expect(
    page.getByText(
      `This invitation is for ${invited.email}, but you’re signed in as ${owner.email}.`,
    ),
  ).toBeVisible()
  await expect(pages.button('Join workspace')).toBeHidden()
  expect(new URL(page.url()).hash).toBe('')
  await expectGoodLook(page, 'an invitation of somebody else')
  const refused = await page.evaluate(
    async (token) => {
      const answer = await fetch('/api/v1/workspaces/join', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      })
      return { status: answer.status, body: await answer.text() }
    },
    link.hash.replace('#invitation=', ''),
  )
  expect(refused).toEqual({ status: 403, body: expect.stringContaining('other-address') })

  // The invitation outlives the sign-out that leads to another account.
  await pages.button('Sign in to another account').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in?next=%2Fworkspaces')
  await page.goto('/workspaces')
  await expect(page.getByText(`This invitation is for ${invited.email}. Use`)).toBeVisible()
  await page.goto('/')
  await page.goto(path)
  await expect(
    page.getByRole('heading', { name: 'You’re invited to “Career service”' }),
  ).toBeVisible()
  await expect(page.getByText(`This invitation is for ${invited.email}`)).toBeVisible()
  await expect(page.getByText(`${owner.email} invited you.`)).toBeVisible()
  await expect(page.getByText('Your role: Coach.')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await expectGoodLook(page, 'an invitation without a session')

  // The invitation waits in this tab, and in no address, until the account is there.
  await page.getByRole('link', { name: 'Create an account' }).click()
  await page.waitForURL('**/sign-up?next=%2Fworkspaces')
  await confirmSignUp(invited, pages)
  await expect(page.getByText(`${owner.email} invited you.`)).toBeVisible()
  await expectGoodLook(page, 'an invitation after the sign-up')
  await pages.button('Join workspace').click()
  await expect(page.getByText('You’re now in “Career service”.')).toBeVisible()
  await expect(page.getByText('You’re invited')).toBeHidden()
  await expect(pages.part('Your workspaces').getByText('Coach')).toBeVisible()
  await expectGoodLook(page, 'an invitation that was accepted')
  await page.reload()
  await expect(pages.part('Your workspaces').getByText('Coach')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Join workspace' })).toBeHidden()

  // A link that was used says so at once.
  await page.goto('/')
  await page.goto(path)
  await expect(page.getByText('This invitation was already used')).toBeVisible()
})
