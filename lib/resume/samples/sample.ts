/** Content of a sample CV in plain text without ids; see `resumeOf`. */
export type Sample = {
  title: string
  name: string
  label: string
  email: string
  phone: string
  city: string
  countryCode: string
  region?: string
  profiles?: { network: string; username: string; url: string }[]
  summary: string
  work: {
    position: string
    name: string
    location?: string
    startDate: string
    endDate: string
    highlights: string[]
    /** Several positions at one employer, newest first; then the entry's own highlights are empty. */
    roles?: { position: string; startDate: string; endDate: string; highlights: string[] }[]
  }[]
  education: {
    institution: string
    studyType: string
    area: string
    startDate?: string
    endDate: string
    score?: string
    courses?: string[]
  }[]
  skills: { name: string; keywords: string[] }[]
  projects?: { name: string; startDate: string; endDate: string; description: string }[]
  languages: { language: string; fluency: string }[]
  certificates?: { name: string; issuer: string; date: string }[]
  volunteer?: {
    organization: string
    position: string
    startDate: string
    endDate: string
    summary: string
  }[]
  awards?: { title: string; awarder: string; date: string; summary: string }[]
  publications?: { name: string; publisher: string; releaseDate: string }[]
  interests?: { name: string; keywords: string[] }[]
}
