// Readers of PDFs. Each takes the bytes and gives the text in its own order; those that are not
// installed are null, and the table says so.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { peersOf } from '../support/peers.mjs'
import { turnLines } from './turn-lines.mjs'

/** The pieces of text of every page, as pdf.js finds them, in the file's own order. */
async function readItems(bytes) {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items)
  }
  await task.destroy()
  return pages
}

async function readWithPdfjs(bytes) {
  const pages = await readItems(bytes)
  return pages
    .map((items) => items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''))
    .join('\n')
}

/** Points by which baselines of one line may differ. */
const sameLine = 2
/** Share of the type size that makes a space. */
const wordGap = 0.15

/**
 * Reads as old applicant systems do: everything at one height is one line over the whole width of
 * the page, whatever column it stands in.
 */
async function readLines(bytes) {
  const pages = await readItems(bytes)
  return pages
    .map((items) => {
      const lines = []
      const runs = items
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, width, transform: [size, , , , x, y] }) => ({ str, width, size, x, y }))
        .sort((a, b) => b.y - a.y)
      for (const run of runs) {
        const line = lines.at(-1)
        if (line && line[0].y - run.y <= sameLine) line.push(run)
        else lines.push([run])
      }
      return lines.map(joinLine).join('\n')
    })
    .join('\n')
}

function joinLine(runs) {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const { str, width, size, x } of runs.sort((a, b) => a.x - b.x)) {
    text += x - end > size * wordGap ? ` ${str}` : str
    end = x + width
  }
  return text.trim()
}

const isInstalled = (program) => spawnSync(program, ['-v']).error === undefined

/** A reader that is a program and writes the text to its output. */
function programReader(program, argumentsFor) {
  if (!isInstalled(program)) return null
  return async (bytes) => {
    const folder = mkdtempSync(join(tmpdir(), 'vitae-read-'))
    try {
      const path = join(folder, 'read.pdf')
      writeFileSync(path, bytes)
      const { status, stdout, stderr } = spawnSync(program, argumentsFor(path), {
        encoding: 'utf8',
        maxBuffer: 1e8,
      })
      if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
      return stdout
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** The packages of readers that the bench installs for itself. */
export const readerPackages = peersOf('parseback')

async function readWithMupdf(bytes) {
  const { Document } = await readerPackages.load('mupdf')
  const pdf = Document.openDocument(bytes, 'application/pdf')
  const pages = Array.from({ length: pdf.countPages() }, (_, at) =>
    pdf.loadPage(at).toStructuredText('preserve-whitespace').asText(),
  )
  pdf.destroy()
  return pages.join('\n')
}

/**
 * mupdf as a package, else as the program that is installed: of whatever age it is, only what runs from
 * left to right is asked of it. No reader where neither is there.
 */
function mupdfReader() {
  if (readerPackages.isInstalled()) return { read: readWithMupdf, leavesRuns: true }
  const read = programReader('mutool', (path) => ['draw', '-q', '-F', 'txt', path])
  return { read, readsFromLeftOnly: true }
}

/**
 * `followsFile`: takes the text as it stands in the file; the others go by the places on the page.
 * `readsAcross`: everything at one height is a line, whatever column it stands in. `sortsByPlace`:
 * blocks are put in an order that the reader makes out of their places. `leavesRuns`: in a line from
 * right to left, words and numbers come as they stand on the paper from left to right (`turnLines`).
 * `readsFromLeftOnly`: is asked for nothing else.
 *
 * @typedef {{ name: string, followsFile?: boolean, readsAcross?: boolean, sortsByPlace?: boolean, leavesRuns?: boolean, readsFromLeftOnly?: boolean, read: ((bytes: Uint8Array) => Promise<string>) | null }} Reader
 * @returns {Reader[]}
 */
export function openReaders() {
  const poppler = (...options) =>
    programReader('pdftotext', (path) => ['-enc', 'UTF-8', ...options, path, '-'])
  return [
    { name: 'pdf.js', followsFile: true, read: readWithPdfjs },
    { name: 'pdftotext', sortsByPlace: true, read: poppler() },
    { name: 'pdftotext -layout', readsAcross: true, read: poppler('-layout') },
    { name: 'mupdf', followsFile: true, ...mupdfReader() },
    { name: 'lines over the whole width', readsAcross: true, read: readLines },
  ]
}

/**
 * Returns the text that a reader reads from a PDF, in the order of its lines.
 *
 * @param {Reader} reader one that is installed
 * @param {Uint8Array} bytes
 * @param {boolean} fromRight whether the document is written from right to left
 * @returns {Promise<string | null>} null for what is not asked of this reader
 */
export async function readText({ read, leavesRuns, readsFromLeftOnly }, bytes, fromRight) {
  if (fromRight && readsFromLeftOnly) return null
  const text = await read(bytes)
  return fromRight && leavesRuns ? turnLines(text) : text
}
