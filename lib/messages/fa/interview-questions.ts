import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('fa')

/** Questions that may be asked in an interview, in Persian. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `از زمانی بگویید که به این نیاز داشتید: «${words}».`,
    years: (words) => `کدام بخش از کار شما جزو «${words}» حساب می‌شود؟`,
    degree: (words) => `این شغل «${words}» می‌خواهد. تحصیلات شما در این شغل چه کمکی می‌کند؟`,
    language: (words) => `این شغل «${words}» می‌خواهد. این زبان را کجا به کار برده‌اید؟`,
    licence: (words) => `این شغل «${words}» می‌خواهد. تا امروز چگونه از آن استفاده کرده‌اید؟`,
    quality: (words) =>
      `این شغل «${words}» می‌خواهد. از زمانی بگویید که دیگران این را در شما دیدند.`,
    partly: (words) =>
      `رزومهٔ شما بخشی از خواسته را نشان می‌دهد: «${words}». دیگر چه می‌توانید بگویید؟`,
    unclear: (words) =>
      `این شغل «${words}» می‌خواهد. در رزومهٔ شما فقط چیزی نزدیک به آن پیدا کردیم. چه می‌گویید؟`,
    gap: (words) => `این شغل «${words}» می‌خواهد. آن را در رزومهٔ شما پیدا نکردیم. چه می‌گویید؟`,
    newest: (post) => `از کارتان بگویید: «${post}».`,
    leaving: (post) => `چرا می‌خواهید از «${post}» بروید؟`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `کار شما «${post}» # ماه طول کشید. چرا رفتید؟`,
        other: `کار شما «${post}» # ماه طول کشید. چرا رفتید؟`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `در رزومهٔ شما # ماه بین «${before}» و «${after}» هست. آن زمان چه می‌کردید؟`,
        other: `در رزومهٔ شما # ماه بین «${before}» و «${after}» هست. آن زمان چه می‌کردید؟`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `«${post}» # ماه پیش تمام شد. از آن زمان چه کرده‌اید؟`,
        other: `«${post}» # ماه پیش تمام شد. از آن زمان چه کرده‌اید؟`,
      }),
    'new-field': (before, after) => `از «${before}» به «${after}» رفتید. چرا تغییر دادید؟`,
    'other-field': (post, job) =>
      `از «${post}» می‌آیید و این شغل «${job}» است. چرا می‌خواهید تغییر دهید؟`,
    figure: (figure) => `پشت «${figure}» چیست و سهم شما در آن چه بود؟`,
    employer: (employer) => `چرا می‌خواهید برای «${employer}» کار کنید؟`,
    yourself: () => 'از خودتان بگویید.',
    strengths: () => 'در چه کاری به‌ویژه خوب هستید؟',
    weakness: () => 'چه چیزی برایتان دشوار است و برایش چه می‌کنید؟',
    conflict: () => 'از یک اختلاف در کار بگویید. چه کردید؟',
    failure: () => 'از کاری بگویید که خوب پیش نرفت. چه یاد گرفتید؟',
    future: () => 'چند سال دیگر می‌خواهید کجا باشید؟',
    'your-questions': () => 'آیا از ما پرسشی دارید؟',
    how: (words) => `این کار را چگونه انجام دادید: «${words}»؟`,
    hardest: (words) => `سخت‌ترین بخش این کار چه بود: «${words}»؟`,
    result: (words) => `نتیجهٔ این کار چه شد و از کجا می‌دانید: «${words}»؟`,
    part: (words) => `سهم خود شما در این کار چه بود: «${words}»؟`,
    again: (words) => `امروز چه چیزی را جور دیگری انجام می‌دادید: «${words}»؟`,
    learned: (words) => `از این کار چه یاد گرفتید: «${words}»؟`,
    begin: (words) => `اینجا این را چگونه شروع می‌کردید: «${words}»؟`,
    interest: (words) => `چه چیز این برایتان جالب است: «${words}»؟`,
    difficult: (words) => `چه چیز این برایتان دشوار می‌بود: «${words}»؟`,
    transfer: (job, cv) =>
      `این شغل «${job}» می‌خواهد و در رزومهٔ شما «${cv}» آمده است. یکی در دیگری چه کمکی به شما می‌کند؟`,
  },
}
