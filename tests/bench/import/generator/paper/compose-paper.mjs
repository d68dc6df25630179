import { fillIn } from '../people/fill-in.mjs'
import { writeRange } from './write-dates.mjs'

/**
 * A person as one CV shows them: every text as it stands on the paper, and beside it what it says. A look
 * prints `text`s alone; the truth is written from the same object, so that it cannot say more.
 *
 * @param {object} person
 * @param {object} words
 * @param {object} quirks
 * @param {object} traits what the look can show
 */
export function composePaper(person, words, quirks, traits) {
  const headings = headingWords(words, quirks, traits)
  const sections = sectionsOf(person, words, quirks, traits)
  // Capitals that the look sets: Turkish and Greek ones are not those of every language.
  const capitals = (text) => (traits.capitals ? text.toLocaleUpperCase(words.code) : text)
  const kinds = quirks.sectionOrder.filter((kind) => sections[kind]?.length)
  return {
    language: words.code,
    direction: words.direction,
    country: words.country.split(' = '),
    quirks,
    name: capitals(person.shown),
    plainName: capitals(person.name),
    label: traits.label !== false && quirks.hasLabel ? capitals(person.label) : '',
    title: traits.title === false ? '' : quirks.title,
    contacts: contactsOf(person, words, quirks, traits),
    summary: traits.summary !== false && quirks.hasSummary ? person.summary : '',
    headings,
    sections: kinds.map((kind) => ({ kind, heading: headings[kind], items: sections[kind] })),
    personal: quirks.hasPersonal ? personalOf(person, words, quirks) : [],
    page: words.page[0],
  }
}

function headingWords(words, quirks, { headingIndex = 0 }) {
  const pickHeading = ([, forms]) => forms[(headingIndex + quirks.headingShift) % forms.length]
  return Object.fromEntries(
    Object.entries(words.headings).map((entry) => [
      entry[0],
      pickHeading(entry) + (quirks.headingColon ? ':' : ''),
    ]),
  )
}

const labelsOf = (words, quirks) => {
  const [name, address, phone, email, site, born, nationality] = quirks.shortLabels
    ? words.shortlabels
    : words.labels
  return { name, address, phone, email, site, born, nationality }
}

function contactsOf(person, words, quirks, { profiles: only }) {
  const labels = labelsOf(words, quirks)
  const form = only ?? quirks.profileForm
  const one = (kind, text, href) => ({ kind, text, href, label: labels[kind] ?? '' })
  const { street, city, postal, region } = person.place
  const made = {
    address: [one('address', fillIn(quirks.address, { street, city, postal, region }))],
    phone: [one('phone', person.phone, `tel:${person.phone.replace(/[^+\d]/g, '')}`)],
    email: [one('email', person.email, `mailto:${person.email}`)],
    site: person.site ? [one('site', person.site, `https://${person.site}`)] : [],
    profiles: person.profiles.map(({ network, username, url }) => ({
      ...{ kind: 'profile', network, username, url, label: network, form },
      text: { address: url, labelled: username, user: username, icon: '' }[form],
      href: form === 'labelled' ? '' : `https://www.${url}`,
    })),
  }
  const list = quirks.contactOrder.flatMap((kind) => made[kind])
  return { list, labels, place: person.place }
}

const personalOf = (person, words, quirks) => {
  const labels = labelsOf(words, quirks)
  return [
    { label: labels.born, text: person.born },
    { label: labels.nationality, text: person.nationality },
  ]
}

function sectionsOf(person, words, quirks, traits) {
  const form = quirks.usesSeasons ? 'season' : quirks.dateForm
  const range = (dates, isYearOnly) =>
    writeRange(dates, isYearOnly ? '{year}' : form, quirks, words, traits.narrowDates)
  const single = ({ date }) => (date ? range({ end: date }) : { dates: '' })
  const last = person.work.length - 1
  const hides = new Set(traits.hides ?? [])
  const sections = {
    work: person.work.map(({ organisation, city, roles }, at) => ({
      organisation,
      place: city,
      roles: roles.map((role) => {
        const isUndated = quirks.undatedLast && at === last && roles.length === 1
        const isYearOnly = quirks.hasYearOnlyEntry && at === last
        return { ...role, ...(isUndated ? { dates: '' } : range(role, isYearOnly)) }
      }),
    })),
    education: person.education.map((study) => ({
      ...study,
      title: study.area
        ? fillIn(quirks.degreeForm, { degree: study.degree, area: study.area })
        : study.degree,
      organisation: study.institution,
      ...range(quirks.singleStudyDate ? { end: study.end } : study),
    })),
    skills: person.skills,
    languages: person.languages,
    projects: person.projects.map((project) => ({
      ...project,
      title: project.name,
      ...single(project),
    })),
    certificates: person.certificates.map((item) => ({ ...item, ...single(item) })),
    awards: person.awards.map((item) => ({ ...item, ...single(item) })),
    volunteer: person.volunteer.map((item) => ({ ...item, ...single(item) })),
    publications: person.publications.map((item) => ({ ...item, ...single(item) })),
    interests: person.interests,
    references: quirks.hasReferences ? words.references : [],
  }
  return Object.fromEntries(Object.entries(sections).filter(([kind]) => !hides.has(kind)))
}
