// The CVs that the bench fits to pages: real ones of the import corpus where it is there, and
// generated ones of every length.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'

/** The makers of documents and the parts of the solver that judge its answers. */
export const fitParts = {
  'tests/fixtures/paper-documents': ['countingIds', 'fullResume', 'longResume'],
  'lib/resume/samples/gallery': ['professions'],
  'lib/resume/samples/samples': ['sampleResume'],
  'lib/resume/json-resume/json-resume': ['importJsonResume'],
  'lib/pdf/templates/catalogue': ['templateCatalogue'],
  'lib/pdf/fit/ladder': ['floorsOf', 'ladderFrom', 'settingOf'],
  'lib/pdf/fit/measure': ['measureSheets'],
}

const corpus = resolve(root, '..', 'shared', 'import-corpus', 'dev', 'truth')

/** CVs of the import corpus, as many as asked for, spread over all of it; none where it is missing. */
function corpusCvs({ importJsonResume }, ids, count) {
  if (!existsSync(corpus)) return []
  const seen = new Set()
  const names = readdirSync(corpus).filter((name) => {
    if (!name.endsWith('.json')) return false
    // One text in many layouts is one CV here.
    const person = name.split('-')[0]
    return !seen.has(person) && seen.add(person)
  })
  return names.slice(0, count).flatMap((name) => {
    const read = importJsonResume(JSON.parse(readFileSync(join(corpus, name), 'utf8')), ids)
    return read.ok ? [{ name, document: read.document }] : []
  })
}

/** Forty CVs: at most twenty of the corpus, the samples, and generated ones up to the number. */
export function fortyCvs(parts) {
  const { countingIds, fullResume, longResume, professions, sampleResume } = parts
  const ids = countingIds()
  const cvs = [
    ...corpusCvs(parts, ids, 20),
    ...professions.map((name) => ({ name, document: sampleResume(name, ids) })),
    { name: 'every section', document: fullResume(ids) },
  ]
  for (let made = 0; cvs.length < 40; made++) {
    const posts = 1 + (made % 9)
    const bullets = 2 + ((made * 5) % 8)
    const words = 8 + ((made * 7) % 22)
    cvs.push({
      name: `${posts} posts, ${bullets} bullets of ${words} words`,
      document: longResume(ids, { posts, bullets, words }),
    })
  }
  return cvs
}
