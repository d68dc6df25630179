import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf, type Sample } from '@/lib/resume/samples/resume-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { OwnTemplate } from './own-template-schema'

const { electrician, historian, nurse, teacher } = gallerySamples
const { 'biology-graduate': biologist, 'operations-director': director } = gallerySamples

/** Sample with every section, over more than two pages. */
const long: Sample = {
  ...director,
  work: [...director.work, ...historian.work, ...teacher.work],
  education: [...director.education, ...biologist.education],
  projects: [historian, biologist, gallerySamples['data-engineer']].flatMap(
    ({ projects = [] }: Sample) => projects,
  ),
  certificates: nurse.certificates,
  volunteer: [historian, teacher, biologist].flatMap(({ volunteer = [] }: Sample) => volunteer),
  awards: [historian, teacher, biologist].flatMap(({ awards = [] }: Sample) => awards),
  publications: (historian as Sample).publications ?? [],
  interests: [{ name: 'Sea', keywords: ['Rowing', 'Tide tables'] }],
}

/** Sample in a right-to-left language. */
const fromRight: Sample = {
  title: 'מהנדסת מים',
  name: 'נועה בן־שחר',
  label: 'מהנדסת מים ותשתיות',
  email: 'noa.benshachar@example.org',
  phone: '+972 555 010 482',
  city: 'חיפה',
  countryCode: '',
  summary: 'מהנדסת מים עם תשע שנות ניסיון בתכנון קווי הולכה ובהפחתת דליפות, מן המדידה ועד המסירה.',
  work: [
    {
      position: 'ראש צוות תכנון',
      name: 'תאגיד מי הגליל',
      startDate: '2019-03',
      endDate: '',
      highlights: [
        'מובילה צוות של 6 מהנדסים, שהפחית את פחת המים מ-18% ל-11% בשלוש שנים.',
        'כתבה נוהל בדיקה לקווים ישנים, שמשמש היום ארבע רשויות.',
      ],
    },
    {
      position: 'מהנדסת תכנון',
      name: 'משרד עין הים',
      startDate: '2014-09',
      endDate: '2019-02',
      highlights: ['תכננה תחנות שאיבה קטנות ופיקחה על הקמתן.'],
    },
  ],
  education: [
    {
      institution: 'המכללה להנדסה צפון',
      studyType: 'תואר ראשון',
      area: 'הנדסה אזרחית',
      startDate: '2010-10',
      endDate: '2014-07',
    },
  ],
  skills: [{ name: 'תכנון', keywords: ['הידראוליקה', 'מדידה', 'EPANET'] }],
  languages: [
    { language: 'עברית', fluency: 'שפת אם' },
    { language: 'אנגלית', fluency: 'C1' },
  ],
}

/** Returns samples for testing a template: short, several pages, right to left. */
export function samplePeople(file: OwnTemplate): ResumeDocument[] {
  const people = [
    { sample: electrician, language: 'en' },
    { sample: long, language: 'en' },
    { sample: fromRight, language: 'he' },
  ]
  return people.map(({ sample, language }) => {
    const document = resumeOf(sample, createIdGenerator())
    const design = {
      ...document.design,
      ownTemplate: file,
      fonts: file.fonts,
      // Its own measures, as the template is under test.
      autoFit: false,
      language,
    }
    return { ...document, design }
  })
}
