import type { grounding as english } from '../en/grounding'
import { isolate } from '../format'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Persian. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${isolate(words)}» در جای دیگری از رزومهٔ شماست. اینجا هم درست است؟`,
  sentences: {
    number: (words) => `عدد «${isolate(words)}» در متنی که جایش را می‌گیرد نیست.`,
    unit: (words) => `یکای «${isolate(words)}» در رزومهٔ شما چیز دیگری است.`,
    period: (words) => `«${isolate(words)}» بسامد یا دوره‌ای است که رزومهٔ شما اینجا نمی‌گوید.`,
    limit: (words) =>
      `عدد در «${isolate(words)}» در رزومهٔ شما حد دیگری دارد (مانند «تا» یا «حدود»)، یا حدی ندارد.`,
    negation: (words) =>
      `«${isolate(words)}» چیزی را نفی یا مستثنا می‌کند، و رزومهٔ شما اینجا چنین نمی‌کند.`,
    role: (words) => `«${isolate(words)}» شاید نقشی بزرگ‌تر از رزومهٔ شما ادعا می‌کند.`,
    title: (words) => `«${isolate(words)}» عنوان شغلی شما در اینجا نیست.`,
    qualification: (words) =>
      `رزومهٔ شما در اینجا مدرک یا صلاحیت «${isolate(words)}» را نشان نمی‌دهد.`,
    level: (words) => `سطح «${isolate(words)}» در رزومهٔ شما نیست.`,
    restriction: (words) => `«${isolate(words)}» در متن شما هست، و اینجا نیامده است.`,
    skill: (words) => `مهارت «${isolate(words)}» در رزومهٔ شما نیست.`,
    name: (words) => `«${isolate(words)}» در رزومهٔ شما نیست.`,
    word: (words) => `«${isolate(words)}» در رزومهٔ شما نیست. اینجا درست است؟`,
    combination: (words) =>
      `این واژه‌ها در رزومهٔ شما هستند، اما نه این‌گونه کنار هم: «${isolate(words)}».`,
    locked: () => 'نام‌ها، عنوان‌ها، تاریخ‌ها و مدرک‌ها را فقط خودتان می‌توانید تغییر دهید.',
    language: () =>
      'این متن را نمی‌توانیم بررسی کنیم: زبانش پشتیبانی نمی‌شود، یا زبان رزومهٔ شما نیست.',
    length: () => 'این متن برای بررسی بیش از حد بلند است.',
  },
}
