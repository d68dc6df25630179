import { newPerson, signUpByCode, test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { matchOf } from './support/match'
import { ferryPilot } from './support/resumes'

test.use({ house: { mail: true, models: true }, contextOptions: { reducedMotion: 'reduce' } })

test('mail and models that are out are told of where something hangs on them, until they work', async ({
  page,
  pages,
  inbox,
  openedHouse: { inbox: mailServer, models },
  baseURL,
}) => {
  const person = newPerson()
  await signUpByCode(pages, inbox, person)
  models?.reset()
  models?.onMessage(/./, { error: { message: 'Out of order' }, status: 500 })
  const editor = new EditorPage(page)
  const openPosting = async () => {
    await editor.startWith(ferryPilot, 'pilot', baseURL)
    await page.goto(matchOf(page.url()))
    await page
      .getByLabel('Job description')
      .fill('Ferry pilot\nYou know tankers and narrow channels')
    await page.getByRole('button', { name: 'Compare with my CV' }).click()
  }
  await openPosting()
  await page.getByRole('button', { name: 'Get suggestions' }).click()
  await expect(page.getByText(/The AI model’s server has a problem/)).toBeVisible()
  // Whoever comes to it next is told before asking in vain.
  await openPosting()
  await expect(page.getByText(/^The AI model of this server didn’t respond/)).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'suggestions while the model is out')

  const mailOut = page.getByText(/^We can’t send email right now/)
  const forget = async () => {
    await page.goto('/forgot-password')
    await page.getByLabel('Email').fill(person.email)
    await page.getByRole('button', { name: 'Send link' }).click()
  }
  mailServer?.beginAuthorization(true)
  await forget()
  await expect(mailOut).toBeVisible()
  mailServer?.beginAuthorization(false)
  await forget()
  await expect(mailOut).toBeHidden()
})
