// Takes pictures of the main screens in the languages of the interface, with the example person's CV: three of them for
// docs/screens, or all for people who read a language (`--all`, PNG). Run by hand; needs a running server and a Chromium:
//   node scripts/render-language-screens.mjs http://localhost:3000 docs/screens de ar ja
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { loadParts } from '../tests/bench/support/parts.mjs'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'

/** Milliseconds until everything that appears late is there. */
const pause = 2_000
const quality = 70
const forDocs = new Set(['landing', 'editor', 'tailor'])

const isAll = process.argv.includes('--all')
const [address, folder, ...languages] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--all')
const { exhibitCv } = await loadParts({
  'components/site/gallery/exhibits': ['exhibitCv'],
})
const { name, label, email, phone, city, work, education, skills } = exhibitCv('data-engineer', 1)
const resume = {
  basics: { name, label, email, phone, location: { city } },
  work: work.flatMap(({ roles, ...job }) => roles?.map((role) => ({ ...job, ...role })) ?? job),
  education,
  skills,
}
const posting =
  'Data engineer\nRequirements:\n- Python and SQL\n- Experience with Kafka or Flink\n- Kubernetes is a plus\n' +
  'You run pipelines for the settlement of payments, and you mentor analysts.\n'

/** Opens the screens one after the other; `shoot` takes the picture of one. */
async function visit(page, language, shoot) {
  const at = (path) => page.goto(`${address}/${language === 'en' ? '' : language}${path}`)
  await at('')
  await shoot('landing')
  if (isAll) {
    for (const path of ['templates', 'privacy', 'offline']) {
      await at(`/${path}`)
      await shoot(path)
    }
    await page.goto(`${address}/check`)
    await shoot('check')
    await page.goto(`${address}/cvs`)
    await shoot('empty-dashboard')
    for (const path of ['sign-in', 'sign-up', 'forgot-password', 'no-such-page']) {
      await page.goto(`${address}/${path}`)
      await shoot(path)
    }
  }
  await page.goto(`${address}/cvs`)
  await page.locator('input[type=file]').setInputFiles({
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(resume)),
  })
  await page.waitForURL(/\/editor#/)
  const section = (id) => page.locator(`[data-section=${id}]`).click()
  await section('work')
  await page.locator('main [role=textbox]').first().click()
  await shoot('editor')
  const [, id] = page.url().split('#')
  if (isAll) {
    for (const one of ['basics', 'summary', 'education', 'skills']) {
      await section(one)
      await shoot(`section-${one}`)
    }
    await page.locator('nav button[aria-pressed]').last().click()
    await shoot('checks')
    await page.locator('header button[aria-pressed]').click()
    for (const [index, tab] of (await page.getByRole('tab').all()).entries()) {
      await tab.click()
      await shoot(`design-${index + 1}`)
    }
    await page.keyboard.press('Escape')
    await page.locator('header button[aria-haspopup]').last().click()
    await shoot('share')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await shoot('commands')
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 390, height: 844 })
    await shoot('phone')
    await page.setViewportSize(screen)
  }
  await page.goto(`${address}/jobs#${id}/match`)
  await page.locator('textarea').first().fill(posting)
  await page.locator('textarea').locator('xpath=following::button').first().click()
  await shoot('tailor')
  if (!isAll) return
  await page.goto(page.url().replace(/match$/, 'interview'))
  await shoot('interview')
  await page.goto(`${address}/cvs`)
  await page.locator('header button[aria-expanded]:visible').last().click()
  await shoot('dashboard-settings')
  await page.keyboard.press('Escape')
  await page.goto(`${address}/import`)
  await shoot('import')
}

const screen = { width: 1280, height: 800 }
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
for (const language of languages) {
  const context = await browser.newContext({
    viewport: screen,
    locale: language,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const packer = await context.newPage()
  await visit(page, language, async (called) => {
    if (!isAll && !forDocs.has(called)) return
    await page.waitForTimeout(pause)
    const png = await page.screenshot({ fullPage: isAll })
    const path = join(folder, `${language}-${called}`)
    if (isAll) return writeFileSync(`${path}.png`, png)
    const data = await packer.evaluate(
      async ({ source, share }) => {
        const image = new Image()
        image.src = `data:image/png;base64,${source}`
        await image.decode()
        const { naturalWidth: width, naturalHeight: height } = image
        const canvas = Object.assign(document.createElement('canvas'), { width, height })
        canvas.getContext('2d').drawImage(image, 0, 0)
        return canvas.toDataURL('image/webp', share).split(',')[1]
      },
      { source: png.toString('base64'), share: quality / 100 },
    )
    writeFileSync(`${path}.webp`, Buffer.from(data, 'base64'))
  })
  await context.close()
  console.log(`${language}: in ${folder}`)
}
await browser.close()
