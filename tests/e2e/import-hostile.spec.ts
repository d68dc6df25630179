import type { Page } from '@playwright/test'
import { importReview as messages } from '@/dist/messages/en/import-review'
import { hostileCorpus } from '../support/hostile-corpus'
import { crowdedPdf, laughingPdf, linkedPdf, packedBomb, plainPdf } from '../support/hostile-files'
import { dropFiles, ImportPage } from './support/import-page'
import { expect, test } from './support/journey'

const fileOf = (name: string, bytes: Uint8Array) => ({ name, buffer: Buffer.from(bytes) })

/** Expects no more workers than the others: those that read files are each ended with its file. */
async function expectNoReader(page: Page, others: number) {
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(others)
}

// The same files go through the API in every run (tests/commands/import.test.ts).
test('every hostile file ends as it should, and its worker with it', async ({
  page,
  dashboard,
}) => {
  test.setTimeout(600_000)
  const review = new ImportPage(page)
  page.on('dialog', (dialog) => {
    throw new Error(`The file has opened a dialog: ${dialog.message()}`)
  })
  await dashboard.open()
  for (const { file, ends, bytes } of hostileCorpus) {
    // Pages of a review are painted by a worker that stays for the next.
    const others = page.workers().length
    await dropFiles(page, [fileOf(file, bytes)])
    if (ends === 'import') {
      await review.expectReview(file)
      await review.openSections()
      await expect(review.field('Full name')).not.toHaveValue('')
      await review.choose('Discard')
      await expect(page).toHaveURL(/\/cvs/)
      await expect(page.getByText(messages.discarded(file))).toBeVisible()
    } else {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.failedTitle(file))
      const said = await page.getByRole('main').innerText()
      expect(said).toContain(messages.failures[ends as 'damaged'])
      await expect(page.getByText('Nothing was changed or lost')).toBeVisible()
      await expectNoReader(page, others)
    }
  }
})

test('a file that takes for ever is ended by its deadline, or by who brought it', async ({
  page,
  dashboard,
}) => {
  // Its file takes a whole core for as long as it is read.
  test.setTimeout(180_000)
  const review = new ImportPage(page)
  await page.clock.install()
  await dashboard.open()
  const others = page.workers().length
  const endless = fileOf('endless.pdf', laughingPdf(true))
  await dropFiles(page, [endless])
  await expect(page.getByText(messages.stages.reading)).toBeVisible()
  await page.getByRole('button', { name: messages.cancel }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.stoppedTitle)
  await expectNoReader(page, others)

  await page.getByRole('button', { name: messages.tryAgain }).click()
  await expect(page.getByText(messages.stages.reading)).toBeVisible()
  // Not before its time.
  await page.clock.fastForward(15_000)
  await expect(page.getByRole('button', { name: messages.cancel })).toBeVisible()
  await page.clock.fastForward(6_000)
  await review.expectFailure('endless.pdf', messages.failures['gave-up'])
  await expectNoReader(page, others)
  // Another one may be brought right there.
  await dropFiles(page, [fileOf('bomb.pdf', packedBomb())])
  await review.expectFailure('bomb.pdf', messages.failures['too-large'])
})

test('a page of two million words and one of 60,000 links end, in words', async ({
  page,
  dashboard,
}) => {
  test.setTimeout(240_000)
  const review = new ImportPage(page)
  await dashboard.open()
  const others = page.workers().length
  await dropFiles(page, [fileOf('crowd.pdf', crowdedPdf(2_000_000))])
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(messages.failedTitle('crowd.pdf'), { timeout: 60_000 })
  const sentences = [messages.failures['too-long'], messages.failures['gave-up']]
  const saysOne = async () => {
    const said = await page.getByRole('main').innerText()
    return sentences.some((sentence) => said.includes(sentence))
  }
  expect(await saysOne()).toBe(true)
  await expectNoReader(page, others)
  // A fast machine reads all of these links, and what they lie on is a CV.
  await dropFiles(page, [fileOf('links.pdf', linkedPdf(60_000))])
  await expect(heading.or(review.create).first()).toBeVisible()
  await expect(async () => {
    const isRead = await review.create.isVisible()
    expect(isRead || (await saysOne())).toBe(true)
  }).toPass({ timeout: 60_000 })
  // The page is there for what comes next.
  await dashboard.open()
})

test('a folder, a wrong name and an empty file are told in words', async ({
  page,
  context,
  dashboard,
}) => {
  await dashboard.open()
  // What only a system can drop: a folder itself.
  const client = await context.newCDPSession(page)
  const data = { items: [], files: [import.meta.dirname], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
  }
  await expect(page.getByText('It’s a folder, or this browser may not read it.')).toBeVisible()
  const review = new ImportPage(page)
  await dropFiles(page, [fileOf('cv.docx', plainPdf(['Ada Example', 'ada@example.org']))])
  await review.expectFailure('cv.docx', messages.failures['wrong-type'])
  await dropFiles(page, [fileOf('cv.txt', new Uint8Array(0))])
  await review.expectFailure('cv.txt', messages.failures.empty)
})

test('a review that the browser does not keep says so, and goes on to a CV', async ({
  page,
  dashboard,
  editor,
}) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (...names) {
      if (sessionStorage.getItem('heals')) return open.apply(this, names)
      throw new DOMException('Refused', 'SecurityError')
    }
  })
  const review = new ImportPage(page)
  await dashboard.open()
  const cv = 'Ana Reis\nExperience\nEngineer, Brightwater\n2019 - 2021\n- Led six people'
  await dropFiles(page, [{ name: 'cv.txt', buffer: Buffer.from(cv) }])
  await review.expectReview('cv.txt')
  await review.openSections()
  const notice = page.getByText(messages.tabOnly.blocked)
  await expect(notice).toBeVisible()
  await review.field('Employer').fill('Brightwater Ltd')
  await expect(notice).toBeVisible()
  await page.evaluate(() => sessionStorage.setItem('heals', 'yes'))
  await review.field('Full name').fill('Ana Reis, MSc')
  await expect(notice).toBeHidden({ timeout: 20_000 })
  await page.reload()
  await review.openSections()
  await expect(review.field('Employer')).toHaveValue('Brightwater Ltd')
  await review.create.click()
  await expect(page).toHaveURL(/\/editor#/)
  await expect(editor.name).toHaveValue('Ana Reis, MSc')
})
