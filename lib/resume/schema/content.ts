import * as z from 'zod/mini'
import { limits } from '../resume-limits'
import { customEntry, entries, entrySchemas } from './entries'
import { bullets, date, flag, type Known, line, nodeId, paragraph, url, words } from './fields'
import { photoSchema } from './photo'

const location = z._default(
  z.looseObject({
    address: line(),
    postalCode: line(),
    city: line(),
    region: line(),
    countryCode: line(),
  }),
  { address: '', postalCode: '', city: '', region: '', countryCode: '' },
)

export const profileSchema = z.looseObject({
  id: nodeId(),
  network: line(),
  username: line(),
  url: url(),
})

/** A labelled value in the header, such as "Nationality: Portuguese". */
export const detailSchema = z.looseObject({ id: nodeId(), label: line(), value: line() })

const basics = z.looseObject({
  name: line(),
  label: line(),
  email: line(),
  phone: line(),
  url: url(),
  location,
  summary: paragraph(),
  profiles: entries(profileSchema),
  details: entries(detailSchema),
})

const customSection = z.looseObject({ id: nodeId(), title: line(), entries: entries(customEntry) })

/** Order, visibility, title and column of a section. `key` is a SectionKey or a custom section's id. */
const sectionState = z.looseObject({
  key: z.string().check(z.maxLength(40)),
  visible: flag(true),
  /** Empty: default label of the CV's language. */
  title: line(),
  /** Starts a new page. */
  breakBefore: flag(),
  /** Whether its heading is not printed. */
  isHeadingHidden: z.optional(z.boolean()),
  /** Column in templates with two; absent: the template decides. */
  column: z.optional(z.enum(['main', 'side'])),
})

/** A fact confirmed by the person: text, entry or field, and time (ISO 8601). */
const attestedFact = z.looseObject({
  text: z.string().check(z.maxLength(limits.paragraph)),
  place: z.string().check(z.maxLength(limits.line)),
  at: z.string().check(z.maxLength(40)),
})

const attested = () => z._default(z.array(attestedFact).check(z.maxLength(limits.attested)), [])

/**
 * An interview story in the person's own words. Private: never printed, exported or sent to a model
 * (ADR models-point-at-lines).
 */
const story = z.looseObject({
  id: nodeId(),
  title: line(),
  situation: paragraph(),
  task: paragraph(),
  action: paragraph(),
  result: paragraph(),
  /** Ids of related bullets and entries, or `basics`; some may no longer exist. */
  lines: words(),
  /** Keys of questions it answers that concern no line of the CV (`lib/ai/interview`). */
  questions: words(),
})

const meta = z._default(
  z.looseObject({
    /** ISO 8601, UTC, set by the editing device; a merge keeps the later one. */
    lastModified: line(),
    /** Findings of the checks that are listed no more, each as rule and address; none in most documents. */
    dismissedFindings: z.optional(
      z
        .array(z.string().check(z.maxLength(limits.line)))
        .check(z.maxLength(limits.dismissedFindings)),
    ),
  }),
  { lastModified: '' },
)

const initialBasics = () => basics.parse({})

export const resumeContentSchema = z.looseObject({
  basics: z._default(basics, initialBasics),
  work: entries(entrySchemas.work),
  volunteer: entries(entrySchemas.volunteer),
  education: entries(entrySchemas.education),
  projects: entries(entrySchemas.projects),
  skills: entries(entrySchemas.skills),
  languages: entries(entrySchemas.languages),
  certificates: entries(entrySchemas.certificates),
  awards: entries(entrySchemas.awards),
  publications: entries(entrySchemas.publications),
  interests: entries(entrySchemas.interests),
  references: entries(entrySchemas.references),
  custom: z._default(z.array(customSection).check(z.maxLength(limits.customSections)), []),
  sections: z._default(z.array(sectionState).check(z.maxLength(60)), []),
  photo: photoSchema,
  attested: attested(),
  stories: z._default(z.array(story).check(z.maxLength(limits.stories)), []),
  meta,
})

/** Content of a cover letter; shares design and journal with CVs. */
export const letterContentSchema = z.looseObject({
  basics: z._default(basics, initialBasics),
  recipient: z._default(
    z.looseObject({ name: line(), organization: line(), address: line(), email: line() }),
    { name: '', organization: '', address: '', email: '' },
  ),
  date: date(),
  subject: line(),
  opening: line(),
  paragraphs: bullets(),
  closing: line(),
  attested: attested(),
  meta,
})

export type ResumeContent = Known<z.output<typeof resumeContentSchema>>
export type LetterContent = Known<z.output<typeof letterContentSchema>>
export type Basics = ResumeContent['basics']
/** A work entry, which may contain roles. */
export type WorkEntry = ResumeContent['work'][number]
/** One of several roles in a work entry. */
export type Role = WorkEntry['roles'][number]
export type SectionState = ResumeContent['sections'][number]
export type CustomSection = ResumeContent['custom'][number]
export type CustomEntry = CustomSection['entries'][number]
export type Bullet = ResumeContent['work'][number]['highlights'][number]
export type Profile = Basics['profiles'][number]
export type Story = ResumeContent['stories'][number]
export type Detail = Basics['details'][number]
