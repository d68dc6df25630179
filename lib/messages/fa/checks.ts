import type { checks as english } from '../en/checks'
import { formatters, isolate, leftToRight } from '../format'

const { number } = formatters('fa')

/** Tips beside the fields of a CV, in Persian. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'نامتان را اضافه کنید. نام، عنوان رزومهٔ شماست.',
    'missing-contact': () =>
      'نشانی ایمیل یا شمارهٔ تلفنی اضافه کنید تا کارفرما بتواند با شما تماس بگیرد.',
    'email-shape': ({ text }) => `«${isolate(text)}» شبیه نشانی ایمیل نیست.`,
    'end-before-start': () => 'تاریخ پایان پیش از تاریخ شروع است.',
    'date-in-words': ({ text }) =>
      `«${isolate(text)}» همان‌طور که نوشته‌اید نمایش داده می‌شود. تاریخ‌های دیگر به سبک تاریخ این رزومه‌اند.`,
    'long-bullet': ({ count }) =>
      `این بولت ${number(count)} نویسه دارد. دو بولت راحت‌تر خوانده می‌شود.`,
    'long-summary': ({ count }) =>
      `این متن ${number(count)} نویسه دارد. چند جمله احتمال خوانده شدن بیشتری دارد.`,
    'education-without-end': () => 'بدون تاریخ پایان، در حال انجام نشان داده می‌شود.',
    'duplicate-entry': () => 'این مورد دو بار آمده است.',
    'link-not-clickable': ({ text }) =>
      `روی «${isolate(text)}» در PDF نمی‌شود کلیک کرد. لینکی بنویسید که با ${leftToRight('https://')} شروع شود.`,
    'empty-entry': () => 'این مورد خالی است، پس در رزومه نمی‌آید.',
  },
}
