import { findSkills, isImplied } from '../lexicon/find-skills'
import type { Demand } from '../posting/requirements'
import { drawNames } from '../reader/draw-names'
import { holdsWords, wordsOf } from '../reader/normal-form'
import type { Random } from '../reader/seeded-random'
import type { CvLine } from '../reader/types'
import { detectLanguage } from '../text/detect-language'
import { type NamedThing, namedThingOf } from './names-demand'

/**
 * Demand with a known answer. `nowhere`: a name that does not exist. `lacking`: an existing certificate, language or
 * tool that the CV does not name. `title`: a title that the CV has.
 */
export type DemandCanary = {
  kind: 'nowhere' | 'lacking' | 'title'
  words: string
  /** Sentence of the job description with the canary in place of a real demand, so that it looks like the others. */
  sentence: string
}

/** Canaries per request; each of the three kinds occurs. */
const canaryCount = 2
/** Maximum words of a title that is used as a canary. */
const maxTitleWords = 10
const titled = ['work', 'education', 'certificates']

/** Certificates, languages and tools with the same name in all languages of job descriptions. */
const papers =
  'CISSP|ACCA|PRINCE2|NEBOSH|ISTQB|CCNA|CFA|TEFL|ATPL|PMP|AWS Solutions Architect|CELTA|RYT 200|ITIL 4'.split(
    '|',
  )
const tools =
  'COBOL|Blender|QGIS|MATLAB|Ableton Live|Revit|Unity|Salesforce|Kubernetes|SAP EWM|InDesign|SPSS|Tekla|DATEV'.split(
    '|',
  )
const tongues = ['is', 'sw', 'et', 'ka', 'mn', 'ne', 'vi', 'fi']

function thingsOf(thing: NamedThing | null, language: string): readonly string[] {
  if (thing === 'language') {
    const names = new Intl.DisplayNames([language], { type: 'language' })
    return tongues.flatMap((code) => names.of(code) ?? [])
  }
  return thing === 'tool' ? tools : papers
}

/** Returns true if no line of a CV contains a word of a name or a skill that implies it. */
function isLacking(name: string, lines: readonly CvLine[]): boolean {
  const skills = findSkills(name).map(({ skill }) => skill.name)
  const parts = wordsOf(name).filter((word) => word.length > 2)
  return lines.every(
    ({ text }) =>
      !parts.some((part) => holdsWords(text, part)) &&
      !findSkills(text).some((other) =>
        skills.some(
          (skill) => isImplied(other.skill.name, skill) || isImplied(skill, other.skill.name),
        ),
      ),
  )
}

/** Returns a sentence of the job description with other words in place of a demand. */
function disguise(words: string, requirements: readonly Demand[], random: Random): string {
  const fitting = requirements.filter(({ quote, words: own }) => quote.includes(own))
  const one = random.pick(fitting)
  return one ? one.quote.replace(one.words, () => words) : words
}

/**
 * Creates demands with known answers from the lines of a CV and the real demands. They test whether a model's answers
 * can be trusted, and are not shown. Certificates, languages and tools are of the kinds that are demanded.
 */
export function createDemandCanaries(
  lines: readonly CvLine[],
  requirements: readonly Demand[],
  random: Random,
): DemandCanary[] {
  const isNowhere = (name: string) => lines.every(({ text }) => !holdsWords(text, name))
  const nowhere = drawNames(String(random.next()), canaryCount * 3)
    .filter(isNowhere)
    .slice(0, canaryCount)
    .map((name, at) => (at === 0 ? name : `${name} ${2 + random.below(8)}`))
  const language = detectLanguage(requirements.map(({ quote }) => quote).join('\n')) ?? 'en'
  const things = [...new Set(requirements.map(namedThingOf))].filter((one) => one !== 'degree')
  const kinds = things.some((one) => one !== null) ? things.filter((one) => one !== null) : [null]
  const isAsked = (name: string) =>
    requirements.some(({ words, quote }) => holdsWords(`${words} ${quote}`, name))
  const lacking = new Set<string>()
  for (let at = 0; at < canaryCount; at++) {
    const some = thingsOf(kinds[at % kinds.length] ?? null, language)
    const free = some.filter((name) => !isAsked(name) && !lacking.has(name))
    const name = random.shuffle(free).find((one) => isLacking(one, lines))
    if (name) lacking.add(name)
  }
  const titles = lines.flatMap(({ kind, section, text }) => {
    const title = text.split(', ')[0] ?? ''
    const isShort = wordsOf(title).length > 0 && wordsOf(title).length <= maxTitleWords
    return kind === 'head' && titled.includes(section) && isShort ? [title] : []
  })
  const honest = random.shuffle([...new Set(titles)]).slice(0, canaryCount)
  const made = (kind: DemandCanary['kind'], words: string): DemandCanary => ({
    ...{ kind, words, sentence: disguise(words, requirements, random) },
  })
  return [
    ...nowhere.map((words) => made('nowhere', words)),
    ...[...lacking].map((words) => made('lacking', words)),
    ...honest.map((words) => made('title', words)),
  ]
}
