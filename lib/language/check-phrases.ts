import phrases from '@/dist/languages/check-phrases.json' with { type: 'json' }

/** Patterns of phrases, parted by bars; a language without one of them has no such check. */
type Phrases = {
  /** Phrases of a job description, anywhere in a text. */
  duties: string
  /** "References available on request". */
  references: string
  /** Leisure that says nothing for a person, each the whole of an interest. */
  hobbies: string
  /** Nicknames in email addresses, each a whole word of the part before the @. */
  nicknames?: string
  /** Nicknames also as the beginning or end of a longer word. */
  nicknameParts?: string
  /** Grades of a school in its text, and those of them that are poor. */
  grades?: string
  weakGrades?: string
  /** Poor grade as the whole of the field "Grade". */
  weakScore?: string
}

const within = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu')
// A capital letter is a grade, a small one is not.
const grade = (words: string | undefined) => (words ? new RegExp(words, 'u') : null)

const readPhrases = (row: Phrases) => ({
  duties: within(row.duties),
  references: within(row.references),
  hobbies: whole(row.hobbies),
  nicknames: row.nicknames ? whole(row.nicknames) : null,
  nicknameParts: row.nicknameParts
    ? new RegExp(`^(?:${row.nicknameParts})\\p{L}{2}|\\p{L}{2}(?:${row.nicknameParts})$`, 'iu')
    : null,
  grades: grade(row.grades),
  weakGrades: grade(row.weakGrades),
  weakScore: row.weakScore ? whole(row.weakScore) : null,
})

/** Phrases that the checks of a whole CV look for, by language. */
export const checkPhrases: Readonly<Record<string, ReturnType<typeof readPhrases> | undefined>> =
  Object.fromEntries(
    Object.entries<Phrases>(phrases).map(([language, row]) => [language, readPhrases(row)]),
  )
