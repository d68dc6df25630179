// The CVs that the preview bench types into, as JSON Resumes that the app brings in.

const words =
  'kept wrote moved built the plan that every crew of the harbour reads before the morning tide'.split(
    ' ',
  )

const sentence = (seed) =>
  `${Array.from({ length: 15 }, (_, i) => words[(seed * 5 + i * 7) % words.length]).join(' ')} ${seed}`

function resumeOf(posts, bullets) {
  return {
    basics: {
      name: 'Ida Long',
      label: 'Harbour engineer',
      email: 'ida.long@example.org',
      phone: '+45 555 010 199',
      location: { city: 'Aarhus', countryCode: 'DK' },
    },
    work: Array.from({ length: posts }, (_, post) => ({
      position: `Engineer ${posts - post}`,
      name: `Works ${posts - post}`,
      startDate: `${2024 - post}-01`,
      endDate: post === 0 ? '' : `${2024 - post}-12`,
      highlights: Array.from({ length: bullets }, (_, i) => sentence(post * bullets + i)),
    })),
    education: [
      {
        institution: 'Technical school',
        area: 'Hydraulics',
        studyType: 'BSc',
        startDate: '2008',
        endDate: '2011',
      },
    ],
    skills: [{ name: 'Tools', keywords: ['Tide tables', 'Pumps', 'Welding'] }],
    languages: [
      { language: 'Danish', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
    ],
  }
}

/** Milliseconds from the key to the repainted page at the 95th percentile are a target, not a gate. */
export const documents = [
  { pages: 1, target: 70, resume: resumeOf(4, 4) },
  { pages: 3, target: 90, resume: resumeOf(12, 8) },
]

/** A short CV that fits one page in every template, and is set in the one that is named. */
export const documentIn = (template) => ({
  pages: 1,
  resume: {
    ...resumeOf(2, 3),
    // As our own export writes it.
    meta: { vitae: { schemaVersion: 1, rich: true, design: { template, autoFit: true } } },
  },
})
