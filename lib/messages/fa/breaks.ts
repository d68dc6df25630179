import type { breaks as english } from '../en/breaks'
import { isolate } from '../format'

/** Messages of the page breaks in the preview, in Persian. */
export const breaks: typeof english = {
  toggle: 'شکست صفحه',
  places: 'جاهای ممکن برای شکست صفحه',
  nothing: 'هنوز چیزی نیست که بتواند صفحهٔ تازه‌ای را شروع کند.',
  begin: (what) => `شروع صفحهٔ تازه با «${isolate(what)}»`,
  begins: (what) => `صفحهٔ تازه با «${isolate(what)}» شروع می‌شود`,
  newPage: 'صفحهٔ تازه',
}
