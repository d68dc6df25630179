import type { Page } from '@playwright/test'
import { markupPayloads, scriptPayloads } from '../security/payloads'
import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'

const payloads = [...scriptPayloads, ...markupPayloads]

/** Payloads that a field takes: it drops control characters, and those that turn the direction of what follows. */
const typeable = scriptPayloads.filter((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text))

/** A JSON Resume file by somebody who means harm: another attack in every field of every section. */
function hostileResume(): unknown {
  let count = 0
  const next = () => payloads[count++ % payloads.length]
  const entries = (...keys: string[]) =>
    Array.from({ length: 4 }, () => Object.fromEntries(keys.map((key) => [key, next()])))
  const withList = (list: string, ...keys: string[]) =>
    entries(...keys).map((entry) => ({ ...entry, [list]: [next(), next(), next()] }))
  return {
    basics: {
      ...entries('name', 'label', 'email', 'phone', 'url', 'summary', 'image')[0],
      location: entries('address', 'city', 'region', 'postalCode', 'countryCode')[0],
      profiles: entries('network', 'username', 'url'),
    },
    work: withList('highlights', 'name', 'position', 'url', 'startDate', 'endDate', 'summary'),
    volunteer: withList('highlights', 'organization', 'position', 'url', 'summary'),
    education: withList('courses', 'institution', 'area', 'studyType', 'score', 'url'),
    awards: entries('title', 'date', 'awarder', 'summary'),
    certificates: entries('name', 'date', 'issuer', 'url'),
    publications: entries('name', 'publisher', 'releaseDate', 'url', 'summary'),
    skills: withList('keywords', 'name', 'level'),
    languages: entries('language', 'fluency'),
    interests: withList('keywords', 'name'),
    references: entries('name', 'reference'),
    projects: withList('highlights', 'name', 'description', 'url', 'startDate', 'endDate'),
  }
}

/** Expects no trace of an attack: no code that ran, and only links and elements that the page may hold. */
async function expectNoCode(page: Page) {
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false)
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol))
  for (const protocol of links) expect(protocol).toMatch(/^(https?|mailto|tel|blob):$/)
  expect(await page.locator('body [onerror], body [onload], body [onfocus]').count()).toBe(0)
}

test('attacks in every field of a file stay text, on the dashboard, in the editor and on paper', {
  tag: '@push',
}, async ({ page, editor }) => {
  test.slow()
  await page.goto('/cvs')
  const file = { name: '<img src=x onerror=window.__pwned=1>.json', mimeType: 'application/json' }
  const buffer = Buffer.from(JSON.stringify(hostileResume()))
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ ...file, buffer })
  // What has no place is listed before the CV is made.
  await expect(page).toHaveURL(/\/import#/)
  await expectNoCode(page)
  await page.getByRole('button', { name: 'Create the CV' }).click()
  await expect(page).toHaveURL(/\/editor#/)
  await expect(page.getByLabel('Full name')).toHaveValue(scriptPayloads[0] ?? '')
  const sections = editor.form.locator('h2')
  await expect.poll(() => sections.count()).toBeGreaterThan(5)
  await expectNoCode(page)
  for (const name of [
    'Summary',
    'Work experience',
    'Education',
    'Skills',
    'Projects',
    'References',
  ]) {
    await editor.openSection(name)
    await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible()
    await expectNoCode(page)
  }

  // No link of it can do anything but open a page, a mail or a call.
  const { links, hasCode } = await readPdf(await editor.downloadBytes())
  expect(hasCode).toBe(false)
  for (const link of links) expect(link).toMatch(/^(https?|mailto|tel):/)
  await expectNoCode(page)

  await page.goto('/cvs')
  await expect(page.locator('main a[href^="/editor#"]').first()).toBeVisible()
  await expectNoCode(page)
})

test('attacks typed into every field stay what was typed and run nowhere, not on the paper either', async ({
  page,
  editor,
}) => {
  test.slow()
  await editor.start()
  let count = 0
  const next = () => typeable[count++ % typeable.length] ?? ''
  const fillAll = async () => {
    for (const field of await editor.form.locator('input:not([type=file])').all()) {
      const payload = next()
      await field.fill(payload)
      await expect(field).toHaveValue(payload)
    }
  }
  for (const payload of typeable) {
    await editor.name.fill(payload)
    await expect(editor.name).toHaveValue(payload)
  }
  await expectNoCode(page)
  await fillAll()
  // One that is whole again after a reload, as it was typed.
  const last = typeable.at(-1) ?? ''
  await editor.headline.fill(last)
  await editor.openSection('Work experience')
  await page.getByRole('button', { name: 'Add position' }).click()
  await page.getByRole('button', { name: /^More for / }).click()
  await page.getByRole('menuitem', { name: 'More fields' }).click()
  await editor.bullets().click()
  await expect(editor.bullets()).toBeFocused()
  await fillAll()
  for (const field of await editor.form.getByRole('textbox').all()) {
    if (!(await field.evaluate((element) => (element as HTMLElement).isContentEditable))) continue
    const payload = next()
    await field.click()
    await page.keyboard.insertText(payload)
    await expect(field).toHaveText(payload)
  }
  await expectNoCode(page)
  const { text, links, hasCode } = await readPdf(await editor.downloadBytes())
  expect(text).toContain('<script>window.__pwned=1</script>')
  expect(hasCode).toBe(false)
  for (const link of links) expect(link).toMatch(/^(https?|mailto|tel):/)
  await editor.expectSaved()
  await page.reload()
  await editor.openSection('Personal details')
  await expect(editor.headline).toHaveValue(last)
  await editor.openSection('Work experience')
  await expectNoCode(page)
})
