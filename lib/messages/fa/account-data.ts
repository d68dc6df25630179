import type { accountData as english } from '../en/account-data'
import { formatters, isolate } from '../format'

const { plural, number, list } = formatters('fa')

/** Writes a number in Persian digits. */
const digits = (value: number) => (Number.isFinite(value) ? number(value) : `${value}`)

/** Formats a file size in kilobytes or megabytes, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} کیلوبایت`
    : `${number(Math.ceil(bytes / 100_000) / 10)} مگابایت`

/** Messages of the data export of an account, and of restoring one, in Persian. */
export const accountData: typeof english = {
  title: 'داده‌های شما',
  text: 'دانلود هر چه در حساب شماست.',
  leftover: {
    title: 'رزومه‌های حسابی دیگر روی این دستگاه',
    text: (count, unsent, day) =>
      `${number(count)} رزومه یا نامه، آخرین تغییر در ${day}. ${number(unsent)} مورد از آن‌ها تغییراتی دارد که فقط روی این دستگاه است. اگر آن حساب هنوز هست، وارد آن شوید تا آنجا ذخیره شوند.`,
    download: 'دانلود',
    adopt: 'افزودن به رزومه‌های من',
    adopted: (count) => `${number(count)} رزومه یا نامه به رزومه‌های شما اضافه شد.`,
    remove: 'برداشتن',
    removeTitle: 'از این دستگاه برداشته شوند؟',
    removeText: (count) =>
      `با این کار ${number(count)} رزومه یا نامه برداشته می‌شود، با تغییراتی که جای دیگری ذخیره نشده‌اند. این کار برگشت‌پذیر نیست.`,
    removeForGood: 'برداشتن برای همیشه',
    removed: 'از این دستگاه برداشته شدند.',
    cancel: 'انصراف',
    failed: 'این کار انجام نشد. رزومه‌ها هنوز روی این دستگاه هستند. دوباره امتحان کنید.',
  },
  export: {
    title: 'خروجی گرفتن از داده‌ها',
    none: 'رزومه‌ها، نامه‌ها، نسخه‌ها، PDFها، عکس‌ها، درخواست‌های هوش مصنوعی و اطلاعات حساب. ممکن است کمی طول بکشد.',
    begin: 'آماده‌سازی دانلود',
    again: 'آماده‌سازی دوباره',
    waiting: 'در حال شروع…',
    running: (done, of) => `آماده‌سازی: ${number(done)} از ${number(of)} سند`,
    leave: 'می‌توانید این صفحه را ترک کنید. وقتی دانلود آماده شد، خبرتان می‌کنیم.',
    unreached: 'سرور فعلاً پاسخ نمی‌دهد. همچنان تلاش می‌کنیم.',
    stop: 'توقف',
    stopped: 'متوقف شد. دانلودی ساخته نشد و چیزی در حساب شما تغییر نکرد.',
    done: (packed, kept) => `آماده‌شده در ${packed}. تا ${kept} در دسترس است.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other: 'داده‌های شما در # فایل است. هر کدام جداگانه باز می‌شود. همه را دانلود کنید.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `دانلود (${sizeOf(bytes)})`
        : `دانلود بخش ${digits(part)} از ${digits(of)} (${sizeOf(bytes)})`,
    links: 'لینک دانلود یک ساعت کار می‌کند. با هر بار زدن دکمه، لینک تازه‌ای می‌گیرید.',
    remove: 'حذف از سرور',
    removed: 'دانلود از سرور حذف شد. حساب شما تغییری نکرد.',
    failed: 'دانلود آماده نشد. چیزی در حساب شما تغییر نکرد. دوباره امتحان کنید.',
    lost: 'این دانلود دیگر وجود ندارد. یکی تازه آماده کنید.',
  },
  bring: {
    title: 'بازگرداندن خروجی',
    none: 'فایل‌های یک خروجی را انتخاب کنید، از این سرور یا سروری دیگر. هیچ چیز در حساب شما جایگزین نمی‌شود و بازگرداندن دوبارهٔ یک فایل چیزی اضافه نمی‌کند.',
    choose: 'انتخاب فایل‌ها',
    steps: {
      sending: (name) => `در حال آپلود «${isolate(name)}»`,
      waiting: (name) => `در انتظار خواندن «${isolate(name)}»`,
      reading: (name) => `در حال خواندن «${isolate(name)}»`,
      writing: (name) => `در حال بازگرداندن «${isolate(name)}»`,
    },
    leave: 'بعد از آپلود فایل می‌توانید این صفحه را ترک کنید. بقیهٔ کار روی سرور انجام می‌شود.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0 ? 'هیچ سندی اضافه نشد.' : `${number(added)} سند اضافه شد.`,
        alreadyHere === 0 ? '' : `${number(alreadyHere)} سند از قبل اینجا بود.`,
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      list(
        [
          versions > 0 && `${number(versions)} نسخهٔ قبلی`,
          pictures > 0 && `${number(pictures)} عکس یا فونت`,
          pdfs > 0 && `${number(pdfs)} فایل PDF`,
        ].filter((part) => part !== false),
      ),
    with: (more) => `این‌ها هم اضافه شد: ${more}.`,
    refused: (count) => `${number(count)} فایل بازگردانده نشد. بقیه همه بازگردانده شدند.`,
    reasons: {
      damaged: 'آسیب‌دیده',
      password: 'رمزگذاری‌شده با رمز عبور',
      'too-large': 'بیش از حد بزرگ',
      changed: 'تغییریافته پس از خروجی گرفتن',
      'wrong-content': 'از نوعی که نامش می‌گوید نیست',
      'newer-version': 'ساخته‌شده با نسخهٔ جدیدتری از Vitae',
      'no-document': 'سند آن موجود نیست: اول بخش‌های دیگر را بازگردانید، سپس دوباره این یکی را',
      'no-room': 'حساب شما پر است',
    },
    failures: {
      damaged: 'این فایل ناقص یا آسیب‌دیده است. چیزی تغییر نکرد. دوباره آن را دانلود و امتحان کنید.',
      'too-large': 'این فایل از هر بخش یک خروجی بزرگ‌تر است. چیزی تغییر نکرد.',
      'too-many': 'محتوای این فایل بیشتر از هر بخش یک خروجی است. چیزی تغییر نکرد.',
      'no-export':
        'این خروجی یک حساب نیست. چیزی تغییر نکرد. رزومه‌های تکی و پشتیبان‌های یک دستگاه را در «رزومه‌های شما» باز کنید.',
      'newer-version':
        'این فایل با نسخهٔ جدیدتری از Vitae ساخته شده است. چیزی تغییر نکرد. آن را همان‌جا که ساخته شده بازگردانید، یا صبر کنید تا این سرور به‌روز شود.',
      'gave-up': 'این فایل خوانده نشد. چیزی از بین نرفت. بعداً دوباره امتحان کنید.',
      unsent: 'آپلود کامل نشد. چیزی تغییر نکرد. فایل را دوباره انتخاب کنید.',
      lost: 'معلوم نیست این کار چطور تمام شد. هر چه اضافه کرده، هنوز اینجاست. برای اطمینان فایل را دوباره انتخاب کنید.',
    },
  },
}
