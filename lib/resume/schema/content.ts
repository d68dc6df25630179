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

/** A free label and value in the header, such as "Nationality: Portuguese". */
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

/** Where a section stands, whether it is printed, what it is called. `key` is a SectionKey or the id of a custom section. */
const sectionState = z.looseObject({
  key: z.string().check(z.maxLength(40)),
  visible: flag(true),
  /** Empty: the label of the CV's language. */
  title: line(),
  /** Start a new page with this section. */
  breakBefore: flag(),
})

/** A fact that the person confirmed: what, for which entry or field, and when (ISO 8601). */
const attestedFact = z.looseObject({
  text: z.string().check(z.maxLength(limits.paragraph)),
  place: z.string().check(z.maxLength(limits.line)),
  at: z.string().check(z.maxLength(40)),
})

const attested = () => z._default(z.array(attestedFact).check(z.maxLength(limits.attested)), [])

/**
 * Something that the person tells in job interviews, in their own words. It is kept for them alone: nothing prints or
 * exports it, and no model gets it (ADR 87).
 */
const story = z.looseObject({
  id: nodeId(),
  title: line(),
  situation: paragraph(),
  task: paragraph(),
  action: paragraph(),
  result: paragraph(),
  /** Owners of the lines of the CV that it belongs to: ids of bullets and entries, `basics`. Some may be gone. */
  lines: words(),
  /** Keys of the questions that it was chosen for and that are about no line of the CV (`lib/ai/interview`). */
  questions: words(),
})

/** `lastModified` (ISO 8601, UTC) is set by the editing device; a merge takes the later. */
const meta = z._default(z.looseObject({ lastModified: date() }), { lastModified: '' })

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

/** A cover letter: same paper, same journal, its own words. */
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
/** An entry of the work section, with the roles that it may hold. */
export type WorkEntry = ResumeContent['work'][number]
/** One of several roles inside a work entry. */
export type Role = WorkEntry['roles'][number]
export type SectionState = ResumeContent['sections'][number]
export type CustomSection = ResumeContent['custom'][number]
export type CustomEntry = CustomSection['entries'][number]
export type Bullet = ResumeContent['work'][number]['highlights'][number]
export type Profile = Basics['profiles'][number]
export type Story = ResumeContent['stories'][number]
export type Detail = Basics['details'][number]
