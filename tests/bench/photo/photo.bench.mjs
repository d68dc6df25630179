// Photos of 12 megapixels: how long a warm process takes for one, and whether its memory stays where it is
// over 200; then the whole way on a running server, from the form to pictures that can be read.
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { serveApp } from '../support/app.mjs'
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { openPhotoAccount } from './send-photo.mjs'
import { takePhoto } from './take-photos.mjs'

/** Milliseconds for one, warm (issue: a photo of 12 megapixels in under 1 s). */
const target = 1_000
const many = 200
/** Bytes by which a process may have grown between its first photos and its last. */
const maxGrowth = 25 * 2 ** 20
const part = 40

const wish = {
  kind: 'make',
  crop: { x: 0.1, y: 0.1, width: 0.7, height: 0.8 },
  look: { greyscale: false, brightness: 1.1, contrast: 1 },
  isRound: false,
}
const whole = (value) => value.toFixed(0)
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(0)

/** One process for all photos: its times and, after each, its size. */
async function measureProcess(photos) {
  const { startPhotoProcess } = await loadParts({
    'lib/server/photos/processing/photo-process.ts': ['startPhotoProcess'],
  })
  const child = startPhotoProcess(join(root, 'dist', 'photo-node-process.mjs'))
  const times = []
  const sizes = []
  try {
    for (let at = 0; at < many; at++) {
      const began = performance.now()
      const outcome = await child.ask({ bytes: photos[at % photos.length], wish })
      if (!outcome.ok) throw new Error(`photo ${at}: ${outcome.code}`)
      times.push(performance.now() - began)
      sizes.push(child.residentBytes())
    }
  } finally {
    await child.end()
  }
  return { cold: times[0], warm: times.slice(1), sizes }
}

async function measureServer(photos) {
  const app = await serveApp()
  try {
    const account = await openPhotoAccount(app.base)
    const times = []
    for (const photo of [photos[0], ...photos]) times.push(await account.bring(photo))
    return times.slice(1)
  } finally {
    await app.close()
  }
}

/** @returns {Promise<object>} times, and the memory of the process */
export async function run() {
  const photos = []
  for (let seed = 1; seed <= 5; seed++) photos.push(new Uint8Array(await takePhoto(seed)))
  const { cold, warm, sizes } = await measureProcess(photos)
  const served = await measureServer(photos)
  const [early, late] = [median(sizes.slice(part, 2 * part)), median(sizes.slice(-part))]
  const growth = late - early
  const max = megabytes(Math.max(...photos.map(({ length }) => length)))
  return {
    title: 'Photos of 12 megapixels',
    columns: ['way', 'photos', 'p50 ms', 'p95 ms', 'target ms'],
    rows: [
      ['a process, its first', 1, whole(cold), '', ''],
      [
        'the same process, warm',
        warm.length,
        whole(median(warm)),
        whole(percentile95(warm)),
        target,
      ],
      [
        'a running server, from the form to the pictures',
        served.length,
        whole(median(served)),
        whole(percentile95(served)),
        target,
      ],
    ],
    gates: [
      {
        name: `memory flat over ${many} photos, MB of growth`,
        value: megabytes(growth),
        limit: megabytes(maxGrowth),
        ok: growth <= maxGrowth,
      },
    ],
    notes: [
      `the largest file: ${max} MB`,
      `the process: ${megabytes(early)} MB after its ${part}th photo, ${megabytes(late)} MB at the end, ${megabytes(Math.max(...sizes))} MB at most between two`,
    ],
  }
}
