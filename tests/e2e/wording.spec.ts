import { newPerson, signUpDirectly, test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })

const bullet = 'Was responsible for guiding tankers through the narrow channel at night'
const cv = {
  ...ferryPilot,
  work: [{ ...ferryPilot.work[0], highlights: [bullet, 'Trained six pilots'] }],
}
const choices = [
  { texts: ['Guided tankers through the narrow channel at night'] },
  { texts: ['Guided heavy tankers through the narrow channel at night'] },
  { texts: ['Guided 90 tankers through the narrow channel at night with Kubernetes'] },
]

test('a model’s words for a bullet are taken as far as the CV licenses them, and one undo brings back one’s own', async ({
  page,
  baseURL,
  openedHouse,
}) => {
  openedHouse.models?.reset()
  openedHouse.models?.onMessage(/narrow channel/, { content: JSON.stringify({ choices }) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const editor = new EditorPage(page)
  await editor.startWith(cv, 'pilot', baseURL)
  await editor.openSection('Work experience')
  const own = editor.bullets().first()
  await own.click()
  await page.keyboard.press('Control+j')
  const help = page.getByRole('dialog', { name: 'Improve wording' })
  await expect(help.getByText(bullet)).toBeVisible()
  // What needs no model.
  await expect(help.getByText(/Begin with a verb/)).toBeVisible()
  // An own instruction goes along from bullet to bullet, and can be kept as a button.
  await help.getByText('Something else').click()
  await expect(help.getByRole('button', { name: 'Get suggestions' })).toBeDisabled()
  await help.getByRole('textbox', { name: 'How should it sound?' }).fill('less formal')
  await help.getByRole('checkbox', { name: 'Keep as a button' }).check()
  await help.getByRole('button', { name: 'Next bullet point' }).click()
  await expect(help.getByRole('radio', { name: 'less formal' })).toBeChecked()
  await help.getByRole('button', { name: 'Previous bullet point' }).click()
  await help.getByRole('button', { name: 'Get suggestions' }).click()
  await expect(help.getByText('1 suggestion was blocked')).toBeVisible()
  await expect(help.getByText('Kubernetes')).toHaveCount(0)
  await expectNothingSeriousInBothColours(page, 'help with words')

  // Both others are one question each: fewer words, and a new one.
  const open = help
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: /Yes, this is true/ }) })
  await expect(open).toHaveCount(2)
  const asked = open.filter({ hasText: 'heavy' })
  await expect(asked.locator('mark')).toHaveText('heavy')
  const take = asked.getByRole('button', { name: 'Use this text' })
  await expect(take).toBeDisabled()
  await asked.getByRole('checkbox').check()
  await take.click()
  await expect(own).toHaveText('Guided heavy tankers through the narrow channel at night')
  await expect(own).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(own).toHaveText(bullet)
})
