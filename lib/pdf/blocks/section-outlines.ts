import type { SectionKey } from '@/lib/resume/sections'

/** SVG paths on a grid of 16 units. */
const outlines: Record<SectionKey | 'summary' | 'contact', string> = {
  summary:
    'M8 7.6A2.9 2.9 0 1 0 8 1.8A2.9 2.9 0 0 0 8 7.6Z M2.4 14.2C2.4 11.4 4.8 9.8 8 9.8C11.2 9.8 13.6 11.4 13.6 14.2',
  contact: 'M1.8 3.4H14.2V12.6H1.8Z M2.2 3.9L8 8.7L13.8 3.9',
  work: 'M1.8 5H14.2V13.6H1.8Z M5.6 5V2.4H10.4V5 M1.8 9H14.2',
  volunteer:
    'M8 13.8C3.6 10.6 1.8 8.4 1.8 5.9C1.8 2.2 6.3 1.2 8 4.4C9.7 1.2 14.2 2.2 14.2 5.9C14.2 8.4 12.4 10.6 8 13.8Z',
  education: 'M8 2.8L15 6.2L8 9.6L1 6.2Z M4 7.8V11.6C6 13.6 10 13.6 12 11.6V7.8',
  projects: 'M8 1.8L14.2 5.2V10.8L8 14.2L1.8 10.8V5.2Z M1.8 5.2L8 8.6L14.2 5.2 M8 8.6V14.2',
  skills:
    'M2 4.4H9 M13 4.4H14 M2 11.6H3 M7 11.6H14 M11 6.2A1.8 1.8 0 1 0 11 2.6A1.8 1.8 0 0 0 11 6.2Z M5 13.4A1.8 1.8 0 1 0 5 9.8A1.8 1.8 0 0 0 5 13.4Z',
  languages: 'M2 2.6H14V11H8.6L5 14V11H2Z M5 6H11 M5 8.2H9',
  interests: 'M8 1.8L9.9 5.9L14.4 6.4L11 9.4L12 13.8L8 11.5L4 13.8L5 9.4L1.6 6.4L6.1 5.9Z',
  certificates:
    'M8 9.8A4 4 0 1 0 8 1.8A4 4 0 0 0 8 9.8Z M5.6 9.2L4.6 14.4L8 12.6L11.4 14.4L10.4 9.2',
  awards:
    'M4.6 2H11.4V6A3.4 3.4 0 0 1 4.6 6Z M4.6 3.4H2C2 6 3 7 4.8 7 M11.4 3.4H14C14 6 13 7 11.2 7 M8 9.4V13.6 M5 13.8H11',
  publications:
    'M8 4C6.4 2.8 4.2 2.6 1.8 2.8V12.4C4.2 12.2 6.4 12.4 8 13.6C9.6 12.4 11.8 12.2 14.2 12.4V2.8C11.8 2.6 9.6 2.8 8 4Z M8 4V13.6',
  references:
    'M6.4 4.2C3.8 4.8 2.4 6.6 2.4 9.4V12.4H6.6V8.4H4.4 M13.4 4.2C10.8 4.8 9.4 6.6 9.4 9.4V12.4H13.6V8.4H11.4',
}

const isNamed = (key: string): key is keyof typeof outlines => Object.hasOwn(outlines, key)

/** Returns the icon path of a section; null for a custom one. */
export const outlineOfSection = (key: string): string | null =>
  isNamed(key) ? outlines[key] : null
