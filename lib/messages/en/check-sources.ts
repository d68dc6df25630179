/** Counts, and a word of the CV or the file. */
export type RuleValues = { count: number; of: number; text: string }

/** Who says what a check says. */
export const checkSources = {
  measured: 'Measured on this file: what readers of PDF files get out of it.',
  pdf: 'ISO 32000 (PDF): text needs a character behind each sign.',
  accessible: 'ISO 14289 (PDF/UA), which readers aloud go by.',
  forms: 'Usual limits of application forms.',
  posting: 'Read from the posting and from your CV, word by word.',
  practice: 'Advice of people who read many CVs. No study proves it.',
  law: 'Laws against discrimination: employers in many countries may not ask for it.',
}
