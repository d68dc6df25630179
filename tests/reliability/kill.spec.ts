import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { startBrowser } from './killable-browser'

/** QUALITY.md R1. One browser start a round; the profile goes on from round to round. */
const rounds = Number(process.env.VITAE_KILL_ROUNDS) || 10
const roundsPerTest = 50

type Typed = { text: string; at: number }

/** Calls back with the field's text whenever the page says that everything is saved. */
async function watchSaved(page: Page, field: Locator, onSaved: (text: string) => void) {
  await page.exposeFunction('tellSaved', onSaved)
  await field.evaluate((field: HTMLInputElement) => {
    const status = document.querySelector('[data-save-status]')
    if (!status) throw new Error('Nothing says whether anything is saved.')
    const tell = (window as unknown as { tellSaved: (text: string) => void }).tellSaved
    new MutationObserver(() => {
      if (status.getAttribute('data-save-status') === 'saved') tell(field.value)
    }).observe(status, { attributeFilter: ['data-save-status'] })
  })
}

async function typeUntilKilled(page: Page, round: number) {
  const typed: Typed[] = []
  let saved = ''
  const field = page.getByLabel('Full name')
  await field.fill(`round ${round} `)
  await watchSaved(page, field, (text) => {
    saved = text
  })
  await expect(field).toBeFocused()
  let text = await field.inputValue()
  const count = 5 + Math.floor(Math.random() * 35)
  for (let i = 0; i < count; i++) {
    const letter = String.fromCharCode(97 + (i % 26))
    await page.keyboard.type(letter)
    text += letter
    typed.push({ text, at: performance.now() })
    await page.waitForTimeout(Math.random() * 30)
  }
  return { typed, saved: () => saved, killedAt: performance.now() }
}

for (let first = 0; first < rounds; first += roundsPerTest) {
  const last = Math.min(first + roundsPerTest, rounds)
  test(`a killed browser keeps every acknowledged key, rounds ${first + 1} to ${last}`, async ({
    baseURL,
  }) => {
    test.setTimeout(30_000 + (last - first) * 20_000)
    const profile = mkdtempSync(join(tmpdir(), 'vitae-kill-'))
    let address = new URL('/editor', baseURL).href
    let acknowledged: string | null = null
    let typed: Typed[] = []
    let killedAt = 0
    let worst = 0
    let acknowledgements = 0
    try {
      // The last start only looks.
      for (let round = first; round <= last; round++) {
        const browser = await startBrowser(profile)
        try {
          const { page } = browser
          await page.goto(address)
          const field = page.getByLabel('Full name')
          await expect(field).toBeEditable({ timeout: 20_000 })
          if (acknowledged !== null) {
            const found = await field.inputValue()
            expect(typed.map(({ text }) => text)).toContain(found)
            expect(found.length).toBeGreaterThanOrEqual(acknowledged.length)
            const lost = typed.find(({ text }) => text.length > found.length)
            if (lost) worst = Math.max(worst, killedAt - lost.at)
          }
          if (round === last) break
          const outcome = await typeUntilKilled(page, round)
          address = page.url()
          typed = outcome.typed
          killedAt = outcome.killedAt
          await browser.kill()
          acknowledged = outcome.saved()
          if (acknowledged !== '') acknowledgements++
        } finally {
          await browser.kill()
        }
      }
    } finally {
      rmSync(profile, { recursive: true, force: true })
    }
    // A page that acknowledges nothing would lose nothing, either.
    expect(acknowledgements).toBeGreaterThan(0)
    test.info().annotations.push({ type: 'typing lost at most, ms', description: `${worst}` })
    console.log(`${last - first} kills: at most ${worst.toFixed(0)} ms of typing lost`)
  })
}
