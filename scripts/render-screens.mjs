// Makes the pictures of screens for the documentation: the app itself imports a plain CV of the example person, designs it, matches it with a job and makes a
// version of it, in the light and in the dark. Run by hand when those screens have changed, look at the results, then
// commit them. Needs a running server, whose address is the argument, and a Chromium:
//   node scripts/render-screens.mjs http://localhost:3000
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { loadParts } from '../tests/bench/support/parts.mjs'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { root } from './support/root.mjs'

/** CSS pixels of most screens, and of narrow ones, whose words are readable at half size. */
const [wide, narrow] = [
  { width: 1280, height: 800 },
  { width: 720, height: 480 },
]
/** Pixels across a picture of each. */
const [wideWidth, narrowWidth] = [1280, 800]
const quality = 0.75
/** Milliseconds until everything that appears late is there. */
const pause = 2_500

const jobAd = `Senior Data Engineer
Your tasks
- Build and run data pipelines
What you bring
- Several years of experience with Python and SQL
- Experience with Kafka and Airflow
- Kubernetes in production
- Mentoring of junior colleagues
- English at C1
Nice to have
- Terraform`

const address = process.argv[2] ?? 'http://localhost:3000'
const { exhibitCv, templateNames } = await loadParts({
  'components/site/gallery/exhibits': ['exhibitCv'],
  'dist/messages/en/looks': ['looks as templateNames'],
})
const person = exhibitCv('data-engineer', 1)

/** The example's words as somebody might have typed them years ago. */
function oldCv({ name, label, email, phone, city, work, education, skills, languages }) {
  const years = ({ startDate, endDate }) => `${startDate ?? ''} – ${endDate || 'present'}`
  const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const line = (title, where, when) =>
    `<div><b>${title}</b>, ${where} <span style="float:right">${when}</span></div>`
  return `<html lang="en"><body style="font: 11pt Arial; margin: 40px 50px">
    <h1>${name}</h1><p>${label}</p><p>${email} | ${phone} | ${city}</p><h2>Experience</h2>
    ${work
      .flatMap(({ roles, ...job }) => roles?.map((role) => ({ ...job, ...role })) ?? job)
      .map((job) => line(job.position, job.name, years(job)) + list(job.highlights))
      .join('')}
    <h2>Education</h2>
    ${education.map((one) => line(`${one.studyType} ${one.area}`, one.institution, one.endDate)).join('')}
    <h2>Skills</h2><p>${skills.flatMap(({ keywords }) => keywords).join(', ')}</p>
    <h2>Languages</h2><p>${languages.map((one) => `${one.language} (${one.fluency})`).join(', ')}</p>
    </body></html>`
}

async function printOldCv(context) {
  const page = await context.newPage()
  await page.setContent(oldCv(person))
  const buffer = await page.pdf({ format: 'A4' })
  await page.close()
  return { name: `${person.name}.pdf`, mimeType: 'application/pdf', buffer }
}

/** A screenshot as WebP. */
async function pack(page, png, pixels) {
  const data = await page.evaluate(
    async ({ source, width, share }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      const height = Math.round((image.naturalHeight * width) / image.naturalWidth)
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      context.imageSmoothingQuality = 'high'
      context.drawImage(image, 0, 0, width, height)
      return canvas.toDataURL('image/webp', share).split(',')[1]
    },
    { source: png.toString('base64'), width: pixels, share: quality },
  )
  return Buffer.from(data, 'base64')
}

/** The screens in one colour scheme, as PNG: in the order of `screens`. */
async function takeScreens(browser, colorScheme) {
  const context = await browser.newContext({
    viewport: narrow,
    colorScheme,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  const shots = []
  const shoot = async () => {
    await page.waitForTimeout(pause)
    shots.push(await page.screenshot())
  }
  await page.goto(`${address}/start`)
  await page.getByRole('button', { name: /^Import your CV/ }).scrollIntoViewIfNeeded()
  await shoot()
  await page.locator('input[type=file]').setInputFiles(await printOldCv(context))
  await page.getByRole('button', { name: 'Create CV' }).waitFor()
  await page.getByRole('textbox', { name: 'Full name', exact: true }).click()
  await shoot()
  await page.getByRole('button', { name: 'Create CV' }).click()
  await page.waitForURL(/\/editor#/)
  await page.setViewportSize(wide)
  await page.getByRole('button', { name: /^Design/ }).click()
  const { name } = templateNames.templates.fjord
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true })
  await page.getByRole('button', { name: /^Write/ }).click()
  await page.locator('[data-section=work]').click()
  await page
    .getByRole('textbox', { name: /bullet point/i })
    .first()
    .click()
  await shoot()
  await page.getByRole('button', { name: /^Design/ }).click()
  await shoot()
  await page.goto(`${page.url().replace('/editor#', '/jobs#')}/match`)
  await page.getByLabel('Job description').fill(jobAd)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await page.getByRole('region', { name: 'What the job asks for' }).waitFor()
  await shoot()
  const tabs = page.locator('header').getByRole('navigation', { name: 'Views' })
  await tabs.getByRole('button', { name: 'CV', exact: true }).click()
  await page.getByRole('button', { name: 'New version' }).click()
  await page.getByText('no lines differ').waitFor()
  await page.goto(`${address}/cvs`)
  await shoot()
  const [first, second, editor, ...others] = shots
  await context.close()
  return [editor, first, second, ...others]
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const packer = await browser.newPage()
const screens = ['editor', 'start', 'review', 'design', 'match', 'versions']
for (const scheme of ['light', 'dark']) {
  for (const [at, png] of (await takeScreens(browser, scheme)).entries()) {
    const name = screens[at]
    const isNarrow = name === 'start' || name === 'review'
    const bytes = await pack(packer, png, isNarrow ? narrowWidth : wideWidth)
    const file = `/images/docs/${name}-${scheme}.webp`
    writeFileSync(join(root, 'public', file), bytes)
    console.log(`${file}: ${bytes.length} bytes`)
  }
}
await browser.close()
