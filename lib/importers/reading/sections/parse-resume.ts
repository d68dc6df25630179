import type { DraftSection, DraftSectionKind, ImportDraft } from '../../draft/draft-types'
import { languageOf } from '../../lexicon/language-of'
import { type ParsingChoice, scoredParsing } from '../../readings/reading-choice'
import type { SourceText } from '../../source/source-types'
import { readBasics } from '../basics/read-basics'
import { createDraftBuilder, type DraftBuilder } from '../draft-builder'
import { readEducation } from '../entries/read-education'
import { readVolunteer, readWork } from '../entries/read-work'
import { readLanguages } from '../lists/read-languages'
import { readCustom, readInterests, readProjects, readReferences } from '../lists/read-lists'
import { readAwards, readCertificates, readPublications } from '../lists/read-named'
import { readSkills, readSpokenGroups } from '../lists/read-skills'
import { isWithoutContent } from './is-without-content'
import { type LineView, viewLines } from './line-view'
import { decideKinds } from './section-kinds'
import { type Section, type SectionKind, splitSections } from './sections'
import { readClosing, splitClosing } from './split-closing'
import { splitContacts } from './split-contacts'
import { splitLabelledLists } from './split-labelled-lists'
import { splitProjects } from './split-projects'

type Reader = (
  section: Section,
  build: DraftBuilder,
  all: readonly Section[],
) => DraftSection['entries']

/** Readers by kind of section; sections about the person are read together. */
export const readers: Partial<Record<SectionKind, { kind: DraftSectionKind; read: Reader }>> = {
  work: { kind: 'work', read: readWork },
  education: { kind: 'education', read: readEducation },
  skills: { kind: 'skills', read: readSkills },
  projects: { kind: 'projects', read: readProjects },
  languages: { kind: 'languages', read: readLanguages },
  certificates: { kind: 'certificates', read: readCertificates },
  volunteer: { kind: 'volunteer', read: readVolunteer },
  awards: { kind: 'awards', read: readAwards },
  publications: { kind: 'publications', read: readPublications },
  interests: { kind: 'interests', read: readInterests },
  references: { kind: 'references', read: readReferences },
  unknown: { kind: 'custom', read: readCustom },
  'other-known': { kind: 'custom', read: readCustom },
  closing: { kind: 'custom', read: readClosing },
}

type View = { language: string; lines: LineView[] }
const views = new WeakMap<SourceText, View>()

/** Returns the parsed lines of a source, cached: they are the same in every reading. */
function viewOf(source: SourceText): View {
  const known = views.get(source)
  if (known) return known
  const language = languageOf(source.lines.map(({ text }) => text))
  const view = { language, lines: viewLines(source, language) }
  views.set(source, view)
  return view
}

/**
 * Parses a CV into sections, entries and fields. Every value consists of slices of the source;
 * lines without a field are left for the user to place.
 * @param source lines of a file
 * @param decided overrides of heading and entry detection
 */
export function parseResume(
  source: SourceText,
  { headings, entries }: ParsingChoice = scoredParsing,
): ImportDraft {
  // 1. Detect the language; compute line styles.
  const { language, lines } = viewOf(source)
  // 2. Split into sections at headings.
  const split = splitLabelledLists(
    splitContacts(splitSections(lines, source.layout === 'pages', headings)),
  )
  // Headings accepted by style alone may be an unknown wording of "Work".
  const sections = splitProjects(decideKinds(splitClosing(split), headings === 'by-look'))
  const build = createDraftBuilder(source.links)
  // 3. Read the person's data.
  const person = readBasics(sections, source.links, build)
  // 4. Read each section by its kind.
  const listed = sections.flatMap((section): DraftSection[] => {
    const reader = readers[section.kind]
    if (!reader || section.lines.length === 0) return []
    const title = section.heading?.pieces[0]?.stretch ?? null
    const choice = entries[reader.kind]
    const chosen = choice ? { ...section, choice } : section
    const found = build.section(reader.kind, title, reader.read(chosen, build, sections))
    const read = section.kind === 'closing' ? { ...found, isClosing: true as const } : found
    return reader.kind === 'skills' ? [read, ...readSpokenGroups(section, build)] : [read]
  })
  // 5. Collect lines that need no placing.
  const passedOver = [
    ...build.passedOver(),
    ...sections.flatMap(({ heading, lines: own }) =>
      heading && own[0]?.index !== heading.index ? [heading.index] : [],
    ),
    ...lines.filter(({ text }) => isWithoutContent(text)).map(({ index }) => index),
  ]
  return {
    source,
    language,
    sections: [...person, ...listed].filter(({ entries }) => entries.length > 0),
    passedOver: [...new Set(passedOver)],
  }
}
