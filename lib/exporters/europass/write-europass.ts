import type { Ability } from '@/lib/language/kinds/labels'
import { abilities } from '@/lib/resume/fields/language'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections, type SectionKey } from '@/lib/resume/sections'
import { idAttributes, namespaces, schemaLocation } from './namespaces'
import { plainParagraph } from './rich-html'
import {
  awards,
  courses,
  customSection,
  hobbies,
  others,
  period,
  projects,
  publications,
  references,
  restOf,
  voluntaryWorks,
} from './write-activities'
import { candidatePerson, executiveSummary, webAddress } from './write-person'
import { element, emptyElement, textElement, type Xml } from './write-xml'

/** Writes an organisation's city and website. */
const organizationContact = (city: string, url: string): Xml =>
  element('OrganizationContact', [
    element('Communication', [element('Address', [textElement('oa:CityName', city)])]),
    webAddress(url),
  ])

/** Writes an employer history per post, so that a role is written like an entry without roles. */
const employment = (list: ResumeContent['work']): Xml =>
  element(
    'EmploymentHistory',
    list.map((entry) =>
      element('EmployerHistory', [
        textElement('hr:OrganizationName', entry.name),
        organizationContact(entry.location, entry.url),
        element('PositionHistory', [
          textElement('PositionTitle', entry.position, { typeCode: 'FREETEXT' }),
          period('eures:EmploymentPeriod', entry, {
            prefix: 'eures:',
            ongoing: 'hr:CurrentIndicator',
          }),
          textElement(
            'oa:Description',
            restOf('work', entry, ['name', 'location', 'url', 'position']),
          ),
          textElement('City', entry.location),
        ]),
      ]),
    ),
  )

const education = (list: ResumeContent['education']): Xml =>
  element(
    'EducationHistory',
    list.map((entry) =>
      element('EducationOrganizationAttendance', [
        textElement('hr:OrganizationName', entry.institution),
        organizationContact(entry.location, entry.url),
        period('AttendancePeriod', entry),
        element('EducationDegree', [
          textElement('hr:DegreeName', entry.studyType),
          element(
            'FieldOfStudy',
            [element('MainFieldOfStudy', [textElement('ProgramConcentration', entry.area)])],
            { typeCode: 'FREETEXT' },
          ),
          textElement(
            'OccupationalSkillsCovered',
            restOf('education', entry, ['institution', 'location', 'url', 'studyType', 'area']),
          ),
        ]),
      ]),
    ),
  )

/** Codes of the portal for abilities. */
const abilityCodes: Readonly<Record<Ability, string>> = {
  listening: 'CEF-Understanding-Listening',
  reading: 'CEF-Understanding-Reading',
  spokenInteraction: 'CEF-Speaking-Interaction',
  spokenProduction: 'CEF-Speaking-Production',
  writing: 'CEF-Writing-Production',
}

const languages = (list: ResumeContent['languages']): Xml =>
  element(
    'PersonQualifications',
    list.map(({ language, fluency, ...levels }) =>
      language.trim() === ''
        ? ''
        : element('PersonCompetency', [
            textElement('CompetencyID', language, { schemeName: 'FREE_TEXT' }),
            textElement('hr:TaxonomyID', 'language'),
            element('eures:ProficiencyLevel', [textElement('hr:ScoreText', fluency)]),
            ...abilities.map((ability) =>
              levels[ability].trim() === ''
                ? ''
                : element('eures:CompetencyDimension', [
                    textElement('hr:CompetencyDimensionTypeCode', abilityCodes[ability]),
                    element('eures:Score', [textElement('hr:ScoreText', levels[ability])]),
                  ]),
            ),
          ]),
    ),
  )

const competency = (name: string): Xml =>
  name.trim() === ''
    ? ''
    : element('PersonCompetency', [
        textElement('hr:TaxonomyID', 'Digital_Skill'),
        textElement('hr:CompetencyName', name),
      ])

const skills = (list: ResumeContent['skills']): Xml =>
  element(
    'Skills',
    list.map(({ name, level, keywords }) => {
      const title = level.trim() === '' ? name : `${name} (${level})`.trim()
      if (keywords.every((word) => word.trim() === '')) return competency(title)
      return element('SkillsGroup', [textElement('Title', title), ...keywords.map(competency)])
    }),
  )

/** Returns the content without hidden sections and entries. */
function shownContent(content: ResumeContent): ResumeContent {
  const shown: ResumeContent = { ...content, custom: [] }
  const addVisible = <K extends SectionKey>(key: K, isVisible: boolean) => {
    const entries: ResumeContent[K] = content[key]
    const list = isVisible ? entries.filter(({ hidden }) => !hidden) : []
    Object.assign(shown, { [key]: list })
  }
  for (const section of resolveSections(content)) {
    const { visible } = section.state
    if (section.kind === 'summary' && !visible) shown.basics = { ...shown.basics, summary: '' }
    if (section.kind === 'list') addVisible(section.key, visible)
    if (section.kind === 'custom' && visible) shown.custom.push(section.section)
  }
  return shown
}

/**
 * Exports a CV as Europass "Candidate" XML, for the Europass portal and European employment
 * services, without hidden content. Data without an element is added as text: project type, score,
 * awarder.
 */
export function exportEuropass({ content, design }: ResumeDocument): string {
  const shown = shownContent(content)
  const labels = languageTableOf(design.language, design.look).labels
  const { '': own, ...prefixed } = namespaces
  const details = shown.basics.details.map(({ label, value }) => ({
    title: label.trim() === '' ? value : label,
    description: label.trim() === '' ? '' : plainParagraph(value),
  }))
  const profile = [
    emptyElement('hr:ID', idAttributes('CandidateProfileID', '1.0')),
    executiveSummary(shown.basics),
    employment(flattenRoles(shown.work).filter(({ hidden }) => !hidden)),
    education(shown.education),
    publications(shown.publications),
    languages(shown.languages),
    hobbies(shown.interests),
    projects(shown.projects),
    skills(shown.skills),
    voluntaryWorks(shown.volunteer),
    courses(shown.certificates),
    awards(shown.awards, labels.awards),
    references(shown.references, labels.references),
    others(labels.contact, details),
    ...shown.custom.map(customSection),
  ]
  const file = element(
    'Candidate',
    [
      emptyElement('hr:DocumentID', idAttributes('DocumentIdentifier', '4.0')),
      candidatePerson(shown.basics),
      element('CandidateProfile', profile, { languageCode: design.language }),
    ],
    {
      'xsi:schemaLocation': schemaLocation,
      xmlns: own,
      ...Object.fromEntries(
        Object.entries(prefixed).map(([prefix, name]) => [`xmlns:${prefix}`, name]),
      ),
    },
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${file}\n`
}
