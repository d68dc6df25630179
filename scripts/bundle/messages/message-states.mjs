// How far the messages of a language can be trusted: `machine` was written by a language model, `reviewed` read again
// and corrected by somebody else, `confirmed` by a person who speaks the language. lib/messages/states.json has them by
// patterns of ids; the last one that fits decides, and what a language says itself comes behind "others".
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/root.mjs'
import { readCatalogue, translatable } from './catalogue-files.mjs'
import { patternOf } from './message-tree.mjs'

const readStates = () =>
  JSON.parse(readFileSync(join(root, 'lib', 'messages', 'states.json'), 'utf8'))

/**
 * Counts the messages of a language by their state.
 *
 * @param {string} language
 * @param {readonly string[]} ids
 * @returns {{machine: number, reviewed: number, confirmed: number}}
 */
export function countStates(language, ids, states = readStates()) {
  const rules = [...Object.entries(states.others), ...Object.entries(states[language] ?? {})]
    .map(([glob, state]) => ({ pattern: patternOf(glob), state }))
    .reverse()
  const counts = { machine: 0, reviewed: 0, confirmed: 0 }
  for (const id of ids) {
    const { state = 'machine' } = rules.find(({ pattern }) => pattern.test(id)) ?? {}
    counts[state] += 1
  }
  return counts
}

const countOwn = (language) =>
  countStates(language, Object.keys(translatable(language, readCatalogue('en'))))

/** The source of the module with the counts of each language. */
export const statesSource = (languages) =>
  [
    'export const messageStates = {',
    ...languages.map((language) => `  '${language}': ${JSON.stringify(countOwn(language))},`),
    '}',
    '',
  ].join('\n')

/** Counts the messages of each language by their state, as lines. */
export const listStates = (languages) =>
  languages.map((language) => {
    const { machine, reviewed, confirmed } = countOwn(language)
    return `${language}: ${machine} machine, ${reviewed} reviewed, ${confirmed} confirmed`
  })

/** The rules of lib/messages/states.json as a table of docs/languages.md. It has no counts: each message changes them. */
export const statesTable = (states = readStates()) =>
  [
    '| language | machine | reviewed | confirmed |',
    '| --- | --- | --- | --- |',
    ...Object.entries(states).map(([language, rules]) => {
      const cells = ['machine', 'reviewed', 'confirmed'].map((state) =>
        Object.keys(rules)
          .filter((glob) => rules[glob] === state)
          .map((glob) => (glob === '**' ? 'all' : `\`${glob}\``))
          .join(', '),
      )
      return `| ${[language, ...cells].join(' | ')} |`
    }),
  ].join('\n')
