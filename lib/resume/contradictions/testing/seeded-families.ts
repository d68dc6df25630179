import { professions } from '../../samples/gallery'
import { sampleResume } from '../../samples/samples'
import type { ResumeDocument } from '../../schema/document'
import { seededIds } from '../../testing/arbitrary-resume'
import { plainText } from '../../text/rich-text'
import type { ContradictionKind } from '../contradiction-types'

/** Two documents of one person, with one fact changed in the second. */
export type SeededFamily = {
  documents: readonly [ResumeDocument, ResumeDocument]
  kind: ContradictionKind
  /** Text of the changed field. */
  text: string
}

/** Creates a deterministic random generator. */
export function seededChoice(seed: number) {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return {
    chance: (share: number) => next() < share,
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
  }
}

type Choice = ReturnType<typeof seededChoice>

/** Replaces all ids, as if the document had been typed separately. */
function withOwnIds(document: ResumeDocument, seed: number): ResumeDocument {
  const ids = seededIds(seed)
  const renew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renew)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    return Object.fromEntries(
      entries.map(([key, item]) => [key, key === 'id' ? ids.node() : renew(item)]),
    )
  }
  const content = renew(document.content) as ResumeDocument['content']
  return { ...document, id: ids.document(), content }
}

/** Returns the same facts reworded, reordered, less precise, hidden or omitted. */
function vary(document: ResumeDocument, { chance }: Choice, keptId = ''): ResumeDocument {
  const { content, design } = document
  const ofEntries = <T extends { id: string; hidden: boolean }>(entries: readonly T[]): T[] => {
    const fewer = entries.filter(({ id }, at) => at === 0 || id === keptId || chance(0.8))
    const shown = fewer.map((entry) => ({ ...entry, hidden: entry.hidden || chance(0.2) }))
    return chance(0.3) ? shown.toReversed() : shown
  }
  const lessExact = (date: string, isKept: boolean) =>
    !isKept && chance(0.15) ? date.slice(0, 4) : date
  return {
    ...document,
    title: 'Variant',
    design: { ...design, template: 'compact' },
    content: {
      ...content,
      basics: {
        ...content.basics,
        label: 'Open to new work',
        email: chance(0.3) ? content.basics.email.toUpperCase() : content.basics.email,
        phone: chance(0.3) ? content.basics.phone.replaceAll(' ', '-') : content.basics.phone,
        summary: chance(0.5)
          ? 'Looks for a team that measures what it ships.'
          : content.basics.summary,
      },
      work: ofEntries(content.work).map((entry) => ({
        ...entry,
        startDate: lessExact(entry.startDate, entry.id === keptId),
        name: chance(0.3) ? `${entry.name} Ltd` : entry.name,
        highlights: chance(0.3) ? entry.highlights.toReversed() : entry.highlights,
      })),
      education: ofEntries(content.education),
      skills: content.skills.toReversed(),
      sections: [{ key: 'education', visible: chance(0.5), title: '', breakBefore: false }],
    },
  }
}

/** Simulates a translation: changes all words except names, dates and numbers. */
function translate(document: ResumeDocument): ResumeDocument {
  const strange = (text: string) =>
    text.replace(
      /(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu,
      (word) => `${[...word].toReversed().join('')}o`,
    )
  const { content, design } = document
  return {
    ...document,
    design: { ...design, language: 'fi' },
    content: {
      ...content,
      basics: { ...content.basics, summary: strange(content.basics.summary) },
      work: content.work.map((entry) => ({
        ...entry,
        position: strange(entry.position),
        highlights: entry.highlights.map((bullet) => ({ ...bullet, text: strange(bullet.text) })),
      })),
      education: content.education.map((entry) => ({
        ...entry,
        studyType: strange(entry.studyType),
        area: strange(entry.area),
        institution: strange(entry.institution),
      })),
    },
  }
}

const otherYear = (date: string) => `${Number(date.slice(0, 4)) - 2}${date.slice(4)}`

/** Reverses the digits of a number, or adds 7 if that gives the same. */
function otherNumber(text: string): string {
  return text.replace(/\d+/, (digits) => {
    const turned = [...digits].toReversed().join('').replace(/^0+/, '')
    return turned === digits || turned === '' || digits.includes('0')
      ? String(Number(digits) + 7)
      : turned
  })
}

type Change = { kind: ContradictionKind; document: ResumeDocument; text: string; entry: string }

/** Returns every possible change of one fact in a document. */
function changesOf(document: ResumeDocument, isTranslated: boolean): Change[] {
  const { content } = document
  const { basics } = content
  const change = (
    kind: ContradictionKind,
    text: string,
    part: Partial<ResumeDocument['content']>,
    entry = '',
  ): Change => ({ kind, text, entry, document: { ...document, content: { ...content, ...part } } })
  const inBasics = (kind: 'name' | 'email' | 'phone', text: string) =>
    change(kind, text, { basics: { ...basics, [kind]: text } })
  const inWork = content.work.flatMap((entry) => {
    const put = (kind: ContradictionKind, text: string, part: Partial<typeof entry>) =>
      change(
        kind,
        text,
        { work: content.work.map((one) => (one === entry ? { ...one, ...part } : one)) },
        entry.id,
      )
    const start = otherYear(entry.startDate)
    const end = entry.endDate === '' ? '2025-05' : otherYear(entry.endDate)
    const numbered = entry.highlights.find(({ text }) =>
      /(?<![\p{L}\d])\d{2,}(?![\d.,])/u.test(text),
    )
    const told = otherNumber(numbered?.text ?? '')
    const highlights = entry.highlights.map((one) =>
      one === numbered ? { ...one, text: told } : one,
    )
    return [
      put('start', start, { startDate: start }),
      // Not before the start, which would be another error.
      ...(end.slice(0, 7) > entry.startDate.slice(0, 7) ? [put('end', end, { endDate: end })] : []),
      put('employer', 'Zukunft Quarry', { name: 'Zukunft Quarry' }),
      ...(isTranslated ? [] : [put('title', 'Head of Quality', { position: 'Head of Quality' })]),
      ...(numbered ? [put('number', plainText(told), { highlights })] : []),
    ]
  })
  const inEducation = content.education.flatMap((entry) => {
    const put = (kind: ContradictionKind, text: string, part: Partial<typeof entry>) =>
      change(
        kind,
        text,
        { education: content.education.map((one) => (one === entry ? { ...one, ...part } : one)) },
        entry.id,
      )
    if (isTranslated)
      return [put('end', otherYear(entry.endDate), { endDate: otherYear(entry.endDate) })]
    return [
      put('degree', 'PhD', { studyType: 'PhD' }),
      put('institution', 'Zukunft College', { institution: 'Zukunft College' }),
    ]
  })
  const isPast = (entry: Change) => entry.kind !== 'end' || entry.text !== ''
  return [
    inBasics('name', `${basics.name.split(' ')[0]} Quarrington`),
    inBasics('email', `x${basics.email}`),
    inBasics('phone', otherNumber(basics.phone)),
    ...inWork,
    ...inEducation,
  ].filter(isPast)
}

function originOf(seed: number): { document: ResumeDocument; choice: Choice } {
  const choice = seededChoice(seed)
  const document = sampleResume(choice.pick(professions), seededIds(seed))
  return { choice, document }
}

/** Returns a reworded copy of a document, with the same or with new ids. */
function copyOf(document: ResumeDocument, choice: Choice, seed: number, kept = ''): ResumeDocument {
  const varied = vary(document, choice, kept)
  if (choice.chance(0.5)) return withOwnIds(varied, seed + 10_000)
  const copy = { ...varied, id: seededIds(seed + 20_000).document() }
  return { ...copy, lineage: { documentId: document.id, version: 0 } }
}

/** Creates two CVs of one person with one contradiction. */
export function seededFamily(seed: number): SeededFamily {
  const { document, choice } = originOf(seed)
  const isTranslated = choice.chance(0.25)
  const { kind, text, entry, document: changed } = choice.pick(changesOf(document, isTranslated))
  if (!isTranslated)
    return { documents: [document, copyOf(changed, choice, seed, entry)], kind, text }
  const id = seededIds(seed + 20_000).document()
  const translated = { ...translate(changed), id, lineage: { documentId: document.id, version: 0 } }
  // Bullets of a translation have other words around the number.
  const told =
    kind === 'number'
      ? plainText(
          translate(changed)
            .content.work.flatMap(({ highlights }) => highlights)
            .find(({ id: bullet }) =>
              changed.content.work.some(({ highlights }) =>
                highlights.some((one) => one.id === bullet && plainText(one.text) === text),
              ),
            )?.text ?? '',
        )
      : text
  return { documents: [document, translated], kind, text: told }
}

/** Creates two consistent CVs of one person: a reworded version, or a translation. */
export function cleanPair(seed: number): readonly [ResumeDocument, ResumeDocument] {
  const { document, choice } = originOf(seed)
  if (choice.chance(0.3)) {
    const lineage = { documentId: document.id, version: 0 }
    return [document, { ...translate(document), id: seededIds(seed + 20_000).document(), lineage }]
  }
  return [document, copyOf(document, choice, seed)]
}
