// How long a key takes until it is on the disk, and what kills of the browser take.
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '../../../scripts/find-chromium.mjs'
import { serveApp } from '../support/app.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { killedFields, killWhileTyping, summariseRounds } from './kill-rounds.mjs'
import { openBrowser } from './own-browser.mjs'
import { openPeer, pressLetter, watchSaving } from './watch-saving.mjs'

const savedText = 'Saved on this device'
const keys = 200
const kills = 30
const limits = { saved: 50, lost: 100 }

const letters = 'abcdefghijklmnopqrstuvwxyz'
/** Describes the load of the machine, since that decides about every figure here. */
const machineLoad = () =>
  `load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores in the last minute`

const pause = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds))

/** For each key: milliseconds from its letter in the field to "saved" with that letter. */
function delays(seen) {
  const list = []
  for (const [at, { kind, text, at: typedAt }] of seen.entries()) {
    if (kind !== 'typed') continue
    const saved = seen
      .slice(at)
      .find((one) => one.kind === 'saved' && one.text.length >= text.length)
    if (saved) list.push(saved.at - typedAt)
  }
  return list
}

/** Types keys one by one into the open editor, each after the one before is saved. */
async function typeAndWatch(base) {
  const profile = await mkdtemp(join(tmpdir(), 'vitae-saving-'))
  const browser = await openBrowser(profile)
  try {
    const { page } = browser
    await page.goto(`${base}/editor`)
    await page.locator('[data-field-key="basics/name"]').fill('a')
    await page.waitForURL(/#./)
    const field = page.locator('[data-field-key="basics/label"]')
    await field.fill('a')
    await page.locator('[data-page="1"] canvas').first().waitFor()
    // The first pages are drawn and all that loads later is there.
    await page.waitForLoadState('networkidle')
    const client = await page.context().newCDPSession(page)
    const what = { key: 'basics/label', savedText }
    const seen = await watchSaving(client, page, what)
    await page.evaluate(openPeer)
    const bare = []
    for (let count = 0; count < keys; count++) {
      const before = seen.filter(({ kind }) => kind === 'saved').length
      await pressLetter(client, letters[count % letters.length])
      const deadline = Date.now() + 5_000
      while (seen.filter(({ kind }) => kind === 'saved').length === before) {
        if (Date.now() > deadline) throw new Error('A key was not saved within 5 s.')
        await pause(5)
      }
      bare.push(await page.evaluate(() => window.writeBareRow()))
      // As fast as a quick writer.
      await pause(60)
    }
    return { saved: delays(seen), bare }
  } finally {
    await browser.kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function savingTable({ saved, bare }) {
  const p95 = Number(percentile95(saved).toFixed(1))
  const row = (name, values) => [
    name,
    String(values.length),
    ...[median(values), percentile95(values), Math.max(...values)].map((one) => one.toFixed(1)),
  ]
  return {
    title: 'Input to saved on this device',
    columns: ['what', 'times', 'p50 ms', 'p95 ms', 'worst ms'],
    rows: [row('a key, saved', saved), row('a bare write of one row, after each key', bare)],
    gates: [{ name: 'p95 in ms', value: p95, limit: limits.saved, ok: p95 < limits.saved }],
    notes: [
      'from the letter in the field to the word "saved", through the disk, in the real editor',
      machineLoad(),
    ],
  }
}

function killTable(places) {
  const summaries = places.map(({ name, verdicts }) => ({ name, ...summariseRounds(verdicts) }))
  const worst = Math.max(...summaries.map(({ worstMilliseconds }) => worstMilliseconds))
  const sum = (key) => summaries.reduce((total, summary) => total + summary[key], 0)
  const gate = (name, value, limit) => ({ name, value, limit, ok: value <= limit })
  return {
    title: 'Browser killed while typing',
    columns: [
      'field',
      'kills',
      'keys',
      'acknowledged',
      'acknowledged and lost',
      'worst ms of typing lost',
    ],
    rows: summaries.map(
      ({ name, rounds, keys, acknowledged, lostAcknowledged, worstMilliseconds }) =>
        [name, rounds, keys, acknowledged, lostAcknowledged, worstMilliseconds.toFixed(0)].map(
          String,
        ),
    ),
    gates: [
      gate('acknowledged letters lost', sum('lostAcknowledged'), 0),
      gate('texts that are not the beginning of what was typed', sum('mixedUp'), 0),
      gate(`kills that took more than ${limits.lost} ms, or three bare writes`, sum('overPeer'), 0),
    ],
    notes: [
      `target: at most ${limits.lost} ms of typing; here ${worst.toFixed(0)} ms at worst`,
      machineLoad(),
    ],
  }
}

/** @returns {Promise<object[]>} two tables */
export async function run() {
  process.env.PLAYWRIGHT_CHROMIUM_PATH ??= await ensureChromium()
  const { base, close } = await serveApp()
  try {
    const saving = savingTable(await typeAndWatch(base))
    const rounds = kills / killedFields.length
    const places = []
    for (const { name, place } of killedFields) {
      places.push({ name, verdicts: await killWhileTyping({ base, rounds, savedText, place }) })
    }
    return [saving, killTable(places)]
  } finally {
    await close()
  }
}
