import type { editorPanels as english } from '../en/editor-panels'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages of the panels over the editor, in Persian. */
export const editorPanels: typeof english = {
  find: 'یافتن در این رزومه',
  findLabel: 'متن برای یافتن',
  findNothing: 'نتیجه‌ای نیست.',
  findCount: (count) => `${number(count)} نتیجه`,
  paletteLabel: 'جست‌وجوی فرمان‌ها و بخش‌ها',
  paletteNothing: 'فرمانی پیدا نشد.',
  recent: 'اخیراً استفاده‌شده',
  groups: {
    edit: 'ویرایش',
    entry: 'این مورد',
    section: 'این بخش',
    add: 'افزودن',
    document: 'این رزومه',
    share: 'دانلود و اشتراک‌گذاری',
    view: 'پیش‌نمایش',
    others: 'رزومه‌های دیگر',
    account: 'حساب',
    go: 'رفتن به',
  },
  goToSection: (name) => `رفتن به «${isolate(name)}»`,
  duplicateThisEntry: 'ساخت کپی از این مورد',
  removeThisEntry: 'برداشتن این مورد',
  thisEntryRemoved: 'مورد برداشته شد',
  interview: 'آماده شدن برای مصاحبه',
  duplicateCv: 'ساخت کپی از این رزومه',
  sampleTitle: 'نمونه‌ای انتخاب کنید',
  sampleHint: 'هر کدام رزومهٔ کامل شخصی فرضی است. به صورت رزومهٔ جدید باز می‌شود.',
  ofEntry: (action) => `این مورد: ${action}`,
  ofSection: (name, action) => `«${isolate(name)}»: ${action}`,
  moveTo: (section) => `انتقال به «${isolate(section)}»`,
  switchTo: (title) => `رفتن به رزومهٔ «${isolate(title)}»`,
  photo: 'عکس',
  renameTitle: 'نام این رزومه',
  renameHint: 'این نام را فقط شما می‌بینید. هرگز چاپ نمی‌شود.',
}
