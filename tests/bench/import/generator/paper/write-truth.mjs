/**
 * Writes the expected result of a perfect reader for a paper, as JSON Resume with `meta.neutral`.
 *
 * @param {object} paper
 * @param {object} traits what its look shows
 */
export function writeTruth(paper, traits) {
  const items = (kind) => paper.sections.find((section) => section.kind === kind)?.items ?? []
  const { basics, neutral } = writeBasics(paper)
  return withoutEmpty({
    basics,
    work: items('work').flatMap(({ organisation, place, roles }) =>
      roles.map(({ title, startDate, endDate, text, bullets }) => ({
        ...{ name: organisation, position: title, startDate, endDate, location: place },
        ...{ summary: text, highlights: bullets },
      })),
    ),
    education: items('education').map(({ institution, degree, area, startDate, endDate }) => ({
      ...{ institution, studyType: degree, area, startDate, endDate },
    })),
    skills: items('skills').map(({ name, keywords }) =>
      traits.skills === 'groups' ? { name, keywords } : { keywords },
    ),
    languages: items('languages').map(({ language, fluency }) => ({
      language,
      fluency: paper.quirks.fluencyForm ? fluency : undefined,
    })),
    projects: items('projects').map(({ name, text, endDate }) => ({
      ...{ name, description: text, endDate },
    })),
    certificates: items('certificates').map(({ name, issuer, endDate }) => ({
      ...{ name, issuer, date: endDate },
    })),
    awards: items('awards').map(({ name, issuer, endDate }) => ({
      ...{ title: name, awarder: issuer, date: endDate },
    })),
    volunteer: items('volunteer').map(({ name, role, endDate }) => ({
      ...{ organization: name, position: role, endDate },
    })),
    publications: items('publications').map(({ name, endDate }) => ({
      name,
      releaseDate: endDate,
    })),
    interests: items('interests').map((name) => ({ name })),
    meta: { neutral },
  })
}

function writeBasics(paper) {
  const { list, place } = paper.contacts
  const textOf = (kind) => list.find((contact) => contact.kind === kind)?.text
  const address = paper.quirks.address
  const shown = (part, value) => (address.includes(`{${part}}`) ? value : undefined)
  const profiles = list.filter(({ kind }) => kind === 'profile')
  const basics = {
    name: paper.plainName,
    label: paper.label,
    email: textOf('email'),
    phone: textOf('phone'),
    url: textOf('site'),
    summary: paper.summary,
    location: {
      address: shown('street', place.street),
      postalCode: shown('postal', place.postal),
      city: shown('city', place.city),
      region: shown('region', place.region),
    },
    profiles: profiles
      .filter(({ text }) => text)
      .map(({ network, username, url, form }) =>
        form === 'labelled' ? { network, username } : { network, username, url },
      ),
  }
  const behind = profiles
    .filter(({ text }) => !text)
    .flatMap(({ url, username }) => [url, username])
  const degree = paper.name === paper.plainName ? [] : [paper.name]
  return { basics, neutral: [...paper.country, ...behind, ...degree] }
}

function withoutEmpty(value) {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined)
  if (value && typeof value === 'object') {
    const kept = Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)])
      .filter(([, inner]) => inner !== undefined)
    return kept.length ? Object.fromEntries(kept) : undefined
  }
  return value === '' || value === null ? undefined : value
}
