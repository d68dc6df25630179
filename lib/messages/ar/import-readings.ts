import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('ar')

/** Messages of the review of an imported file about reading it in another way, in Arabic. */
export const importReadings: typeof english = {
  readAnotherWay: 'قراءته بطريقة أخرى',
  offer: 'بنود مختلطة أو ناقصة؟ هناك طريقة أخرى لقراءة هذا الملف، ويمكنك التراجع عنها.',
  at: (at, of) => `الطريقة ${number(at)} من ${number(of)}.`,
  sentence: (parts) => `${parts.join('؛ ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, {
      zero: 'لا بنود',
      one: 'بند واحد',
      two: 'بندان',
      few: '# بنود',
      many: '# بندًا',
      other: '# بند',
    })} بدلًا من ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, {
      zero: 'لا أسطر متبقية',
      one: 'سطر متبقٍّ واحد',
      two: 'سطران متبقيان',
      few: '# أسطر متبقية',
      many: '# سطرًا متبقيًا',
      other: '# سطر متبقٍّ',
    })} بدلًا من ${number(before)}`,
  values: (count) =>
    plural(count, {
      zero: 'لا حقول مختلفة.',
      one: 'حقل واحد مختلف.',
      two: 'حقلان مختلفان.',
      few: '# حقول مختلفة.',
      many: '# حقلًا مختلفًا.',
      other: '# حقل مختلف.',
    }),
  lost: (count) =>
    plural(count, {
      zero: 'كل تغييراتك لها مكان هنا.',
      one: 'تغيير واحد من تغييراتك لا مكان له هنا. التراجع يعيده.',
      two: 'تغييران من تغييراتك لا مكان لهما هنا. التراجع يعيدهما.',
      few: '# من تغييراتك لا مكان لها هنا. التراجع يعيدها.',
      many: '# من تغييراتك لا مكان لها هنا. التراجع يعيدها.',
      other: '# من تغييراتك لا مكان لها هنا. التراجع يعيدها.',
    }),
  same: 'لا يتغيّر شيء والعمود هناك. يُرجى تجربة موضع آخر.',
  failed: 'تعذّرت قراءة الملف من جديد. لم يتغيّر أي شيء. يُرجى إعادة المحاولة.',
  markColumn: 'تحديد عمود للتواريخ',
  columnHint: 'موضع الخط بين التواريخ والنص المجاور لها، ويُحدَّد بشريط التمرير أو بلمس الصفحة.',
  columnPlace: 'الخط',
  columnAt: (percent) => `${number(percent)}% من اليسار`,
  readWithColumn: 'القراءة من جديد',
  reading: 'جارٍ القراءة…',
  cancel: 'إلغاء',
}
