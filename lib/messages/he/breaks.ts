import type { breaks as english } from '../en/breaks'
import { isolate } from '../format'

/** Messages of the page breaks in the preview, in Hebrew. */
export const breaks: typeof english = {
  toggle: 'מעברי עמוד',
  places: 'מקומות אפשריים למעבר עמוד',
  nothing: 'אין עדיין דבר שיכול לפתוח עמוד חדש.',
  begin: (what) => `פתיחת עמוד חדש לפני ”${isolate(what)}”`,
  begins: (what) => `לפני ”${isolate(what)}” נפתח עמוד חדש`,
  newPage: 'עמוד חדש',
}
