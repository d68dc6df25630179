import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { docxText, pdfText } from '../reading/plain-text.mjs'
import { openEngines } from './engines/open-engines.mjs'
import { findUnshown } from './find-unshown.mjs'
import { halfOf, readLanguage } from './languages/read-language.mjs'
import { looks } from './looks/catalogue.mjs'
import { composePaper } from './paper/compose-paper.mjs'
import { drawQuirks } from './paper/draw-quirks.mjs'
import { writeTruth } from './paper/write-truth.mjs'
import { composePerson } from './people/compose-person.mjs'
import { halfOfSet, planOf } from './plan.mjs'
import { randomOf } from './random.mjs'

/**
 * Makes the documents of one set, their truths and the manifest.
 *
 * @param {'a' | 'more' | 'b' | 'later' | 'newest' | 'typst' | 'typst-unseen'} set
 * @param {string} folder emptied first; gets docs/, truth/ and manifest.json
 * @param {{only?: string[]}} [options] the ids of looks
 * @returns {Promise<{count: number, missing: string[], unshown: string[]}>} engines that are not installed;
 *   what a truth says and its file does not, which should be nothing
 */
export async function generateSet(set, folder, { only } = {}) {
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['docs', 'truth']) mkdirSync(join(folder, name), { recursive: true })
  const wanted = looks[set].filter(({ id }) => !only || only.includes(id))
  const { engines, missing, close } = await openEngines(wanted)
  const manifest = []
  const unshown = []
  for (const { person, language, look } of planOf(set, wanted)) {
    const engine = engines[look.engine]
    if (!engine) continue
    const id = `${person}-${look.id}`
    const words = halfOf(readLanguage(language), halfOfSet(set))
    const facts = composePerson(words, randomOf(`${set} ${person}`))
    const quirks = { ...drawQuirks(words, randomOf(`quirks ${id}`)), ...look.quirks }
    const paper = composePaper(facts, words, quirks, look.traits)
    const truth = writeTruth(paper, look.traits)
    const bytes = await engine(paper, look)
    const isWord = look.kind === 'docx'
    const { text, pages } = isWord ? { text: docxText(bytes) } : await pdfText(bytes)
    for (const { path, value } of findUnshown(truth, text)) unshown.push(`${id} ${path} ${value}`)
    const file = `docs/${id}.${isWord ? 'docx' : 'pdf'}`
    writeFileSync(join(folder, file), bytes)
    writeFileSync(join(folder, 'truth', `${id}.json`), `${JSON.stringify(truth, null, 1)}\n`)
    const { kind } = look
    manifest.push({
      ...{ id, file, truth: `truth/${id}.json`, person, language, kind, look: look.id },
      ...{ pages, bytes: bytes.length, truthDigest: digestOf(truth) },
    })
  }
  await close()
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
  return { count: manifest.length, missing, unshown }
}

const digestOf = (truth) =>
  createHash('sha256').update(JSON.stringify(truth)).digest('hex').slice(0, 16)
