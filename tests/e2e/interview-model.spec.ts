import type { InterviewInput } from '@/lib/ai/prompts/interview-prompt'
import { linesOf } from '../ai/support/scripted-reader'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { dataEngineer, posting } from './support/evidence-texts'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { matchWith, openTab } from './support/match'

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })

const invented = 'led 83 people at Zephyrfoam'

test('a model picks questions by quotes of the CV and the job; what it makes up is not shown', async ({
  page,
  baseURL,
  openedHouse: { models },
}) => {
  if (!models) throw new Error('This server has no models')
  models.reset()
  models.on({ systemMessage: /^You are the person who will interview/ }, async ({ messages }) => {
    const content = messages.find(({ role }) => role === 'user')?.content
    const { cv, job } = JSON.parse(String(content)) as InterviewInput
    const [, line, other] = linesOf({ cv }).filter(({ text }) => text.split(' ').length > 4)
    const demand = Object.keys(job).find((id) => /kubernetes/i.test(job[id] ?? ''))
    const words = line?.text.split(' ').slice(0, 6).join(' ') ?? ''
    const quote = { line: line?.id ?? '', words }
    const note = {
      line: other?.id ?? '',
      words: other?.text.split(' ').slice(0, 4).join(' ') ?? '',
    }
    const about = { line: demand ?? '', words: 'Kubernetes' }
    const questions = [
      { form: 'hardest', cv: quote, job: null, notes: [note] },
      { form: 'transfer', cv: quote, job: about, notes: [] },
      { form: 'how', cv: { ...quote, words: invented }, job: null, notes: [] },
    ]
    return { content: JSON.stringify({ questions }) }
  })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const editor = new EditorPage(page)
  await editor.startWith(dataEngineer, 'nuria', baseURL)
  await matchWith(page, page.url(), posting)
  await openTab(page, 'Interview')
  const questions = page.getByRole('region', { name: 'Questions', exact: true })
  await expect(
    questions.getByText(/^Sent to double-small \(vLLM\): lines of your CV/),
  ).toBeVisible()
  await questions.getByRole('button', { name: 'Find more questions with AI' }).click()
  await expect(questions.getByText(/^Some questions were picked by /)).toBeVisible()
  await expect(questions.getByRole('heading')).toHaveText(/^\d questions? \+ 2 from AI$/)
  // Each listed below the question that it goes on from, and shown with it.
  await expect(questions.getByText('What was the hardest part of this')).toBeVisible()
  const answer = page.getByRole('region', { name: 'Your stories' })
  const hardest = answer.getByText('What was the hardest part of this')
  const findHardest = async () => {
    const rows = questions.getByRole('list', { name: 'Questions' }).getByRole('button')
    for (const row of await rows.all()) {
      await row.click()
      if (await hardest.isVisible()) return
    }
  }
  await findHardest()
  await expect(hardest).toBeVisible()
  await questions.getByRole('button', { name: /^Why you/ }).click()
  await expect(answer.getByText('The job asks for “Kubernetes”, and your CV says')).toBeVisible()
  await expect(page.getByText(invented)).toHaveCount(0)
  await expectNothingSeriousInBothColours(page, 'questions of a model')
  // They are there for the next page.
  await page.reload()
  await expect(questions.getByText(/^Some questions were picked by /)).toBeVisible()
  await findHardest()
  await expect(hardest).toBeVisible()
})
