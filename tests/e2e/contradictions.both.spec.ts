import { DashboardPage } from './support/dashboard-page'
import { jsonFile } from './support/files'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const [newest, ...earlier] = ferryPilot.work
const mistyped = {
  ...ferryPilot,
  basics: { ...ferryPilot.basics, label: 'Pilot for Gdynia' },
  work: [{ ...newest, name: 'Bay Ferries Ltd', startDate: '2019-03' }, ...earlier.slice(0, 1)],
}

test('a start that differs between two CVs is found, mended at its field, and gone', async ({
  page,
  editor,
}) => {
  const list = new DashboardPage(page)
  await list.open()
  await list.bringCvs([jsonFile('gdansk', ferryPilot), jsonFile('gdynia', mistyped)])
  const line = page.getByText(
    /^Two CVs disagree\. .+, Start: Mar (2021 or Mar 2019|2019 or Mar 2021)$/,
  )
  const dialog = page.getByRole('dialog', { name: 'Compare facts across your CVs' })
  // It speaks by itself, in place of the heading: the list stays where it is.
  const before = await page.getByRole('list').first().boundingBox()
  await expect(line).toBeVisible()
  expect(await page.getByRole('list').first().boundingBox()).toEqual(before)
  await page.getByRole('button', { name: 'Show both' }).press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('Differences found: 1')
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText('Start')
  await expect(dialog.getByText('2021-03')).toBeVisible()
  await expect(dialog.getByRole('listitem').filter({ hasText: '2019-03' }).last()).toContainText(
    'Bay Ferries Ltd',
  )
  await expectNothingSeriousInBothColours(page, 'contradictions between CVs')
  await expectNoSidewaysScroll(page, 'contradictions between CVs')

  const place = dialog.getByRole('listitem').filter({ hasText: '2019-03' }).last()
  await place.getByRole('link').press('Enter')
  const start = page.getByLabel('Start', { exact: true }).first()
  await expect(start).toBeFocused()
  await start.fill('Mar 2021')
  await start.press('Tab')
  await editor.expectSaved()

  await list.open()
  await expect(line).toHaveCount(0)
  await expect(page.getByRole('button', { name: /: more$/ })).toHaveCount(2)
})
