import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'رزومه',
  letter: 'کاورلتر',
  documents: 'سندها',
  view: 'نما',
  text: 'متن',
  pdf: 'PDF',
  pages: 'صفحه‌های PDF. متن همان واژه‌ها را دارد.',
  download: 'دانلود PDF',
  passwordTitle: 'این صفحه رمز عبور دارد',
  passwordHint: 'رمز عبوری را که همراه لینک گرفته‌اید وارد کنید.',
  password: 'رمز عبور',
  open: 'باز کردن',
  passwordWrong: 'این رمز عبور نادرست است. دوباره امتحان کنید.',
  passwordLimited: 'رمز عبور نادرست زیادی وارد شد. ۱۵ دقیقهٔ دیگر دوباره امتحان کنید.',
  goneTitle: 'اینجا چیزی نیست',
  goneText:
    'این لینک پایان یافته، پس گرفته شده یا هرگز وجود نداشته است. از کسی که آن را فرستاده بپرسید.',
  busyTitle: 'کمی بعد دوباره امتحان کنید',
  busyText: 'صفحه الان نمایش داده نشد.',
}
