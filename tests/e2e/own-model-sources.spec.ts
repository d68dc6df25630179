import type { Page } from '@playwright/test'
import type { ImportHelpInput } from '@/lib/ai/prompts/import-help-prompt'
import type { InterviewInput } from '@/lib/ai/prompts/interview-prompt'
import {
  type Answer,
  drops,
  fails,
  says,
  sleeps,
  startFaultServer,
} from '../ai/support/fault-server'
import { linesOf } from '../ai/support/scripted-reader'
import {
  dataEngineer,
  overstated,
  overstatedWords,
  posting,
  rewordings,
} from './support/evidence-texts'
import { hungCv, ImportPage, jobsBelowInterests, jobsRead, printCv } from './support/import-page'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { matchWith, openTab } from './support/match'
import {
  chooseOwnModel,
  forgive,
  inputOf,
  openHelp,
  putBrowserModel,
  putProvider,
  test,
  watchTexts,
} from './support/own-model'
import { addReader } from './support/reading-model'

// Each place where a guest's model may run, and what of a CV leaves the page for it.

const secret = dataEngineer.work.flatMap(({ highlights }) => highlights)
const [first = ''] = secret
const [reworded = ''] = rewordings

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const sourcesOf = (page: Page) => page.getByRole('region', { name: 'Where your model runs' })

test('the browser’s own model is downloaded by a press and rewords a bullet without a word sent', async ({
  page,
  editor,
  models,
}) => {
  const told = watchTexts(page, [...secret, reworded, overstated])
  await putBrowserModel(page, models)
  addReader(models, rewordings, { [overstated]: overstatedWords })
  models.onMessage(/weekly training/, { content: '{"words": 8, "language": "en"}' })
  const choices = [{ texts: [reworded] }, { texts: [overstated] }]
  models.onMessage(/settlement ingestion/, { content: JSON.stringify({ choices }) })
  await page.goto('/settings')
  const sources = sourcesOf(page)
  await expect(sources.getByText(/It knows these languages: English and German/)).toBeVisible()
  const download = sources.getByRole('button', { name: 'Download and use' })
  await download.press('Enter')
  const downloadTo = (part: number) => page.evaluate(`downloadTo(${part})`)
  await downloadTo(0.4)
  await expect(sources.getByText('Downloading… 40%')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'the download of a model')
  await sources.getByRole('button', { name: 'Cancel' }).click()
  await expect(download).toBeVisible()
  await download.click()
  await downloadTo(-1)
  await expect(sources.getByText(/^The browser couldn’t download its AI model/)).toBeVisible()
  await download.click()
  await downloadTo(1)
  await expect(sources.getByText('In use')).toBeVisible()
  await sources.getByRole('button', { name: 'Test connection' }).click()
  await expect(sources.getByText(/^Tested as a proofreader\. It noticed 24 of 24/)).toBeVisible()

  await editor.startWith(dataEngineer)
  await editor.openSection('Work experience')
  const own = editor.bullets().first()
  const help = await openHelp(page, own)
  await expect(help.getByText(/^Sent to your AI model: this text/)).toBeVisible()
  await expect(help.getByText('These texts don’t leave this device.')).toBeVisible()
  await help.getByRole('button', { name: 'Get suggestions' }).click()
  await expect(help.getByText('1 backed by your CV · 1 needs your confirmation')).toBeVisible()
  const asked = help.getByRole('listitem').filter({ hasText: overstated })
  await expect(asked.getByRole('button', { name: 'Use this text' })).toBeDisabled()
  await expect(asked.getByRole('checkbox', { name: /“Led” or “real-time”/ })).toBeVisible()
  const clean = help.getByRole('listitem').filter({ hasText: reworded }).first()
  await clean.getByRole('button', { name: 'Use this text' }).click()
  await expect(own).toHaveText(reworded)
  expect([...told]).toEqual([])
})

test('a server of one’s own writes for a letter, translates, picks questions and reads a file', async ({
  page,
  editor,
  dashboard,
  models,
  pageErrors,
}) => {
  const { host, origin } = new URL(models.url)
  const told = watchTexts(page, [...secret, 'Brightwater Energy'])
  const sentences = ['I rebuilt settlement ingestion on Kafka and Python.', 'I led 83 people.']
  const headline = 'Dateningenieurin'
  const [sentence = ''] = sentences
  addReader(models, [sentence, headline])
  await editor.startWith(dataEngineer)
  await chooseOwnModel(page, origin)
  const cv = page.url()

  await test.step('questions for an interview', async () => {
    models.on({ systemMessage: /^You are the person who will interview/ }, ({ messages }) => {
      const lines = linesOf(inputOf<InterviewInput>(messages))
      const { id = '', text = '' } = lines.find(({ text }) => text.split(' ').length > 4) ?? {}
      const asks = (form: string, words: string) => ({
        ...{ form, cv: { line: id, words }, job: null, notes: [] },
      })
      const words = text.split(' ').slice(0, 6).join(' ')
      const questions = [asks('hardest', words), asks('how', 'led 83 people')]
      return { content: JSON.stringify({ questions }) }
    })
    await matchWith(page, cv, posting)
    await openTab(page, 'Interview')
    await page.getByRole('button', { name: 'Find more questions with AI' }).click()
    await expect(page.getByText(/^Some questions were picked by double-small/)).toBeVisible()
    await expect(page.getByText('83 people')).toHaveCount(0)
  })

  await test.step('a letter', async () => {
    const offers = sentences.map((text) => ({ text, evidence: ['t2'] }))
    const written = { title: null, employer: null, paragraphs: [{ sentences: offers }] }
    models.on({ systemMessage: /write a letter/ }, { content: JSON.stringify(written) })
    await dashboard.open()
    await dashboard.choose('Data engineer', 'Write a cover letter')
    const form = page.getByRole('main', { name: 'Write the letter' })
    await expect(form.getByText('These texts don’t leave this device.')).toBeVisible()
    await form.getByRole('button', { name: 'Suggest sentences' }).click()
    await expect(form.getByText('1 sentence was blocked')).toBeVisible()
    const offered = form.getByRole('listitem').filter({ hasText: sentence })
    await offered.getByRole('button', { name: 'Add to letter' }).click()
    await expect(form.getByRole('textbox', { name: 'Why them' })).toHaveText(sentence)
  })

  await test.step('a translated copy', async () => {
    const content = JSON.stringify({ translations: [{ id: 't1', text: headline }] })
    models.on({ systemMessage: /^You translate texts/ }, { content })
    await page.goto(cv)
    await editor.openSection('Personal details')
    await editor.chooseOfDocument(/^Translate/)
    const dialog = page.getByRole('dialog', { name: 'Translate this CV' })
    await dialog.getByLabel('Into').selectOption({ label: 'German' })
    await dialog.getByRole('button', { name: 'Translate', exact: true }).click()
    const same = dialog.getByRole('checkbox', { name: new RegExp(headline) })
    await same.first().check()
    await dialog.getByRole('button', { name: 'Create CV' }).click()
    await dialog.getByRole('button', { name: 'Open CV' }).click()
    await expect(editor.headline).toHaveValue(headline)
  })

  await test.step('a file, and its lines without a place', async () => {
    const content = JSON.stringify(jobsRead)
    models.on({ systemMessage: /^You read a CV that somebody/ }, { content })
    models.on({ systemMessage: /^You help to read a CV/ }, ({ messages }) => {
      const { lines, entries } = inputOf<ImportHelpInput>(messages)
      const { line = 0, text = '' } = lines.find((one) => one.text.includes('Moved')) ?? {}
      const values = [{ field: 'highlights', ranges: [{ line, from: 0, to: text.length }] }]
      const [entry] = entries.filter(({ section }) => section === 'work')
      const placed = [{ entry: entry?.entry, section: 'work', values }]
      return { content: JSON.stringify({ entries: placed }) }
    })
    await dashboard.open()
    await dashboard.bringFiles(await printCv(page, hungCv(jobsBelowInterests)))
    const review = new ImportPage(page)
    await page.getByRole('button', { name: 'Read it again with AI' }).click()
    const consent = page.getByRole('dialog', { name: 'Read this file with AI?' })
    await expect(consent.getByText('These texts don’t leave this device.')).toBeVisible()
    await consent.getByRole('button', { name: 'Send and read' }).click()
    await expect(review.field('Employer')).toHaveValue('Brightwater Energy')
    await page.getByRole('button', { name: 'Sort these lines with AI' }).click()
    await expect(page.getByText('1 value added')).toBeVisible()
    await review.create.click()
    await expect(page).toHaveURL(/\/editor#/)
  })
  expect([...told]).toEqual([host])
  forgive(pageErrors, host)
})

test('a model that fails, lies, talks nonsense or is slow says so, and nothing is lost', async ({
  page,
  editor,
  baseURL,
  pageErrors,
}) => {
  const server = await startFaultServer({ allows: baseURL ?? '' })
  const { host, origin } = new URL(server.url)
  const told = watchTexts(page, secret)
  await editor.startWith(dataEngineer)
  await chooseOwnModel(page, origin)
  const cv = page.url()
  await editor.openSection('Work experience')
  const own = editor.bullets().first()
  const help = await openHelp(page, own)
  const ask = help.getByRole('button', { name: 'Get suggestions' })
  const begun = '{"choices": [{"texts": ["Rebuilt'
  const page404: Answer = (_, response) => void response.end('<h1>It works!</h1>')
  const faults: [Answer, RegExp][] = [
    [fails(500), /^The AI model’s server has a problem/],
    [fails(401), /^The provider rejected the key/],
    [page404, /is not an AI model server/],
    [says('She is a surgeon.'), /^We couldn’t read the AI model’s answer/],
    [says('{"choices": "many"}'), /had the wrong format/],
    [says(begun), /^We couldn’t read the AI model’s answer/],
    [says({ content: begun, finish: 'length' }), /got cut off/],
    [drops, /^The AI model’s server isn’t responding/],
  ]
  for (const [answer, text] of faults) {
    server.answer(answer)
    await ask.click()
    await expect(help.getByText(text)).toBeVisible()
  }
  server.answer(sleeps)
  await ask.click()
  const ended = page.waitForEvent('requestfailed', (request) => request.url().includes(host))
  await help.getByRole('button', { name: /^(Cancel|Stop)$/ }).click()
  await expect(ask).toBeVisible({ timeout: 1_000 })
  await ended
  // Its answer to the reader is nonsense, so that nothing counts as read.
  const choices = [{ texts: [reworded] }, { texts: [`${first} Led 83 people with Kubernetes.`] }]
  server.answer(says(JSON.stringify({ choices })))
  await ask.click()
  await expect(help.getByText('1 suggestion was blocked')).toBeVisible()
  await expect(help.getByText('Kubernetes')).toHaveCount(0)
  await expect(help.getByRole('button', { name: 'Use this text' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(own).toHaveText(first)

  await matchWith(page, cv, posting)
  server.answer(fails(500))
  await page.getByRole('button', { name: 'Get suggestions' }).click()
  await expect(page.getByText(/^The AI model’s server has a problem/)).toBeVisible()
  server.answer(sleeps)
  const again = page.getByRole('button', { name: 'Try again' })
  await again.click()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  const stopped = page.getByText('You stopped this request. Nothing was changed.')
  await expect(stopped).toBeVisible({ timeout: 1_000 })
  // A request ends with its page; the job ad does not.
  await again.click()
  await expect(page.getByText('Reading the job description')).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^This request ended when its page was closed/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'What the job asks for' })).toBeVisible()
  expect([...told]).toEqual([host])
  forgive(pageErrors, host, /Failed to load resource/)
  await server.close()
})

test('a key goes to the host of its provider alone, and so do the texts', async ({
  page,
  editor,
  models,
  pageErrors,
}) => {
  const provider = 'api.anthropic.com'
  const key = 'sk-quill-canary-7731'
  const [told, keyed] = [watchTexts(page, secret), watchTexts(page, [key])]
  addReader(models, rewordings)
  const choices = [{ texts: [reworded] }]
  models.onMessage(/settlement ingestion/, { content: JSON.stringify({ choices }) })
  await putProvider(page, provider, models)
  await editor.startWith(dataEngineer)
  const cv = page.url()
  await page.goto('/settings')
  const sources = sourcesOf(page)
  await sources.getByRole('button', { name: 'Enter key' }).click()
  await sources.getByLabel('Provider').selectOption('Anthropic')
  await sources.getByLabel('Key', { exact: true }).fill(key)
  await page.keyboard.press('Enter')
  await sources.getByRole('button', { name: 'Use this model' }).click()
  await expect(sources.getByText('double-large at Anthropic')).toBeVisible()

  await page.goto(cv)
  await editor.openSection('Work experience')
  const help = await openHelp(page, editor.bullets().first())
  await expect(help.getByText(/straight to api\.anthropic\.com, not through/)).toBeVisible()
  await help.getByRole('button', { name: 'Get suggestions' }).click()
  await expect(help.getByText(reworded)).toBeVisible()

  // Another place gets texts, and not this key.
  const { host } = new URL(models.url)
  await page.goto('/settings')
  await sources.getByRole('button', { name: 'Enter address' }).click()
  await sources.getByLabel('Server address').fill(host)
  await page.keyboard.press('Enter')
  await expect(sources.getByRole('button', { name: 'Use this model' })).toBeVisible()
  expect([...told]).toEqual([provider])
  expect([...keyed]).toEqual([provider])
  forgive(pageErrors, host, /anthropic/)
})
