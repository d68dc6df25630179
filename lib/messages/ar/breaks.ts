import type { breaks as english } from '../en/breaks'
import { isolate } from '../format'

/** Messages of the page breaks in the preview, in Arabic. */
export const breaks: typeof english = {
  toggle: 'فواصل الصفحات',
  places: 'مواضع فاصل الصفحات',
  nothing: 'لا يوجد بعد ما يمكن أن يبدأ صفحة جديدة.',
  begin: (what) => `بدء صفحة جديدة من «${isolate(what)}»`,
  begins: (what) => `تبدأ صفحة جديدة من «${isolate(what)}»`,
  newPage: 'صفحة جديدة',
}
