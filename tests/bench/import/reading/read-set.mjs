import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scoreDocument } from '../score/score-document.mjs'

const child = fileURLToPath(new URL('./read-set.child.mjs', import.meta.url))

function readInChild(folder, usesTags) {
  return new Promise((resolve, reject) => {
    const process = fork(child, [folder, ...(usesTags ? [] : ['--without-tags'])], {
      execArgv: ['--expose-gc'],
    })
    process.once('message', resolve)
    process.once('error', reject)
    process.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The reading of ${folder} ended with ${code}.`))
    })
  })
}

/**
 * Reads every document of a set and scores what came of it.
 *
 * @param {string} folder with docs/, truth/ and manifest.json
 * @param {boolean} [usesTags] whether tags of PDF files are read
 * @returns {Promise<{documents: object[], memory: number}>} each document's manifest row, tallies and times
 */
export async function readSet(folder, usesTags = true) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const { readings, memory } = await readInChild(folder, usesTags)
  const byId = new Map(readings.map((reading) => [reading.id, reading]))
  const documents = manifest.map((row) => {
    const { resume, ...reading } = byId.get(row.id)
    const truth = JSON.parse(readFileSync(join(folder, row.truth), 'utf8'))
    return {
      ...row,
      ...reading,
      isRead: resume !== null,
      tallies: scoreDocument(truth, resume ?? {}),
    }
  })
  return { documents, memory }
}
