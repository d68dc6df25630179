import { importLimits } from '../import-limits'
import { type PdfObject, readObjects } from './read-objects'

/** Limits of the forms (form XObjects, ISO 32000-2, 8.10) that a page draws. */
type FormLimits = {
  /** Forms that all pages draw together, each as often as it is drawn. */
  forms: number
  /** Forms that are drawn inside each other. */
  depth: number
}

const defaultLimits: FormLimits = {
  forms: importLimits.pdfForms,
  depth: importLimits.pdfFormDepth,
}

const reference = /^\s*(\d+)\s+\d+\s+R/

/** Returns the words of a dictionary that begins in a text, up to its end. */
function dictionaryIn(text: string): string {
  const marks = /<<|>>/g
  let depth = 0
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    depth += mark[0] === '<<' ? 1 : -1
    if (depth === 0) return text.slice(0, marks.lastIndex)
  }
  return text
}

type Objects = ReadonlyMap<number, PdfObject>

/** Returns the words of a dictionary by its key, written in place or as an object of its own; null without one. */
function dictionaryOf(objects: Objects, words: string, key: string): string | null {
  const at = new RegExp(`/${key}(?![\\w.-])`).exec(words)
  if (!at) return null
  const behind = words.slice(at.index + at[0].length)
  const number = reference.exec(behind)?.[1]
  if (number !== undefined) return objects.get(Number(number))?.words ?? ''
  return dictionaryIn(behind)
}

/** Returns the names of the XObjects of some resources, with their numbers. */
function xobjectsOf(objects: Objects, resources: string): Map<string, number> {
  const words = dictionaryOf(objects, resources, 'XObject') ?? ''
  const pairs = words.matchAll(/\/([^\s/<>[\](){}%]+)\s+(\d+)\s+\d+\s+R/g)
  return new Map(Array.from(pairs, ([, name = '', number]) => [name, Number(number)]))
}

/** Counts by name how often a stream draws an XObject. */
function drawnBy(words: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [, name = ''] of words.matchAll(/\/([^\s/<>[\](){}%]+)\s+Do(?![\w.*'"-])/g)) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Returns the numbers of the streams of a page. */
function contentsOf(objects: Objects, page: string): number[] {
  const behind = /\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(page)?.[1] ?? ''
  const numbers = (text: string) =>
    Array.from(text.matchAll(/(\d+)\s+\d+\s+R/g), ([, n]) => Number(n))
  return numbers(behind).flatMap((number) => {
    const { words = '', drawn = '' } = objects.get(number) ?? {}
    return drawn === '' && /^\s*\[/.test(words) ? numbers(words) : [number]
  })
}

/** Returns the resources of a page, its own or those of a node above it. */
function resourcesOfPage(objects: Objects, page: string): string {
  let words = page
  for (let level = 0; level < 50; level++) {
    const found = dictionaryOf(objects, words, 'Resources')
    if (found !== null) return found
    const parent = /\/Parent\s+(\d+)\s+\d+\s+R/.exec(words)?.[1]
    words = objects.get(Number(parent))?.words ?? ''
  }
  return ''
}

/** Counts the forms that streams of a PDF draw, each with those inside of it. Stops above the limits. */
class FormCounter {
  readonly #counts = new Map<string, number>()
  readonly #open = new Set<string>()

  constructor(
    readonly objects: Objects,
    readonly limits: FormLimits,
  ) {}

  /** @param resources of the page or form that draws it, used by a form without its own */
  count(number: number, resources: string): number {
    const object = this.objects.get(number)
    if (!object || object.drawn === '') return 0
    const own = dictionaryOf(this.objects, object.words, 'Resources') ?? resources
    const key = `${number} ${own === resources ? resources : ''}`
    const known = this.#counts.get(key)
    if (known !== undefined) return known
    // A form inside of itself is not drawn again.
    if (this.#open.has(key)) return 0
    if (this.#open.size > this.limits.depth) return Number.POSITIVE_INFINITY
    this.#open.add(key)
    const places = xobjectsOf(this.objects, own)
    let sum = 0
    for (const [name, times] of drawnBy(object.drawn)) {
      const place = places.get(name)
      if (place === undefined || this.objects.get(place)?.drawn === '') continue
      sum += times * (1 + this.count(place, own))
      if (sum > this.limits.forms) break
    }
    this.#open.delete(key)
    this.#counts.set(key, sum)
    return sum
  }
}

/**
 * Returns true for a PDF whose pages draw more forms than the limits, or deeper: a few kilobytes of forms that draw each
 * other twice are a million of them. Encrypted streams and other filters than deflate are not counted; the limits of time
 * and memory cover those.
 */
export function drawsTooOften(bytes: Uint8Array, limits: FormLimits = defaultLimits): boolean {
  const objects = readObjects(bytes)
  const counter = new FormCounter(objects, limits)
  let left = limits.forms
  for (const { words } of objects.values()) {
    const streams = contentsOf(objects, words)
    if (streams.length === 0) continue
    const resources = resourcesOfPage(objects, words)
    for (const number of streams) left -= counter.count(number, resources)
    if (left < 0) return true
  }
  return false
}
