// Labelled edits: the development set beside the project where it is there, and the rounds that are kept here.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const rounds = join(root, 'tests', 'bench', 'grounding', 'rounds')
const corpus = join(root, '..', 'shared', 'grounding-corpus')

/** Returns the kind of text and the entry, as the check needs them, for a JSON Pointer of the development set. */
function placeOf(cv, path) {
  const [, section, at, field] = path.split('/')
  if (path === '/basics/summary') return { kind: 'summary', entry: null }
  const kind = field === 'highlights' ? 'bullet' : 'locked'
  return { kind, entry: cv[section]?.[at]?.id ?? `/${section}/${at}` }
}

/** The development set, or null where it is not. */
function readCorpus() {
  if (!existsSync(join(corpus, 'edits.json'))) return null
  const resumes = readJson(join(corpus, 'cvs.json'))
  const edits = readJson(join(corpus, 'edits.json')).map(
    ({ id, cv, path, before, after, label, category }) => ({
      ...{ id, resume: cv, before, after, label, fact: category, advert: '', language: 'en' },
      ...placeOf(resumes[cv], path),
    }),
  )
  return { name: 'development set', resumes, edits }
}

/** `round-10` after `round-9`. */
const byNumber = (left, right) => left.localeCompare(right, 'en', { numeric: true })

/** Reads a folder of a round: `resumes.json` and `edits.jsonl`. */
export function readFolder(folder, name = folder) {
  const edits = readFileSync(join(folder, 'edits.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return {
    name,
    resumes: readJson(join(folder, 'resumes.json')),
    edits: edits.map((line) => {
      const edit = JSON.parse(line)
      return { ...edit, entry: edit.entry ?? null, advert: edit.advert ?? '' }
    }),
  }
}

/**
 * Returns every set that is there, and in words what is missing.
 *
 * @param {{ beside?: boolean }} [options] `beside`: with the development set beside the project
 * @returns {{
 *   sets: {
 *     name: string
 *     resumes: Record<string, unknown>
 *     edits: (import('@/lib/ai/grounding/types').Edit & { id: string; resume: string; label: 'honest' | 'fabricated' })[]
 *   }[]
 *   notes: string[]
 * }}
 */
export function readSets({ beside = true } = {}) {
  const development = beside ? readCorpus() : null
  const kept = existsSync(rounds)
    ? readdirSync(rounds)
        .toSorted(byNumber)
        .map((name) => readFolder(join(rounds, name), name))
    : []
  return {
    sets: [...(development ? [development] : []), ...kept],
    notes:
      development || !beside
        ? []
        : ['the development set (../shared/grounding-corpus) is not here: its rows are missing'],
  }
}
