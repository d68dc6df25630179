import type { accountArchive as english } from '../en/account-archive'
import { formatters, leftToRight } from '../format'

const { number } = formatters('fa')

/** Texts of the files inside the archive of an account, in Persian. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `داده‌های شما از Vitae در ${leftToRight(place)}، ${day}`
        : `داده‌های شما از Vitae در ${leftToRight(place)}، ${day}: بخش ${number(part)}

داده‌های شما در چند بایگانی است. هر کدام جداگانه باز می‌شود و همه با هم کامل‌اند.`
    }

محتوا
-----
${leftToRight('cvs/')}
    رزومه‌های شما به قالب JSON Resume که برنامه‌های دیگر هم می‌خوانند، و نامه‌هایتان
${leftToRight('trash/')}
    همین‌ها برای هر چه در سطل زباله دارید
${leftToRight('data/documents/')}
    هر سند همان‌طور که ذخیره شده، با همهٔ نسخه‌های قبلی
${leftToRight('data/')}
    حساب و تنظیمات آن، کلیدهای API بدون بخش محرمانه، و اعلان‌ها، نظرها
${leftToRight('files/processed/')}
    عکس‌هایتان، و فایل‌های PDF پشت لینک‌های اشتراک‌گذاری (${leftToRight('kept-…')})
${leftToRight('files/exports/')}
    فایل‌های PDF دیگری که ساخته شده
${leftToRight('files/requests/')}
    فایل‌هایی که برنامه‌ها برای شما درخواست کرده‌اند
${leftToRight('files/uploads/')}
    فایل‌هایی که آپلود کرده‌اید و هنوز ذخیره شده‌اند
manifest.json
    فهرست سندهای این بایگانی، برای برنامه‌ها
hashes.txt
    چک‌سام SHA-256 هر فایل؛ برای بررسی این دستور را اجرا کنید:
    sha256sum -c hashes.txt

بازگردانی
---------
در هر سرور Vitae وارد شوید، «تنظیمات» و سپس «داده‌های شما» را باز کنید و این فایل را انتخاب کنید. هیچ چیز آنجا جایگزین نمی‌شود.
بدون حساب، «رزومه‌های شما» را باز کنید و این فایل را آنجا رها کنید. در این حالت نسخه‌های قبلی و PDFهای اشتراک‌گذاشته برنمی‌گردند و در فایل می‌مانند.

قالب: vitae-backup، نسخهٔ ${version}. متن با UTF-8 است. در فایل‌های jsonl هر خط یک مقدار JSON است.
این بایگانی هیچ رمز عبور یا کلید محرمانه‌ای ندارد. هر کس این فایل را داشته باشد، همهٔ سندهای شما را می‌تواند بخواند.
`,
}
