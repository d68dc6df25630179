import type { Page } from '@playwright/test'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import {
  dataEngineer,
  overstated,
  overstatedWords,
  posting,
  requirements,
  rewordings,
} from './support/evidence-texts'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { matchOf, openCvOfJob, openTab } from './support/match'
import { readPdf } from './support/pdf'
import { addReader } from './support/reading-model'

// A second request quotes the CV for what the first one suggested, on each screen that shows suggestions.

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })
// One worker for all: each that took part would start a server of this kind.
test.describe.configure({ mode: 'default' })

const [first = '', , , fourth = ''] = dataEngineer.work[0]?.highlights ?? []
const suggestions = (texts: readonly string[], ...answered: string[]) => ({
  suggestions: texts.map((text, at) => ({
    ...{ field: `t${at + 2}`, text, reason: 'Easier to see.' },
    requirements: answered.slice(at, at + 1),
  })),
})

async function startTailoring(page: Page) {
  await page.goto(matchOf(page.url()))
  await page.getByLabel('Job description').fill(posting)
}

test('four clicks lead from a pasted job description to a CV with eight backed suggestions', {
  tag: '@push',
}, async ({ page, baseURL, openedHouse: { models } }) => {
  if (!models) throw new Error('This server has no models')
  models.reset()
  addReader(models, rewordings)
  models.onMessage(/"posting"/, { content: JSON.stringify(requirements) })
  models.onMessage(/"texts"/, { content: JSON.stringify(suggestions(rewordings)) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const editor = new EditorPage(page)
  await editor.startWith(dataEngineer, 'nuria', baseURL)
  await startTailoring(page)

  let clicks = 0
  const click = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    clicks += 1
  }
  await click('Compare with my CV')
  await click('Get suggestions')
  await expect(page.getByText('8 backed by your CV', { exact: true })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Yes, this is true/ })).toHaveCount(0)
  const offered = page.getByRole('region', { name: 'Suggestions', exact: true })
  await expect(offered.getByRole('button', { name: `“${first}”` })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'suggestions with evidence')
  await click('Accept all 8 backed by your CV')
  await click('Save')
  await expect(page.getByText('Saved as a new CV')).toBeVisible()
  expect(clicks).toBe(4)
  await openCvOfJob(page)
  const { text } = await readPdf(await editor.downloadBytes())
  for (const words of rewordings) expect(text.replace(/\s+/g, ' ')).toContain(words)
})

test('a CV is fitted to a job in one go, by requirement, and one undo takes all of it back', async ({
  page,
  baseURL,
  openedHouse: { models },
}) => {
  if (!models) throw new Error('This server has no models')
  models.reset()
  addReader(models, rewordings)
  models.onMessage(/"posting"/, { content: JSON.stringify(requirements) })
  const answer = suggestions(rewordings, 'r1', 'r2')
  models.onMessage(/"texts"/, { content: JSON.stringify(answer) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await new EditorPage(page).startWith(dataEngineer, 'nuria', baseURL)
  await startTailoring(page)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await openTab(page, 'CV')
  const sent = page.getByText('titles of entries', { exact: false })
  await expect(sent.first()).toBeVisible()
  await page.getByRole('button', { name: 'Fit the whole CV with AI' }).click()
  const offered = page.getByRole('region', { name: 'Suggestions', exact: true })
  await expect(offered.getByRole('heading', { name: 'AI suggestions' })).toBeInViewport()
  await expect(offered.getByText('8 backed by your CV', { exact: true })).toBeVisible()
  await expect(offered.getByRole('heading', { level: 4 })).toHaveText([
    ...['Kafka', 'Python', 'Other improvements'],
  ])
  await offered.getByRole('button', { name: 'Accept all 8 backed by your CV' }).click()
  await expect(offered.getByText('Accepted', { exact: true })).toHaveCount(8)
  const notice = page.getByRole('alertdialog').filter({ hasText: '8 suggestions accepted' })
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(offered.getByText('8 backed by your CV', { exact: true })).toBeVisible()
})

test('an edited suggestion is read once its person stops typing, and asked about where nobody reads', async ({
  page,
  baseURL,
  openedHouse: { models },
}) => {
  if (!models) throw new Error('This server has no models')
  models.reset()
  const own = 'Rebuilt the ingestion of settlement data on Kafka and Python.'
  const reader = addReader(models, [...rewordings, own])
  const suggested = suggestions(rewordings.slice(0, 1))
  models.onMessage(/"posting"/, { content: JSON.stringify(requirements) })
  models.onMessage(/"texts"/, { content: JSON.stringify(suggested) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await new EditorPage(page).startWith(dataEngineer, 'nuria', baseURL)
  await startTailoring(page)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await page.getByRole('button', { name: 'Get suggestions' }).click()
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^(Edit|Done)$/ }) })
  const backed = card.first()
  const quote = backed.getByRole('button', { name: new RegExp(`“${first}”.*show in the preview`) })
  await expect(quote).toBeVisible()
  await quote.press('Enter')
  await expect(page.locator('[data-page="1"] .textLayer')).toBeVisible()

  reader.delay = 2_000
  await backed.getByRole('button', { name: 'Edit' }).click()
  await backed.getByLabel('Your wording').fill(own)
  await expect(backed.getByText(/^Your own words\. /).first()).toBeVisible()
  await expect(backed.getByText('Checking…')).toBeVisible()
  await expect(backed.getByText('Your own words, backed by your CV.').last()).toBeVisible()
  await expect(backed.getByRole('button', { name: 'Accept' })).toBeEnabled()
  expect(reader.read.filter((text) => text === own)).toHaveLength(1)

  // Nobody reads any more: the check of words asks, and nothing waits.
  reader.isGone = true
  reader.delay = 0
  await backed.getByLabel('Your wording').fill(`${own} Quickly.`)
  await expect(backed.getByRole('checkbox', { name: 'Yes, this is true.' })).toBeVisible()
  await expect.poll(() => reader.read.includes(`${own} Quickly.`)).toBe(true)
  await expect(backed.getByText('Checking…')).toBeHidden()
  await backed.getByRole('checkbox', { name: 'Yes, this is true.' }).check()
  await backed.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText('Accepted', { exact: true })).toBeVisible()
})

test('wordings of one text show their evidence, which leads to the text and back', async ({
  page,
  pages,
  baseURL,
  openedHouse: { models },
}) => {
  if (!models) throw new Error('This server has no models')
  models.reset()
  addReader(models, rewordings, { [overstated]: overstatedWords })
  models.onMessage(/weekly training/, { content: '{"words": 8, "language": "en"}' })
  const choices = [{ texts: [rewordings[0]] }, { texts: [overstated] }]
  models.onMessage(/settlement ingestion/, { content: JSON.stringify({ choices }) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  // The proofreader is tested by hand, and what came of it is said.
  await pages.openSettings()
  const part = pages.part('Writing help')
  await part.getByRole('button', { name: /^Test (connection|again)$/ }).click()
  await expect(part.getByText(/It noticed (\d+) of \1 invented facts/)).toBeVisible()
  await page.reload()
  await expect(
    part.getByText(/^Tested as a proofreader in English. It noticed (\d+) of \1/),
  ).toBeVisible()
  await expect(part.getByRole('button', { name: 'Test again' })).toBeVisible()

  const editor = new EditorPage(page)
  await editor.startWith(dataEngineer, 'nuria', baseURL)
  await editor.openSection('Work experience')
  const own = editor.bullets().first()
  await own.click()
  await page.keyboard.press('Control+j')
  const help = page.getByRole('dialog', { name: 'Improve wording' })
  await help.getByRole('button', { name: 'Get suggestions' }).click()
  await expect(help.getByText('1 backed by your CV · 1 needs your confirmation')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'wordings with evidence')
  const asked = help.getByRole('listitem').filter({ hasText: overstated })
  await expect(asked.getByRole('button', { name: 'Use this text' })).toBeDisabled()
  await expect(
    asked.getByRole('checkbox', {
      name: 'Your CV doesn’t say “Led” or “real-time”. Is it true? Yes, this is true.',
    }),
  ).toBeVisible()
  const quote = help.getByRole('button', { name: new RegExp(`“${first}”.*go to this text`) })
  await quote.press('Enter')
  await expect(help).toBeHidden()
  await expect(own).toBeFocused()
  // Nothing is asked twice: the answer is still there.
  await page.keyboard.press('Control+j')
  await expect(quote).toBeVisible()
  await help
    .getByRole('listitem')
    .filter({ hasText: rewordings[0] ?? '' })
    .first()
    .getByRole('button', { name: 'Use this text' })
    .click()
  await expect(own).toHaveText(rewordings[0] ?? '')
})

test('sentences for a letter show their evidence, and those without a question are added together', async ({
  page,
  dashboard,
  baseURL,
  openedHouse: { models },
}) => {
  if (!models) throw new Error('This server has no models')
  models.reset()
  const shown = [
    'I rebuilt settlement ingestion on Kafka and Python.',
    'I trained two analysts and helped to plan the on-call rota.',
  ]
  const wish = 'I would welcome the chance to talk about the position.'
  const led = `I l${overstated.slice(1)}`
  addReader(models, shown, { [led]: ['led', 'real-time'] })
  const sentences = [...shown, led].map((text) => ({
    text,
    evidence: ['t2'],
  }))
  const paragraphs = [{ sentences }, { sentences: [{ text: wish, evidence: [] }] }]
  models.onMessage(/"texts"/, { content: JSON.stringify({ paragraphs }) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await new EditorPage(page).startWith(dataEngineer, 'nuria', baseURL)
  await dashboard.open()
  await dashboard.choose('Data engineer', 'Write a cover letter')
  const form = page.getByRole('main', { name: 'Write the letter' })
  await form.getByRole('button', { name: /^To\b/ }).click()
  await form.getByLabel('Subject').fill('Data engineer')
  await form.getByRole('button', { name: 'Next: Letter' }).click()
  await form.getByRole('button', { name: 'Suggest sentences' }).click()
  await expect(form.getByText('2 backed by your CV · 1 needs your confirmation')).toBeVisible()
  const quote = form.getByRole('button', { name: new RegExp(`“${fourth}”.*open this CV`) })
  await expect(quote).toContainText('Tideline Energy')
  await expect(form.getByText('Makes no claims about you')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'sentences with evidence')
  await form.getByRole('button', { name: 'Add all 3 that need no confirmation' }).click()
  await expect(form.getByRole('textbox', { name: 'Why them' })).toHaveText(shown.join(' '))
  await expect(form.getByRole('textbox', { name: 'Your two proofs' })).toHaveText(wish)
  const asked = form.getByRole('listitem').filter({ hasText: led })
  await expect(asked.getByRole('button', { name: 'Add to letter' })).toBeDisabled()
  await quote.press('Enter')
  await expect(page.getByRole('main', { name: 'Write', exact: true })).toBeVisible()
})

test('a translation is read beside its source, and what says the same is ticked together', async ({
  page,
  baseURL,
  openedHouse: { models },
}) => {
  if (!models) throw new Error('This server has no models')
  models.reset()
  const nurse = {
    basics: { name: 'Quill Ferry', label: 'Night nurse', email: 'quill@example.org' },
    work: [
      {
        ...{ name: 'Harbour Hospital', position: 'Nurse', startDate: '2019-03' },
        highlights: [
          'Trained 12 new nurses on the stroke ward',
          'Wrote the handbook for the night shift with two doctors',
          'Planned the rota of the nights for 4 wards',
        ],
      },
    ],
  }
  const same = [
    'Krankenpfleger im Nachtdienst',
    'Krankenpfleger',
    'Schulte 12 neue Pflegekräfte auf der Schlaganfallstation',
    'Schrieb das Handbuch für die Nachtschicht mit zwei Ärzten',
  ]
  const more = 'Plante die preisgekrönten Nachtdienste für 4 Stationen'
  addReader(models, same, { [more]: ['preisgekrönten'] })
  const translations = [...same, more].map((text, at) => ({ id: `t${at + 1}`, text }))
  models.onMessage(/Night nurse/, { content: JSON.stringify({ translations }) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const editor = new EditorPage(page)
  await editor.startWith(nurse, 'nurse', baseURL)
  await page.locator('header').getByRole('button', { name: 'Night nurse' }).click()
  await page.getByRole('menuitem', { name: /^Translate/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Translate this CV' })
  await dialog.getByLabel('Into').selectOption({ label: 'German' })
  await dialog.getByRole('button', { name: 'Translate', exact: true }).click()
  await expect(dialog.getByText('4 have the same meaning · 1 may say more')).toBeVisible()
  await expect(
    dialog.getByText('Your text doesn’t say “preisgekrönten”. Is it the same?'),
  ).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a translation that was read')
  const together = dialog.getByRole('region', { name: 'Proofread: same meaning as your text' })
  await together.getByRole('button', { name: 'Tick all 2' }).click()
  await expect(dialog.getByText('2 of 5 confirmed. The rest stays in English.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Create CV' }).click()
  await expect(dialog.getByText('Your translated CV is ready.')).toBeVisible()
})
