import type { editorPanels as english } from '../en/editor-panels'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')

/** Messages of the panels over the editor, in Arabic. */
export const editorPanels: typeof english = {
  find: 'بحث في هذه السيرة الذاتية',
  findLabel: 'النص المطلوب',
  findNothing: 'لا توجد نتائج.',
  findCount: (count) =>
    plural(count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  paletteLabel: 'بحث في الأوامر والأقسام',
  paletteNothing: 'لم يُعثر على أوامر.',
  recent: 'المستخدمة حديثًا',
  groups: {
    edit: 'تحرير',
    entry: 'هذا البند',
    section: 'هذا القسم',
    add: 'إضافة',
    document: 'هذه السيرة',
    share: 'التنزيل والمشاركة',
    view: 'المعاينة',
    others: 'سير أخرى',
    account: 'الحساب',
    go: 'الانتقال إلى',
  },
  goToSection: (name) => `الانتقال إلى «${isolate(name)}»`,
  duplicateThisEntry: 'إنشاء نسخة من هذا البند',
  removeThisEntry: 'إزالة هذا البند',
  thisEntryRemoved: 'أُزيل البند',
  interview: 'التحضير لمقابلة',
  duplicateCv: 'إنشاء نسخة من هذه السيرة الذاتية',
  sampleTitle: 'اختيار مثال',
  sampleHint: 'كل مثال سيرة ذاتية كاملة لشخص خيالي، ويُفتح كسيرة ذاتية جديدة.',
  ofEntry: (action) => `هذا البند: ${action}`,
  ofSection: (name, action) => `«${isolate(name)}»: ${action}`,
  moveTo: (section) => `نقل إلى «${isolate(section)}»`,
  switchTo: (title) => `التبديل إلى «${isolate(title)}»`,
  photo: 'الصورة',
  renameTitle: 'اسم هذه السيرة الذاتية',
  renameHint: 'هذا الاسم يظهر لك وحدك، ولا يُطبع أبدًا.',
}
