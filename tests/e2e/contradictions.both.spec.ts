import { strToU8, zipSync } from 'fflate'
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

/** The newest job with another start, as LinkedIn writes it. */
function linkedInExport(): Buffer {
  const [firstName = '', ...others] = ferryPilot.basics.name.split(' ')
  const files = {
    'Profile.csv': `First Name,Last Name,Headline\n${firstName},${others.join(' ')},Pilot\n`,
    'Positions.csv': `Company Name,Title,Description,Location,Started On,Finished On\nBay Ferries,Harbour pilot,,,May 2018,\n`,
  }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  )
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
  await list.chooseForList('Compare with a LinkedIn export or another file')
  await expect(dialog.getByRole('status')).toHaveText(/^Your CVs and letters agree\./)

  // A LinkedIn export says another employer for the newest job, and is not kept.
  await dialog.getByLabel('Compare with a LinkedIn export or another file').setInputFiles({
    name: 'Basic_LinkedInDataExport.zip',
    mimeType: 'application/zip',
    buffer: linkedInExport(),
  })
  await expect(dialog.getByText('Compared with Basic_LinkedInDataExport.zip, too.')).toBeVisible()
  await expect(dialog.getByText('Differences found: 1')).toBeVisible()
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText('Start')
  await expect(dialog.getByText('2018-05')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'contradictions with a LinkedIn export')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /: more$/ })).toHaveCount(2)
})
