import fc from 'fast-check'
import { customEntryFields } from '../entry-fields'
import { createIdGenerator, type IdGenerator } from '../ids'
import { adjustmentRanges, designRanges } from '../resume-limits'
import { letterContentSchema } from '../schema/content'
import { adjustmentChoices, designSchema } from '../schema/design'
import type { LetterDocument, ResumeDocument } from '../schema/document'
import { type SectionKey, sectionKeys } from '../sections'
import { readDocument } from '../upgrade'
import {
  arbitraryBasics,
  arbitraryBullet,
  arbitraryEntries,
  arbitraryLine,
  arbitrarySectionEntries,
  arbitraryUnknown,
} from './arbitrary-entries'

/** Creates an id generator with reproducible, unique ids. */
export function seededIds(seed: number): IdGenerator {
  let state = seed >>> 0
  return createIdGenerator(
    (bytes) => {
      for (let at = 0; at < bytes.length; at++) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        bytes[at] = state >>> 24
      }
    },
    () => 1_700_000_000_000,
  )
}

const arbitraryDesign = () =>
  fc.record(
    {
      template: fc.constantFrom('plain', 'compact'),
      headingFont: fc.constantFrom('', 'fraunces'),
      bodyFont: fc.constantFrom('', 'lato-of-tomorrow'),
      accent: fc.constantFrom('#2437c9', '#0a7d4f'),
      fontSize: fc.double({ ...designRanges.fontSize, noNaN: true }),
      language: fc.constantFrom('en', 'de', 'pt-BR'),
      pageNumbers: fc.boolean(),
      carry: fc.boolean(),
      nameSize: fc.double({ ...adjustmentRanges.nameSize, noNaN: true }),
      titleOrder: fc.constantFrom(...adjustmentChoices.titleOrder),
    },
    {
      requiredKeys: [
        'template',
        'headingFont',
        'bodyFont',
        'accent',
        'fontSize',
        'language',
        'pageNumbers',
        'carry',
      ],
    },
  )

const arbitraryMeta = () =>
  fc
    .tuple(
      arbitraryUnknown(),
      fc.constantFrom('', '2026-11-20T09:00:00.000Z', '2026-11-20T10:30:00.000Z'),
    )
    .map(([unknown, lastModified]) => ({ ...unknown, lastModified }))

const arbitraryAttested = () =>
  fc.array(
    fc.record({
      text: arbitraryLine(),
      place: fc.constant('basics/name'),
      at: fc.constant('2026-11-20T09:00:00Z'),
    }),
    { maxLength: 2 },
  )

const arbitraryStories = () =>
  fc.array(
    fc.record({
      id: fc.constant(''),
      title: arbitraryLine(),
      situation: arbitraryLine(),
      result: arbitraryLine(),
      lines: fc.uniqueArray(fc.constantFrom('basics', 'k3v8m2x0qz1d', 'k3v8m2x0qz1e')),
    }),
    { maxLength: 2 },
  )

const arbitraryPhoto = () =>
  fc.option(
    fc.record({
      fileId: fc.constant('0123456789abcdef'.repeat(4)),
      sourceId: fc.constantFrom('', 'fedcba9876543210'.repeat(4)),
      alt: arbitraryLine(),
      crop: fc.record({
        x: fc.constant(0),
        y: fc.constant(0.1),
        width: fc.constant(1),
        height: fc.constant(0.5),
      }),
      look: fc.record({
        greyscale: fc.boolean(),
        brightness: fc.constant(1.2),
        contrast: fc.constant(0.9),
        warmth: fc.constant('kept'),
      }),
    }),
  )

/** Assigns ids to all nodes in order. */
function withIds(value: unknown, ids: IdGenerator): unknown {
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'id' && item === '' ? ids.node() : withIds(item, ids),
    ]),
  )
}

const arbitrarySections = () =>
  fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('summary', ...sectionKeys, 'custom:0', 'gone'),
      visible: fc.boolean(),
      title: arbitraryLine(),
      breakBefore: fc.boolean(),
    }),
    { selector: (state) => state.key, maxLength: 5 },
  )

/**
 * Generates any valid CV: all sections, custom ones, formatting, flags, unknown fields, unusual
 * text.
 * @param filled sections that may have entries; fewer give smaller documents
 */
export const arbitraryResume = (
  filled: readonly SectionKey[] = sectionKeys,
): fc.Arbitrary<ResumeDocument> =>
  fc
    .tuple(
      fc.nat(),
      fc.record({
        basics: arbitraryBasics(),
        ...Object.fromEntries(filled.map((key) => [key, arbitrarySectionEntries(key)])),
        custom: fc.array(
          fc.record({
            id: fc.constant(''),
            title: arbitraryLine(),
            entries: arbitraryEntries(customEntryFields),
          }),
          { maxLength: 2 },
        ),
        sections: arbitrarySections(),
        photo: arbitraryPhoto(),
        attested: arbitraryAttested(),
        stories: arbitraryStories(),
        meta: arbitraryMeta(),
      }),
      arbitraryUnknown(),
      arbitraryUnknown(),
      fc.record({
        title: arbitraryLine(),
        design: arbitraryDesign(),
        lineage: fc.option(fc.record({ documentId: fc.constant('x'), version: fc.nat() })),
      }),
    )
    .map(([seed, content, unknown, unknownContent, own]) => {
      const ids = seededIds(seed)
      const document = { ...unknown, ...own, id: ids.document(), kind: 'resume', schemaVersion: 1 }
      const read = readDocument({
        ...document,
        content: withIds({ ...unknownContent, ...content }, ids),
      })
      if (!read.ok || read.document.kind !== 'resume') throw new Error(JSON.stringify(read))
      return nameCustomSection(read.document)
    })

/** Sets the section state's key to the first custom section's id. */
function nameCustomSection(document: ResumeDocument): ResumeDocument {
  const first = document.content.custom[0]?.id ?? 'gone-too'
  const sections = document.content.sections.map((state) =>
    state.key === 'custom:0' ? { ...state, key: first } : state,
  )
  return { ...document, content: { ...document.content, sections } }
}

/** Generates any valid cover letter. */
export const arbitraryLetter = (): fc.Arbitrary<LetterDocument> =>
  fc
    .tuple(
      fc.nat(),
      arbitraryBasics(),
      fc.array(arbitraryBullet(), { maxLength: 4 }),
      fc.record({ subject: arbitraryLine(), opening: arbitraryLine(), closing: arbitraryLine() }),
      arbitraryMeta(),
    )
    .map(([seed, basics, paragraphs, lines, meta]) => {
      const ids = seededIds(seed)
      const content = withIds({ basics, paragraphs, ...lines, meta }, ids)
      return {
        id: ids.document(),
        kind: 'letter',
        schemaVersion: 1,
        title: '',
        content: letterContentSchema.parse(content),
        design: designSchema.parse({}),
        lineage: null,
      }
    })
