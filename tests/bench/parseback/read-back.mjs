// One CV through one template and one reader, and what is left of many.
import { readPortrait } from '../../../scripts/support/portrait.mjs'

const kinds = ['name', 'email', 'phone', 'employer', 'title', 'institution', 'dates']

/** Adds up readings. */
export function sumReadings(readings) {
  const sum = { documents: readings.length, facts: {}, strange: 0, missing: [] }
  const shares = ['words', 'wholeBullets', 'order', 'orderInColumns', 'orderBesideDates']
  for (const name of shares) sum[name] = { found: 0, of: 0 }
  for (const kind of kinds) sum.facts[kind] = { found: 0, of: 0 }
  for (const reading of readings) {
    sum.strange += reading.strange
    sum.missing.push(...reading.missing)
    for (const name of shares) addShare(sum[name], reading[name])
    for (const kind of kinds) addShare(sum.facts[kind], reading.facts[kind] ?? { found: 0, of: 0 })
  }
  return sum
}

function addShare(to, { found, of }) {
  to.found += found
  to.of += of
}

export const shareOf = ({ found, of }) => (of === 0 ? 1 : found / of)

/** The facts that must all come back, in one share. */
export function sumFacts(sum) {
  const all = { found: 0, of: 0 }
  for (const kind of kinds) addShare(all, sum.facts[kind])
  return all
}

/** A document on paper, with the boxes of its fields; with a photo where the template is drawn for one. */
export async function printDocument(engine, document, { id, photo: isForPhoto }) {
  const { photo = null, files = {} } = isForPhoto ? readPortrait() : {}
  const design = { ...document.design, template: id }
  const shown = { ...document, design, content: { ...document.content, photo } }
  const result = await engine.render(shown, undefined, undefined, files)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  const { bytes, boxes, pages } = result.rendered
  return { bytes, pages: pages.length, boxes }
}
