import { newPerson, signUpDirectly, test } from './support/account-journey'
import { AccountPages } from './support/account-pages'
import { DashboardPage } from './support/dashboard-page'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })

const [tankers, trained] = [
  'Guided tankers through the narrow channel at night',
  'Trained six pilots',
]
const cv = { ...ferryPilot, work: [{ ...ferryPilot.work[0], highlights: [tankers, trained] }] }
// Not a word of the second line stands in the CV.
const posting = 'Harbour seeks somebody for tankers.\nSchulung von Lotsen'

test('what fits a job description is found by words here, and by meaning where a model makes numbers of texts', async ({
  page,
  baseURL,
  openedHouse,
}) => {
  const { models } = openedHouse
  models?.reset()
  models?.onEmbedding(/./, { embedding: [1, 0.5, 0.1] })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await new EditorPage(page).startWith(cv, 'pilot', baseURL)
  await new DashboardPage(page).open()
  // The dashboard of an account takes the place of a guest's when this device knows who is signed in.
  await new AccountPages(page).expectKnown()
  const dialog = page.getByRole('dialog', { name: 'Match your CVs with a job' })
  await expect(async () => {
    await new DashboardPage(page).chooseForList('Match your CVs with a job')
    await expect(dialog).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await dialog.getByLabel('Job description').fill(posting)
  await dialog.getByRole('button', { name: 'Find matches' }).click()
  await expect(dialog.getByText(/^Found by words\./)).toBeVisible()
  const bullets = dialog.getByRole('list').last().getByRole('listitem')
  await expect(bullets).toHaveCount(1)
  await expect(bullets.locator('mark')).toHaveText('tankers')

  await dialog.getByRole('button', { name: 'Find by meaning' }).click()
  await expect(dialog.getByText(/^Found by meaning, best match first/)).toBeVisible()
  await expect(bullets).toHaveCount(2)
  await expect(bullets.filter({ hasText: trained })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'what fits a job description by meaning')

  // Without the numbers it goes by words, and says why.
  models?.reset()
  models?.onEmbedding(/./, {
    error: { message: 'Out of order', type: 'server_error' },
    status: 500,
  })
  await dialog.getByRole('button', { name: 'Find by meaning' }).click()
  await expect(
    dialog.getByText(/^The AI model’s server has a problem.*Found by words/),
  ).toBeVisible()
  await expect(bullets.first()).toContainText(tankers)
})
