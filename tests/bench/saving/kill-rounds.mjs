// A browser that is killed while somebody types, and what is there when it is opened again.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from './own-browser.mjs'
import { watchOpening } from './watch-opening.mjs'
import { pressLetter, watchSaving } from './watch-saving.mjs'

const letters = 'abcdefghijklmnopqrstuvwxyz'
/** The two kinds of field: an input, and the rich field that draws its own letters. */
export const killedFields = [
  { name: 'a line', place: { key: 'basics/name', section: 'Personal details' } },
  { name: 'a field with bold words', place: { key: 'basics/summary', section: 'Summary' } },
]

/** A field that holds more is emptied before the next round, long before its limit. */
const longest = 200
/** Keys before the kill, and milliseconds after each of them: at random in between. */
const keys = { min: 1, max: 16 }
const gap = { min: 5, max: 100 }
/** One key in four is followed by a thought, in which the app says that it is saved. */
const thoughts = 0.25
/** Milliseconds that a thought may take. */
const maxThought = 2_000

const between = ({ min, max }) => min + Math.random() * (max - min)
const pause = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds))

/** Opens the CV and its field, and reads what is stored there. */
async function openField(page, address, { key, section }) {
  const describe = watchOpening(page)
  await page.goto(address)
  const field = page.locator(`[data-field-key="${key}"]`)
  // What is in a closed section is read with its name.
  const row = page.locator('h2').getByRole('button', { name: new RegExp(`^${section}`) })
  try {
    await row.waitFor({ timeout: 30_000 })
  } catch (cause) {
    throw new Error(`The CV did not open: ${await describe()}`, { cause })
  }
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
  await field.waitFor({ timeout: 30_000 })
  const text = await field.evaluate((element) =>
    element instanceof HTMLInputElement ? element.value : element.textContent,
  )
  return { field, text: text ?? '' }
}

async function waitUntilSaved(page, savedText) {
  await page.locator('[data-save-status]').filter({ hasText: savedText }).waitFor()
}

/** Waits until the page has said that this text is saved, if that comes soon. */
async function think(seen, text) {
  const deadline = Date.now() + maxThought
  const isSaved = () => seen.some((one) => one.kind === 'saved' && one.text === text)
  while (!isSaved() && Date.now() < deadline) await pause(2)
}

/** Types letters that follow each other, and kills the browser at a moment that nobody chose. */
async function typeUntilKilled(browser, client, seen, startText) {
  const sent = []
  let text = startText
  for (let left = Math.round(between(keys)); left > 0; left--) {
    const letter = letters[text.length % letters.length]
    text += letter
    sent.push({ at: Date.now(), text })
    // A browser that is gone answers nothing more.
    pressLetter(client, letter).catch(() => {})
    if (Math.random() < thoughts) await think(seen, text)
    else await pause(between(gap))
  }
  const killedAt = Date.now()
  await browser.kill()
  return { sent, killedAt }
}

/** Returns the duration of the slowest bare write beside our saving, the one that the kill ended included. */
function slowestPeer(seen, killedAt) {
  let began = null
  let slowest = 0
  for (const { kind, at } of seen) {
    if (kind === 'peer-began') began = at
    else if (kind === 'peer-ended' && began !== null) {
      slowest = Math.max(slowest, at - began)
      began = null
    }
  }
  return Math.max(slowest, began === null ? 0 : killedAt - began)
}

/**
 * Returns the losses of one kill.
 *
 * @param {{startText: string, sent: {at: number, text: string}[], killedAt: number,
 *   seen: {kind: string, at: number, text: string}[]}} round
 * @param {string} kept what the next browser found
 */
export function judgeRound({ startText, sent, seen, killedAt }, kept) {
  const typed = seen.filter(({ kind }) => kind === 'typed')
  const acknowledged = seen.findLast(({ kind }) => kind === 'saved')?.text ?? startText
  const lastText = sent.at(-1)?.text ?? startText
  const firstLost = typed.find(({ text }) => text.length > kept.length)
  return {
    keys: sent.length,
    shown: typed.length,
    acknowledged: Math.max(0, acknowledged.length - startText.length),
    lostAcknowledged: Math.max(0, acknowledged.length - kept.length),
    /** Milliseconds of typing, by the moment at which the first lost letter stood in the field. */
    lostMilliseconds: firstLost ? Math.max(0, killedAt - firstLost.at) : 0,
    peerMilliseconds: slowestPeer(seen, killedAt),
    /** False when what was kept is not the beginning of what was typed: words were mixed up. */
    isWhole: lastText.startsWith(kept) && kept.startsWith(startText),
    texts: { typed: lastText, kept },
  }
}

/**
 * Kills a browser again and again while letters are typed into one field of a CV, each time
 * opening the same profile and reading what is there.
 *
 * @param {{base: string, rounds: number, savedText: string,
 *   place: {key: string, section: string}, size?: [width: number, height: number]}} options `base`
 *   is the address of the app; `place` the address of a field, and the section to open for it;
 *   `size` that of the window, a desktop's unless given
 * @returns {Promise<(ReturnType<typeof judgeRound> & {databaseLost: boolean})[]>} one verdict a round
 */
export async function killWhileTyping({ base, rounds, savedText, place, size }) {
  const profile = await mkdtemp(join(tmpdir(), 'vitae-kill-'))
  const verdicts = []
  let address = `${base}/editor`
  let last = null
  let browser = null
  try {
    // The browser that finds what one kill left is the one that is killed next.
    for (let round = 0; round <= rounds; round++) {
      browser = await openBrowser(profile, size)
      const { page } = browser
      const { field, text } = await openField(page, address, place)
      if (last) {
        const databaseLost = await browser.hasThrownAway()
        verdicts.push({ ...judgeRound(last, text), databaseLost })
      }
      if (round === rounds) break
      await field.click()
      let startText = text
      if (round === 0 || text.length > longest) {
        await page.keyboard.press('ControlOrMeta+A')
        await page.keyboard.press('a')
        startText = 'a'
        await page.waitForURL(/#./)
        address = page.url()
      }
      await page.keyboard.press('ControlOrMeta+End')
      await waitUntilSaved(page, savedText)
      const client = await page.context().newCDPSession(page)
      const seen = await watchSaving(client, page, {
        key: place.key,
        savedText,
        withPeer: true,
      })
      last = { startText, seen, ...(await typeUntilKilled(browser, client, seen, startText)) }
    }
    return verdicts
  } finally {
    await browser?.kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Whether a kill took more typing than it may: 100 ms, or what the machine made it. A key waits at
 * most for the write in flight and for its own, so on a machine where even a bare write is slow the
 * limit is three of those.
 */
export function isOverPeer({ lostMilliseconds, peerMilliseconds }) {
  return lostMilliseconds > Math.max(100, 3 * peerMilliseconds)
}

/** The verdicts of many rounds in one line of a table. */
export function summariseRounds(verdicts) {
  const sum = (name) => verdicts.reduce((total, verdict) => total + verdict[name], 0)
  return {
    rounds: verdicts.length,
    keys: sum('keys'),
    acknowledged: sum('acknowledged'),
    lostAcknowledged: sum('lostAcknowledged'),
    mixedUp: verdicts.filter(({ isWhole }) => !isWhole).length,
    worstMilliseconds: Math.max(0, ...verdicts.map(({ lostMilliseconds }) => lostMilliseconds)),
    overPeer: verdicts.filter(isOverPeer).length,
    /** Chromium found its database damaged and deleted it: the second copies were all there was. */
    databasesLost: verdicts.filter(({ databaseLost }) => databaseLost).length,
  }
}
