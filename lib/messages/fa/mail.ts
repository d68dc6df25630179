import type { mail as english } from '../en/mail'
import { formatters, leftToRight } from '../format'

const { number } = formatters('fa')

const footer = (place: string) =>
  `\n\n—\nVitae در ${leftToRight(place)}\nاین ایمیل به شما رسیده، چون این نشانی آنجا به کار رفته است.`

/** The texts of the emails about sign-in, in Persian, as plain text. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} کد شما برای Vitae است`,
    text:
      `کد شما: ${code}\n\nآن را در صفحه‌ای که حساب می‌سازید وارد کنید. ${number(minutes)} دقیقه اعتبار دارد.\n\nاگر درخواستش نکرده‌اید، این ایمیل را نادیده بگیرید: بدون این کد حسابی ساخته نمی‌شود.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'شما از قبل در Vitae حساب دارید',
    text:
      `کسی خواسته با این نشانی حساب بسازد، اما این نشانی از قبل حساب دارد. چیزی تغییر نکرد.\n\nاگر خودتان بودید، وارد شوید: ${signIn}\nرمز عبورتان را فراموش کرده‌اید؟ ${reset}\n\nاگر شما نبودید، لازم نیست کاری بکنید.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} نشانی شما را در Vitae تأیید می‌کند`,
    text:
      `کد شما: ${code}\n\nآن را در تنظیمات حساب وارد کنید. ${number(minutes)} دقیقه اعتبار دارد.\n\nاگر درخواستش نکرده‌اید، این ایمیل را نادیده بگیرید: بدون این کد چیزی تغییر نمی‌کند.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'نشانی شما در Vitae وارد شده است',
    text:
      'کسی که وارد حساب دیگری است خواسته از این نشانی استفاده کند، اما این نشانی حساب خودش را دارد. چیزی تغییر نکرد.\n\nاگر خودتان بودید، به جای آن با همین نشانی وارد شوید.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'ایمیل حساب Vitae شما تغییر کرد',
    text:
      'از این پس ایمیل‌های حساب شما به نشانی دیگری می‌رود و با همان نشانی وارد می‌شوید.\n\nاگر شما نبودید، کس دیگری وارد حسابتان شده است: فوراً به گردانندهٔ این سرور خبر دهید.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'رمز عبور جدیدی برای Vitae انتخاب کنید',
    text:
      `برای انتخاب رمز عبور جدید این لینک را باز کنید:\n\n${link}\n\nفقط یک بار و تا ${number(minutes)} دقیقه کار می‌کند. سپس باید روی همهٔ دستگاه‌ها دوباره وارد شوید.\n\nاگر درخواستش نکرده‌اید، این ایمیل را نادیده بگیرید: رمز عبورتان همان می‌ماند.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} شما را به یک فضای کاری در Vitae دعوت کرد`,
    text:
      `${inviter} شما را به فضای کاری «${workspace}» دعوت کرد. اعضای آن با هم روی رزومه‌ها کار می‌کنند. سندهای خودتان خصوصی می‌مانند.\n\nبرای پذیرفتن دعوت این لینک را باز کنید:\n\n${link}\n\nفقط یک بار، برای همین نشانی ایمیل و تا ${day} کار می‌کند.\n\nاگر فرستنده را نمی‌شناسید، این ایمیل را نادیده بگیرید: بدون لینک هیچ اتفاقی نمی‌افتد.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'رمز عبور Vitae شما تغییر کرد',
    text:
      `رمز عبور حساب شما تغییر کرد و دستگاه‌های دیگرتان از حساب خارج شدند.\n\nاگر شما نبودید، همین حالا رمز عبور جدیدی انتخاب کنید: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'روش ورود شما به Vitae تغییر کرد',
    text:
      `${
        {
          'totp-on': 'تأیید دومرحله‌ای روشن شد: از این پس هنگام ورود کدی از یک برنامه خواسته می‌شود.',
          'totp-off': 'تأیید دومرحله‌ای خاموش شد: هنگام ورود دیگر کدی از برنامه خواسته نمی‌شود.',
          'passkey-added': 'گذرکلیدی به حساب شما اضافه شد.',
          'passkey-removed': 'گذرکلیدی از حساب شما برداشته شد.',
          'provider-linked': 'روش ورود دیگری به حساب شما اضافه شد.',
          'provider-unlinked': 'یک روش ورود از حساب شما برداشته شد.',
        }[what]
      }\n\nاگر شما نبودید، رمز عبورتان را عوض کنید. با این کار همهٔ دستگاه‌های دیگر از حساب خارج می‌شوند.` +
      footer(place),
  }),
}
