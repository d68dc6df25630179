import fc from 'fast-check'
import { sectionKeys } from '@/lib/resume/sections'
import type { Slice, SourceLine, SourceText } from '../../source/source-types'
import { draftFieldKind, draftFieldsOf, isListKind } from '../draft-fields'
import type {
  DraftEntry,
  DraftSection,
  DraftSectionKind,
  ImportDraft,
  Traced,
} from '../draft-types'
import { copySlices } from '../slices'

/** Creates a line of a plain page. */
export function lineOf(text: string, number: number): SourceLine {
  const box = { x: 50, y: 50 + 14 * number, width: 6 * text.length, height: 12 }
  const runs = [{ from: 0, to: text.length, size: 11, bold: false, italic: false }]
  const pieces = [{ from: 0, to: text.length, box, runs }]
  return { page: 1, text, box, pieces, bullet: false, level: 0, stream: 0 }
}

/** Creates a source of unstyled lines. */
export const sourceOf = (lines: readonly string[]): SourceText => ({
  layout: 'flow',
  pages: [{ width: 595, height: 842 }],
  lines: lines.map(lineOf),
  links: [],
  language: '',
  mirrored: false,
})

const kinds: readonly DraftSectionKind[] = ['profiles', 'details', 'custom', ...sectionKeys]

const word = fc.constantFrom(
  'Brightwater',
  'Engineer',
  'Mar 2019',
  '2021',
  'led',
  'six',
  '*bold*',
  '_x_',
  'naïve',
  '東京',
  ...['present', 'C++', '2019-04', 'a@b.example', '<b>', 'Größe', 'مهندس'],
)

const arbitraryLine = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

/** Generates drafts with parts of lines in fields, some lines unplaced, some passed over. */
export const arbitraryDraft: fc.Arbitrary<ImportDraft> = fc
  .record({
    lines: fc.array(arbitraryLine, { minLength: 1, maxLength: 12 }),
    kinds: fc.array(fc.constantFrom(...kinds), { maxLength: 4 }),
    choices: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    language: fc.constantFrom('en', 'de', 'sv'),
  })
  .map(({ lines, kinds: chosen, choices, language }) => {
    const source = sourceOf(lines)
    let at = 0
    const choose = (below: number) => (choices[at++ % choices.length] ?? 0) % below
    const built = ['basics' as const, ...chosen].map((kind, number) => ({
      id: `s${number}`,
      kind,
      entries: [0, 1].slice(0, kind === 'basics' ? 1 : 2).map((one) => ({
        id: `s${number}e${one}`,
        fields: {} as Record<string, Traced>,
        lists: {} as Record<string, Traced[]>,
      })),
    }))
    const passedOver: number[] = []
    lines.forEach((text, line) => {
      const middle = 1 + choose(text.length)
      const slices: Slice[] = [
        { line, from: 0, to: middle },
        { line, from: middle, to: text.length },
      ]
      if (choose(6) === 0) passedOver.push(line)
      else for (const slice of slices) if (slice.to > slice.from && choose(4) > 0) put(slice)
    })
    function put(slice: Slice) {
      const section = built[choose(built.length)]
      const entry = section?.entries[choose(section.entries.length)]
      if (!section || !entry) return
      const fields = draftFieldsOf(section.kind)
      const name = fields[choose(fields.length)]?.name ?? ''
      const kind = draftFieldKind(section.kind, name)
      const value = { ...copySlices(source, [slice], kind, language), sure: choose(2) === 0 }
      if (isListKind(kind)) entry.lists[name] = [...(entry.lists[name] ?? []), value]
      else entry.fields[name] ??= value
    }
    const sections: DraftSection[] = built.map((section) => ({
      ...section,
      title: null,
      entries: section.entries satisfies DraftEntry[],
    }))
    return { source, language, sections, passedOver }
  })
