import type { Page } from '@playwright/test'
import { importReview as messages } from '@/dist/messages/en/import-review'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { hungCv, ImportPage, jobsBelowInterests, printCv } from './support/import-page'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectReadableColumns,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })

type Value = [field: string, line: number, words: string]
const entry = (...values: Value[]) => ({
  values: values.map(([field, line, words]) => ({ field, at: [{ line, to: null, words }] })),
})
const job = (
  ...[line, title, employer, from, to, done]: [number, string, string, string, string, string?]
) =>
  entry(
    ...([
      ['position', line, title],
      ['name', line, employer],
      ['startDate', line, from],
      ['endDate', line, to],
      ...(done ? [['highlights', line + 1, done] satisfies Value] : []),
    ] satisfies Value[]),
  )
const section = (name: string, entries: object[], heading: object[] = []) => ({
  ...{ section: name, heading, entries },
})

/** Jobs as they stand in the file, and words that stand nowhere in it. */
const answer = {
  sections: [
    section('basics', [entry(['name', 0, '[name]'], ['label', 0, 'Chief Executive'])]),
    section(
      'work',
      [
        job(3, 'Senior Data Engineer', 'Brightwater Energy', '2021', '2024'),
        job(5, 'Data Engineer', 'Northport Rail', '2018', '2021'),
        job(6, 'Chief Executive', 'Invented Ltd', '1999', '2000'),
      ],
      [{ line: 2, to: null, words: null }],
    ),
    section('education', [
      entry(['studyType', 10, 'MSc'], ['area', 10, 'Informatics']),
      entry(['studyType', 11, 'BSc'], ['area', 11, 'Mathematics']),
    ]),
  ],
}
/** The jobs with what was done in each: a better reading than that of the rules, which is shown unasked. */
const betterAnswer = {
  sections: answer.sections.with(
    1,
    section('work', [
      job(
        3,
        'Senior Data Engineer',
        'Brightwater Energy',
        '2021',
        '2024',
        'Cut warehouse spend by 38%.',
      ),
      job(5, 'Data Engineer', 'Northport Rail', '2018', '2021', 'Moved timetables.'),
      job(7, 'Analyst', 'Harbour Trust', '2016', '2018', 'Counted ships.'),
    ]),
  ),
}
const ask = (page: Page) => page.getByRole('button', { name: 'Read it again with AI' })

test('a model reads the whole file: consent, differences, undo, failures', async ({
  page,
  baseURL,
  openedHouse,
  dashboard,
}, { project }) => {
  const { models } = openedHouse
  const review = new ImportPage(page)
  const shoot = async (name: string) => {
    const folder = process.env.VITAE_SHOTS
    if (folder) await page.screenshot({ path: `${folder}/${project.name}-${name}.png` })
  }
  const expectFine = async (where: string) => {
    await shoot(where)
    await expectNothingSeriousInBothColours(page, where)
    await expectNoSidewaysScroll(page, where)
    await expectWordsInsideTheirBoxes(page, where)
    await expectReadableColumns(page, where)
  }
  models?.reset()
  // Also when it is asked to mend that.
  models?.onMessage(/"lines"|"wanted"/, { content: 'She is a surgeon.' })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await dashboard.open()
  await dashboard.bringFiles(await printCv(page, hungCv(jobsBelowInterests)))
  await review.expectReview('Ana Reis.pdf')
  await review.openSections()
  await expect(review.field('Employer')).toBeHidden()
  await expect(page.getByText(messages.doubts['no-jobs'])).toBeVisible()
  await review.field('Full name').fill('Ana M. Reis')
  await expectFine('offer')

  // By keys alone. Nothing is sent before somebody agrees.
  await ask(page).focus()
  await page.keyboard.press('Enter')
  const consent = page.getByRole('dialog', { name: 'Read this file with AI?' })
  await expect(consent).toContainText('double-small')
  await expectFine('consent')
  await page.keyboard.press('Escape')
  await expect(consent).toBeHidden()
  await expect(ask(page)).toBeFocused()
  expect(models?.getRequests()).toEqual([])
  await expect(page.getByText('The file isn’t sent anywhere.')).toBeVisible()
  await page.keyboard.press('Enter')
  await consent.getByRole('button', { name: 'Send and read' }).focus()
  await page.keyboard.press('Enter')

  // Prose is no answer: nothing changes.
  await expect(page.getByText('We couldn’t read the AI model’s answer.')).toBeVisible()
  await expect(page.getByText('Nothing was changed.')).toBeVisible()
  await expect(page.getByText('You sent the text of this file to an AI model.')).toBeVisible()
  await expect(review.field('Full name')).toHaveValue('Ana M. Reis')
  await expectFine('failure')

  // It can be stopped.
  const answerAfter = (milliseconds: number) => {
    models?.reset()
    models?.onMessage(/"lines"/, async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      return { content: JSON.stringify(answer) }
    })
  }
  const working = page.getByText(/^AI is reading the file/)
  answerAfter(20_000)
  await ask(page).click()
  await expect(working).toBeVisible()
  await shoot('working')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(working).toBeHidden()

  // Whoever types meanwhile is not interrupted.
  answerAfter(4_000)
  await ask(page).click()
  await expect(working).toBeVisible()
  await review.field('Headline').fill('Engineer')
  const show = page.getByRole('button', { name: 'Show it' })
  await expect(show).toBeVisible()
  await expect(review.field('Headline')).toBeFocused()
  await expect(review.field('Employer')).toBeHidden()
  await expectFine('ready')
  await show.focus()
  await page.keyboard.press('Enter')
  await expect(review.field('Employer')).toHaveValue('Brightwater Energy')
  await expect(ask(page)).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(review.field('Employer')).toBeHidden()
  await expect(review.field('Headline')).toHaveValue('Engineer')

  models?.reset()
  models?.onMessage(/"lines"/, { content: JSON.stringify(answer) })
  await ask(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Read with AI\. \d+ fields are different/)).toBeVisible()
  await expect(page.getByText('Work experience: 2 entries instead of 0')).toBeVisible()
  await expect(page.getByText(messages.doubts['no-jobs'])).toBeHidden()
  await expect(ask(page)).toBeFocused()
  await expect(review.field('Employer')).toHaveValue('Brightwater Energy')
  await expect(review.field('Job title')).toHaveValue('Senior Data Engineer')
  // What was typed is still there, and what stands nowhere is not.
  await expect(review.field('Full name')).toHaveValue('Ana M. Reis')
  await expect(review.field('Headline')).toHaveValue('Engineer')
  const degree = page.getByRole('textbox', { name: 'Degree', exact: true }).first()
  await expect(degree).toHaveValue('MSc')
  await expect(degree).toHaveAccessibleDescription(
    'Check this · Without AI: Degree “MSc Informatics”',
  )
  await expect(review.field('Employer')).toHaveAccessibleDescription(/Without AI/)
  await expect(page.getByRole('button', { name: /^Add to field… .*Cut warehouse/ })).toBeVisible()
  await expectFine('differences')
  await degree.scrollIntoViewIfNeeded()
  await shoot('fields')
  const sent = JSON.stringify(models?.getRequests())
  expect(sent).toContain('[email 1]')
  for (const kept of ['Ana Reis', 'ana.reis@', '010 204']) expect(sent).not.toContain(kept)

  // Left and come back to: it is still that reading, with what it differs in.
  await page.reload()
  await expect(review.field('Employer')).toHaveValue('Brightwater Energy')
  await expect(degree).toHaveAccessibleDescription(/Without AI/)
  await review.field('Employer').fill('Brightwater Energy Ltd')
  const another = page.getByRole('button', { name: 'Read it another way' })
  await another.click()
  await expect(review.field('Employer')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(review.field('Employer')).toHaveValue('Brightwater Energy Ltd')

  await page.getByRole('button', { name: 'Next to check' }).click()
  await review.create.click()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
})

test('a file that is hard to read is read unasked for those who agreed to it, until they take it back', async ({
  page,
  baseURL,
  openedHouse,
  dashboard,
}) => {
  const { models } = openedHouse
  const review = new ImportPage(page)
  models?.reset()
  models?.onMessage(/"lines"/, { content: JSON.stringify(betterAnswer) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const bring = async () => {
    await dashboard.open()
    await dashboard.bringFiles(await printCv(page, hungCv(jobsBelowInterests)))
    await review.expectReview('Ana Reis.pdf')
  }
  await bring()
  await expect(page.getByText(messages.doubts['no-jobs'])).toBeVisible()
  await ask(page).click()
  const consent = page.getByRole('dialog', { name: 'Read this file with AI?' })
  await consent.getByRole('checkbox', { name: /without asking, if they are hard/ }).click()
  await consent.getByRole('button', { name: 'Send and read' }).click()
  await expect(review.field('Employer')).toHaveValue('Brightwater Energy')

  await bring()
  await expect(review.field('Employer')).toHaveValue('Brightwater Energy')
  await expect(consent).toBeHidden()
  await expect(page.getByText('You sent the text of this file to an AI model.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(review.field('Employer')).toBeHidden()

  await page.goto('/settings#ai')
  await page.getByRole('switch', { name: /read files with AI without asking/ }).click()
  models?.reset()
  await bring()
  await expect(ask(page)).toBeVisible()
  await expect(page.getByText('The file isn’t sent anywhere.')).toBeVisible()
  expect(models?.getRequests()).toEqual([])
})
