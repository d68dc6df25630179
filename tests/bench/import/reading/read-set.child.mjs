// Reads the files of one set in a process of its own, so that its memory is its own.
// usage: node read-set.child.mjs FOLDER [--without-tags]; the answer is sent to the parent.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfText } from './plain-text.mjs'
import { openImporter } from './read-cv.mjs'

const folder = process.argv[2]
const files = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).map(
  ({ id, file }) => ({ id, file, bytes: readFileSync(join(folder, file)) }),
)
const pdfs = files.filter(({ file }) => file.endsWith('.pdf'))
const readCv = await openImporter({ usesTags: !process.argv.includes('--without-tags') })

// Warm: neither side pays for what is compiled at first.
for (const { bytes, file } of pdfs.slice(0, 20)) {
  await readCv(bytes, file)
  await pdfText(bytes)
}
globalThis.gc?.()
const before = process.memoryUsage().rss

async function timed(read) {
  const start = performance.now()
  const result = await read()
  return { result, time: performance.now() - start }
}

async function readOne({ id, file, bytes }) {
  try {
    const { result: resume, time } = await timed(() => readCv(bytes, file))
    return { id, file, resume, failure: '', time, textTime: 0 }
  } catch (error) {
    return { id, file, resume: null, failure: String(error), time: 0, textTime: 0 }
  }
}

// A file's two times are taken one after the other, so that a busy moment of the machine is in both.
const readings = []
for (const file of files) {
  const reading = await readOne(file)
  readings.push(reading)
  if (!pdfs.includes(file)) continue
  const { result, time } = await timed(() => pdfText(file.bytes))
  Object.assign(reading, { textTime: time, pages: result.pages })
}
const memory = process.resourceUsage().maxRSS * 1024 - before
process.send({ readings, memory }, () => process.exit(0))
