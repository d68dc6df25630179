import type { grounding as english } from '../en/grounding'
import { isolate } from '../format'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Persian. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${isolate(words)}» در جای دیگری از رزومهٔ شماست. اینجا هم درست است؟`,
  sentences: {
    number: (words) => `عدد «${isolate(words)}» در متنی که جایش را می‌گیرد نیست.`,
    unit: (words) => `یکای «${isolate(words)}» در رزومهٔ شما چیز دیگری است.`,
    period: (words) => `تکرار یا مدت «${isolate(words)}» در رزومهٔ شما چیز دیگری است.`,
    limit: (words) => `«${isolate(words)}» دقیق‌تر یا فراتر از رزومهٔ شماست.`,
    negation: (words) =>
      `«${isolate(words)}»: رزومهٔ شما خلاف این را می‌گوید، یا اینجا چیزی را مستثنا می‌کند.`,
    hedge: (words) =>
      `رزومهٔ شما می‌گوید در این کار کمک کرده‌اید. «${isolate(words)}» می‌گوید خودتان انجامش داده‌اید.`,
    role: (words) => `«${isolate(words)}» نقشی بزرگ‌تر از رزومهٔ شما ادعا می‌کند.`,
    title: (words) => `«${isolate(words)}» عنوان شغلی شما در اینجا نیست.`,
    qualification: (words) =>
      `رزومهٔ شما در اینجا مدرک یا صلاحیت «${isolate(words)}» را نشان نمی‌دهد.`,
    level: (words) => `سطح «${isolate(words)}» در رزومهٔ شما نیست.`,
    restriction: (words) =>
      `«${isolate(words)}» گفتهٔ رزومهٔ شما را محدود می‌کند، و اینجا نیامده است.`,
    skill: (words) => `مهارت «${isolate(words)}» در رزومهٔ شما نیست.`,
    name: (words) => `«${isolate(words)}» در رزومهٔ شما نیست.`,
    word: (words) => `«${isolate(words)}» در رزومهٔ شما نیست. اینجا درست است؟`,
    combination: (words) =>
      `«${isolate(words)}» چیزهایی را با هم می‌آورد که در رزومهٔ شما جدا هستند.`,
    locked: () => 'نام‌ها، عنوان‌ها، تاریخ‌ها و مدرک‌ها را فقط خودتان می‌توانید تغییر دهید.',
    language: () => 'متن‌های این زبان را نمی‌توانیم بررسی کنیم.',
    length: () => 'این متن برای بررسی بیش از حد بلند است.',
  },
}
