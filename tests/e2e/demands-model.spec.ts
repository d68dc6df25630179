import type { EvidenceInput } from '@/lib/ai/prompts/evidence-prompt'
import { createScriptedFinder } from '../ai/support/scripted-finder'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { dataEngineer, requirements, posting as severalPerLine } from './support/evidence-texts'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { matchWith } from './support/match'
import { addReader } from './support/reading-model'

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })

const posting = severalPerLine.replace('Terraform and Kubernetes', 'Terraform\n- Kubernetes')
const rota = 'Took part in planning the on-call rota and trained two analysts.'

test('with a model the same rows have its quotes, as long as the CV says them', async ({
  page,
  baseURL,
  openedHouse: { models },
}) => {
  if (!models) throw new Error('This server has no models')
  models.reset()
  addReader(models, [])
  models.onMessage(/"posting"/, { content: JSON.stringify(requirements) })
  // No word of the demand stands in the line: only a reader sees it.
  const find = createScriptedFinder('honest', { Kubernetes: ['Took part in planning'] })
  models.on({ systemMessage: /^You compare a CV/ }, async ({ messages }) => {
    const content = messages.find(({ role }) => role === 'user')?.content
    return { content: JSON.stringify(find(JSON.parse(String(content)) as EvidenceInput)) }
  })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const editor = new EditorPage(page)
  await editor.startWith(dataEngineer, 'nuria', baseURL)
  const cv = page.url()
  await matchWith(page, cv, posting)
  const match = page.url()
  const job = page.getByRole('region', { name: 'What the job asks for' })
  const row = job.getByRole('listitem').filter({ hasText: 'Kubernetes' })
  await expect(row).toContainText('Not in your CV')

  await job.getByRole('button', { name: 'Find evidence with AI' }).click()
  // A tool is shown only by a line that names it.
  await expect(row).toContainText('Does this show it?')
  await expect(job.getByText(/^Quotes of your CV found by /)).toBeVisible()
  await expect(job.getByRole('heading', { name: 'Essential' })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'quotes of a model')
  // What it found is there for the next page, and no longer than the line that it quotes.
  await page.reload()
  await expect(row).toContainText(rota)
  await page.goto(cv)
  await editor.openSection('Work experience')
  await editor.bullets().nth(3).fill('Sold tickets.')
  await editor.expectSaved()
  await page.goto(match)
  await expect(row).toContainText('Not in your CV')
})
