// The ratios that are promised, each measured in under a minute beside its peer in the same run.
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { timeCommandLine } from '../install/command-line.bench.mjs'
import { weighEditor } from '../page/weight.bench.mjs'
import { pdfParts, withNewText, withOneEdit } from '../pdf/documents.mjs'
import { findPeers } from '../pdf/peers.mjs'
import { openRacer, race, shareOf } from '../pdf/race.mjs'
import { documents } from '../preview/documents.mjs'
import { raceKeys } from '../preview/race-keys.mjs'
import { signInAccount } from '../saves/account.mjs'
import { newEditors, saveFor } from '../saves/load.mjs'
import { servePeer } from '../saves/peer.mjs'
import { openBrowser, serveApp } from '../support/app.mjs'
import { loadParts } from '../support/parts.mjs'
import { forkPinned } from '../support/pinned.mjs'
import { median } from '../support/statistics.mjs'

async function takeTurns(name) {
  const child = forkPinned(join(root, 'tests', 'bench', 'ratios', 'turns.child.mjs'), [name])
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The turns of ${name} ended with ${code}.`)
  })
  ended.catch(() => {})
  const [ratios] = await Promise.race([once(child, 'message'), ended])
  return median(ratios)
}

/** Ours beside Typst, in the same process as both are used by a server. */
async function raceTypst(documentOf) {
  const parts = await loadParts(pdfParts)
  const document = parts.longResume(parts.countingIds(), { posts: 5, bullets: 8, words: 14 })
  if (!findPeers().present.includes('typst')) return null
  const engines = [await openRacer('ours'), await openRacer('typst')]
  try {
    const round = { warmUp: 10, rounds: 30, pages: 2 }
    return shareOf(...(await race(engines, (number) => documentOf(document, number), round)))
  } finally {
    await Promise.all(engines.map((engine) => engine.close()))
  }
}

/**
 * @typedef {{name: string, says: string, isMore?: true, measure: () => Promise<number | null>}} Measure
 *   `says`: for docs/figures/speed.md; `isMore`: more is better; `measure`: null where its peer is not installed
 */

/** @type {Measure[]} */
export const measures = [
  {
    name: 'keystroke',
    says: 'key to repainted page, one page, to the same editor on stock react-pdf and pdf.js',
    async measure() {
      const [app, browser] = [await serveApp(), await openBrowser()]
      try {
        const length = { warmUp: 6, keys: 24 }
        const [ours, stock] = await raceKeys(browser, app.base, documents[0], length)
        return median(ours.swapped) / median(stock.swapped)
      } finally {
        await browser.close()
        await app.close()
      }
    },
  },
  {
    name: 'speed, one edit',
    says: 'PDF of two pages after an edit of one bullet, to Typst',
    measure: () => raceTypst(withOneEdit),
  },
  {
    name: 'speed, all new',
    says: 'PDF of two pages with all text new, to Typst',
    measure: () => raceTypst(withNewText),
  },
  {
    name: 'weight',
    says: 'JavaScript of the editor until its first field takes input, gzipped, to 340 kB',
    async measure() {
      const [app, browser] = [await serveApp(), await openBrowser()]
      try {
        const visits = []
        for (let visit = 0; visit < 5; visit++) {
          visits.push((await weighEditor(browser, app.base, 'en')).first)
        }
        return median(visits) / 340_000
      } finally {
        await browser.close()
        await app.close()
      }
    },
  },
  {
    name: 'import',
    says: 'reading five PDFs into fields, to their text alone by pdf.js',
    measure: () => takeTurns('import'),
  },
  {
    name: 'matching',
    says: 'reading an ad and a CV and matching them, to counting their words by Intl.Segmenter',
    measure: () => takeTurns('matching'),
  },
  {
    name: 'grounding',
    says: 'checking an edit, to counting its words by Intl.Segmenter',
    measure: () => takeTurns('grounding'),
  },
  {
    name: 'saves',
    says: 'saves a second on the disk, to an empty Next route that parses the same body',
    isMore: true,
    async measure() {
      const [app, peer] = [await serveApp(), await servePeer()]
      try {
        const headers = await signInAccount(app.base)
        const url = (id) => `${app.base}/api/v1/resumes/${id}`
        const sides = [
          () => saveFor({ url, headers, editors: editors[0], seconds: 2 }),
          () => saveFor({ url: () => peer.url, headers, editors: editors[1], seconds: 2 }),
        ]
        const editors = [newEditors(48, 1), newEditors(48, 1)]
        for (const side of sides) await side()
        const ratios = []
        for (let round = 0; round < 5; round++) {
          const [saved, parsed] = [await sides[0](), await sides[1]()]
          ratios.push(saved.perSecond / parsed.perSecond)
        }
        return median(ratios)
      } finally {
        await Promise.all([app.close(), peer.close()])
      }
    },
  },
  {
    name: 'command line',
    says: 'start of the packed command line and a page, to a start of Node with pdf.js',
    async measure() {
      const { ours, peer } = await timeCommandLine(11)
      return median(ours) / median(peer)
    },
  },
]
