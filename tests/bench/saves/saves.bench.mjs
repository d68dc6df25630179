import { serveApp } from '../support/app.mjs'
import { median } from '../support/statistics.mjs'
import { readHealth, signInAccount } from './account.mjs'
import { countOdd, countWrong, sayOdd } from './judge.mjs'
import { bodyBytes, newEditors, saveFor } from './load.mjs'
import { servePeer } from './peer.mjs'

const rounds = 8
const seconds = 3

const whole = (value) => String(Math.round(value))
const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`

/**
 * Measures the saves per second that reach the disk, against an empty Next route that only parses the same body; the
 * time of one save at a usual rate; the behaviour beyond capacity.
 */
export async function run() {
  const [app, peer] = [await serveApp(), await servePeer()]
  try {
    const headers = await signInAccount(app.base)
    const url = (id) => `${app.base}/api/v1/resumes/${id}`
    const editors = newEditors(48, 1)
    const peers = newEditors(48, 1)
    const save = () => saveFor({ url, headers, editors, seconds })
    const parse = () => saveFor({ url: () => peer.url, headers, editors: peers, seconds })

    // Warm both, and make every document. Then one round each in turn, so that whatever else the
    // machine does meets both.
    await save()
    await parse()
    const saves = []
    const parsed = []
    for (let round = 0; round < rounds; round++) {
      parsed.push(await parse())
      saves.push(await save())
    }
    const calm = newEditors(50, 1_000)
    await saveFor({ url, headers, editors: calm, seconds: 2 })
    const usual = await saveFor({ url, headers, editors: calm, seconds: 10, rate: 100 })

    const before = (await readHealth(app.base, headers)).residentBytes
    const crowd = newEditors(300, 2_000)
    const beyond = await saveFor({ url, headers, editors: crowd, seconds: 10 })
    const after = (await readHealth(app.base, headers)).residentBytes
    const again = await saveFor({ url, headers, editors: crowd, seconds: 10 })
    const later = (await readHealth(app.base, headers)).residentBytes

    const wrong = await countWrong(url, headers, [...editors, ...calm, ...crowd])
    const rate = middleOf(saves).perSecond
    const ratio = median(saves.map(({ perSecond }, at) => perSecond / parsed[at].perSecond))
    const odd = countOdd([...saves, usual, beyond, again])
    const row = (name, { perSecond, p50, p99, statuses }) => [
      name,
      whole(perSecond),
      whole(p50),
      whole(p99),
      String(statuses.get(429) ?? 0),
    ]
    return {
      title: `Saves of ${bodyBytes / 1000} kB on the disk`,
      columns: ['load', 'a second', 'p50 ms', 'p99 ms', '429'],
      rows: [
        row('empty route, the middle round', middleOf(parsed)),
        row('saves, the middle round', middleOf(saves)),
        row('100 a second, 50 editors', usual),
        row('300 editors at once', beyond),
        row('300 editors at once, once more', again),
      ],
      gates: [
        {
          name: 'saves against an empty route that parses the same body',
          value: ratio.toFixed(2),
          limit: '0.50',
          ok: ratio >= 0.5,
        },
        {
          name: 'answers that are neither 200 nor 429, or none at all',
          value: sayOdd(odd),
          limit: '0',
          ok: odd.size === 0,
        },
        {
          name: '429 without Retry-After',
          value: String(beyond.bare429 + again.bare429),
          limit: '0',
          ok: beyond.bare429 + again.bare429 === 0,
        },
        {
          name: 'acknowledged saves that are not there',
          value: String(wrong),
          limit: '0',
          ok: wrong === 0,
        },
        {
          name: 'memory after twice the crowd against after once',
          value: (later / after).toFixed(2),
          limit: '1.25',
          ok: later / after <= 1.25,
        },
      ],
      notes: [
        `target 250 saves a second: ${whole(rate)}`,
        `target p99 under 150 ms at 100 a second: ${whole(usual.p99)} ms`,
        `memory of the server: ${megabytes(before)} before the crowd, ${megabytes(after)} and ${megabytes(later)} after it`,
        'the load comes from the same machine, and shares its cores',
      ],
    }
  } finally {
    await Promise.all([app.close(), peer.close()])
  }
}

/** The round whose rate is the median. */
function middleOf(measured) {
  const rate = median(measured.map(({ perSecond }) => perSecond))
  return measured.find(({ perSecond }) => perSecond === rate) ?? measured[0]
}
