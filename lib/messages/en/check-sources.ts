/** Counts, and a word of the CV or the file. */
export type RuleValues = { count: number; of: number; text: string }

/** Sources of the checks. */
export const checkSources = {
  measured: 'Measured in this file by reading its text the way PDF software does.',
  pdf: 'The PDF standard, ISO 32000: a reader needs to know the character behind each symbol.',
  accessible: 'The standard for accessible PDFs, ISO 14289 (PDF/UA), which screen readers rely on.',
  forms: 'Common limits of online application forms.',
  posting: 'Word-by-word comparison of the job description and your CV.',
  practice: 'Advice from people who read many CVs. No study proves it.',
  law: 'Laws against discrimination: in many countries, employers may not ask for this.',
}
