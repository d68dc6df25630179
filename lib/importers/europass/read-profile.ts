import type { Ability } from '@/lib/language/kinds/labels'
import { childOf, childrenOf, textOf, wordsOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import { describe } from './read-html'

/** Returns the entries of a section. */
const entriesOf = (profile: XmlElement | undefined, list: string, entry: string) =>
  childrenOf(profile, list).flatMap((found) => childrenOf(found, entry))

const dateOf = (element: XmlElement | undefined) =>
  wordsOf(element, 'FormattedDateTime').slice(0, 10) ||
  wordsOf(element, 'DateText') ||
  wordsOf(element)

function rangeOf(period: XmlElement | undefined) {
  const startDate = dateOf(childOf(period, 'StartDate'))
  const isOngoing =
    wordsOf(period, 'CurrentIndicator') === 'true' || wordsOf(period, 'Ongoing') === 'true'
  return { startDate, endDate: isOngoing ? '' : dateOf(childOf(period, 'EndDate')) }
}

/** Joins city and country code. */
function placeOf(city: string, country: string): string {
  return [city, country.toUpperCase()].filter((text) => text !== '').join(', ')
}

function contactOf(element: XmlElement) {
  const communications = childrenOf(childOf(element, 'OrganizationContact'), 'Communication')
  const address = communications.map((one) => childOf(one, 'Address')).find((found) => found)
  const web = communications.find((one) => wordsOf(one, 'URI') !== '')
  return {
    location: placeOf(wordsOf(address, 'CityName'), wordsOf(address, 'CountryCode')),
    url: wordsOf(web, 'URI'),
  }
}

/** Reads employers, one entry per position. */
const readWork = (profile: XmlElement | undefined) =>
  entriesOf(profile, 'EmploymentHistory', 'EmployerHistory').flatMap((employer) => {
    const { location, url } = contactOf(employer)
    const positions = childrenOf(employer, 'PositionHistory')
    return (positions.length > 0 ? positions : [employer]).map((position) => {
      const { summary, bullets } = describe(childOf(position, 'Description'))
      return {
        name: wordsOf(employer, 'OrganizationName'),
        position: wordsOf(position, 'PositionTitle'),
        location: placeOf(wordsOf(position, 'City'), wordsOf(position, 'Country')) || location,
        url,
        ...rangeOf(childOf(position, 'EmploymentPeriod')),
        summary,
        highlights: bullets,
      }
    })
  })

const readEducation = (profile: XmlElement | undefined) =>
  entriesOf(profile, 'EducationHistory', 'EducationOrganizationAttendance').map((attended) => {
    const degree = childOf(attended, 'EducationDegree')
    const field = childOf(degree, 'FieldOfStudy', 'MainFieldOfStudy')
    const { summary, bullets } = describe(childOf(degree, 'OccupationalSkillsCovered'))
    return {
      institution: wordsOf(attended, 'OrganizationName'),
      studyType: wordsOf(degree, 'DegreeName') || wordsOf(attended, 'ProgramName'),
      area: wordsOf(field, 'ProgramConcentration') || wordsOf(field),
      ...contactOf(attended),
      ...rangeOf(childOf(attended, 'AttendancePeriod')),
      summary,
      courses: bullets,
    }
  })

/** Returns the localised name of a language code; unknown codes are unchanged. */
function languageName(code: string, language: string): string {
  if (!/^[a-z]{2,3}$/i.test(code)) return code
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Codes of the portal for abilities; lib/exporters/europass writes them, too. */
const abilityCodes: Readonly<Record<string, Ability>> = {
  'CEF-Understanding-Listening': 'listening',
  'CEF-Understanding-Reading': 'reading',
  'CEF-Speaking-Interaction': 'spokenInteraction',
  'CEF-Speaking-Production': 'spokenProduction',
  'CEF-Writing-Production': 'writing',
}

/** Returns the levels of single abilities; none if a language has one level. */
const abilityLevels = (competency: XmlElement): Partial<Record<Ability, string>> =>
  Object.fromEntries(
    childrenOf(competency, 'CompetencyDimension').flatMap((dimension) => {
      const ability = abilityCodes[wordsOf(dimension, 'CompetencyDimensionTypeCode')]
      return ability ? [[ability, wordsOf(dimension, 'Score', 'ScoreText')]] : []
    }),
  )

/** Returns the range from the lowest to the highest level of several abilities. */
function levelOf(competency: XmlElement): string {
  const own = wordsOf(competency, 'ProficiencyLevel', 'ScoreText')
  const scores = childrenOf(competency, 'CompetencyDimension')
    .map((dimension) => wordsOf(dimension, 'Score', 'ScoreText'))
    .filter((score) => score !== '')
    .sort()
  return own || [...new Set([scores[0] ?? '', scores.at(-1) ?? ''])].join('–')
}

function readLanguages(candidate: XmlElement, profile: XmlElement | undefined, language: string) {
  const mother = childrenOf(childOf(candidate, 'CandidatePerson'), 'PrimaryLanguageCode')
  const spoken = entriesOf(profile, 'PersonQualifications', 'PersonCompetency').filter(
    (one) => wordsOf(one, 'TaxonomyID').toLowerCase() === 'language',
  )
  return [
    ...mother.map((code) => ({
      language: languageName(textOf(code).trim(), language),
      fluency: 'Native',
    })),
    ...spoken.map((one) => ({
      language:
        wordsOf(one, 'CompetencyName') || languageName(wordsOf(one, 'CompetencyID'), language),
      fluency: levelOf(one),
      ...abilityLevels(one),
    })),
  ]
}

const skillNames = (element: XmlElement) => [
  ...childrenOf(element, 'PersonCompetency').map((one) => wordsOf(one, 'CompetencyName')),
  ...childrenOf(element, 'DigitalSkill').map((skill) => textOf(skill).trim()),
]

/** Reads groups of skills; each ungrouped skill becomes a group. */
function readSkills(profile: XmlElement | undefined) {
  const others = entriesOf(profile, 'PersonQualifications', 'PersonCompetency').filter(
    (one) => wordsOf(one, 'TaxonomyID').toLowerCase() !== 'language',
  )
  const containers = ['Skills', 'DigitalSkills'].flatMap((name) => childrenOf(profile, name))
  const entries = containers.flatMap(({ children }) => children).concat(others)
  return entries.flatMap((entry) => {
    if (entry.name === 'PersonCompetency') return [{ name: wordsOf(entry, 'CompetencyName') }]
    if (entry.name === 'DigitalSkill') return [{ name: textOf(entry).trim() }]
    return [{ name: wordsOf(entry, 'Title'), keywords: skillNames(entry) }]
  })
}

/** Reads a project, course, publication or other entry of the same structure. */
export function readActivity(element: XmlElement) {
  const { summary, bullets } = describe(childOf(element, 'Description'))
  return {
    title: wordsOf(element, 'Title'),
    ...rangeOf(childOf(element, 'Date')),
    location: wordsOf(element, 'Location'),
    url: wordsOf(element, 'Link'),
    summary,
    bullets,
  }
}

const activities = (profile: XmlElement | undefined, list: string, entry: string) =>
  entriesOf(profile, list, entry).map(readActivity)

/** Reads the sections as JSON Resume. */
export function readSections(candidate: XmlElement): object {
  const profile = childOf(candidate, 'CandidateProfile')
  const language = profile?.attributes.languageCode || 'en'
  return {
    work: readWork(profile),
    education: readEducation(profile),
    languages: readLanguages(candidate, profile, language),
    skills: readSkills(profile),
    volunteer: activities(profile, 'VoluntaryWorks', 'VoluntaryWork').map(
      ({ title, bullets, ...more }) => ({ position: title, highlights: bullets, ...more }),
    ),
    projects: activities(profile, 'Projects', 'Project').map(
      ({ title, bullets, summary, startDate, endDate, url }) => ({
        name: title,
        startDate,
        endDate,
        url,
        description: summary,
        highlights: bullets,
      }),
    ),
    publications: activities(profile, 'PublicationHistory', 'Publication').map(
      ({ title, startDate, url, summary }) => ({
        name: title,
        releaseDate: startDate,
        url,
        summary,
      }),
    ),
    certificates: activities(profile, 'CourseCertifications', 'CourseCertification').map(
      ({ title, startDate, url, summary }) => ({
        name: title,
        date: startDate,
        url,
        issuer: summary,
      }),
    ),
    interests: activities(profile, 'HobbiesAndInterests', 'HobbyOrInterest').map(
      ({ title, summary }) => ({
        name: title,
        keywords: summary === '' ? [] : summary.split(', '),
      }),
    ),
  }
}
