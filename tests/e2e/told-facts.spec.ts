import type { LetterInput } from '@/lib/ai/prompts/letter-prompt'
import { dataEngineer } from './support/evidence-texts'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { chooseOwnModel, forgive, inputOf, openHelp, test, watchTexts } from './support/own-model'
import { addReader } from './support/reading-model'

// What a person tells when they are asked, by a guest with a model on their own computer.

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a question about a bullet is answered, and its number stands in the CV once it is taken', async ({
  page,
  editor,
  models,
  pageErrors,
}) => {
  const { host, origin } = new URL(models.url)
  const question = 'How many people used it every day?'
  const answer = '60 traders used it every day.'
  const plain = 'Rebuilt settlement ingestion on Kafka and Python.'
  const withNumber = 'For 60 traders, rebuilt settlement ingestion on Kafka and Python.'
  const asked: string[] = []
  const sentTo = watchTexts(page, [answer, '60 traders'])
  addReader(models, [plain, withNumber])
  models.on({ systemMessage: /word their own CV/ }, ({ messages }) => {
    const sent = JSON.stringify(inputOf(messages))
    asked.push(sent)
    const isTold = sent.includes(answer)
    const choices = [{ axis: 'result-first', texts: [isTold ? withNumber : plain] }]
    return { content: JSON.stringify({ choices, question: isTold ? null : question }) }
  })
  await editor.startWith(dataEngineer)
  await chooseOwnModel(page, origin)
  await editor.openSection('Work experience')
  const own = editor.bullets().first()
  const help = await openHelp(page, own)
  await help.getByRole('button', { name: 'Get suggestions' }).click()
  const card = help.getByRole('region', { name: 'A question for you' })
  const field = card.getByRole('textbox', { name: question })
  await expect(field).toHaveAccessibleDescription(
    'Only you see your answer. Suggestions can use it.',
  )
  await expectNothingSeriousInBothColours(page, 'a question of a model')
  await field.focus()
  await page.keyboard.type(answer)
  await page.keyboard.press('Enter')
  await expect(card).toHaveCount(0)
  await expect(help.getByRole('button', { name: 'Get other suggestions' })).toBeFocused()
  const offered = help.getByRole('listitem').filter({ hasText: withNumber }).first()
  await expect(offered.getByText('Result first', { exact: true })).toBeVisible()
  await expect(help.getByText('1 backed by your CV')).toBeVisible()
  expect(asked).toHaveLength(2)
  expect(asked[0]).not.toContain(answer)
  expect(asked[1]).toContain(answer)
  await offered.getByRole('button', { name: 'Use this text' }).click()
  await expect(own).toHaveText(withNumber)
  await expect(editor.paperWords('60 traders')).toBeVisible()

  await test.step('a skipped question is not asked again', async () => {
    await openHelp(page, editor.bullets().nth(1))
    await help.getByRole('button', { name: 'Get suggestions' }).click()
    await card.getByRole('button', { name: 'Skip' }).press('Enter')
    await expect(card).toHaveCount(0)
    const again = help.getByRole('button', { name: 'Get other suggestions' })
    await expect(again).toBeFocused()
    await again.press('Enter')
    await expect.poll(() => asked.length).toBe(4)
    await expect(again).toBeVisible()
    await expect(card).toHaveCount(0)
  })

  await page.goto('/settings#data')
  const told = page.getByRole('region', { name: 'What you told us' })
  await expect(told.getByText(answer)).toBeVisible()
  await expect(told.getByText('Skipped questions: 1')).toBeVisible()
  expect([...sentTo]).toEqual([host])
  forgive(pageErrors, host)
})

test('a letter tells of the chosen lines in their order, and of no other', async ({
  page,
  editor,
  dashboard,
  models,
  pageErrors,
}) => {
  const { host, origin } = new URL(models.url)
  const nightly = 'Reduced the nightly run from 9 hours to 3 by splitting it into small jobs.'
  const feeds = 'Was in charge of moving 40 meter feeds from spreadsheets to PostgreSQL.'
  const ofNightly = 'I reduced the nightly run from 9 hours to 3 by splitting it into small jobs.'
  const ofFeeds = 'I was in charge of moving 40 meter feeds from spreadsheets to PostgreSQL.'
  const ofReport = 'I wrote the monthly settlement report with SQL for the finance team.'
  const asked: LetterInput[] = []
  addReader(models, [ofNightly, ofFeeds, ofReport])
  models.on({ systemMessage: /write a letter/ }, ({ messages }) => {
    const input = inputOf<LetterInput>(messages)
    asked.push(input)
    const idOf = (text: string) =>
      input.texts.flatMap((one) => Object.entries(one.texts)).find((one) => one[1] === text)?.[0]
    const rests = (text: string, line: string) => ({ text, evidence: [idOf(line) ?? ''] })
    const report = 'Wrote the monthly settlement report with SQL for the finance team.'
    const sentences = [rests(ofNightly, nightly), rests(ofReport, report), rests(ofFeeds, feeds)]
    const question = 'How often did it run?'
    const questions = [{ field: idOf(nightly), question }]
    const content = { title: null, employer: null, paragraphs: [{ sentences }], questions }
    return { content: JSON.stringify(content) }
  })
  await editor.startWith(dataEngineer)
  await chooseOwnModel(page, origin)
  await dashboard.open()
  await dashboard.choose('Data engineer', 'Write a cover letter')
  const form = page.getByRole('main', { name: 'Write the letter' })
  const order = form.getByRole('list', { name: 'Lines to use, most important first' })
  const lines = order.getByRole('listitem')
  await expect(lines).toHaveText([nightly, feeds])
  const up = form.getByRole('button', { name: `Move up: ${feeds}` })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(lines).toHaveText([feeds, nightly])
  // It is the first: its other direction has the focus.
  await expect(form.getByRole('button', { name: `Move down: ${feeds}` })).toBeFocused()
  await form.getByLabel('Length').selectOption('About 150 words')
  await expectNothingSeriousInBothColours(page, 'the plan of a letter')
  await form.getByRole('button', { name: 'Suggest sentences' }).click()

  const card = form.getByRole('region', { name: 'A question for you' })
  await card.getByRole('button', { name: 'Skip' }).press('Enter')
  await expect(form.getByRole('button', { name: 'Suggest other sentences' })).toBeFocused()
  const offered = form.getByRole('listitem').filter({ hasText: /^I / })
  await expect(offered).toHaveCount(2)
  await expect(offered.nth(0)).toContainText(ofFeeds)
  await expect(offered.nth(1)).toContainText(ofNightly)
  await expect(
    form.getByText('Left out because of the length or lines you chose: 1.'),
  ).toBeVisible()
  const [sent] = asked
  const texts = new Map(sent?.texts.flatMap((one) => Object.entries(one.texts)))
  expect(sent?.words).toBe(150)
  expect(sent?.proofs?.map((id) => texts.get(id))).toEqual([feeds, nightly])
  forgive(pageErrors, host)
})
