import * as z from 'zod'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Question } from '../client/compose-request'

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'import-reading-1'

const instructions = `You read a CV that somebody has brought as a file. "lines" are its lines in the order of the file: "line" is the number of a line, "page" and "column" say where it stands, "size" is that of its letters in points; "bold", "bullet" (a bullet sign stood before it), "level" (the file calls it a heading) and "running" (it repeats on pages) are there where they are so. "¦" marks a gap in a line: its parts stand apart. "fields" are the sections that there are, with the fields of an entry of each. Say which words belong in which field.
How a place is given:
- You write no word of your own. "at" is a list of places, mostly one. A place is {"line", "to", "words"}: "words" are copied letter by letter from that line, without "¦"; null stands for the whole line. "to" is null, or the last line of a value that has all of several lines: {"line": 7, "to": 9, "words": null}.
- Where a value goes on in the next line and does not have all of both, "at" has a place for each line. A value has its words in the order of the file.
- Each word of the file is used once. Words that stand several times in a line: each place takes the next of them, in the order in which you name them. One case is different: one employer with several roles under it is an entry of work for each role, and each of them names the place of the employer (and of its location) again; the same holds for a school with several degrees.
- [name], [email 1], [phone 1], [web 1], [LinkedIn 1], [address 1], [link 1] and the like are marks: they stand for words that you are not shown. A mark is quoted as it stands, as a word, and belongs to the value, sentence or list that it stands in: "words": "[name], PhD". [link 1] stands behind words that have a web address behind them; it is a value for a field "url" alone, and no part of the words before it.
Sections and entries:
- "section": a name of "fields"; "custom" for one that no other fits. "heading": the place of its heading; [] where it has none. Sections stand in the order of the file, those of the person first. A heading over several sections ("Skills and languages") is that of the first of them, the others have []. A heading with nothing below it is a section with no entries. A section that goes on in another column or on the next page is one section.
- "basics" has one entry, with what says who the person is and how they are reached, wherever it stands. "name" has titles before and letters after the name as they are printed ("Dr. Ada Quill, PhD": all of it). "label" is the professional title below the name. "summary" is the text about the person, also where it has a heading. Where they live: "address" is the street with its number, "city", "region", "postalCode", "countryCode" (the country as it is printed).
- "url" of basics is the person's own site. Every other page of the person is an entry of "profiles": "network" the name of the network where it stands beside the address or the user name, "username" where it is printed by itself, "url" the address. A mark such as [LinkedIn 1] is the "url" of an entry; code finds its network and user name in it. A user name or address beside a bare icon is an entry with what there is.
- "details": labelled facts of the person that no field of basics has (nationality, date of birth, driving licence): "label" and "value".
- work, volunteer, education, projects: an entry for each role, degree, project. "location" is the place of work or of the school where it is printed beside it; a place inside the name of an institution ("University of Leeds") stays in the name. "summary" is a paragraph, "highlights" are bullets or lines that list what was done, each a value of its own; in education, "courses" are. "description" of work is a line that says what the employer does. "studyType" is the degree ("Bachelor of Science"), "area" the subject. "score" is the grade as printed.
- Dates: "startDate" and "endDate" are two values, each with the words of its date alone, also where one word says that it goes on ("present"). A single date is "startDate"; in "Jan – Mar 2019", "Jan" is the start. "since 2019": "2019" is the start.
- Skills: a group of skills with its name is an entry, "name" the name of the group, each of its skills a value of "keywords". A list without groups is one entry with "keywords" alone. A skill with a level of its own is an entry: "name" and "level". Each keyword is a value by itself, without commas, bullets or other signs between them; a skill with a comma or brackets inside, as "Excel (VBA, Power Query)", stays one where the brackets only explain it.
- Languages: an entry for each, "language" and "fluency" (all that says how well, also a level such as C1). Interests: an entry for each; "keywords" where an interest lists things of its own. Awards, certificates, publications, references: an entry for each.
- Achievements that stand under a heading of their own and belong to no job are a custom section.
Left out, so that they stand in no value: bullet signs, signs and words that only join two values ("at", "|", "–"), labels ("Phone:", "Skills used:"), printed durations ("2 yrs 3 mos"), the title of the document ("Curriculum Vitae"), page numbers, running headers and footers that repeat what is said, the name said again.
Everything else of the person has a place: go through the lines one by one, and leave none of them out that says something. Where you are not sure, choose the field in which a reader would look for it.`

const places = () =>
  z.array(
    z.object({
      line: z.number(),
      to: z.nullable(z.number()),
      words: z.nullable(z.string()),
    }),
  )

const schema = z.object({
  sections: z.array(
    z.object({
      section: z.string(),
      heading: places(),
      entries: z.array(
        z.object({ values: z.array(z.object({ field: z.string(), at: places() })) }),
      ),
    }),
  ),
})
export type ImportReadingAnswer = z.output<typeof schema>

/** Whole file as sent to a model. */
export type ImportReadingInput = {
  language: string
  /** The fields of each section. */
  fields: Record<string, string[]>
  lines: {
    line: number
    page: number
    column: number
    size: number
    bold?: true
    bullet?: true
    level?: number
    running?: true
    text: string
  }[]
}

/** Asks for the fields of all lines of a CV. */
export const importReadingPrompt = {
  version,
  schema,
  question: (input: ImportReadingInput): Question<ImportReadingAnswer> => ({
    name: 'import_reading',
    instructions,
    input: input as JsonObject,
    schema,
    // Answers about 36 to 98 lines had 5,000 to 7,000 characters; many models write at most 16,384 tokens.
    maxTokens: Math.min(16_000, 2_000 + 80 * input.lines.length),
    temperature: 0,
  }),
}
