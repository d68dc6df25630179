import { composeCareer, composeStudies } from './compose-career.mjs'
import { drawNumbers } from './draw-numbers.mjs'
import { fillIn } from './fill-in.mjs'
import { plainName } from './plain-name.mjs'

const networks = [
  { network: 'LinkedIn', address: (user) => `linkedin.com/in/${user}` },
  { network: 'GitHub', address: (user) => `github.com/${user}` },
  { network: 'XING', address: (user) => `xing.com/profile/${user}` },
  { network: 'Behance', address: (user) => `behance.net/${user}` },
  { network: 'Instagram', address: (user) => `instagram.com/${user}` },
  { network: 'ResearchGate', address: (user) => `researchgate.net/profile/${user}` },
  { network: 'Mastodon', address: (user) => `mastodon.social/@${user}` },
]
const hosts = ['example.com', 'example.org', 'example.net', 'postbox.example', 'mail.example']

function composeName(words, random) {
  const [given, second] = random.some(words.given, 2)
  const [family, other] = random.some(words.family, 2)
  const shown = fillIn(random.pick(words.shapes), {
    ...{
      given,
      second,
      family,
      other,
      FAMILY: family.toLocaleUpperCase(words.code),
      initial: given[0],
    },
    patronym: words.patronym?.[0],
  })
  // What follows a comma is a degree of the person, not a part of the name.
  return { shown, name: shown.split(/, /)[0], given, family }
}

function composePlace(words, random) {
  const [city, postal, region] = random.pick(words.cities).split(/, /)
  const street = fillIn(random.pick(words.streets), { number: random.between(2, 148) })
  return { city, postal, region, street }
}

function composeSkills(job, words, random) {
  const skills = random.shuffle(job.skills)
  const groups = random.some(words.groups, 2)
  return [
    { name: groups[0], keywords: skills.slice(0, 3) },
    { name: groups[1], keywords: skills.slice(3) },
  ]
}

/** Sections that many leave out: each with the facts it may show. */
function composeExtras(words, random) {
  const dated = (name) => ({ name, date: [random.between(2008, 2025), random.between(1, 12)] })
  const some = (share, items, max) =>
    random.chance(share) ? random.some(items, random.between(1, max)) : []
  return {
    projects: some(0.55, words.projects, 3).map((name) => ({
      ...dated(name),
      text: fillIn(random.pick(words.projecttexts), drawNumbers(random)),
    })),
    certificates: some(0.5, words.certificates, 3).map((name) => ({
      ...dated(name),
      issuer: random.pick(words.issuers),
    })),
    awards: some(0.25, words.awards, 2).map((name) => ({
      ...dated(name),
      issuer: random.pick(words.issuers),
    })),
    volunteer: some(0.35, words.volunteer, 2).map((line) => {
      const [organisation, role] = line.split(' = ')
      return { ...dated(organisation), role }
    }),
    publications: some(0.2, words.publications, 2).map(dated),
    interests: some(0.5, words.interests, 4),
  }
}

/**
 * Somebody who does not exist, with everything that a CV may say about them.
 *
 * @param {object} words one half of a language
 * @param {object} random
 * @returns {object} facts, months as `[year, month]`, an open end as null
 */
export function composePerson(words, random) {
  const name = composeName(words, random)
  const job = random.pick(words.jobs)
  const user = words.users
    ? random.pick(words.users)
    : random.pick([
        `${plainName(name.given)}.${plainName(name.family)}`,
        `${plainName(name.given)[0]}${plainName(name.family)}${random.between(10, 99)}`,
        `${plainName(name.family)}-${plainName(name.given)}`,
      ])
  const label = job.titles[0]
  const profiles = random.some(networks, random.between(0, 2)).map(({ network, address }) => {
    const username = `${user.replace(/\./g, '')}${random.between(10, 99)}`
    return { network, username, url: address(username) }
  })
  return {
    ...name,
    label,
    email: `${user}@${random.pick(hosts)}`,
    phone: random.digits(random.pick(words.phones)),
    place: composePlace(words, random),
    site: random.chance(0.3) ? `${user.replace(/\./g, '-')}.example.com` : '',
    profiles,
    summary: fillIn(random.pick(words.summaries), { label, years: random.between(4, 24) }),
    work: composeCareer(job, words, random),
    education: composeStudies(job, words, random),
    skills: composeSkills(job, words, random),
    languages: random.some(words.spoken, random.between(2, 4)).map((line) => {
      const [language, fluency] = line.split(' = ')
      return { language, fluency }
    }),
    ...composeExtras(words, random),
    born: random.pick(words.born),
    nationality: random.pick(words.nationality),
  }
}
