import { createCustomEntry, createEntry } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { sectionKeys } from '@/lib/resume/sections'
import { bakersCv } from './request-ports'

/** Values that have a form of their own, or are no words of the person. */
const formed =
  /^(?:id|key|kind|startDate|endDate|date|releaseDate|text|lang|level|countryCode|birthDate|fingerprint|photo|src)$/

const word = (count: number) =>
  `zq${[...String(count)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}z`

/** The words in a text that no CV but this one has. */
export const canariesIn = (text: string): Set<string> => new Set(text.match(/zq[a-j]+z/g) ?? [])

/**
 * Makes a CV with a word of its own in every field of every section, with each word's place in the content. Its last
 * post is hidden.
 */
export function canaryCv(): { document: ResumeDocument; places: ReadonlyMap<string, string> } {
  const ids = createIdGenerator()
  const document = bakersCv()
  const { content } = document
  content.basics.summary = 'A baker who plans shifts and orders flour for markets'
  content.basics.label = 'Baker'
  for (const key of sectionKeys) {
    if (key === 'work') continue
    const entry = createEntry(key, ids)
    ;(content[key] as unknown[]).push(entry)
  }
  const bullets = ['Sold bread at the market every week', 'Swept the floor of the shop every day']
  const [post] = content.work
  if (post) {
    const other = { ...post, id: ids.node(), name: 'Mill', position: 'Shop help', highlights: [] }
    const highlights = (texts: string[]) => texts.map((text) => ({ id: ids.node(), text }))
    content.work.push({ ...other, highlights: highlights(bullets) })
    const hidden = { ...other, id: ids.node(), hidden: true }
    content.work.push({ ...hidden, highlights: highlights(['Painted a hidden wall']) })
  }
  content.custom.push({
    ...{ id: ids.node(), title: 'Clubs', entries: [createCustomEntry(ids)] },
  } as (typeof content.custom)[number])

  const places = new Map<string, string>()
  const mark = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      const isOfWords = /\/(?:keywords|roles)$/.test(path) && !path.startsWith('/work')
      const isOfBullets = /\/(?:courses|highlights)$/.test(path)
      const one = isOfBullets ? { id: ids.node(), text: '' } : ''
      const filled = value.length === 0 && (isOfWords || isOfBullets) ? [one] : value
      return filled.map((item, at) => mark(item, `${path}/${at}`))
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, mark(one, `${path}/${key}`)]),
      )
    }
    const key = path.split('/').at(-1) ?? ''
    const isBullet = key === 'text'
    if (typeof value !== 'string' || (formed.test(key) && !isBullet)) return value
    const canary = word(places.size)
    places.set(canary, path)
    if (key === 'url') return `https://${canary}.example`
    if (key === 'email') return `${canary}@example.org`
    if (key === 'phone') return `+351 555 010 ${canary}`
    return [value, canary].filter(Boolean).join(' ')
  }
  const { basics, work, volunteer, education, projects, skills, languages } = content
  const lists = { basics, work, volunteer, education, projects, skills, languages }
  const { certificates, awards, publications, interests, references, custom } = content
  const marked = mark(
    { ...lists, certificates, awards, publications, interests, references, custom },
    '',
  )
  return { document: { ...document, content: { ...content, ...(marked as object) } }, places }
}
