import type { readback as english } from '../en/readback'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('fa')

/** Messages of the check that reads a PDF back after its download, in Persian. */
export const readback: typeof english = {
  title: 'آیا نرم‌افزار می‌تواند این PDF را بخواند؟',
  allBack: (count) =>
    plural(count, {
      one: 'PDF شما را مثل سامانهٔ استخدام خواندیم: تنها فیلدش پیدا شد.',
      other: 'PDF شما را مثل سامانهٔ استخدام خواندیم: هر # فیلد پیدا شد.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'PDF شما ذخیره شد. نرم‌افزاری که آن را بخواند، تنها فیلدش را پیدا نمی‌کند:',
      other: `PDF شما ذخیره شد. نرم‌افزاری که آن را بخواند، ${number(lost)} فیلد از # فیلد را پیدا نمی‌کند:`,
    }),
  inText: 'PDF شما ذخیره شد. همهٔ متن آن خوانده می‌شود.',
  someMisplaced:
    'نرم‌افزار ممکن است این‌ها را چیز دیگری بداند. شیوهٔ نوشتنشان را بررسی کنید، یا قالب دیگری انتخاب کنید:',
  kinds: {
    name: 'نام',
    email: 'ایمیل',
    phone: 'تلفن',
    employer: 'کارفرما',
    title: 'عنوان شغلی',
    institution: 'محل تحصیل',
    dates: 'تاریخ‌ها',
    bullet: 'بولت',
  },
  reasons: {
    'no-glyph': (characters) =>
      `هیچ فونتی ${isolate(characters)} را ندارد. از نویسه‌های دیگری استفاده کنید.`,
    'in-pieces': 'تکه‌تکه خوانده می‌شود. کوتاهش کنید، یا قالب دیگری انتخاب و دوباره دانلود کنید.',
    'not-found': 'یک‌تکه پیدا نمی‌شود. قالب دیگری انتخاب و دوباره دانلود کنید.',
  },
  more: (count) => `و ${number(count)} مورد دیگر`,
  close: 'بستن این پیام',
}
