// Makes the landing page's pictures of the way from an old CV to a new PDF: the app itself imports a plain CV of the
// example person, in the light and in the dark. Run by hand when those screens have changed, look at the results, then
// commit them. Needs a running server, whose address is the argument, and a Chromium:
//   node scripts/render-landing-screens.mjs http://localhost:3000
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { loadParts } from '../tests/bench/support/parts.mjs'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { root } from './support/root.mjs'

/** CSS pixels of a screen, and of the narrow one that asks for a file. */
const [viewport, narrow] = [
  { width: 1080, height: 720 },
  { width: 600, height: 400 },
]
/** Pixels across a picture: twice what the page shows. */
const pictureWidth = 800
const quality = 0.75
/** Milliseconds until everything that appears late is there. */
const pause = 2_500

const address = process.argv[2] ?? 'http://localhost:3000'
const { gallerySamples, templateNames } = await loadParts({
  'lib/resume/samples/gallery': ['gallerySamples'],
  'dist/messages/en/looks': ['looks as templateNames'],
})

/** The example's words as somebody might have typed them years ago. */
function oldCv({ name, label, email, phone, city, region, work, education, skills, languages }) {
  const years = ({ startDate, endDate }) => `${startDate ?? ''} – ${endDate || 'present'}`
  const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const line = (title, where, when) =>
    `<div><b>${title}</b>, ${where} <span style="float:right">${when}</span></div>`
  return `<html lang="en"><body style="font: 11pt Arial; margin: 40px 50px">
    <h1>${name}</h1><p>${label}</p><p>${email} | ${phone} | ${city}, ${region}</p><h2>Experience</h2>
    ${work.map((job) => line(job.position, job.name, years(job)) + list(job.highlights)).join('')}
    <h2>Education</h2>
    ${education.map((one) => line(`${one.studyType} ${one.area}`, one.institution, one.endDate)).join('')}
    <h2>Skills</h2><p>${skills.flatMap(({ keywords }) => keywords).join(', ')}</p>
    <h2>Languages</h2><p>${languages.map((one) => `${one.language} (${one.fluency})`).join(', ')}</p>
    </body></html>`
}

async function printOldCv(context) {
  const page = await context.newPage()
  await page.setContent(oldCv(gallerySamples['data-engineer']))
  const buffer = await page.pdf({ format: 'A4' })
  await page.close()
  return {
    name: `${gallerySamples['data-engineer'].name}.pdf`,
    mimeType: 'application/pdf',
    buffer,
  }
}

/** A screenshot as WebP at the width of the pictures. */
async function pack(page, png) {
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
    { source: png.toString('base64'), width: pictureWidth, share: quality },
  )
  return Buffer.from(data, 'base64')
}

/** The three screens in one colour scheme, as PNG. */
async function takeScreens(browser, colorScheme) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  const shots = []
  const shoot = async () => {
    await page.waitForTimeout(pause)
    shots.push(await page.screenshot())
  }
  await page.setViewportSize(narrow)
  await page.goto(`${address}/cvs?import`)
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await shoot()
  await page.setViewportSize(viewport)
  await page.locator('input[type=file]').setInputFiles(await printOldCv(context))
  await page.getByRole('button', { name: 'Create CV' }).waitFor()
  await page.getByRole('textbox', { name: 'Full name', exact: true }).click()
  await shoot()
  await page.getByRole('button', { name: 'Create CV' }).click()
  await page.waitForURL(/\/editor#/)
  await page.getByRole('button', { name: 'Design', exact: true }).click()
  const { name } = templateNames.templates['two-tone']
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true })
  await page.waitForTimeout(pause)
  await page.keyboard.press('Escape')
  await page
    .locator('nav')
    .getByText(/^Work experience/)
    .click()
  await page
    .getByRole('textbox', { name: /bullet point/i })
    .first()
    .click()
  await shoot()
  await context.close()
  return shots
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const packer = await browser.newPage()
const height = Math.round((pictureWidth * viewport.height) / viewport.width)
const screens = [1, 2, 3].map((step) => ({
  light: `/images/landing/step-${step}-light.webp`,
  dark: `/images/landing/step-${step}-dark.webp`,
  width: pictureWidth,
  height,
}))
for (const scheme of ['light', 'dark']) {
  for (const [at, png] of (await takeScreens(browser, scheme)).entries()) {
    const bytes = await pack(packer, png)
    writeFileSync(join(root, 'public', screens[at][scheme]), bytes)
    console.log(`${screens[at][scheme]}: ${bytes.length} bytes`)
  }
}
await browser.close()
writeFileSync(
  join(root, 'components', 'site', 'landing', 'landing-screens.json'),
  `${JSON.stringify(screens, null, 2)}\n`,
)
